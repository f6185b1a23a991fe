// Every SQL statement about readings of published files.
import { and, desc, eq, ne, sql } from 'drizzle-orm';
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/db';
import { defineStore } from '@fmg/shared/pagination/store';
import { ImportRunList, RejectedRowList } from '../../__generated__/lists';
import { importRun, rejectedRow, type ImportRunRow, type RejectedRowRow } from './import-run.tables';

/** Reads of import runs by id and as lists, latest first. */
export const importRuns = defineStore({
  type: 'ImportRun',
  table: importRun,
  list: ImportRunList,
  order: [{ field: 'STARTED_AT', direction: 'DESC' }],
});

/** Reads of rejected rows by id and as lists, by line unless told. */
export const rejectedRows = defineStore({
  type: 'RejectedRow',
  table: rejectedRow,
  list: RejectedRowList,
  order: [{ field: 'LINE', direction: 'ASC' }],
  parents: { run: rejectedRow.runId },
});

/** Writes the record of a run with what it rejected. */
export async function recordRun(
  db: Db,
  run: typeof importRun.$inferInsert,
  rejections: readonly (typeof rejectedRow.$inferInsert)[],
): Promise<void> {
  await insertRows(db, importRun, [run]);
  await insertRows(db, rejectedRow, rejections);
}

/** The latest day that a successful run of a data set described, or null. */
export async function findLatestAsOf(db: Db, dataset: string): Promise<string | null> {
  const [row] = await db
    .select({ asOf: sql<string | null>`max(${importRun.asOf})::text` })
    .from(importRun)
    .where(and(eq(importRun.dataset, dataset), ne(importRun.outcome, 'FAILED')));
  return row?.asOf ?? null;
}

/** The run with an id, or without one the last run of each file name; by the time they began. */
export async function findRuns(db: Db, id?: string): Promise<ImportRunRow[]> {
  if (id !== undefined) return await db.select().from(importRun).where(eq(importRun.id, id));
  const runs = await db
    .selectDistinctOn([importRun.fileName])
    .from(importRun)
    .orderBy(importRun.fileName, desc(importRun.startedAt), desc(importRun.id));
  return runs.toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
}

/** What a run rejected, by line. */
export async function findRejections(db: Db, runId: string): Promise<RejectedRowRow[]> {
  return await db
    .select()
    .from(rejectedRow)
    .where(eq(rejectedRow.runId, runId))
    .orderBy(rejectedRow.line, rejectedRow.id);
}

/** Waits until no other import writes; to be called first in the transaction of an import. */
export async function waitForTurn(db: Db): Promise<void> {
  await db.select({ turn: sql`pg_advisory_xact_lock(4302, 23)::text` }).from(sql`(values (1)) as once`);
}
