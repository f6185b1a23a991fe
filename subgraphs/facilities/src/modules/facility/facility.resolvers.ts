// Facilities as clients see them.
import { today } from '@fmg/shared/domain/clock';
import { addressOf, provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { withEach } from '../../connections';
import { incidents } from '../incident/incident.store';
import { propertyNotices } from '../property-notice/property-notice.store';
import {
  findFacilityThreatLevelsOn,
  securityAssessments,
} from '../security-assessment/security-assessment.store';
import { zoningCases } from '../zoning-case/zoning-case.store';
import { findOverlaysAt, placeKey } from '../zoning-overlay/zoning-overlay.store';
import { facilities, nearTo } from './facility.store';
import { distanceFrom } from './near.rules';

export const facilityResolvers: Pick<Resolvers, 'Facility' | 'Query'> = {
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
    incidents: (facility, args, context) =>
      context.listOf(incidents, { parent: 'facility', key: facility.id }, args),
    assessments: (facility, args, context) =>
      context.listOf(securityAssessments, { parent: 'facility', key: facility.id }, args),
    threatLevel: (facility, { asOf }, context) =>
      context.loadWith(findFacilityThreatLevelsOn, asOf ?? today(context.clock), facility.id),
    propertyNotices: (facility, args, context) =>
      context.listOf(propertyNotices, { parent: 'facility', key: facility.id }, args),
    zoningCases: (facility, args, context) =>
      context.listOf(zoningCases, { parent: 'facility', key: facility.id }, args),
    overlays: (facility, _, context) => context.loadOptional(findOverlaysAt, placeKey(facility)),
    provenance: provenanceOf,
  },
};
