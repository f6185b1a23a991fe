// Rows from a source that is read again and again: new ones are inserted, different ones changed, all else left alone.
import { getTableColumns, is, SQL, sql, type InferInsertModel } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from './db';

const CHUNK = 2000;

/** What an import did to a table, counted by the database. */
export interface Imported {
  inserted: number;
  changed: number;
  unchanged: number;
}

/** The same without the types of one table. */
interface AnyUpsert {
  table: PgTable;
  key: PgColumn;
  facts: readonly string[];
  empty: 'keep' | 'clear';
  rows: readonly object[];
}

/** Rows of a source, and what the source may say about rows that are there already. */
export interface Upsert<Table extends PgTable> {
  table: Table;
  /** The column by which a row is found again. */
  key: PgColumn;
  /** Properties on which the source is the authority; all others keep what they hold. */
  facts: readonly (keyof InferInsertModel<Table> & string)[];
  /** What becomes of a fact that the source leaves empty: the old value stays (`keep`), or goes (`clear`). */
  empty: 'keep' | 'clear';
  rows: readonly InferInsertModel<Table>[];
}

/** Properties that go with the facts: they say where these come from. Alone they are no change. */
const origin: readonly string[] = ['source', 'sourceRow', 'retrievedOn', 'licence'];

/**
 * Writes the rows, 2,000 a statement, in the transaction of the handle. A row that differs in none of its facts is not
 * touched; a changed one takes over where it comes from and gets the next version. Of two rows with one key the last
 * counts.
 */
export async function upsertRows<Table extends PgTable>(db: Db, upsert: Upsert<Table>): Promise<Imported> {
  const property = propertyOf(upsert.table, upsert.key);
  const rows = [
    ...new Map(upsert.rows.map((row) => [(row as Record<string, unknown>)[property], row])).values(),
  ]; // a row is a plain record
  const counts: Imported = { inserted: 0, changed: 0, unchanged: 0 };
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK);
    const { inserted, changed } = await upsertChunk(db, { ...upsert, rows: chunk });
    counts.inserted += inserted;
    counts.changed += changed;
    counts.unchanged += chunk.length - inserted - changed;
  }
  return counts;
}

async function upsertChunk(db: Db, upsert: AnyUpsert): Promise<{ inserted: number; changed: number }> {
  const { table, key, rows } = upsert;
  const columns = columnsOf(table);
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const records = rows.map((row) => recordOf(row, columns));
  const values = Object.entries(columns)
    .filter(([, column]) => column.generated === undefined)
    .map(([name, column]) =>
      used.has(name) ? sql`incoming.${sql.identifier(column.name)}` : defaultOf(column),
    );
  const facts = upsert.facts.flatMap((name) => columns[name] ?? []);
  const next = (column: PgColumn): SQL => {
    const said = sql`excluded.${sql.identifier(column.name)}`;
    return upsert.empty === 'keep' ? sql`coalesce(${said}, ${column})` : said;
  };
  const written = db.$with('written').as(
    db
      .insert(table)
      .select(
        sql`select ${list(values)} from json_populate_recordset(null::${table}, ${JSON.stringify(records)}::json) as incoming`,
      )
      .onConflictDoUpdate({
        target: key,
        set: changesOf(upsert, next),
        setWhere: sql`(${list(facts.map((column) => sql`${column}`))}) is distinct from (${list(facts.map(next))})`,
      })
      // A row that this statement inserted has no older version: its xmax is 0.
      .returning({ isNew: sql<boolean>`(xmax = 0)`.as('is_new') }),
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

function changesOf({ table, facts }: AnyUpsert, next: (column: PgColumn) => SQL): Record<string, SQL> {
  const columns = columnsOf(table);
  const set: Record<string, SQL> = {};
  for (const name of facts) if (columns[name] !== undefined) set[name] = next(columns[name]);
  for (const name of origin)
    if (columns[name] !== undefined) set[name] = sql`excluded.${sql.identifier(columns[name].name)}`;
  if (columns['version'] !== undefined) set['version'] = sql`${columns['version']} + 1`;
  return set;
}

function columnsOf(table: PgTable): Record<string, PgColumn> {
  return getTableColumns(table) as Record<string, PgColumn>; // drizzle's own columns of the table
}

function propertyOf(table: PgTable, key: PgColumn): string {
  return Object.entries(columnsOf(table)).find(([, column]) => column.name === key.name)?.[0] ?? key.name;
}

function recordOf(row: object, columns: Record<string, PgColumn>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      columns[name] === undefined ? [] : [[columns[name].name, value]],
    ),
  );
}

function defaultOf(column: PgColumn): SQL {
  if (is(column.default, SQL)) return column.default;
  return sql.raw(column.default === undefined ? 'null' : String(column.default));
}

function list(parts: readonly SQL[]): SQL {
  return sql.join([...parts], sql`, `);
}
