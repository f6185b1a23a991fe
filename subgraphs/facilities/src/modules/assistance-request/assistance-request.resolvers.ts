// What missions ask for in crises, as clients see it.
import { provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { crises } from '../crisis/crisis.store';
import { facilities } from '../facility/facility.store';
import { historyOf } from '../history/history.store';
import { assistanceRequests } from './assistance-request.store';

export const assistanceRequestResolvers: Pick<Resolvers, 'AssistanceRequest' | 'Crisis' | 'Query'> = {
  Query: {
    assistanceRequest: (_, { id }, context) => context.find(assistanceRequests, id),
    assistanceRequests: (_, args, context) => context.list(assistanceRequests, args),
  },
  AssistanceRequest: {
    __resolveReference: async (reference, context) => await context.resolve(assistanceRequests, reference),
    crisis: (request, _, context) => context.load(crises.findByIds, request.crisisId),
    mission: (request) => refer('Mission', request.missionId),
    facility: (request, _, context) => context.loadOptional(facilities.findByIds, request.facilityId),
    history: (request, _, context) => context.load(historyOf, request.id),
    provenance: provenanceOf,
  },
  Crisis: {
    assistanceRequests: (crisis, args, context) =>
      context.listOf(assistanceRequests, { parent: 'crisis', key: crisis.id }, args),
  },
};
