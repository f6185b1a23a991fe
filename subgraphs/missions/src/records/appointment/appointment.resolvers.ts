// Posts as clients see them.
import { today } from '@fmg/shared/domain/clock';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { accreditationCases } from '../accreditation/accreditation.store';
import { householdMembers } from '../household/household.store';
import { identityCards } from '../identity-card/identity-card.store';
import { missions } from '../mission/mission.store';
import { persons } from '../person/person.store';
import { precedenceKeyOf } from '../../reports/precedence/precedence-key.rules';
import { appointments } from './appointment.store';

export const appointmentResolvers: Pick<Resolvers, 'Appointment' | 'Query'> = {
  Query: {
    appointment: (_, { id }, context) => context.find(appointments, id),
    appointments: (_, args, context) => context.list(appointments, args),
  },
  Appointment: {
    __resolveReference: async (reference, context) => await context.resolve(appointments, reference),
    person: (appointment, _, context) => context.load(persons.findByIds, appointment.personId),
    mission: (appointment, _, context) => context.loadNamed(missions.findByIds, appointment.missionId),
    precedenceKey: (appointment, _, context) => precedenceKeyOf(appointment, today(context.clock)),
    householdMembers: (appointment, args, context) =>
      context.listOf(householdMembers, { parent: 'principal', key: appointment.id }, args),
    accreditationCases: (appointment, args, context) =>
      context.listOf(accreditationCases, { parent: 'appointment', key: appointment.id }, args),
    identityCards: (appointment, args, context) =>
      context.listOf(identityCards, { parent: 'appointment', key: appointment.id }, args),
    provenance: provenanceOf,
  },
};
