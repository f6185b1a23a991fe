// Transactions for a viewer: what is read and written in them is limited to the rows that the viewer may see.
import { sql } from 'drizzle-orm';
import { rowScopeOf, settingsOf, type RowClass } from '../auth/rows';
import type { Viewer } from '../auth/viewer';
import type { Db } from './db';
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

/**
 * Does something in a transaction of a viewer for which rows of one more class are visible: what follows by itself from a
 * change that the viewer may make, in records that the viewer may not read. Each use says why it follows.
 */
export async function seeingAlso<T>(
  tx: Db,
  viewer: Viewer,
  rowClass: RowClass,
  work: () => Promise<T>,
): Promise<T> {
  const { seen } = rowScopeOf(viewer);
  const show = async (classes: readonly RowClass[]): Promise<void> =>
    void (await tx.execute(sql`select set_config('fmg.seen', ${classes.join()}, true)`));
  await show([...seen, rowClass]);
  const result = await work(); // when it fails, the transaction fails, and its settings with it
  await show(seen);
  return result;
}
