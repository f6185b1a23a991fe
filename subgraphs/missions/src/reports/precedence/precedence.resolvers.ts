// The order of precedence as clients see it.
import { today } from '@fmg/shared/domain/clock';
import type { Resolvers } from '../../__generated__/resolvers';
import { findAppointmentsOf } from '../../records/appointment/appointment.store';
import { missions } from '../../records/mission/mission.store';
import { persons } from '../../records/person/person.store';
import { orderConsularHeads } from './consular-precedence.rules';
import { bestPrecedenceKey, precedenceKeyOf } from './precedence-key.rules';
import { orderHeads } from './precedence.rules';
import { findConsularHeads, findHeadsAround } from './precedence.store';

export const precedenceResolvers: Pick<Resolvers, 'Appointment' | 'Person' | 'PrecedenceEntry' | 'Query'> = {
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
  Appointment: {
    precedenceKey: (appointment, _, context) => precedenceKeyOf(appointment, today(context.clock)),
  },
  Person: {
    precedenceKey: async (person, _, context) =>
      bestPrecedenceKey(await context.load(findAppointmentsOf, person.id), today(context.clock)),
  },
};
