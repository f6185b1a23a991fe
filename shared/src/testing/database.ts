// Databases for tests: migrated and empty, one for each test file, on PGlite or on PostgreSQL.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { openDatabase } from '../db/engine/open';
import type { Database } from '../db/database';
import { writeDump } from '../db/engine/template';
import { testDump, testFolder, testTemplate, testUrl } from './settings';

/** An engine that the store suites run on. */
export type TestEngine = 'pglite' | 'postgresql';

/** The engines that are there: PGlite always, PostgreSQL when `TEST_DATABASE_URL` is set. */
export function testEngines(): TestEngine[] {
  return testUrl() === undefined ? ['pglite'] : ['pglite', 'postgresql'];
}

/** Opens a migrated, empty database of its own. `close` removes it. */
export async function openTestDatabase(engine: TestEngine = 'pglite'): Promise<Database> {
  return engine === 'pglite' ? await openDatabase({ dump: testDump() }) : await copyTemplate();
}

/** What a database is filled with. */
export interface Filling {
  /** Names the file in which it is kept while the tests run. */
  name: string;
  fill(database: Pick<Database, 'db'>): Promise<void>;
}

/**
 * Opens a filled database of its own. On PGlite the first test file of a run that asks for a filling makes it, and the others
 * open what it left.
 */
export async function openFilledDatabase(engine: TestEngine, filling: Filling): Promise<Database> {
  if (engine === 'pglite') return await openDatabase({ dump: await filledDump(filling) });
  const database = await copyTemplate();
  await filling.fill(database);
  return database;
}

/** Writes the dump of a filling, or waits until another test file has. */
async function filledDump({ name, fill }: Filling): Promise<string> {
  const path = join(testFolder(), `${name}.tar`);
  const lock = `${path}.lock`;
  while (!existsSync(path)) {
    const isOurs = mkdirSync(lock, { recursive: true }) !== undefined;
    if (isOurs) await writeDump(path, fill, testDump()).catch(giveBack);
    else await new Promise((resume) => setTimeout(resume, 100));
  }
  return path;

  /** So that the others fail by themselves, and do not wait. */
  function giveBack(error: unknown): never {
    rmdirSync(lock);
    throw error;
  }
}

async function copyTemplate(): Promise<Database> {
  const url = new URL(testUrl() ?? '');
  const name = `fmg_test_${randomBytes(6).toString('hex')}`;
  const admin = postgres(url.href, { max: 1, onnotice: () => undefined });
  await createFromTemplate(admin, name);
  url.pathname = `/${name}`;
  const database = await openDatabase({ url: url.href, connections: 4 });
  const close = async (): Promise<void> => {
    await database.close();
    await admin.unsafe(`drop database ${name} with (force)`);
    await admin.end();
  };
  return { ...database, close };
}

/** Makes a migrated, empty database. Copying needs the template to itself for a moment; another test file may be copying it. */
export async function createFromTemplate(admin: postgres.Sql, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await admin.unsafe(`create database ${name} template ${testTemplate()}`);
      return;
    } catch (error) {
      if (attempt === 20) throw error;
      await new Promise((resume) => setTimeout(resume, 100 * attempt));
    }
  }
}

/**
 * Empties every table of the subgraphs but their logs, which nobody can empty. Rows are few: deleting them, in any order, is
 * several times faster than new files for each table.
 */
export async function emptyTables(database: Database): Promise<void> {
  await database.db.execute(sql`
    do $$ declare name text; begin
      set local session_replication_role = replica;
      for name in select format('%I.%I', schemaname, tablename) from pg_tables
        where schemaname in ('missions', 'privileges', 'facilities', 'events') and tablename not like 'audit\\_%'
      loop execute 'delete from ' || name; end loop;
    end $$`);
}

/** Lets everyone see all rows, as if no table had policies: what then is hidden is hidden by the guard of the fields. */
export async function showAllRows(database: Database): Promise<void> {
  await database.db.execute(sql`
    do $$ declare name text; begin
      for name in select format('%I.%I', schemaname, tablename) from pg_tables
        where rowsecurity and schemaname in ('missions', 'privileges', 'facilities', 'events')
      loop execute 'alter table ' || name || ' disable row level security'; end loop;
    end $$`);
}
