// People, each once, with their nationalities and their permanent residence in the host country as dated facts.
import { sql, type SQL } from 'drizzle-orm';
import { check, index, unique, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { address, day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { isVisible, missionsOf, ofMission, rowsByClass, sees, visibleWhere } from '@fmg/shared/db/policies';
import { missionsSchema } from '../../pg-schema';
import { country } from '../country/country.tables';
import { mission } from '../mission/mission.tables';

export const sexes = ['FEMALE', 'MALE', 'UNSPECIFIED'] as const;
export const passportKinds = ['DIPLOMATIC', 'OFFICIAL', 'ORDINARY'] as const;

/** Which data class a person's name belongs to: it is public only for those on a public list. */
export const nameClasses = ['DIPLOMATIC_LIST', 'STAFF', 'DEPENDANT', 'AGREMENT'] as const;

/** True for people who are tied to the missions by a post or a household, whichever mission notified them last. */
const ofPeopleOf = (missions: SQL, id: AnyPgColumn): SQL =>
  sql`${id} in (select missions.people_of(${missions}))`;

/** True for personal data beside the person: the person is visible, and so is the data. */
const personalData = (table: { personId: AnyPgColumn; missionId: AnyPgColumn }): SQL => {
  const missions = missionsOf('PERSONAL_DATA');
  return sql`${isVisible(person, person.id, table.personId)} and (${sees('PERSONAL_DATA')}
    or ${ofMission(table.missionId)(missions)} or ${ofPeopleOf(missions, table.personId)})`;
};

export const person = missionsSchema.table(
  'person',
  {
    ...identity(),
    /** The mission that notified the person last. */
    missionId: text('mission_id')
      .notNull()
      .references(() => mission.id),
    nameClass: word('name_class', nameClasses).notNull(),
    displayName: text('display_name').notNull(),
    familyName: text('family_name').notNull(),
    givenNames: text('given_names').notNull(),
    birthDate: day('birth_date'),
    sex: word('sex', sexes),
    pid: text('pid'),
    passportKind: word('passport_kind', passportKinds),
    passportNumber: text('passport_number'),
    passportCountryCode: text('passport_country_code').references(() => country.code),
    passportExpiresOn: day('passport_expires_on'),
    ...address(),
    ...provenance(),
  },
  (table) => [
    rowsByClass(
      table.nameClass,
      (missions) => sql`${ofMission(table.missionId)(missions)} or ${ofPeopleOf(missions, table.id)}`,
    ),
    unique('person_pid_unique').on(table.pid),
    oneOf('person_name_class_check', table.nameClass, nameClasses),
    oneOf('person_sex_check', table.sex, sexes),
    oneOf('person_passport_kind_check', table.passportKind, passportKinds),
    index('person_mission_index').on(table.missionId),
    index('person_name_index').on(table.familyName, table.givenNames, table.id),
    index('person_display_name_index').on(table.displayName, table.id),
  ],
);

/** A row of `person`. */
export type PersonRow = typeof person.$inferSelect;

export const nationality = missionsSchema.table(
  'nationality',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    missionId: text('mission_id').notNull(),
    countryCode: text('country_code')
      .notNull()
      .references(() => country.code),
    /** Null: by birth. */
    since: day('since'),
    until: day('until'),
  },
  (table) => [
    visibleWhere(personalData(table)),
    unique('nationality_since_unique').on(table.personId, table.countryCode, table.since).nullsNotDistinct(),
    check('nationality_dates_check', sql`${table.until} >= ${table.since}`),
  ],
);

/** A row of `nationality`: one nationality of one person in a period. */
export type NationalityRow = typeof nationality.$inferSelect;

export const permanentResidence = missionsSchema.table(
  'permanent_residence',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    missionId: text('mission_id').notNull(),
    since: day('since').notNull(),
    until: day('until'),
  },
  (table) => [
    visibleWhere(personalData(table)),
    unique('permanent_residence_since_unique').on(table.personId, table.since),
    check('permanent_residence_dates_check', sql`${table.until} >= ${table.since}`),
  ],
);

/** A row of `permanent_residence`: a period in which a person was a permanent resident of the host country. */
export type PermanentResidenceRow = typeof permanentResidence.$inferSelect;
