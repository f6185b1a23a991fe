// Transactions for a viewer: what is read and written in them is limited to the rows that the viewer may see.
import { sql } from 'drizzle-orm';
import { rowScopeOf, settingsOf, type RowClass } from '../auth/rows';
import type { Viewer } from '../auth/viewer';
import type { Database } from './database';
import type { Db } from './db';
import { appRole } from './policies';

/** Runs a transaction as the viewer. Role and scope end with it, however it ends. */
export async function asViewer<T>(
  { writer }: Pick<Database, 'writer'>,
  viewer: Viewer,
  work: (tx: Db) => Promise<T>,
): Promise<T> {
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
