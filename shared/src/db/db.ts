// A handle of the database, which drizzle's builders run on; the same type for PGlite and PostgreSQL.
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** A database or a transaction in it. */
export type Db = PgDatabase<PgQueryResultHKT>;
