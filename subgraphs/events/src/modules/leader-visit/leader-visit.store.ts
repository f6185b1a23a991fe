// Every SQL statement about published visits of leaders.
import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '@fmg/shared/db/open';
import { idFromKey } from '@fmg/shared/identity/ids';
import { defineStore } from '@fmg/shared/pagination/store';
import { LeaderVisitList } from '../../__generated__/lists';
import { leaderVisit, type leaderVisitKinds } from './leader-visit.tables';

const DATASET = 'foreign-leader-visits';
const CHUNK = 1000;

/** Reads of leaders' visits by id and as lists, the latest first unless told. */
export const leaderVisits = defineStore({
  type: 'LeaderVisit',
  table: leaderVisit,
  list: LeaderVisitList,
  order: [{ field: 'STARTS_ON', direction: 'DESC' }],
  parents: { country: leaderVisit.countryCode },
});

/** One visit as the list of the publisher has it. Dates are `YYYY-MM-DD`. */
export interface PublishedLeaderVisit {
  /** The publisher's own number of the visit. */
  id: string;
  visitor: string;
  title: string | null;
  kind: (typeof leaderVisitKinds)[number];
  startsOn: string;
  endsOn: string;
  /** Code of the State, or null when the published name stands for none. */
  countryCode: string | null;
  fromName: string;
  description: string | null;
  /** The day for which the list was read or published. */
  retrievedOn?: string | null;
  licence?: string | null;
}

/** How many rows an upsert put in, changed, and found as they were. */
export interface UpsertCounts {
  inserted: number;
  changed: number;
  unchanged: number;
}

/**
 * Puts published visits in, or brings those that are there to what the list says now. The same list twice changes
 * nothing; a day of retrieval alone is no change. A visit that stands twice in one list counts once, as it stands last.
 */
export async function upsertLeaderVisits(
  db: Db,
  rows: readonly PublishedLeaderVisit[],
): Promise<UpsertCounts> {
  const records = [...new Map(rows.map((row) => [row.id, recordOf(row)])).values()];
  const counts: UpsertCounts = { inserted: 0, changed: 0, unchanged: 0 };
  for (let from = 0; from < records.length; from += CHUNK) {
    const chunk = records.slice(from, from + CHUNK);
    const written = await upsertChunk(db, chunk);
    counts.inserted += written.inserted;
    counts.changed += written.changed;
    counts.unchanged += chunk.length - written.inserted - written.changed;
  }
  return counts;
}

const columns = Object.entries(getTableColumns(leaderVisit));
/** Columns that are no part of what the publisher says of a visit. */
const own = new Set(['id', 'recordedAt', 'version', 'source', 'sourceRow', 'retrievedOn']);
const said = columns.filter(([property]) => !own.has(property)).map(([, column]) => column);

function recordOf({ id, ...row }: PublishedLeaderVisit): Record<string, unknown> {
  const identified = { id: idFromKey('LeaderVisit', DATASET, id), source: DATASET, sourceRow: id };
  const values: Record<string, unknown> = { ...row, ...identified };
  return Object.fromEntries(columns.map(([property, column]) => [column.name, values[property] ?? null]));
}

/** A row that says something else is overwritten and gets the next version; `xmax` is 0 in rows that are new. */
async function upsertChunk(db: Db, chunk: readonly object[]): Promise<{ inserted: number; changed: number }> {
  const coming = (column: PgColumn): SQL => sql`excluded.${sql.identifier(column.name)}`;
  const written = db.$with('written').as(
    db
      .insert(leaderVisit)
      .select(sql`select ${list(columns.map(valueOf))} from ${rowsOf(chunk)}`)
      .onConflictDoUpdate({
        target: leaderVisit.id,
        set: {
          version: sql`${leaderVisit.version} + 1`,
          retrievedOn: coming(leaderVisit.retrievedOn),
          ...Object.fromEntries(columns.flatMap(([property, column]) => (own.has(property) ? [] : [[property, coming(column)]]))),
        },
        setWhere: sql`(${list(said.map((column) => sql`${column}`))}) is distinct from (${list(said.map(coming))})`,
      })
      .returning({ isNew: sql<boolean>`xmax = 0`.as('is_new') }),
  );
  const [counts] = await db
    .with(written)
    .select({
      inserted: sql<number>`(count(*) filter (where ${written.isNew}))::int`,
      changed: sql<number>`(count(*) filter (where not ${written.isNew}))::int`,
    })
    .from(written);
  return counts ?? { inserted: 0, changed: 0 };
}

function valueOf([property, column]: [string, PgColumn]): SQL {
  if (property === 'recordedAt') return sql`now()`;
  return property === 'version' ? sql`1` : sql.identifier(column.name).getSQL();
}

function rowsOf(chunk: readonly object[]): SQL {
  return sql`json_populate_recordset(null::${leaderVisit}, ${JSON.stringify(chunk)}::json)`;
}

function list(parts: readonly SQL[]): SQL {
  return sql.join([...parts], sql`, `);
}
