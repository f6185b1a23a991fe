// Facilities as clients see them.
import { addressOf, provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { withEach } from '../../connections';
import { facilities, nearTo } from './facility.store';
import { distanceFrom } from './near.rules';

export const facilityResolvers: Pick<Resolvers, 'Crisis' | 'Facility' | 'Query'> = {
  Query: {
    facility: (_, { id }, context) => context.find(facilities, id),
    facilities: (_, { near, ...args }, context) => {
      if (near == null) return context.list(facilities, args);
      const found = context.list(facilities, args, nearTo(near));
      return withEach(found, (row) => ({ distanceKm: distanceFrom(near.location, row), ...row }));
    },
  },
  Facility: {
    __resolveReference: async (reference, context) => await context.resolve(facilities, reference),
    mission: (facility) => refer('Mission', facility.missionId),
    address: addressOf,
    distanceKm: (facility) => facility.distanceKm ?? null,
    provenance: provenanceOf,
  },
  Crisis: {
    affectedFacilities: (crisis, args, context) =>
      context.listOf(facilities, { parent: 'crisis', key: crisis.id }, args),
  },
};
