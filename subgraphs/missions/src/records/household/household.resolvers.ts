// Family ties as clients see them.
import { today } from '@fmg/shared/domain/clock';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { appointments } from '../appointment/appointment.store';
import { missions } from '../mission/mission.store';
import { persons } from '../person/person.store';
import { memberFacts, sponsorFacts } from './household.facts';
import { householdStatus } from './household.rules';
import { findMemberships, findTandemCouplesOn, householdMembers } from './household.store';

export const householdResolvers: Pick<Resolvers, 'Appointment' | 'HouseholdMember' | 'Person' | 'Query'> = {
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
  Appointment: {
    householdMembers: (appointment, args, context) =>
      context.listOf(householdMembers, { parent: 'principal', key: appointment.id }, args),
  },
  Person: {
    tandemPartner: async (person, { asOf }, context) => {
      const couple = await context.loadWith(findTandemCouplesOn, asOf ?? today(context.clock), person.id);
      return await context.loadOptional(persons.findByIds, couple?.partnerId ?? null);
    },
    tandemWithoutNotice: async (person, { asOf }, context) => {
      const couple = await context.loadWith(findTandemCouplesOn, asOf ?? today(context.clock), person.id);
      if (couple === null) return null;
      const people = couple.withoutNotice.map((id) => context.load(persons.findByIds, id));
      return (await Promise.all(people)).flatMap((each) => each ?? []);
    },
    householdMemberships: (person, _, context) => context.load(findMemberships, person.id),
    household: (person, args, context) =>
      context.listOf(householdMembers, { parent: 'holder', key: person.id }, args),
  },
};
