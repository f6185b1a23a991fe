// What has happened to records, as clients see it.
import type { Resolvers } from '../../__generated__/resolvers';
import { findCountriesByCodes } from '../country/country.store';
import { historyOf } from './history.store';

export const historyResolvers: Pick<Resolvers, 'AccreditationCase' | 'DiplomaticRelations' | 'Mission'> = {
  AccreditationCase: {
    history: (each, _, context) => context.load(historyOf, each.id),
  },
  DiplomaticRelations: {
    history: async ({ countryCode }, _, context) => {
      const { id } = await context.loadNamed(findCountriesByCodes, countryCode);
      return await context.load(historyOf, id);
    },
  },
  Mission: {
    history: (mission, _, context) => context.load(historyOf, mission.id),
  },
};
