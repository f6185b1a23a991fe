// People as clients see them.
import { today } from '@fmg/shared/domain/clock';
import { addressOf, provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { accreditationCases } from '../accreditation/accreditation.store';
import { findAppointmentsOf } from '../appointment/appointment.store';
import { findCountriesByCodes } from '../country/country.store';
import { findMemberships, householdMembers } from '../household/household.store';
import { identityCards } from '../identity-card/identity-card.store';
import { missions } from '../mission/mission.store';
import { anniversary, MAJORITY } from './person.rules';
import { bornBy, findNationalities, findPermanentResidence, persons } from './person.store';
import type { PersonRow } from './person.tables';

export const personResolvers: Pick<Resolvers, 'Person' | 'Nationality' | 'Query'> = {
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
    mission: (person, _, context) => context.load(missions.findByIds, person.missionId),
    appointments: (person, _, context) => context.load(findAppointmentsOf, person.id),
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
    country: (nationality, _, context) => context.load(findCountriesByCodes, nationality.countryCode),
  },
};

function passportOf<Country>(
  { missionId, passportKind: kind, passportNumber: number, passportExpiresOn: expiresOn }: PersonRow,
  country: Country,
) {
  return number === null ? null : { missionId, kind, number, country, expiresOn };
}
