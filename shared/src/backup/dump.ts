// Everything that schemas hold, as lines of a backup; read at one moment, whichever engine holds it.
import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/execute';
import type { Db } from '../db/db';
import { findSequences, findTables, listOf, nameOf, type KeptTable } from './catalog';
import { formatVersion, Sums, type BackupHead, type BackupSeal } from './format';

/** What is backed up. */
export interface DumpOptions {
  schemas: readonly string[];
  /** The moment of the last migration of each part. */
  versions: Readonly<Record<string, number>>;
  at: Date;
  /** Rows of tables that are not simply read, by the name of the table: texts and nulls for some of its columns. */
  instead: ReadonlyMap<string, { columns: readonly string[]; rows: readonly (readonly (string | null)[])[] }>;
  /** Hears how many rows are written. */
  progress?: ((rows: number) => void) | undefined;
}

const most = 2000;

/** The lines of a backup. The transaction is one that sees one moment only. */
export async function* dumpLines(tx: Db, options: DumpOptions): AsyncGenerator<string> {
  const { schemas, versions, at, instead, progress } = options;
  const head: BackupHead = {
    format: 'foreign-missions-graph backup',
    version: formatVersion,
    at: at.toISOString(),
    schema: versions,
  };
  yield JSON.stringify(head);
  const sums = new Sums();
  for (const table of await findTables(tx, schemas)) {
    const given = instead.get(table.name);
    const columns = given?.columns ?? table.columns.map(({ name }) => name);
    yield JSON.stringify({ table: table.name, columns });
    sums.begin(table.name);
    const pages = given === undefined ? pagesOf(tx, table) : [given.rows.map((row) => JSON.stringify(row))];
    for await (const lines of pages) {
      sums.add(table.name, lines);
      progress?.(lines.length);
      yield* lines;
    }
  }
  const seal: BackupSeal = {
    end: true,
    tables: sums.end(),
    sequences: Object.fromEntries(await findSequences(tx, schemas)),
  };
  yield JSON.stringify(seal);
}

/** The rows of a table in the order of their key, page by page. Each value is the text that the server itself reads again. */
async function* pagesOf(tx: Db, table: KeptTable): AsyncGenerator<string[]> {
  const values = sql.join(
    table.columns.map(({ name }) => sql`${sql.identifier(name)}::text`),
    sql`, `,
  );
  const order = table.key.length === 0 ? sql`ctid` : listOf(table.key);
  await tx.execute(
    sql`declare backup no scroll cursor for select to_json(array[${values}])::text as line from ${nameOf(table)} order by ${order}`,
  );
  try {
    for (;;) {
      const rows = await rowsOf(tx, sql.raw(`fetch forward ${most} from backup`));
      if (rows.length > 0) yield rows.map(({ line }) => String(line));
      if (rows.length < most) return;
    }
  } finally {
    await tx.execute(sql`close backup`);
  }
}
