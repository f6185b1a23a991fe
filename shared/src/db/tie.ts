// Tables that tie rows to missions: whose a row is, where the row itself does not say it.
import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { inOrder, type Batch } from './keyed-read';
import { statement } from './statement';

/** A table that ties rows to missions. */
export interface TieSpec {
  /** Property of the row that the key of the table holds; the id unless told. */
  property?: string;
  key: PgColumn;
  missionId: PgColumn;
  /** Which rows of the table count. */
  where?: SQL;
}

/** Such a table, ready to be asked. */
export interface Tie {
  property: string;
  /** Which of the keys are tied to the missions. */
  find(missionIds: readonly string[]): Batch<string, { key: string }>;
  /** The keys that are tied to the missions, for a condition of a list. */
  keysOf(missionIds: SQL): SQL;
}

/** Ties rows to missions by a table. */
export function tie({ property = 'id', key, missionId, where = sql`true` }: TieSpec): Tie {
  const table = key.table as PgTable; // a column of a table of this kind
  const condition = (missions: SQL): SQL => sql`${missionId} = any(${missions}::text[]) and ${where}`;
  const tied = statement((db) =>
    db
      .select({ key: sql<string>`${key}` })
      .from(table)
      .where(
        sql`${key} = any(${sql.placeholder('keys')}::text[]) and ${condition(sql`${sql.placeholder('missions')}`)}`,
      ),
  );
  return {
    property,
    find: (missionIds) => async (db, keys) =>
      inOrder(keys, await tied(db, { keys, missions: missionIds }), (row) => row.key),
    keysOf: (missions) => sql`select ${key} from ${table} where ${condition(missions)}`,
  };
}
