// Family ties as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { appointments } from '../appointment/appointment.store';
import { missions } from '../mission/mission.store';
import { persons } from '../person/person.store';
import { householdMembers } from './household.store';

export const householdResolvers: Pick<Resolvers, 'HouseholdMember' | 'Query'> = {
  Query: {
    householdMember: (_, { id }, context) => context.find(householdMembers, id),
    householdMembers: (_, args, context) => context.list(householdMembers, args),
  },
  HouseholdMember: {
    __resolveReference: async (reference, context) => await context.resolve(householdMembers, reference),
    principal: (member, _, context) => context.load(appointments.findByIds, member.principalId),
    person: (member, _, context) => context.load(persons.findByIds, member.personId),
    mission: (member, _, context) => context.load(missions.findByIds, member.missionId),
    provenance: provenanceOf,
  },
};
