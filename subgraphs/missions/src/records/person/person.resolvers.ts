// People as clients see them.
import { today } from '@fmg/shared/domain/clock';
import { addressOf, provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { findCountriesByCodes } from '../country/country.store';
import { missions } from '../mission/mission.store';
import { anniversary, MAJORITY } from './person.rules';
import { bornBy, findNationalities, findPermanentResidence, persons } from './person.store';
import type { PersonRow } from './person.tables';

export const personResolvers: Pick<Resolvers, 'Nationality' | 'Person' | 'Query'> = {
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
    provenance: provenanceOf,
  },
  Nationality: {
    country: (nationality, _, context) => context.loadNamed(findCountriesByCodes, nationality.countryCode),
  },
};

function passportOf<Country>(
  { missionId, passportKind: kind, passportNumber: number, passportExpiresOn: expiresOn }: PersonRow,
  country: Country,
) {
  return number === null ? null : { missionId, kind, number, country, expiresOn };
}
