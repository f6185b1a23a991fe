// Brings the tables of one subgraph to the version of its migrations; forward only, each subgraph with its own record.
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import type { PgliteDatabase } from 'drizzle-orm/pglite';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { sql } from 'drizzle-orm';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rowsOf } from './execute';
import type { Database } from './database';
import type { Db } from './db';

/** What the tables of all subgraphs stand on: the serving role, and the functions that policies ask. */
export const sharedMigrations = resolve(__dirname, '../../migrations');

/** The tables were brought to a version that this release does not know. */
export class SchemaTooNew extends Error {
  constructor(name: string) {
    super(
      `The tables of ${name} were made by a newer release than this one: start that release, or put back a backup from before it.`,
    );
  }
}

/**
 * Runs the migrations of `folder` that the database has not seen, in one transaction, after those that all share. Throws
 * SchemaTooNew when it has seen some that are not there.
 */
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
  await refuseNewer(database.db, name, folder);
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

/** Drizzle passes over what a newer release has done, and would serve tables that it does not know. */
async function refuseNewer(db: Db, name: string, folder: string): Promise<void> {
  const last = await lastMigration(db, name);
  if (last > newestIn(folder)) throw new SchemaTooNew(name);
}

/** When the last migration that a database has seen was made, in milliseconds; 0 for a database that has seen none. */
export async function lastMigration(db: Db, name: string): Promise<number> {
  const table = sql`${sql.identifier('migrations')}.${sql.identifier(name)}`;
  const [there] = await rowsOf(db, sql`select to_regclass(${`migrations.${name}`}) is not null as there`);
  if (there?.['there'] !== true) return 0;
  const [row] = await rowsOf(db, sql`select coalesce(max(created_at), 0)::float8 as last from ${table}`);
  return Number(row?.['last']);
}

/** True when a version is one that the migrations of `folder` lead to. */
export function isKnownVersion(folder: string, version: number): boolean {
  return timesIn(folder).includes(version);
}

function newestIn(folder: string): number {
  return Math.max(...timesIn(folder));
}

function timesIn(folder: string): number[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: readonly { when: number }[]; // as drizzle-kit writes it
  };
  return journal.entries.map(({ when }) => when);
}

/** Up to which version tables are made. */
export interface MigrateWithinOptions {
  name: string;
  folder: string;
  upTo: number;
  sharedUpTo: number;
}

/**
 * Makes the tables of a subgraph in a transaction, up to a version: drizzle's own migrator begins one of its own, and always
 * goes to the end. It leaves the record that drizzle goes on from.
 */
export async function migrateWithin(
  tx: Db,
  { name, folder, upTo, sharedUpTo }: MigrateWithinOptions,
): Promise<void> {
  await runWithin(tx, 'shared', { folder: sharedMigrations, upTo: sharedUpTo });
  await runWithin(tx, name, { folder, upTo });
}

async function runWithin(
  tx: Db,
  name: string,
  { folder, upTo }: { folder: string; upTo: number },
): Promise<void> {
  const record = sql`${sql.identifier('migrations')}.${sql.identifier(name)}`;
  await tx.execute(sql`create schema if not exists migrations`);
  await tx.execute(
    sql`create table if not exists ${record} (id serial primary key, hash text not null, created_at bigint)`,
  );
  const last = await lastMigration(tx, name);
  for (const { sql: statements, folderMillis, hash } of readMigrationFiles({ migrationsFolder: folder })) {
    if (folderMillis <= last || folderMillis > upTo) continue;
    for (const each of statements) await tx.execute(sql.raw(each));
    await tx.execute(sql`insert into ${record} (hash, created_at) values (${hash}, ${folderMillis})`);
  }
}

/** Removes schemas with all that they hold. */
export async function removeSchemas(tx: Db, names: readonly string[]): Promise<void> {
  for (const name of names) await tx.execute(sql`drop schema if exists ${sql.identifier(name)} cascade`);
}
