// Brings the tables of one subgraph to the version of its migrations; forward only, each subgraph with its own record.
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import type { PgliteDatabase } from 'drizzle-orm/pglite';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { sql } from 'drizzle-orm';
import { resolve } from 'node:path';
import type { Database } from './open';

/** What the tables of all subgraphs stand on: the serving role, and the functions that policies ask. */
export const sharedMigrations = resolve(__dirname, '../../migrations');

/** Runs the migrations of `folder` that the database has not seen, in one transaction, after those that all share. */
export async function migrate(
  database: Pick<Database, 'db' | 'engine'>,
  subgraph: string,
  folder: string,
): Promise<void> {
  await runFolder(database, 'shared', sharedMigrations);
  await runFolder(database, subgraph, folder);
}

async function runFolder(
  database: Pick<Database, 'db' | 'engine'>,
  name: string,
  folder: string,
): Promise<void> {
  const config = { migrationsFolder: folder, migrationsTable: name, migrationsSchema: 'migrations' };
  // `Db` is the common base of both; the engine says which of the two it is.
  if (database.engine === 'pglite') await migratePglite(database.db as unknown as PgliteDatabase, config);
  else await underLock(database, () => migratePostgres(database.db as unknown as PostgresJsDatabase, config));
}

/** Two processes that start at once must not migrate at once. */
async function underLock(database: Pick<Database, 'db'>, work: () => Promise<void>): Promise<void> {
  await database.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(4302, 22)`);
    await work();
  });
}
