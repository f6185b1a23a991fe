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

/** The tables were made by migrations that this release does not have; the message says what to do. */
export class UnknownSchema extends Error {}

/**
 * Runs the migrations of `folder` that the database has not seen, in one transaction, after those that all share. Throws
 * UnknownSchema when it has seen some that are not there.
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
  await refuseUnknown(database.db, name, folder);
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

/** Drizzle asks only for the last migration: it would serve tables that it does not know, or make them a second time. */
async function refuseUnknown(db: Db, name: string, folder: string): Promise<void> {
  const known = timesIn(folder);
  const unknown = (await timesSeen(db, name)).filter((time) => !known.includes(time));
  if (unknown.some((time) => time > Math.max(...known)))
    throw new UnknownSchema(
      `The tables of ${name} were made by a newer release than this one: start that release, or put back a backup from before it.`,
    );
  if (unknown.length > 0)
    throw new UnknownSchema(
      `The tables of ${name} were made by an earlier sequence of migrations: write a backup with the release that made them (npm run backup) and put it back into an empty database with this one (npm run restore), or leave them and name another database with DATA_DIR or DATABASE_URL.`,
    );
}

/** When the last migration that a database has seen was made, in milliseconds; 0 for a database that has seen none. */
export async function lastMigration(db: Db, name: string): Promise<number> {
  return (await timesSeen(db, name)).at(-1) ?? 0;
}

/** When the migrations that a database has seen were made, in milliseconds, the first one first. */
async function timesSeen(db: Db, name: string): Promise<number[]> {
  const table = sql`${sql.identifier('migrations')}.${sql.identifier(name)}`;
  const [there] = await rowsOf(db, sql`select to_regclass(${`migrations.${name}`}) is not null as there`);
  if (there?.['there'] !== true) return [];
  const rows = await rowsOf(db, sql`select created_at::float8 as time from ${table} order by created_at`);
  return rows.map(({ time }) => Number(time));
}

/** True when a version is one that the migrations of `folder` lead to. */
export function isKnownVersion(folder: string, version: number): boolean {
  return timesIn(folder).includes(version);
}

function timesIn(folder: string): number[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: readonly { when: number }[]; // as drizzle-kit writes it
  };
  return journal.entries.map(({ when }) => when);
}

/** True when the tables are those that the migrations of `folder` make up to a version, and no others made them. */
export async function isAt(
  db: Db,
  { name, folder, upTo }: { name: string; folder: string; upTo: number },
): Promise<boolean> {
  const wanted = timesIn(folder).filter((time) => time <= upTo);
  return (await timesSeen(db, name)).join() === wanted.join();
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
