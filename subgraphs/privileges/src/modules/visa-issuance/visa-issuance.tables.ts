// Published figures of visas issued, and the totals that the publisher states.
import { check, date, index, integer, unique, type PgColumn } from 'drizzle-orm/pg-core';
import { sql, type SQL } from 'drizzle-orm';
import { identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { privilegesSchema } from '../../pg-schema';
import { publishedVisaClasses } from '../visa-class/visa-class.rules';
import { issuanceSeries } from './visa-issuance.rules';

/** A period of a series: `2004` is the fiscal year, `2023-01-01` the month that begins on that day. */
const periodOf = (series: PgColumn, period: PgColumn): SQL =>
  sql`${period} ~ case ${series} when 'MONTH' then '^[0-9]{4}-[0-9]{2}-01$' else '^[0-9]{4}$' end`;

export const visaIssuance = privilegesSchema.table(
  'visa_issuance',
  {
    ...identity(),
    series: word('series', issuanceSeries).notNull(),
    period: text('period').notNull(),
    year: integer('year').generatedAlwaysAs(sql`case series when 'FISCAL_YEAR' then period::integer end`),
    month: date('month', { mode: 'string' }).generatedAlwaysAs(
      sql`case series when 'MONTH' then make_date(left(period, 4)::integer, substr(period, 6, 2)::integer, 1) end`,
    ),
    nationality: text('nationality').notNull(),
    countryCode: text('country_code'),
    visaClass: word('visa_class', publishedVisaClasses).notNull(),
    issued: integer('issued').notNull(),
    ...provenance(),
  },
  (table) => [
    unique('visa_issuance_key_unique').on(table.series, table.period, table.nationality, table.visaClass),
    oneOf('visa_issuance_series_check', table.series, issuanceSeries),
    oneOf('visa_issuance_class_check', table.visaClass, publishedVisaClasses),
    check('visa_issuance_period_check', periodOf(table.series, table.period)),
    check('visa_issuance_issued_check', sql`${table.issued} >= 0`),
    index('visa_issuance_country_index').on(table.countryCode, table.series, table.visaClass),
    index('visa_issuance_class_index').on(table.series, table.visaClass, table.period),
  ],
);

/** A row of `visa_issuance`. */
export type VisaIssuanceRow = typeof visaIssuance.$inferSelect;

export const issuanceTotal = privilegesSchema.table(
  'issuance_total',
  {
    id: text('id').primaryKey(),
    series: word('series', issuanceSeries).notNull(),
    period: text('period').notNull(),
    /** Null for the grand total of all classes. */
    visaClass: word('visa_class', publishedVisaClasses),
    total: integer('total').notNull(),
    ...provenance(),
  },
  (table) => [
    unique('issuance_total_key_unique').on(table.series, table.period, table.visaClass).nullsNotDistinct(),
    oneOf('issuance_total_series_check', table.series, issuanceSeries),
    oneOf('issuance_total_class_check', table.visaClass, publishedVisaClasses),
    check('issuance_total_period_check', periodOf(table.series, table.period)),
    check('issuance_total_total_check', sql`${table.total} >= 0`),
  ],
);

/** A row of `issuance_total`, with the sum of the figures that are kept. */
export type VisaIssuanceTotalRow = typeof issuanceTotal.$inferSelect & { summed: number };
