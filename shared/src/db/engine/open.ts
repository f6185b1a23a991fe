// Opens the database: PGlite in a directory (or in memory) by default, PostgreSQL when a URL is given.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle as overPglite } from 'drizzle-orm/pglite';
import { sql } from 'drizzle-orm';
import { within } from '../../within';
import { setWriter } from '../as-viewer';
import type { Database } from '../database';
import type { Db } from '../db';
import { DatabaseLost } from '../failure';
import { limitsFor, usualStatementMs } from '../connection/limits';
import { openPostgres, type ReadsOver } from './open-postgres';
import { openPgliteReads } from './pglite-reads';
import { DirectoryNotOwn, keepPrivate, makePrivateDirectory, PrivateFiles } from './private-directory';
import { keepRoom } from './room';
import { setRunner, type Runner } from '../statement';

/** Where the database is. Neither field: PGlite in memory. */
export interface DatabaseOptions {
  /** `postgres://…` of the owner of the tables; when present the directory is not used. */
  url?: string | undefined;
  /** The same for a login that may become the role of requests and nothing else; without it the owner becomes it. */
  appUrl?: string | undefined;
  /** Directory of PGlite. */
  directory?: string | undefined;
  /** A dump of a PGlite directory to start from instead of an empty one. */
  dump?: string | undefined;
  /** Connections to PostgreSQL, 10 unless told. */
  connections?: number | undefined;
  /** How long a statement for a request may take on PostgreSQL, in milliseconds; 5,000 unless told. */
  statementMs?: number | undefined;
  /** How reads travel to PostgreSQL: on connections of our own unless told. */
  readsOver?: ReadsOver | undefined;
}

/** The database does not answer; the message says what to look at, and nothing of where it is. */
export class DatabaseUnreachable extends Error {
  constructor(engine: Database['engine'], cause: unknown) {
    const hint =
      engine === 'pglite'
        ? 'The data in DATA_DIR cannot be opened'
        : 'PostgreSQL cannot be reached: check that it runs, and host, port, user, password and database in DATABASE_URL';
    super(`${hint} (${reasonOf(cause)}).`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if (cause.cause !== undefined) return reasonOf(cause.cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}

/** Opens a database and checks that it answers. Throws DatabaseUnreachable when it does not. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const counter = new StatementCounter();
  const opened =
    options.url === undefined
      ? await openPglite(options, counter)
      : openPostgres(options.url, options, counter);
  await opened.db.execute(sql`select 1`).catch((error: unknown) => {
    throw new DatabaseUnreachable(opened.engine, error);
  });
  const { db, own, engine, listen, close, runner } = opened;
  setWriter(db, opened.writer);
  setRunner(own, runner);
  setRunner(db, {
    run(text, parameters, scope) {
      counter.count += 1;
      return runner.run(text, parameters, scope);
    },
  });
  return { db, own, engine, listen, close, statements: () => counter.count, check: checkOf(opened) };
}

/** A database as its engine opens it. */
export type Opened = Omit<Database, 'statements'> & {
  runner: Runner;
  /** Where transactions of requests run. */
  writer: Db;
  /** How long a check may take, in milliseconds. */
  checkMs: number;
};

/** Who asks while a check runs shares it: each subgraph asks, and all of them are on one database. */
function checkOf({ check, checkMs }: Opened): () => Promise<void> {
  let running: Promise<void> | undefined;
  const late = (): Error => new DatabaseLost('the connections that serve requests do not answer in time');
  return () => (running ??= within(checkMs, check(), late).finally(() => (running = undefined)));
}

async function openPglite(options: DatabaseOptions, logger: StatementCounter): Promise<Opened> {
  const { directory, dump } = options;
  const contents = contentsOf(dump);
  const client =
    directory === undefined
      ? await PGlite.create({ ...contents, startParams: inMemory })
      : await openDirectory(directory, contents);
  if (directory !== undefined) keepRoom(client, directory);
  const runner = await openPgliteReads(client);
  // Drizzle types each driver's database apart; what the code uses of it is their common base.
  const db = overPglite(client, { logger }) as unknown as Db;
  return {
    db,
    writer: db,
    own: overPglite(client) as unknown as Db,
    engine: 'pglite',
    listen: async (channel, hear) => {
      const end = await client.listen(channel, hear);
      return () => end();
    },
    close: () => client.close(),
    check: async () => void (await runner.run('select 1', [], {})),
    checkMs: limitsFor(usualStatementMs).check,
    runner,
  };
}

/** What is in memory needs no second copy there: the buffers of 128 MB are most of what starting PGlite costs. */
const inMemory = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** What PGlite starts from. Its bytes are at hand: Node takes a quarter of a second to put those of a blob together. */
export function contentsOf(dump: string | undefined): { loadDataDir?: Blob } {
  if (dump === undefined) return {};
  const { buffer } = readFileSync(dump); // the file and nothing else: it is larger than what Node keeps together
  return { loadDataDir: Object.assign(new Blob([]), { arrayBuffer: async () => buffer }) };
}

async function openDirectory(directory: string, contents: { loadDataDir?: Blob }): Promise<PGlite> {
  if (!existsSync(directory)) await makeDirectory(directory, contents);
  try {
    keepPrivate(directory);
  } catch (error) {
    throw error instanceof DirectoryNotOwn ? new DatabaseUnreachable('pglite', error) : error;
  }
  return await PGlite.create({ fs: new PrivateFiles(directory) });
}

/** Makes a data directory beside its place and moves it there whole: one that is there is never half made. */
async function makeDirectory(directory: string, contents: { loadDataDir?: Blob }): Promise<void> {
  const part = `${directory}.part`;
  rmSync(part, { recursive: true, force: true });
  makePrivateDirectory(dirname(directory));
  mkdirSync(part, { mode: 0o700 });
  const client = await PGlite.create({ fs: new PrivateFiles(part), ...contents });
  await client.close();
  renameSync(part, directory);
}

/** Counts what drizzle sends; a test reads it as the budget of an operation. */
class StatementCounter {
  count = 0;

  logQuery(): void {
    this.count += 1;
  }
}
