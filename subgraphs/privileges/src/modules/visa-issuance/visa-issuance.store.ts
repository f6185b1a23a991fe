// Every SQL statement that reads published figures.
import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Reader } from '@fmg/shared/db/reader';
import { prepare, statement } from '@fmg/shared/db/statement';
import { badInput } from '@fmg/shared/errors/graph-error';
import { grouped, type ListBatch } from '@fmg/shared/db/keyed-read';
import type { Condition } from '@fmg/shared/pagination/condition';
import { defineStore } from '@fmg/shared/pagination/store';
import { VisaIssuanceList } from '../../__generated__/lists';
import { groupingRefusal, type IssuanceDimension, type IssuanceSeries } from './visa-issuance.rules';
import { issuanceTotal, visaIssuance, type VisaIssuanceTotalRow } from './visa-issuance.tables';

/** Reads of published figures by id and as lists, the latest period first unless told. */
export const visaIssuances = defineStore({
  type: 'VisaIssuance',
  table: visaIssuance,
  list: VisaIssuanceList,
  columns: { country: visaIssuance.countryCode },
  order: [
    { field: 'YEAR', direction: 'DESC' },
    { field: 'MONTH', direction: 'DESC' },
  ],
});

/** The most groups, or totals, that one answer holds. */
const MOST = 10_000;
/** The most groups of several countries that one statement reads. */
const MOST_OF_COUNTRIES = 4 * MOST;

/** How figures are grouped, as the client asks. */
export interface Grouping {
  groupBy: readonly IssuanceDimension[];
  where?: object | null | undefined;
  orderBy?: readonly { field: 'ISSUED' | 'KEYS'; direction: 'ASC' | 'DESC' }[] | null | undefined;
  limit?: number | null | undefined;
}

/** Figures with the same keys, added up; the values stand in the order of `groupBy`. */
export interface IssuanceGroup {
  values: readonly (string | number | null)[];
  issued: number;
}

const columnOf: Readonly<Record<IssuanceDimension, PgColumn>> = {
  COUNTRY: visaIssuance.countryCode,
  NATIONALITY: visaIssuance.nationality,
  YEAR: visaIssuance.year,
  MONTH: visaIssuance.month,
  VISA_CLASS: visaIssuance.visaClass,
  SERIES: visaIssuance.series,
};

/** Groups of all figures that pass the filter. Throws BAD_USER_INPUT for what must not be added up, and for too many groups. */
export async function groupIssuances(reader: Reader, grouping: Grouping): Promise<IssuanceGroup[]> {
  const condition = checked(grouping);
  const limit = grouping.limit ?? MOST + 1;
  const rows = await groupQuery(reader, grouping, { condition, perCountry: false }).execute({
    ...condition.values,
    limit,
  });
  if (rows.length > MOST) throw tooMany();
  return rows.map((row) => groupOf(row, grouping));
}

/** The same within each of several countries, in one statement; an empty list where there are no figures. */
export const findGroupsOfCountries =
  (grouping: Grouping): ListBatch<string, IssuanceGroup> =>
  async (db, codes) => {
    const condition = checked(grouping);
    const query = groupQuery(db, grouping, { condition, perCountry: true });
    const rows = await query.execute({ ...condition.values, codes, limit: MOST_OF_COUNTRIES + 1 });
    if (rows.length > MOST_OF_COUNTRIES) throw tooMany();
    return grouped(codes, rows, (row) => row.country).map((ofCountry) => {
      if (grouping.limit == null && ofCountry.length > MOST) throw tooMany();
      return ofCountry.slice(0, grouping.limit ?? MOST).map((row) => groupOf(row, grouping));
    });
  };

/** A row of a grouping: the values under `key0`, `key1`, … */
type GroupRow = Record<string, string | number | null> & { country: string | null; issued: number };

