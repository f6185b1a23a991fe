// Opens the database: PGlite in a directory (or in memory) by default, PostgreSQL when a URL is given.
import { sql } from 'drizzle-orm';
import { within } from '../../within';
import type { Database } from '../database';
import { DatabaseLost } from '../failure';
import { CallReader, type Runner } from '../reader';
import { openPglite } from './open-pglite';
import { openPostgres } from './open-postgres';
import { DatabaseUnreachable, type DatabaseOptions, type Opened } from './opened';

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
  const { db, own, writer, engine, listen, close, runner } = opened;
  const counted: Runner = {
    run(text, parameters, how) {
      counter.count += 1;
      return runner.run(text, parameters, how);
    },
  };
  return {
    db,
    own,
    writer,
    reader: new CallReader(counted),
    ownReader: new CallReader(runner),
    engine,
    listen,
    close,
    statements: () => counter.count,
    check: checkOf(opened),
  };
}

/** Who asks while a check runs shares it: each subgraph asks, and all of them are on one database. */
function checkOf({ check, checkMs }: Opened): () => Promise<void> {
  let running: Promise<void> | undefined;
  const late = (): Error => new DatabaseLost('the connections that serve requests do not answer in time');
  return () => (running ??= within(checkMs, check(), late).finally(() => (running = undefined)));
}

/** Counts what drizzle sends; a test reads it as the budget of an operation. */
class StatementCounter {
  count = 0;

  logQuery(): void {
    this.count += 1;
  }
}
