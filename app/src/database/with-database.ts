// A command that opens the database by itself: alone in the data directory, or beside others on PostgreSQL.
import { patientStatementMs } from '@fmg/shared/db/connection/limits';
import type { Database } from '@fmg/shared/db/database';
import { openGraphDatabase } from './database';
import { acquireDataLock } from './data-lock';
import type { Config } from '../settings/config';

/** Runs work on the open database and closes it. */
export async function withDatabase<Result>(
  config: Config,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const release = config.databaseUrl === undefined ? acquireDataLock(config.dataDir) : () => undefined;
  try {
    const database = await openGraphDatabase({ ...config, statementMs: patientStatementMs });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    release();
  }
}
