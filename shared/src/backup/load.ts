// The rows of a backup in place of whatever tables hold; what the tables demand of each other is tested at the end.
import { sql } from 'drizzle-orm';
import type { Db } from '../db/db';
import { findForeignKeys, findTables, listOf, nameOf, type KeptTable } from './catalog';
import { BrokenBackup, type BackupItem } from './format';

/** What is loaded. */
export interface LoadOptions {
  schemas: readonly string[];
  /** Hears how many rows are written. */
  progress?: ((rows: number) => void) | undefined;
}

/**
 * Empties the tables of schemas and writes the rows of a backup, within the transaction. Tables keep their constraints; foreign keys are taken off and made anew
 * behind the last row, and triggers, which tell and refuse, do not see the rows.
 */
export async function loadItems(
  tx: Db,
  items: AsyncIterable<BackupItem>,
  { schemas, progress }: LoadOptions,
): Promise<void> {
  const tables = new Map((await findTables(tx, schemas)).map((table) => [table.name, table]));
  const keys = await findForeignKeys(tx, schemas);
  for (const { table, name } of keys)
    await tx.execute(sql`alter table ${table} drop constraint ${sql.identifier(name)}`);
  for (const table of tables.values())
    await tx.execute(sql`alter table ${nameOf(table)} disable trigger user`);
  if (tables.size > 0) await tx.execute(sql`truncate ${sql.join([...tables.values()].map(nameOf), sql`, `)}`);
  // What is text is read as it was written, wherever the session thinks it is.
  await tx.execute(sql`select set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO', true)`);
  let columns: readonly string[] = [];
  for await (const item of items) {
    if (item.kind === 'table') columns = requireColumns(tables.get(item.table.table), item.table);
    if (item.kind === 'rows') {
      await insertLines(tx, tables.get(item.table), { columns, lines: item.lines });
      progress?.(item.lines.length);
    }
    if (item.kind === 'seal') await setSequences(tx, schemas, item.seal.sequences);
  }
  for (const table of tables.values())
    await tx.execute(sql`alter table ${nameOf(table)} enable trigger user`);
  for (const { table, name, definition } of keys)
    await tx.execute(
      sql`alter table ${table} add constraint ${sql.identifier(name)} ${sql.raw(definition)}`, // as the database gave it
    );
}

function requireColumns(
  table: KeptTable | undefined,
  { table: name, columns }: { table: string; columns: readonly string[] },
): readonly string[] {
  const known = table?.columns.map((each) => each.name) ?? [];
  if (table === undefined || columns.some((each) => !known.includes(each)))
    throw new BrokenBackup(`it holds what the tables have no place for: ${name}`);
  return columns;
}

async function insertLines(
  tx: Db,
  table: KeptTable | undefined,
  { columns, lines }: { columns: readonly string[]; lines: readonly string[] },
): Promise<void> {
  if (table === undefined) return;
  const typeOf = new Map(table.columns.map(({ name, type }) => [name, type]));
  const values = [
    ...columns.map(
      (name, index) => sql`(line ->> ${sql.raw(String(index))})::${sql.raw(typeOf.get(name) ?? 'text')}`,
    ),
    ...table.transactions.map(() => sql`pg_current_xact_id()`),
  ];
  await tx.execute(
    sql`insert into ${nameOf(table)} (${listOf([...columns, ...table.transactions])}) overriding system value
      select ${sql.join(values, sql`, `)} from jsonb_array_elements(${`[${lines.join()}]`}::jsonb) as line`,
  );
}

/** Lets sequences go on behind the last number that they gave. Unlike `setval` this is taken back with the transaction. */
async function setSequences(
  tx: Db,
  schemas: readonly string[],
  sequences: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, last] of Object.entries(sequences)) {
    const [schema = '', table = ''] = name.split('.');
    if (!schemas.includes(schema))
      throw new BrokenBackup(`it holds what the tables have no place for: ${name}`);
    const next = String(BigInt(last) + 1n);
    await tx.execute(sql`alter sequence ${nameOf({ schema, table })} restart with ${sql.raw(next)}`);
  }
}
