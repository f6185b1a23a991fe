// Transactions for a viewer: what is read and written in them is limited to the rows that the viewer may see.
import { sql } from 'drizzle-orm';
import { rowScopeOf, settingsOf } from '../auth/rows';
import type { Viewer } from '../auth/viewer';
import type { Db } from './open';
import { appRole } from './policies';
import { scopeOf } from './scope';

const writers = new WeakMap<Db, Db>();

/** Says where the transactions of requests run. */
export function setWriter(db: Db, writer: Db): void {
  writers.set(db, writer);
}

/**
 * Runs a transaction as the viewer. Role and scope end with it, however it ends. Throws when the handle is itself a
 * transaction: that one has its rights already.
 */
export async function asViewer<T>(db: Db, viewer: Viewer, work: (tx: Db) => Promise<T>): Promise<T> {
  const writer = writers.get(scopeOf(db).base);
  if (writer === undefined) throw new Error('a transaction cannot become that of a viewer');
  const settings = [['role', appRole] as const, ...settingsOf(rowScopeOf(viewer))];
  return await writer.transaction(async (tx) => {
    const sets = settings.map(([name, value]) => sql`set_config(${name}, ${value}, true)`);
    await tx.execute(sql`select ${sql.join(sets, sql`, `)}`);
    return await work(tx);
  });
}
