// Posts as clients see them.
import { today } from '@fmg/shared/domain/clock';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { missions } from '../mission/mission.store';
import { persons } from '../person/person.store';
import { appointments, findAppointmentsOf, findHeads } from './appointment.store';
import { dualAccreditation } from './dual-accreditation.rules';

export const appointmentResolvers: Pick<Resolvers, 'Appointment' | 'Mission' | 'Person' | 'Query'> = {
  Query: {
    appointment: (_, { id }, context) => context.find(appointments, id),
    appointments: (_, args, context) => context.list(appointments, args),
  },
  Appointment: {
    __resolveReference: async (reference, context) => await context.resolve(appointments, reference),
    person: (appointment, _, context) => context.load(persons.findByIds, appointment.personId),
    mission: (appointment, _, context) => context.loadNamed(missions.findByIds, appointment.missionId),
    provenance: provenanceOf,
  },
  Mission: {
    headOfMission: (mission, _, context) => context.load(findHeads, mission.id),
    personnel: (mission, args, context) =>
      context.listOf(appointments, { parent: 'mission', key: mission.id }, args),
  },
  Person: {
    appointments: (person, _, context) => context.load(findAppointmentsOf, person.id),
    dualAccreditation: async (person, { asOf }, context) =>
      dualAccreditation(await context.load(findAppointmentsOf, person.id), asOf ?? today(context.clock)),
  },
};
