// The protection of officials as clients see it.
import { provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { protectiveDetails } from './protective-detail.store';

export const protectiveDetailResolvers: Pick<Resolvers, 'ProtectiveDetail' | 'Query'> = {
  Query: {
    protectiveDetail: (_, { id }, context) => context.find(protectiveDetails, id),
    protectiveDetails: (_, args, context) => context.list(protectiveDetails, args),
  },
  ProtectiveDetail: {
    __resolveReference: async (reference, context) => await context.resolve(protectiveDetails, reference),
    mission: (detail) => refer('Mission', detail.missionId),
    protectee: (detail) => refer('Person', detail.protecteeId),
    history: (detail, _, context) => context.load(historyOf, detail.id),
    provenance: provenanceOf,
  },
};
