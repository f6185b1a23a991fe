// Takes in published figures and totals; run again, the same edition changes nothing.
import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/open';
import { idFromKey } from '@fmg/shared/identity/ids';
import type { PublishedVisaClass } from '../visa-class/visa-class.rules';
import type { IssuanceSeries } from './visa-issuance.rules';
import { issuanceTotal, visaIssuance } from './visa-issuance.tables';

/** Where an imported figure comes from. */
interface Published {
  source: string;
  sourceRow?: string | null;
  retrievedOn?: string | null;
  licence?: string | null;
}

/** A published figure to be taken in. */
export interface IssuanceFigure extends Published {
  series: IssuanceSeries;
  /** Fiscal year (`2004`), or first day of the month (`2023-01-01`). */
  period: string;
  /** As published. */
  nationality: string;
  /** ISO code of the country that the nationality names; null when it names none. */
  countryCode: string | null;
  visaClass: PublishedVisaClass;
  issued: number;
}

/** A published total to be taken in. */
export interface IssuanceTotalFigure extends Published {
  series: IssuanceSeries;
  period: string;
  /** Null for the grand total of all classes. */
  visaClass: PublishedVisaClass | null;
  total: number;
}

/** What taking in figures did. */
export interface Upserted {
  inserted: number;
  changed: number;
  unchanged: number;
}

const CHUNK = 2000;
const DATASET = 'visa-issuances';

/**
 * Takes in figures: a new one is inserted, one with another number or country is changed (its version grows), an
 * equal one is left alone. Call it in a transaction; a figure may occur once in a call. Throws for a period or a number
 * that the table refuses.
 */
export async function upsertIssuances(db: Db, figures: readonly IssuanceFigure[]): Promise<Upserted> {
  const result: Upserted = { inserted: 0, changed: 0, unchanged: 0 };
  for (let from = 0; from < figures.length; from += CHUNK) {
    const chunk = figures.slice(from, from + CHUNK);
    const { inserted, changed } = await upsertChunk(db, chunk);
    result.inserted += inserted;
    result.changed += changed;
    result.unchanged += chunk.length - inserted - changed;
  }
  return result;
}

/** Takes in published totals; a total of the same period and class is replaced. */
export async function upsertIssuanceTotals(db: Db, figures: readonly IssuanceTotalFigure[]): Promise<void> {
  const rows = figures.map((each) => ({
    ...each,
    id: [each.series, each.period, each.visaClass ?? 'ALL'].join(' '),
  }));
  await insertRows(db, issuanceTotal, rows, { onConflict: 'replace' });
}

async function upsertChunk(
  db: Db,
  chunk: readonly IssuanceFigure[],
): Promise<{ inserted: number; changed: number }> {
  const json = JSON.stringify(chunk.map(toRecord));
  const written = db.$with('written').as(
    db
      .insert(visaIssuance)
      .select(
        sql`select ${selected()} from json_populate_recordset(null::${visaIssuance}, ${json}::json) as figure`,
      )
      .onConflictDoUpdate({
        target: visaIssuance.id,
        set: {
          issued: sql`excluded.issued`,
          countryCode: sql`excluded.country_code`,
          source: sql`excluded.source`,
          sourceRow: sql`excluded.source_row`,
          retrievedOn: sql`excluded.retrieved_on`,
          licence: sql`excluded.licence`,
          version: sql`${visaIssuance.version} + 1`,
        },
        setWhere: sql`(${visaIssuance.issued}, ${visaIssuance.countryCode}) is distinct from (excluded.issued, excluded.country_code)`,
      })
      // A row that this statement inserted has no other version: xmax is 0.
      .returning({ isNew: sql<boolean>`(xmax = 0)`.as('is_new') }),
  );
  const [counts] = await db
    .with(written)
    .select({
      inserted: sql<number>`count(*) filter (where ${written.isNew})::int`,
      changed: sql<number>`count(*) filter (where not ${written.isNew})::int`,
    })
    .from(written);
  return counts ?? { inserted: 0, changed: 0 };
}

function toRecord({
  series,
  period,
  nationality,
  visaClass,
  issued,
  ...rest
}: IssuanceFigure): Record<string, unknown> {
  return {
    id: idFromKey('VisaIssuance', DATASET, series, period, nationality, visaClass),
    series,
    period,
    nationality,
    country_code: rest.countryCode,
    visa_class: visaClass,
    issued,
    source: rest.source,
    source_row: rest.sourceRow,
    retrieved_on: rest.retrievedOn,
    licence: rest.licence,
  };
}

/** What an insert of the table expects, in the order of its columns; two of them no figure brings. */
function selected(): SQL {
  const own: Readonly<Record<string, SQL>> = { recorded_at: sql`now()`, version: sql`1` };
  const columns = Object.values(getTableColumns(visaIssuance) as Record<string, PgColumn>); // drizzle's own columns
  const inserted = columns.filter((column) => column.generated === undefined);
  return sql.join(
    inserted.map((column) => own[column.name] ?? sql`figure.${sql.identifier(column.name)}`),
    sql`, `,
  );
}
