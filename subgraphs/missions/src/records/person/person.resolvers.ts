// People as clients see them.
import { today } from '@fmg/shared/domain/clock';
import { addressOf, provenanceOf } from '@fmg/shared/graphql/values';
import type { ChangeSpec } from '@fmg/shared/changes/change';
import { change } from '../../change';
import type { Resolvers } from '../../__generated__/resolvers';
import { accreditationCases } from '../accreditation/accreditation.store';
import { findAppointmentsOf } from '../appointment/appointment.store';
import { dualAccreditation } from '../appointment/dual-accreditation.rules';
import { findCountriesByCodes } from '../country/country.store';
import { findMemberships, findTandemCouplesOn, householdMembers } from '../household/household.store';
import { identityCards } from '../identity-card/identity-card.store';
import { missions } from '../mission/mission.store';
import { bestPrecedenceKey } from '../../reports/precedence/precedence-key.rules';
import { registerPerson } from '../../procedures/person/person.service';
import { anniversary, MAJORITY } from './person.rules';
import { bornBy, findNationalities, findPermanentResidence, persons } from './person.store';
import type { PersonRow } from './person.tables';

export const personResolvers: Pick<
  Resolvers,
  'Person' | 'Nationality' | 'Query' | 'Mutation' | 'RegisterPersonPayload'
> = {
  Mutation: {
    registerPerson: (_, { input }, context) =>
      change(context, registration, input, async (made) => ({
        personId: (await registerPerson(made, input)).id,
      })),
  },
  RegisterPersonPayload: {
    person: ({ personId }, _, context) => context.loadOptional(persons.findByIds, personId ?? null),
  },
  Query: {
    person: (_, { id }, context) => context.find(persons, id),
    persons: (_, args, context) =>
      context.list(persons, args, bornBy(anniversary(today(context.clock), -MAJORITY))),
  },
  Person: {
    __resolveReference: async (reference, context) => await context.resolve(persons, reference),
    nationalities: (person, _, context) => context.load(findNationalities, person.id),
    permanentResidence: (person, _, context) => context.load(findPermanentResidence, person.id),
    passport: async (person, _, context) =>
      passportOf(person, await context.loadOptional(findCountriesByCodes, person.passportCountryCode)),
    homeAddress: addressOf,
    mission: (person, _, context) => context.loadNamed(missions.findByIds, person.missionId),
    appointments: (person, _, context) => context.load(findAppointmentsOf, person.id),
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
    dualAccreditation: async (person, { asOf }, context) =>
      dualAccreditation(await context.load(findAppointmentsOf, person.id), asOf ?? today(context.clock)),
    precedenceKey: async (person, _, context) =>
      bestPrecedenceKey(await context.load(findAppointmentsOf, person.id), today(context.clock)),
    householdMemberships: (person, _, context) => context.load(findMemberships, person.id),
    household: (person, args, context) =>
      context.listOf(householdMembers, { parent: 'holder', key: person.id }, args),
    identityCards: (person, args, context) =>
      context.listOf(identityCards, { parent: 'person', key: person.id }, args),
    accreditationCases: (person, args, context) =>
      context.listOf(accreditationCases, { parent: 'person', key: person.id }, args),
    provenance: provenanceOf,
  },
  Nationality: {
    country: (nationality, _, context) => context.loadNamed(findCountriesByCodes, nationality.countryCode),
  },
};

const registration: ChangeSpec = {
  name: 'registerPerson',
  roles: ['MISSION_CLERK', 'ACCREDITATION_OFFICER'],
};

function passportOf<Country>(
  { missionId, passportKind: kind, passportNumber: number, passportExpiresOn: expiresOn }: PersonRow,
  country: Country,
) {
  return number === null ? null : { missionId, kind, number, country, expiresOn };
}
