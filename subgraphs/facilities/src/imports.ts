// Imported rows: what is new is inserted, what the source says differently is changed, all else stays as it is.
import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '@fmg/shared/db/open';

const CHUNK = 500;

/** What an import did, counted by the database. */
export interface Imported {
  inserted: number;
  changed: number;
  unchanged: number;
}

/** Where imported rows come from. */
export interface ImportSource {
  /** Slug of the data set. */
  source: string;
  /** Day of the source, `YYYY-MM-DD`. */
  retrievedOn: string | null;
  licence: string | null;
}

/** A way to insert rows of one table, and what a row of the same key takes over from the source. */
export interface Upsert<Row> {
  table: PgTable;
  key: PgColumn;
  /** Properties that the source is the authority on; all others keep what was entered by hand. */
  facts: readonly (keyof Row & string)[];
  rows: readonly Row[];
}

/**
 * Writes the rows, 500 a statement, in the transaction of the handle. A row that differs in none of its facts is not
 * touched; a fact that the source leaves empty (null) keeps its old value. No two rows may have the same key.
 */
export async function upsertRows<Row extends object>(db: Db, { table, key, facts, rows }: Upsert<Row>): Promise<Imported> {
  const columns: Record<string, PgColumn> = getTableColumns(table);
  const known = (property: string): PgColumn => {
    const column = columns[property];
    if (column === undefined) throw new Error(`no column "${property}"`);
    return column;
  };
  const next = (property: string): SQL => sql`coalesce(${sql.raw(`excluded.${quoted(known(property))}`)}, ${known(property)})`;
  const set: Record<string, SQL> = Object.fromEntries(facts.map((property) => [property, next(property)]));
  const differs = sql`(${sql.join(facts.map((each) => sql`${known(each)}`), sql`, `)}) is distinct from (${sql.join(facts.map(next), sql`, `)})`;
  for (const taken of ['source', 'sourceRow', 'retrievedOn', 'licence']) set[taken] = sql.raw(`excluded.${quoted(known(taken))}`);
  const version = columns['version'];
  if (version !== undefined) set['version'] = sql`${version} + 1`;
  const counts: Imported = { inserted: 0, changed: 0, unchanged: 0 };
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK);
    const written = await db
      .insert(table)
      .values(chunk as never) // rows of the table by the caller's type, which the common base of tables does not carry
      .onConflictDoUpdate({ target: key, set, setWhere: differs })
      // A row version that nobody has deleted or replaced yet is a new row.
      .returning({ inserted: sql<boolean>`xmax::text = '0'` });
    const inserted = written.filter((row) => row.inserted).length;
    counts.inserted += inserted;
    counts.changed += written.length - inserted;
    counts.unchanged += chunk.length - written.length;
  }
  return counts;
}

function quoted(column: PgColumn): string {
  return `"${column.name}"`;
}
