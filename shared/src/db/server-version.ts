// Which PostgreSQL serves a database, and which is needed.
import { sql } from 'drizzle-orm';
import { rowsOf } from './execute';
import type { Database } from './database';

/** The oldest version whose SQL is used. */
export const leastVersion = 15;

/** The major version of the server. */
export async function versionOf({ own }: Pick<Database, 'own'>): Promise<number> {
  const [row] = await rowsOf(own, sql`select current_setting('server_version_num')::int / 10000 as version`);
  return Number(row?.['version']);
}
