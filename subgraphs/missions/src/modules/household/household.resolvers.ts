// Family ties as clients see them.
import { today } from '@fmg/shared/domain/clock';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { appointments } from '../appointment/appointment.store';
import { missions } from '../mission/mission.store';
import { persons } from '../person/person.store';
import { memberFacts, sponsorFacts } from './household.facts';
import { householdStatus } from './household.rules';
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
    standing: async (member, { asOf }, context) => {
      const [post, person] = await Promise.all([
        context.load(appointments.findByIds, member.principalId),
        context.load(persons.findByIds, member.personId),
      ]);
      if (post === null || person === null) return null;
      const facts = memberFacts(member, person.birthDate);
      return householdStatus(facts, sponsorFacts(post, member), asOf ?? today(context.clock));
    },
    provenance: provenanceOf,
  },
};
