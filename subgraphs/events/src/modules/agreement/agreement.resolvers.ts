// Agreements as clients see them.
import { referCountry } from '@fmg/shared/graphql/references';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { agreements, findEffects } from './agreement.store';

export const agreementResolvers: Pick<Resolvers, 'Agreement' | 'Query'> = {
  Query: {
    agreement: (_, { id }, context) => context.find(agreements, id),
    agreements: (_, args, context) => context.list(agreements, args),
  },
  Agreement: {
    __resolveReference: async (reference, context) => await context.resolve(agreements, reference),
    country: (agreement) => referCountry(agreement.countryCode),
    effects: (agreement, _, context) => context.load(findEffects, agreement.id),
    history: (agreement, _, context) => context.load(historyOf, agreement.id),
    provenance: provenanceOf,
  },
};
