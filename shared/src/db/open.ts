// Opens the database: PGlite in a directory (or in memory) by default, PostgreSQL when a URL is given.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle as overPglite } from 'drizzle-orm/pglite';
import { drizzle as overPostgres } from 'drizzle-orm/postgres-js';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { setWriter } from './as-viewer';
import { openLanes, type Lanes } from './lanes';
import { openPgliteReads } from './pglite-reads';
import { appRole } from './policies';
import { rowsOfScope } from './scope';
import { setRunner, type Runner } from './statement';
import { openWire } from './wire';

/** A database or a transaction in it; the same type for PGlite and PostgreSQL. */
export type Db = PgDatabase<PgQueryResultHKT>;

/** An open database: the handles, which engine serves it, the number of statements sent so far, and how to close it. */
export interface Database {
  db: Db;
  /** The same database for the graph's own work, its log of reads and its relay, whose statements are not counted. */
  own: Db;
  engine: 'pglite' | 'postgresql';
  /** Statements sent since the database was opened. */
  statements(): number;
  /** Hears what is notified on a channel, once its transaction is there. Gives what ends it. */
  listen(channel: string, hear: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

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
  return { db, own, engine, listen, close, statements: () => counter.count };
}

type Opened = Omit<Database, 'statements'> & {
  runner: Runner;
  /** Where transactions of requests run. */
  writer: Db;
};

async function openPglite(options: DatabaseOptions, logger: StatementCounter): Promise<Opened> {
  const { directory, dump } = options;
  const contents = contentsOf(dump);
  if (directory !== undefined && !existsSync(directory)) await makeDirectory(directory, contents);
  const client = await PGlite.create(
    directory === undefined ? { ...contents, startParams: inMemory } : { dataDir: directory },
  );
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
    runner: await openPgliteReads(client),
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

/** Makes a data directory beside its place and moves it there whole: one that is there is never half made. */
async function makeDirectory(directory: string, contents: { loadDataDir?: Blob }): Promise<void> {
  const part = `${directory}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(dirname(directory), { recursive: true });
  const client = await PGlite.create({ dataDir: part, ...contents });
  await client.close();
  renameSync(part, directory);
}

function openPostgres(url: string, options: DatabaseOptions, logger: StatementCounter): Opened {
  const connections = options.connections ?? 10;
  const owner: Login = { url };
  // From its start the session is that of the role: a connection that was just opened shows nobody's rows.
  const app: Login = { url: options.appUrl ?? url, role: appRole };
  const clients = { owner: connect(connections, owner), app: connect(connections, app) };
  const handle = (client: postgres.Sql): Db => overPostgres(client, { logger }) as unknown as Db; // the same cast, for the same reason
  const lanes = ({ url: place, role }: Login): Lanes =>
    openLanes(Math.min(connections, 4), (onClosed) =>
      openWire({ url: place, connection: sessionOf(role), onClosed }),
    );
  const reads = lanes(app);
  const ownReads = lanes(owner);
  return {
    db: handle(clients.owner),
    own: overPostgres(clients.owner) as unknown as Db,
    writer: handle(clients.app),
    engine: 'postgresql',
    listen: async (channel, hear) => {
      const { unlisten } = await clients.owner.listen(channel, hear);
      return unlisten;
    },
    close: async () =>
      void (await Promise.all([
        reads.close(),
        ownReads.close(),
        ...Object.values(clients).map((client) => client.end({ timeout: 5 })),
      ])),
    runner: {
      run: (text, parameters, scope) => {
        const rows = rowsOfScope(scope);
        return (rows === undefined ? ownReads : reads).run(text, parameters, { rows, signal: scope.signal });
      },
    },
  };
}

/** Where to sign in, and the role to take. */
interface Login {
  url: string;
  role?: string;
}

/** Connections that are opened when they are first needed. */
function connect(max: number, { url, role }: Login): postgres.Sql {
  return postgres(url, {
    max,
    onnotice: () => undefined,
    // With its connection the server forgets the statements that were prepared there.
    max_lifetime: 15 * 60,
    connection: sessionOf(role),
  });
}

/** The settings of a session. */
function sessionOf(role: string | undefined): Record<string, string> {
  return {
    application_name: 'foreign-missions-graph',
    // The text of a hot statement is fixed and its lists travel as one array: one plan serves every call.
    plan_cache_mode: 'force_generic_plan',
    ...(role !== undefined && { role }),
  };
}

/** Counts what drizzle sends; a test reads it as the budget of an operation. */
class StatementCounter {
  count = 0;

  logQuery(): void {
    this.count += 1;
  }
}
