// What is told to open a database, and what its engine gives.
import type { Database } from '../database';
import type { Runner } from '../reader';

/** How reads travel: on the driver, or on connections of our own. */
export type ReadsOver = 'driver' | 'wire';

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

/** A database as its engine opens it. */
export type Opened = Omit<Database, 'statements' | 'reader' | 'ownReader'> & {
  runner: Runner;
  /** How long a check may take, in milliseconds. */
  checkMs: number;
};

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
