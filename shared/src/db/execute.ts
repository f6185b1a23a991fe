// Statements that no builder can write: the rows of a text, whichever engine runs it.
import type { SQL } from 'drizzle-orm';
import type { Db } from './db';

/** Runs a statement and gives its rows as the driver has them: counts and text only, for the drivers decode the rest differently. */
export async function rowsOf(db: Db, statement: SQL): Promise<readonly Record<string, unknown>[]> {
  const result: unknown = await db.execute(statement);
  // PostgreSQL's driver gives the rows themselves, PGlite an object that holds them.
  const rows = Array.isArray(result) ? result : (result as { rows: unknown[] }).rows;
  return rows as Record<string, unknown>[]; // a row is a record in both
}
