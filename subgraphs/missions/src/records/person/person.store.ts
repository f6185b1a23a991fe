// Every SQL statement about people.
import { sql } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/db';
import { statement } from '@fmg/shared/db/statement';
import { grouped, inOrder, type Batch, type ListBatch } from '@fmg/shared/db/keyed-read';
import type { Condition } from '@fmg/shared/pagination/condition';
import { defineStore } from '@fmg/shared/pagination/store';
import { PersonList } from '../../__generated__/lists';
import {
  nationality,
  permanentResidence,
  person,
  type NationalityRow,
  type PermanentResidenceRow,
  type PersonRow,
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
export const findNationalities: ListBatch<string, NationalityRow> = async (db, ids) =>
  grouped(ids, await nationalitiesOf(db, { ids }), (row) => row.personId);

const residencesOf = statement((db) =>
  db
    .select()
    .from(permanentResidence)
    .where(sql`${permanentResidence.personId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(permanentResidence.since),
);

/** The periods of permanent residence of each person, oldest first. */
export const findPermanentResidence: ListBatch<string, PermanentResidenceRow> = async (db, ids) =>
  grouped(ids, await residencesOf(db, { ids }), (row) => row.personId);

const heldOn = sql`(since is null or since <= ${sql.placeholder('asOf')}) and (until is null or until > ${sql.placeholder('asOf')})`;

const hostTies = statement((db) =>
  db
    .select({ id: person.id })
    .from(person)
    .where(
      sql`${person.id} = any(${sql.placeholder('ids')}::text[]) and (
        exists (select from ${nationality} where ${nationality.personId} = ${person.id} and ${nationality.countryCode} = 'US' and ${heldOn})
        or exists (select from ${permanentResidence} where ${permanentResidence.personId} = ${person.id} and ${heldOn}))`,
    ),
);

/** Whether each person is a national or permanent resident of the host State on a day (VCDR 38; VCCR 71). */
export const findHostTiesOn =
  (asOf: string): Batch<string, boolean> =>
  async (db, ids) =>
    inOrder(ids, await hostTies(db, { ids, asOf }), (row) => row.id).map((row) => row !== null);
/** Someone of equal names and day of birth who has one of the nationalities; null when there is nobody the viewer may see. */
export async function findNamesake(
  tx: Db,
  who: { familyName: string; givenNames: string; birthDate: string; nationalities: readonly string[] },
): Promise<PersonRow | null> {
  const [row] = await tx
    .select()
    .from(person)
    .where(
      sql`lower(${person.familyName}) = lower(${who.familyName}) and lower(${person.givenNames}) = lower(${who.givenNames})
        and ${person.birthDate} = ${who.birthDate} and exists (
          select from ${nationality} where ${nationality.personId} = ${person.id}
            and ${nationality.countryCode} in ${[...who.nationalities]})`,
    )
    .limit(1);
  return row ?? null;
}

/** Adds a person. */
export async function insertPerson(tx: Db, values: typeof person.$inferInsert): Promise<PersonRow> {
  const [row] = await tx.insert(person).values(values).returning();
  if (row === undefined) throw new Error('a person was not inserted');
  return row;
}

/** Adds nationalities that a person has by birth, as far as is known. */
export async function insertNationalities(
  tx: Db,
  { id: personId, missionId }: PersonRow,
  codes: readonly string[],
): Promise<void> {
  const rows = [...new Set(codes)].map((countryCode) => ({
    id: `${personId}/${countryCode}`,
    personId,
    missionId,
    countryCode,
  }));
  await tx.insert(nationality).values(rows);
}

/** Adds a period of permanent residence that goes on. */
export async function insertResidence(
  tx: Db,
  { id: personId, missionId }: PersonRow,
  since: string,
): Promise<void> {
  await tx.insert(permanentResidence).values({ id: `${personId}/${since}`, personId, missionId, since });
}

/** Changes a person; the version grows by one. */
export async function updatePerson(
  tx: Db,
  id: string,
  values: Partial<typeof person.$inferInsert>,
): Promise<void> {
  await tx
    .update(person)
    .set({ ...values, version: sql`${person.version} + 1` })
    .where(sql`${person.id} = ${id}`);
}

/** Adds a nationality that was acquired on a day. */
export async function insertNationality(
  tx: Db,
  { id: personId, missionId }: PersonRow,
  { countryCode, since }: { countryCode: string; since: string },
): Promise<void> {
  const id = `${personId}/${countryCode}/${since}`;
  await tx.insert(nationality).values({ id, personId, missionId, countryCode, since });
}

/** Ends a nationality that holds; false when the person has none of the State. */
export async function endNationality(
  tx: Db,
  personId: string,
  { countryCode, until }: { countryCode: string; until: string },
): Promise<boolean> {
  const ended = await tx
    .update(nationality)
    .set({ until })
    .where(
      sql`${nationality.personId} = ${personId} and ${nationality.countryCode} = ${countryCode} and ${nationality.until} is null`,
    )
    .returning({ id: nationality.id });
  return ended.length > 0;
}

/** Ends the permanent residence that goes on; false when there is none. */
export async function endResidence(tx: Db, personId: string, until: string): Promise<boolean> {
  const ended = await tx
    .update(permanentResidence)
    .set({ until })
    .where(sql`${permanentResidence.personId} = ${personId} and ${permanentResidence.until} is null`)
    .returning({ id: permanentResidence.id });
  return ended.length > 0;
}
