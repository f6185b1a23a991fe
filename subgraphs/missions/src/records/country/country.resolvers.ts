// Countries as clients see them.
import { today } from '@fmg/shared/domain/clock';
import type { Resolvers } from '../../__generated__/resolvers';
import { missions } from '../mission/mission.store';
import { countries, findCountriesByCodes, findRelationsOn } from './country.store';

export const countryResolvers: Pick<Resolvers, 'Country' | 'Query'> = {
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
    missions: (country, args, context) =>
      context.listOf(missions, { parent: 'sendingState', key: country.code }, args),
  },
};
