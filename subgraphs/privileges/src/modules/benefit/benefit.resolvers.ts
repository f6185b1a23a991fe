// Benefits as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { dollars } from '../../values/money';
import { benefitCatalogue } from './benefit.rules';
import { benefits } from './benefit.store';

export const benefitResolvers: Pick<Resolvers, 'Benefit' | 'Query'> = {
  Query: {
    benefit: (_, { id }, context) => context.find(benefits, id),
    benefits: (_, args, context) => context.list(benefits, args),
    benefitCatalogue: () => [...benefitCatalogue],
  },
  Benefit: {
    __resolveReference: async (reference, context) => await context.resolve(benefits, reference),
    mission: (row) => refer('Mission', row.missionId),
    surcharge: (row) => dollars(row.surchargeAmount),
    history: (row, _, context) => context.load(historyOf, row.id),
    provenance: provenanceOf,
  },
};
