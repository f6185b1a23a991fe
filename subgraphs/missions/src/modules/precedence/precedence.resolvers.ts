// The order of precedence as clients see it.
import { today } from '@fmg/shared/domain/clock';
import type { Resolvers } from '../../__generated__/resolvers';
import { missions } from '../mission/mission.store';
import { persons } from '../person/person.store';
import { orderConsularHeads } from './consular-precedence.rules';
import { orderHeads } from './precedence.rules';
import { findConsularHeads, findHeadsAround } from './precedence.store';

export const precedenceResolvers: Pick<Resolvers, 'PrecedenceEntry' | 'Query'> = {
  Query: {
    orderOfPrecedence: async (_, { asOf }, context) => {
      const day = asOf ?? today(context.clock);
      return orderHeads(await findHeadsAround(context.reader, day), day);
    },
    consularPrecedence: async (_, { city, asOf }, context) => {
      const day = asOf ?? today(context.clock);
      return orderConsularHeads(await findConsularHeads(context.reader, city, day), day);
    },
  },
  PrecedenceEntry: {
    mission: (entry, _, context) => context.loadNamed(missions.findByIds, entry.missionId),
    person: (entry, _, context) => context.load(persons.findByIds, entry.personId),
    since: (entry) => entry.precedenceFrom,
  },
};
