// Crises as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { connectionOf } from '../../connections';
import { findAccountabilityByMission } from '../accountability/accountability.store';
import { totalCounts } from '../accountability/accountability.rules';
import { assistanceRequests } from '../assistance-request/assistance-request.store';
import { facilities } from '../facility/facility.store';
import { historyOf } from '../history/history.store';
import { crises } from './crisis.store';

export const crisisResolvers: Pick<Resolvers, 'Crisis' | 'Query'> = {
  Query: {
    crisis: (_, { id }, context) => context.find(crises, id),
    crises: (_, args, context) => context.list(crises, args),
  },
  Crisis: {
    __resolveReference: async (reference, context) => await context.resolve(crises, reference),
    area: ({ latitude, longitude, radiusKm }) => ({ centre: { latitude, longitude }, radiusKm }),
    affectedFacilities: (crisis, args, context) =>
      context.listOf(facilities, { parent: 'crisis', key: crisis.id }, args),
    accountability: async (crisis, _, context) =>
      totalCounts(await context.load(findAccountabilityByMission, crisis.id)),
    accountabilityByMission: (crisis, args, context) =>
      connectionOf(
        args,
        (row) => row.missionId,
        () => context.load(findAccountabilityByMission, crisis.id),
      ),
    assistanceRequests: (crisis, args, context) =>
      context.listOf(assistanceRequests, { parent: 'crisis', key: crisis.id }, args),
    timeline: (crisis, _, context) => context.load(historyOf, crisis.id),
    provenance: provenanceOf,
  },
};
