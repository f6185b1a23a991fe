// Requests to other agencies as clients see them.
import { refer } from '@fmg/shared/graphql/references';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { facilitationRequests } from './facilitation-request.store';

export const facilitationRequestResolvers: Pick<Resolvers, 'FacilitationRequest' | 'Query'> = {
  Query: {
    facilitationRequest: (_, { id }, context) => context.find(facilitationRequests, id),
    facilitationRequests: (_, args, context) => context.list(facilitationRequests, args),
  },
  FacilitationRequest: {
    __resolveReference: async (reference, context) => await context.resolve(facilitationRequests, reference),
    mission: (request) => refer('Mission', request.missionId),
    history: (request, _, context) => context.load(historyOf, request.id),
    provenance: provenanceOf,
  },
};
