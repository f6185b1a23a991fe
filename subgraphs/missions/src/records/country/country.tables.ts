// Countries, and the diplomatic relations of the host State with them as dated periods.
import { sql } from 'drizzle-orm';
import { check, index, integer, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { missionsSchema } from '../../pg-schema';
import { relationsStatuses } from './relations.rules';

export const country = missionsSchema.table(
  'country',
  {
    ...identity(),
    code: text('code').notNull(),
    alpha3: text('alpha3'),
    name: text('name').notNull(),
    officialName: text('official_name'),
    region: text('region'),
    subregion: text('subregion'),
    withdrawnOn: day('withdrawn_on'),
    ...provenance(),
  },
  (table) => [unique('country_code_unique').on(table.code), index('country_name_index').on(table.name)],
);

/** A row of `country`. */
export type CountryRow = typeof country.$inferSelect;

export const relationsPeriod = missionsSchema.table(
  'relations_period',
  {
    id: text('id').primaryKey(),
    countryCode: text('country_code')
      .notNull()
      .references(() => country.code),
    status: word('status', relationsStatuses).notNull(),
    /** Null when it has always been so, as far as is known. */
    since: day('since'),
    until: day('until'),
    protectingPowerCode: text('protecting_power_code').references(() => country.code),
    legalBasis: text('legal_basis'),
    /** Grows from one period to the next, and with a second change on the first day of a period. */
    version: integer('version').notNull().default(1),
    ...provenance(),
  },
  (table) => [
    unique('relations_period_since_unique').on(table.countryCode, table.since).nullsNotDistinct(),
    // Relations with a State stand in one place at present.
    uniqueIndex('relations_period_one_present_unique')
      .on(table.countryCode)
      .where(sql`until is null`),
    check('relations_period_dates_check', sql`${table.until} >= ${table.since}`),
    oneOf('relations_period_status_check', table.status, relationsStatuses),
  ],
);

/** A row of `relations_period`: one period of relations with one country. */
export type DiplomaticRelationsRow = typeof relationsPeriod.$inferSelect;
