// Accreditation cases as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { appointments } from '../appointment/appointment.store';
import { missions } from '../mission/mission.store';
import { persons } from '../person/person.store';
import { accreditationCases } from './accreditation.store';

export const accreditationResolvers: Pick<
  Resolvers,
  'AccreditationCase' | 'Appointment' | 'Mission' | 'Person' | 'Query'
> = {
  Query: {
    accreditationCase: (_, { id }, context) => context.find(accreditationCases, id),
    accreditationCases: (_, args, context) => context.list(accreditationCases, args),
  },
  AccreditationCase: {
    __resolveReference: async (reference, context) => await context.resolve(accreditationCases, reference),
    mission: (each, _, context) => context.loadNamed(missions.findByIds, each.missionId),
    person: (each, _, context) => context.loadOptional(persons.findByIds, each.personId),
    appointment: (each, _, context) => context.loadOptional(appointments.findByIds, each.appointmentId),
    provenance: provenanceOf,
    proposedChange: ({ proposedChange }) =>
      proposedChange && {
        rank: proposedChange.rank,
        title: proposedChange.title,
        displayName: proposedChange.name?.displayName,
      },
  },
  Mission: {
    accreditationCases: (mission, args, context) =>
      context.listOf(accreditationCases, { parent: 'mission', key: mission.id }, args),
  },
  Person: {
    accreditationCases: (person, args, context) =>
      context.listOf(accreditationCases, { parent: 'person', key: person.id }, args),
  },
  Appointment: {
    accreditationCases: (appointment, args, context) =>
      context.listOf(accreditationCases, { parent: 'appointment', key: appointment.id }, args),
  },
};
