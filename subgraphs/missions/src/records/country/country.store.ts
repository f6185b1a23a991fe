// Every SQL statement about countries and relations.
import { and, eq, inArray, sql } from 'drizzle-orm';
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/db';
import { statement } from '@fmg/shared/db/statement';
import { listCountries } from '@fmg/shared/domain/countries/resolve';
import type { RelationsFact } from '@fmg/shared/domain/facts';
import { idFromKey } from '@fmg/shared/identity/ids';
import type { Publication } from '@fmg/shared/outbox/publication';
import { inOrder, type Batch } from '@fmg/shared/db/keyed-read';
import { defineStore } from '@fmg/shared/pagination/store';
import { CountryList } from '../../__generated__/lists';
import { country, relationsPeriod, type CountryRow, type DiplomaticRelationsRow } from './country.tables';

/** Reads of countries by id and as lists, by name unless told. */
export const countries = defineStore({
  type: 'Country',
  table: country,
  list: CountryList,
  order: [{ field: 'NAME', direction: 'ASC' }],
});

const byCodes = statement((db) =>
  db
    .select()
    .from(country)
    .where(sql`${country.code} = any(${sql.placeholder('codes')}::text[])`),
);

/** Countries by code, in the order of the codes; null for a code that is unknown. */
export const findCountriesByCodes: Batch<string, CountryRow> = async (db, codes) =>
  inOrder(codes, await byCodes(db, { codes }), (row) => row.code);

const relationsOn = statement((db) =>
  db
    .selectDistinctOn([relationsPeriod.countryCode])
    .from(relationsPeriod)
    .where(
      sql`${relationsPeriod.countryCode} = any(${sql.placeholder('codes')}::text[])
        and (${relationsPeriod.since} is null or ${relationsPeriod.since} <= ${sql.placeholder('asOf')})
        and (${relationsPeriod.until} is null or ${relationsPeriod.until} > ${sql.placeholder('asOf')})`,
    )
    .orderBy(relationsPeriod.countryCode, sql`${relationsPeriod.since} desc nulls last`),
);

/** The relations with each country that hold on a day; null where none is recorded. */
export const findRelationsOn =
  (asOf: string): Batch<string, DiplomaticRelationsRow> =>
  async (db, codes) =>
    inOrder(codes, await relationsOn(db, { codes, asOf }), (row) => row.countryCode);

/** A country, held until the transaction ends, so that nobody else changes the relations with it; null for an unknown code. */
export async function findCountryForChange(tx: Db, code: string): Promise<CountryRow | null> {
  const [row] = await tx.select().from(country).where(eq(country.code, code)).for('update');
  return row ?? null;
}

/** The relations with a country that have no end; null where none are recorded. */
export async function findPresentRelations(tx: Db, code: string): Promise<DiplomaticRelationsRow | null> {
  const [row] = await tx
    .select()
    .from(relationsPeriod)
    .where(sql`${relationsPeriod.countryCode} = ${code} and ${relationsPeriod.until} is null`);
  return row ?? null;
}

/** Begins a period of relations. */
export async function insertRelations(tx: Db, values: typeof relationsPeriod.$inferInsert): Promise<void> {
  await tx.insert(relationsPeriod).values(values);
}

/** Changes a period of relations; the transaction holds the country. */
export async function updateRelations(
  tx: Db,
  id: string,
  values: Partial<typeof relationsPeriod.$inferInsert>,
): Promise<void> {
  await tx.update(relationsPeriod).set(values).where(eq(relationsPeriod.id, id));
}

/** Writes the reference table of countries; rows that are there already are brought up to date. */
export async function ensureCountries(db: Db): Promise<void> {
  await insertRows(db, country, countryRows(), { onConflict: 'replace' });
}

/** All countries that the graph knows, as rows of `country`. */
function countryRows(): (typeof country.$inferInsert)[] {
  return listCountries().map(({ code, alpha3, name, officialName, region, subregion, withdrawn }) => ({
    id: idFromKey('Country', 'iso-3166', code),
    code,
    alpha3,
    name,
    officialName,
    region,
    subregion,
    withdrawnOn: withdrawn?.until ?? null,
    source: 'iso-3166',
    sourceRow: code,
  }));
}

/** What others are told of the relations with each State, by its code. */
export const presentRelations: Publication<RelationsFact> = {
  topic: 'relations',
  tables: [relationsPeriod],
  factsOf: async (db, ids) => {
    const { id, countryCode: key, status, since, until, protectingPowerCode } = relationsPeriod;
    const rows = await db
      .select({ key, status, since, protectingPowerCode })
      .from(relationsPeriod)
      .where(and(sql`${until} is null`, ids && inArray(id, [...ids])))
      .orderBy(key);
    return rows.map(({ key: code, ...payload }) => ({ key: code, payload }));
  },
};
