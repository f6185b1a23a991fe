// Reciprocity settings as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import { referCountry } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { dollars } from '../../values/money';
import { reciprocitySettings } from './reciprocity.store';

export const reciprocityResolvers: Pick<Resolvers, 'ReciprocitySetting' | 'Query'> = {
  Query: {
    reciprocitySetting: (_, { id }, context) => context.find(reciprocitySettings, id),
    reciprocitySettings: (_, args, context) => context.list(reciprocitySettings, args),
  },
  ReciprocitySetting: {
    __resolveReference: async (reference, context) => await context.resolve(reciprocitySettings, reference),
    country: (row) => referCountry(row.countryCode),
    minimumPurchase: (row) => dollars(row.minimumPurchaseAmount),
    provenance: provenanceOf,
  },
};
