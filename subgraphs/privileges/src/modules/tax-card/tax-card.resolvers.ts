// Tax cards as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { dollars } from '../../values/money';
import { taxCards } from './tax-card.store';

export const taxCardResolvers: Pick<Resolvers, 'TaxCard' | 'Query'> = {
  Query: {
    taxCard: (_, { id }, context) => context.find(taxCards, id),
    taxCards: (_, args, context) => context.list(taxCards, args),
  },
  TaxCard: {
    __resolveReference: async (reference, context) => await context.resolve(taxCards, reference),
    minimumPurchase: (row) => dollars(row.minimumPurchaseAmount),
    holder: (row) => refer('Person', row.holderId),
    mission: (row) => refer('Mission', row.missionId),
    history: (row, _, context) => context.load(historyOf, row.id),
    provenance: provenanceOf,
  },
};
