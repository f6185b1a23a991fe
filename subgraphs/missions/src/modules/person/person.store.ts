// Every SQL statement about people.
import { sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { grouped, type Batch } from '@fmg/shared/loaders/loaders';
import type { Condition } from '@fmg/shared/pagination/condition';
import { defineStore } from '@fmg/shared/pagination/store';
import { PersonList } from '../../__generated__/lists';
import {
  nationality,
  permanentResidence,
  person,
  type NationalityRow,
  type PermanentResidenceRow,
} from './person.tables';

/** Reads of people by id and as lists, by family name unless told. */
export const persons = defineStore({
  type: 'Person',
  table: person,
  list: PersonList,
  order: [{ field: 'FAMILY_NAME', direction: 'ASC' }],
});

/** Those born on a day or before it: no list of persons shows minors. A dependant of unknown age counts as one. */
export function bornBy(day: string): Condition {
  return {
    shape: 'born by',
    sql: sql`${person.birthDate} <= ${sql.placeholder('bornBy')} or (${person.birthDate} is null and ${person.nameClass} <> 'DEPENDANT')`,
    values: { bornBy: day },
  };
}

const nationalitiesOf = statement((db) =>
  db
    .select()
    .from(nationality)
    .where(sql`${nationality.personId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(sql`${nationality.since} nulls first`, nationality.countryCode),
);

/** The nationalities of each person, those by birth first. */
export const findNationalities: Batch<string, NationalityRow[]> = async (db, ids) =>
  grouped(ids, await nationalitiesOf(db, { ids }), (row) => row.personId);

const residencesOf = statement((db) =>
  db
    .select()
    .from(permanentResidence)
    .where(sql`${permanentResidence.personId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(permanentResidence.since),
);

/** The periods of permanent residence of each person, oldest first. */
export const findPermanentResidence: Batch<string, PermanentResidenceRow[]> = async (db, ids) =>
  grouped(ids, await residencesOf(db, { ids }), (row) => row.personId);
