// Who else works on a database.
import { sql } from 'drizzle-orm';
import { rowsOf } from './execute';
import type { Database } from './database';

/** Connections of the graph that were there before this process began. An embedded database has none. */
export async function sessionsOfOthers({ own, engine }: Pick<Database, 'own' | 'engine'>): Promise<number> {
  if (engine === 'pglite') return 0;
  const [row] = await rowsOf(
    own,
    sql`select count(*)::int as count from pg_stat_activity
      where datname = current_database() and application_name = current_setting('application_name')
        and pid <> pg_backend_pid() and backend_start < now() - make_interval(secs => ${process.uptime()}::float8)`,
  );
  return Number(row?.['count']);
}
