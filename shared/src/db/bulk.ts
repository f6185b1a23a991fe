// Many rows in few statements: a chunk of rows travels as one JSON text and becomes rows in the server.
import { getTableColumns, getTableName, sql, type InferInsertModel } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import type { Database } from './database';
import type { Db } from './db';

const CHUNK = 2000;

/** What to do with a row whose id is there already. */
export type OnConflict = 'fail' | 'keep' | 'replace';

/**
 * Inserts rows in the order given, 2,000 a statement. Absent properties become null (or the column's default when
 * every row of the call lacks them). `replace` overwrites the row of the same primary key, `keep` leaves it alone.
 * Calls `progress` with the number of rows written after each statement.
 */
export async function insertRows<Table extends PgTable>(
  db: Db,
  table: Table,
  rows: readonly InferInsertModel<Table>[],
  options: { onConflict?: OnConflict; progress?: ((written: number) => void) | undefined } = {},
): Promise<void> {
  if (rows.length === 0) return;
  const columns = usedColumns(table, rows);
  const target = sql.join(
    [sql.identifier(getTableConfig(table).schema ?? 'public'), sql.identifier(getTableName(table))],
    sql`.`,
  );
  const names = sql.join(
    columns.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  const conflict = conflictClause(options.onConflict ?? 'fail', columns, keysOf(table));
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK);
    const json = JSON.stringify(chunk.map((row) => toRecord(row, columns)));
    await db.execute(
      sql`insert into ${target} (${names}) select ${names} from json_populate_recordset(null::${target}, ${json}::json)${conflict}`,
    );
    options.progress?.(chunk.length);
  }
}

type NamedColumn = [property: string, column: PgColumn];

function usedColumns(table: PgTable, rows: readonly object[]): NamedColumn[] {
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  return Object.entries(getTableColumns(table) as Record<string, PgColumn>).filter(([property]) =>
    used.has(property),
  ); // drizzle's own columns
}

function toRecord(row: object, columns: readonly NamedColumn[]): Record<string, unknown> {
  const values = row as Record<string, unknown>; // a row is a plain record of its columns
  return Object.fromEntries(columns.map(([property, column]) => [column.name, values[property] ?? null]));
}

/** The names of the columns of the primary key, whether it is declared with its column or by a name of its own. */
function keysOf(table: PgTable): Set<string> {
  const { columns, primaryKeys } = getTableConfig(table);
  const keys = [...columns.filter((each) => each.primary), ...primaryKeys.flatMap((each) => each.columns)];
  return new Set(keys.map(({ name }) => name));
}

function conflictClause(onConflict: OnConflict, columns: readonly NamedColumn[], keyNames: Set<string>) {
  if (onConflict === 'fail') return sql``;
  if (onConflict === 'keep') return sql` on conflict do nothing`;
  const sets = columns
    .filter(([, column]) => !keyNames.has(column.name))
    .map(([, column]) => sql`${sql.identifier(column.name)} = excluded.${sql.identifier(column.name)}`);
  const keys = columns
    .filter(([, column]) => keyNames.has(column.name))
    .map(([, column]) => sql.identifier(column.name));
  return sql` on conflict (${sql.join(keys, sql`, `)}) do update set ${sql.join(sets, sql`, `)}`;
}

/**
 * To be called after many rows were written: the database looks at its tables anew, so that indexes alone answer what
 * they can, and plans know how much there is. PGlite never does so by itself.
 */
export async function tidyTables({ db }: Pick<Database, 'db'>): Promise<void> {
  await db.execute(sql`vacuum analyze`);
}
