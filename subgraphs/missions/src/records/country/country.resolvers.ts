// Countries, and the relations with them, as clients see them.
import { today } from '@fmg/shared/domain/clock';
import type { Resolvers } from '../../__generated__/resolvers';
import { countries, findCountriesByCodes, findRelationsOn } from './country.store';
import { dutiesIn } from './relations.rules';

export const countryResolvers: Pick<Resolvers, 'Country' | 'DiplomaticRelations' | 'Query'> = {
  Query: {
    country: (_, { code }, context) => context.load(findCountriesByCodes, code),
    countries: (_, args, context) => context.list(countries, args),
  },
  Country: {
    __resolveReference: async (reference, context) =>
      'code' in reference
        ? await context.load(findCountriesByCodes, reference.code)
        : await context.resolve(countries, reference),
    relations: (country, { asOf }, context) =>
      context.loadWith(findRelationsOn, asOf ?? today(context.clock), country.code),
  },
  DiplomaticRelations: {
    protectingPower: (relations, _, context) =>
      context.loadOptional(findCountriesByCodes, relations.protectingPowerCode),
    duties: ({ status }) => [...dutiesIn(status)],
  },
};