function groupQuery(
  reader: Reader,
  { groupBy, orderBy }: Grouping,
  { condition, perCountry }: { condition: Condition; perCountry: boolean },
) {
  const order = (orderBy ?? []).map(({ field, direction }) => `${field} ${direction}`).join();
  const key = `issuances by ${groupBy.join()} ${perCountry ? 'of countries' : ''} ${condition.shape} ${order}`;
  return prepare<GroupRow[]>(reader, key, (handle) => {
    const keys = Object.fromEntries(groupBy.map((dimension, index) => [`key${index}`, columnOf[dimension]]));
    const country = perCountry
      ? sql<string | null>`${visaIssuance.countryCode}`
      : sql<string | null>`null::text`;
    const ofCountries = perCountry
      ? sql`${visaIssuance.countryCode} = any(${sql.placeholder('codes')}::text[])`
      : undefined;
    const by = [...(perCountry ? [visaIssuance.countryCode] : []), ...groupBy.map((each) => columnOf[each])];
    const base = handle
      .select({
        country: country.as('of_country'),
        ...keys,
        issued: sql<number>`coalesce(sum(${visaIssuance.issued}), 0)::int`,
      })
      .from(visaIssuance)
      .where(both(ofCountries, condition.sql))
      .$dynamic();
    const query = by.length === 0 ? base : base.groupBy(...by);
    // The selected keys are known by name only when the query runs.
    return query
      .orderBy(...orderOf(groupBy, orderBy))
      .limit(sql.placeholder('limit')) as unknown as Preparable;
  });
}

type Preparable = {
  prepare(name: string): { execute(values?: Record<string, unknown>): Promise<GroupRow[]> };
};

function both(one: SQL | undefined, other: SQL | undefined): SQL | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return sql`${one} and (${other})`;
}

/** The order asked for, then the keys, so that it is always total. */
function orderOf(groupBy: readonly IssuanceDimension[], orderBy: Grouping['orderBy']): SQL[] {
  const terms = [...(orderBy ?? []), { field: 'KEYS', direction: 'ASC' } as const];
  return terms.flatMap(({ field, direction }) => {
    const columns =
      field === 'ISSUED' ? [sql`sum(${visaIssuance.issued})`] : groupBy.map((each) => sql`${columnOf[each]}`);
    return columns.map(
      (column) => sql`${column} ${sql.raw(direction === 'DESC' ? 'desc' : 'asc')} nulls last`,
    );
  });
}

function checked({ groupBy, where, limit }: Grouping): Condition {
  const refusal = groupingRefusal(groupBy, where);
  if (refusal !== undefined) throw badInput(refusal);
  if (limit != null && (limit < 1 || limit > MOST))
    throw badInput(`"limit" is ${limit}: it must be between 1 and ${MOST}`);
  return visaIssuances.select({ where }).where;
}

function groupOf(row: GroupRow, { groupBy }: Grouping): IssuanceGroup {
  return { values: groupBy.map((_, index) => row[`key${index}`] ?? null), issued: row.issued };
}

function tooMany() {
  return badInput(
    `the figures fall into more than ${MOST} groups: group by fewer dimensions, filter more narrowly, or pass a "limit"`,
  );
}

const totals = statement((db) => {
  const sums = db
    .select({
      series: visaIssuance.series,
      period: visaIssuance.period,
      visaClass: sql<string | null>`${visaIssuance.visaClass}`.as('sum_class'),
      summed: sql<number>`sum(${visaIssuance.issued})::int`.as('summed'),
    })
    .from(visaIssuance)
    .groupBy(
      sql`grouping sets ((${visaIssuance.series}, ${visaIssuance.period}, ${visaIssuance.visaClass}), (${visaIssuance.series}, ${visaIssuance.period}))`,
    )
    .as('sums');
  return db
    .select({ ...getTableColumns(issuanceTotal), summed: sql<number>`coalesce(${sums.summed}, 0)` })
    .from(issuanceTotal)
    .leftJoin(
      sums,
      sql`${sums.series} = ${issuanceTotal.series} and ${sums.period} = ${issuanceTotal.period} and ${sums.visaClass} is not distinct from ${issuanceTotal.visaClass}`,
    )
    .where(
      sql`coalesce(${issuanceTotal.series} = ${sql.placeholder('series')}, true) and coalesce(${issuanceTotal.period} = ${sql.placeholder('period')}, true)`,
    )
    .orderBy(sql`${issuanceTotal.series}, ${issuanceTotal.period}, ${issuanceTotal.visaClass} nulls first`)
    .limit(MOST + 1);
});

/** Published totals beside the sums of the figures kept, by period and class. */
export async function findTotals(
  reader: Reader,
  { series, period }: { series?: IssuanceSeries | null | undefined; period?: string | null | undefined },
): Promise<VisaIssuanceTotalRow[]> {
  const rows = await totals(reader, { series: series ?? null, period: period ?? null });
  if (rows.length > MOST) throw badInput(`there are more than ${MOST} totals: name a "series" or a "period"`);
  return rows;
}
