// Zoning overlays as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { requirePoint } from '../facility/facility.store';
import { findOverlaysAt, placeKey, zoningOverlays } from './zoning-overlay.store';

export const zoningOverlayResolvers: Pick<Resolvers, 'Facility' | 'Query' | 'ZoningOverlay'> = {
  Query: {
    zoningOverlay: (_, { id }, context) => context.find(zoningOverlays, id),
    zoningOverlays: (_, args, context) => context.list(zoningOverlays, args),
    overlaysAt: async (_, { location }, context) => {
      requirePoint(location);
      return (await context.loadOptional(findOverlaysAt, placeKey(location))) ?? [];
    },
  },
  ZoningOverlay: {
    __resolveReference: async (reference, context) => await context.resolve(zoningOverlays, reference),
    provenance: provenanceOf,
  },
  Facility: {
    overlays: (facility, _, context) => context.loadOptional(findOverlaysAt, placeKey(facility)),
  },
};
