// Work that only one process at a time may do on a database, such as filling it when it is empty.
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { rowsOf } from './execute';
import type { Database } from './database';

/** How often it is looked whether the other process is done, in milliseconds. */
const retryMs = 500;

/**
 * Runs work while no other process runs such work on the same database. `wait` hears each time that another one does. An
 * embedded database belongs to one process anyway.
 */
export async function alone<Result>(
  database: Pick<Database, 'own' | 'engine'>,
  work: () => Promise<Result>,
  wait: () => void = () => undefined,
): Promise<Result> {
  if (database.engine === 'pglite') return await work();
  for (;;) {
    // The lock goes with its connection, also when the process does. It is held by a transaction that does nothing else.
    const done = await database.own.transaction(async (tx) => {
      await tx.execute(sql`set local idle_in_transaction_session_timeout = 0`);
      const [row] = await rowsOf(tx, sql`select pg_try_advisory_xact_lock(4302, 23) as held`);
      return row?.['held'] === true ? { result: await work() } : undefined;
    });
    if (done !== undefined) return done.result;
    wait();
    await pause(retryMs);
  }
}
