// Customs requests as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { customsClearances } from './customs-clearance.store';

export const customsClearanceResolvers: Pick<Resolvers, 'CustomsClearance' | 'Query'> = {
  Query: {
    customsClearance: (_, { id }, context) => context.find(customsClearances, id),
    customsClearances: (_, args, context) => context.list(customsClearances, args),
  },
  CustomsClearance: {
    __resolveReference: async (reference, context) => await context.resolve(customsClearances, reference),
    mission: (row) => refer('Mission', row.missionId),
    consignee: (row) => refer('Person', row.consigneeId),
    history: (row, _, context) => context.load(historyOf, row.id),
    provenance: provenanceOf,
  },
};
