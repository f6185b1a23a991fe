// Every SQL statement about countries and relations.
import { sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { inOrder, type Batch } from '@fmg/shared/loaders/loaders';
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
