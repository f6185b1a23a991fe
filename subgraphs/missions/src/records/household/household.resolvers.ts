// Family ties as clients see them.
import type { ChangeSpec } from '@fmg/shared/changes/change';
import { today } from '@fmg/shared/domain/clock';
import { provenanceOf } from '@fmg/shared/graphql/values';
import { change } from '../../change';
import type { Resolvers } from '../../__generated__/resolvers';
import { appointments } from '../appointment/appointment.store';
import { missions } from '../mission/mission.store';
import { persons } from '../person/person.store';
import { memberFacts, sponsorFacts } from './household.facts';
import { householdStatus } from './household.rules';
import {
  addMember,
  endMembership,
  fileDisabilityEvidence,
  fileStudentEvidence,
  householdConstraints,
  registerTandemCouple,
} from '../../procedures/household/household.service';
import { householdMembers } from './household.store';

const filing = (name: string): ChangeSpec => ({
  name,
  roles: ['MISSION_CLERK'],
  constraints: householdConstraints,
});

export const householdResolvers: Pick<
  Resolvers,
  'HouseholdMember' | 'HouseholdMemberPayload' | 'Mutation' | 'Query'
> = {
  Mutation: {
    addHouseholdMember: (_, { input }, context) =>
      change(context, filing('addHouseholdMember'), input, async (made) => ({
        householdMemberId: await addMember(made, input),
      })),
    endHouseholdMembership: (_, { input }, context) =>
      change(context, filing('endHouseholdMembership'), input, async (made) => ({
        householdMemberId: await endMembership(made, input),
      })),
    fileStudentEvidence: (_, { input }, context) =>
      change(context, filing('fileStudentEvidence'), input, async (made) => ({
        householdMemberId: await fileStudentEvidence(made, input),
      })),
    fileDisabilityEvidence: (_, { input }, context) =>
      change(context, filing('fileDisabilityEvidence'), input, async (made) => ({
        householdMemberId: await fileDisabilityEvidence(made, input),
      })),
    registerTandemCouple: (_, { input }, context) =>
      change(context, filing('registerTandemCouple'), input, async (made) => ({
        householdMemberId: await registerTandemCouple(made, input),
      })),
  },
  HouseholdMemberPayload: {
    householdMember: ({ householdMemberId }, _, context) =>
      context.loadOptional(householdMembers.findByIds, householdMemberId ?? null),
  },
  Query: {
    householdMember: (_, { id }, context) => context.find(householdMembers, id),
    householdMembers: (_, args, context) => context.list(householdMembers, args),
  },
  HouseholdMember: {
    __resolveReference: async (reference, context) => await context.resolve(householdMembers, reference),
    principal: (member, _, context) => context.load(appointments.findByIds, member.principalId),
    person: (member, _, context) => context.load(persons.findByIds, member.personId),
    mission: (member, _, context) => context.loadNamed(missions.findByIds, member.missionId),
    standing: async (member, { asOf }, context) => {
      const [post, person] = await Promise.all([
        context.load(appointments.findByIds, member.principalId),
        context.load(persons.findByIds, member.personId),
      ]);
      if (post === null || person === null) return null;
      // It is the birthday of that person that decides.
      context.tellsOf(person.id);
      const facts = memberFacts(member, person.birthDate);
      return householdStatus(facts, sponsorFacts(post, member), asOf ?? today(context.clock));
    },
    provenance: provenanceOf,
  },
};
