// Digests of tables, to see whether anything in them has changed.
import { findTables, nameOf, type KeptTable } from '@fmg/shared/backup/catalog';
import { rowsOf } from '@fmg/shared/db/execute';
import type { Db } from '@fmg/shared/db/db';
import { sql } from 'drizzle-orm';
import { subgraphNames } from '../../src/subgraphs/subgraphs';

/** A digest of every row of the tables that are meant, but for some columns; by the names of the tables. */
export async function contentOf(
  db: Db,
  isMeant: (table: KeptTable) => boolean,
  except: readonly string[] = [],
): Promise<Record<string, unknown>> {
  const content: Record<string, unknown> = {};
  for (const table of (await findTables(db, subgraphNames)).filter(isMeant)) {
    const values = sql.join(
      table.columns
        .filter(({ name }) => !except.includes(name))
        .map(({ name }) => sql`${sql.identifier(name)}::text`),
      sql`, `,
    );
    [content[table.name]] = await rowsOf(
      db,
      sql`select count(*)::int as rows, md5(string_agg(line, ',' order by line collate "C")) as md5
        from (select to_json(array[${values}])::text as line from ${nameOf(table)}) as lines`,
    );
  }
  return content;
}
