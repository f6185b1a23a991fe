// Registration of people: each human being once, with nationalities and residence as dated facts.
import { isOthers } from '@fmg/shared/auth/viewer';
import type { Change } from '@fmg/shared/changes/change';
import { refuse } from '@fmg/shared/changes/refusal';
import { GraphError } from '@fmg/shared/errors/graph-error';
import { newId } from '@fmg/shared/identity/ids';
import type { PersonInput, RegisterPersonInput } from '../../__generated__/resolvers';
import { noSuch, requireWorking } from '../case/case.service';
import { holdsPostAt } from '../../records/appointment/appointment.store';
import { findCountriesByCodes } from '../../records/country/country.store';
import { findMissionForChange } from '../../records/mission/mission.store';
import { mayBeBornOn } from '../../records/person/person.rules';
import {
  findNamesake,
  insertNationalities,
  insertPerson,
  insertResidence,
  persons,
} from '../../records/person/person.store';
import type { nameClasses, PersonRow } from '../../records/person/person.tables';

/** Whom an input names: someone who is known, or someone to be registered. */
export interface PersonChoice {
  personId?: string | null | undefined;
  person?: PersonInput | null | undefined;
}

type NameClass = (typeof nameClasses)[number];

/** Registers a person for a mission, without a post. */
export async function registerPerson(change: Change, input: RegisterPersonInput): Promise<PersonRow> {
  const { id } = await requireMission(change, input.missionId);
  await requireWorking(change, id);
  return await register(change, input.missionId, input.person, 'STAFF');
}

/** The person of an input: found, or registered with the class that guards the name. Refuses both and neither. */
export async function choosePerson(
  change: Change,
  missionId: string,
  { personId, person }: PersonChoice,
  nameClass: NameClass,
): Promise<PersonRow> {
  if ((personId == null) === (person == null))
    refuse(
      'PERSON_NEEDED',
      'Name the person by "personId", or describe the person in "person": one of the two.',
      {
        path: ['input', 'personId'],
      },
    );
  if (person != null) return await register(change, missionId, person, nameClass);
  const [known] = await persons.findByIds(change.tx, [personId ?? '']);
  if (known == null || !(await isKnownTo(change, known))) noSuch('person', 'personId');
  return known;
}

/** Refuses a mission that is not there, or not the clerk's. */
export async function requireMission(change: Change, missionId: string) {
  const mission = await findMissionForChange(change.tx, missionId);
  if (mission === null || isOthers(change.viewer, mission.id)) noSuch('mission', 'missionId');
  return mission;
}

/**
 * Whether whoever acts may name the person: for a clerk it has to be one whom the own mission notified, or who holds a post at it. Somebody
 * of another mission comes over by a transfer, or is described like anybody new, and the Office finds that they are one.
 */
async function isKnownTo({ tx, viewer }: Change, { id, missionId }: PersonRow): Promise<boolean> {
  return !isOthers(viewer, missionId) || (await holdsPostAt(tx, id, viewer.missionIds));
}

async function register(
  change: Change,
  missionId: string,
  person: PersonInput,
  nameClass: NameClass,
): Promise<PersonRow> {
  const { tx, now, concerns } = change;
  if (!mayBeBornOn(person.birthDate, change.today))
    throw new GraphError(
      'BAD_USER_INPUT',
      `"${person.birthDate}" is no birth date of a living person: it lies in the future, or more than 130 years ago.`,
      { input: ['input', 'person', 'birthDate'] },
    );
  await requireCountries(change, person);
  if (person.permanentResidentSince != null)
    requireInLife(change, person, person.permanentResidentSince, 'person');
  const namesake = await findNamesake(tx, person);
  if (namesake !== null && (await isKnownTo(change, namesake)))
    refuse(
      'PERSON_KNOWN',
      `A person of this name, day of birth and nationality is registered already: pass "personId": "${namesake.id}".`,
      { path: ['input', 'person'] },
    );
  const { familyName, givenNames, displayName, birthDate, sex, passport, homeAddress } = person;
  const row = await insertPerson(tx, {
    id: newId('Person', now),
    missionId,
    nameClass,
    familyName,
    givenNames,
    displayName: displayName ?? `${givenNames} ${familyName}`,
    birthDate,
    sex: sex ?? null,
    passportKind: passport?.kind ?? null,
    passportNumber: passport?.number ?? null,
    passportCountryCode: passport?.countryCode ?? null,
    passportExpiresOn: passport?.expiresOn ?? null,
    street: homeAddress?.street ?? null,
    city: homeAddress?.city ?? null,
    stateCode: homeAddress?.state ?? null,
    postalCode: homeAddress?.postalCode ?? null,
    source: 'office',
  });
  await insertNationalities(tx, row, person.nationalities);
  if (person.permanentResidentSince != null) await insertResidence(tx, row, person.permanentResidentSince);
  concerns(row.id);
  return row;
}

async function requireCountries(change: Change, { nationalities, passport }: PersonInput): Promise<void> {
  if (nationalities.length === 0)
    refuse('NATIONALITY_NEEDED', 'Name at least one nationality.', {
      path: ['input', 'person', 'nationalities'],
    });
  const codes = [...nationalities, ...(passport == null ? [] : [passport.countryCode])];
  await requireCountryCodes(change, codes, ['input', 'person', 'nationalities']);
}

/** Refuses a day before the birth of a person, or still to come. `named` is the field of the input that states it. */
export function requireInLife(
  { today }: Change,
  { birthDate }: Pick<PersonRow, 'birthDate'>,
  day: string,
  named: string,
): void {
  if (day <= today && (birthDate === null || day >= birthDate)) return;
  refuse('DAY_OUT_OF_BOUNDS', `${day} is still to come, or lies before the birth of the person.`, {
    path: ['input', named],
  });
}

/** Refuses codes that no country has. */
export async function requireCountryCodes(
  change: Change,
  codes: readonly string[],
  path: readonly string[],
): Promise<void> {
  const asked = [...new Set(codes)];
  const found = await findCountriesByCodes(change.tx, asked);
  const unknown = asked.filter((_, index) => found[index] == null);
  if (unknown.length > 0)
    refuse('UNKNOWN_COUNTRY', `No country has the code ${unknown.join(', ')} (ISO 3166-1 alpha-2).`, {
      path,
    });
}
