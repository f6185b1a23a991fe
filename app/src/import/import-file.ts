// One file into the graph, in one transaction: all of it or nothing, with the record of the run.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { recordRun, waitForTurn } from '@fmg/missions/intake/import-run/import-run.store';
import { recordChange } from '@fmg/shared/audit/change';
import type { Db } from '@fmg/shared/db/db';
import { messageOf } from '@fmg/shared/telemetry/error-text';
import { newId } from '@fmg/shared/identity/ids';
import { operatorFor } from '../command-line/operator';
import { subgraphNames } from '../subgraphs/subgraphs';
import { importerOf, writesOf } from './importers/importers';
import type { Importer, ReadRow, Writing } from './importers/importer';
import type { PlannedFile } from './plan';
import {
  newReport,
  noCounts,
  reconcile,
  refuseValue,
  reject,
  skip,
  type FileReport,
} from './importers/report';
import { BrokenFile } from './sources/reader';
import type { Read } from './sources/source';

/** What an import of files needs to know. */
export interface FileOptions {
  now: () => Date;
  maxBytes: number | undefined;
  /** Hears how many records have been read, now and then. */
  progress: (records: number) => void;
}

const batchSize = 1000;

/**
 * Imports a file and records the run. A file that cannot be trusted leaves nothing but the record that it failed; any other
 * error, such as a lost database, is thrown.
 */
export async function importFile(db: Db, file: PlannedFile, options: FileOptions): Promise<FileReport> {
  const startedAt = options.now();
  const fresh = (): FileReport =>
    newReport({
      fileName: basename(file.path),
      kind: file.source.kind,
      dataset: file.source.dataset.slug,
      asOf: file.asOf,
    });
  const sha256 = await digestOf(file.path);
  const finish = async (target: Db, report: FileReport): Promise<void> => {
    report.milliseconds = options.now().getTime() - startedAt.getTime();
    const id = await recordReport(target, report, { sha256, startedAt, finishedAt: options.now() });
    await logRun(target, report, { id, sha256, at: options.now() });
  };
  try {
    return await db.transaction(async (tx) => {
      const report = fresh();
      await waitForTurn(tx);
      await readInto(tx, file, { ...options, report });
      await finish(tx, report);
      return report;
    });
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    const report = { ...fresh(), failure };
    await db.transaction((tx) => finish(tx, report));
    return report;
  }
}

/** Why the file cannot be used, without the path of this machine; undefined for errors that are not the file's. */
function failureOf(error: unknown): string | undefined {
  if (error instanceof BrokenFile) return error.message.replace(error.path, basename(error.path));
  const cause = error instanceof Error ? error.cause : undefined;
  // SQLSTATE 22 and 23: a value that the database cannot hold, or that breaks one of its constraints.
  if (!(cause instanceof Error && 'code' in cause && /^2[23]/.test(String(cause.code)))) return undefined;
  return `the database refuses what it says (${messageOf(cause)}). Check that the file is right.`;
}

async function readInto(
  db: Db,
  file: PlannedFile,
  options: FileOptions & { report: FileReport },
): Promise<void> {
  const { report, now, maxBytes, progress } = options;
  const { source, asOf } = file;
  const importer = importerOf(source.kind);
  const writing: Writing<unknown> = await importer.begin({
    db,
    dataset: source.dataset,
    asOf,
    now: now(),
    report,
  });
  let batch: ReadRow<unknown>[] = [];
  let records = 0;
  for await (const item of source.read(file.path, { ...(maxBytes !== undefined && { maxBytes }) })) {
    if ('row' in item) batch.push(item);
    else takeOther(item, { importer, writing, report });
    records += 1;
    if (records % batchSize === 0) progress(records);
    if (batch.length < batchSize) continue;
    await writing.write(batch);
    batch = [];
  }
  await writing.write(batch);
  await writing.finish();
}

interface Taking {
  importer: Importer<unknown>;
  writing: Writing<unknown>;
  report: FileReport;
}

/** Reports whatever is no row. */
function takeOther(
  item: Exclude<Read<unknown>, { row: unknown }>,
  { importer, writing, report }: Taking,
): void {
  if ('skipped' in item) return skip(report, item.reason);
  if ('control' in item) {
    reconcile(report, item.control);
    return writing.control?.(item.control);
  }
  const { column, ...rejection } = item.rejection;
  const keepsRow = importer.keepsRow?.(item.rejection) === true;
  if (column !== undefined && keepsRow) refuseValue(report, { ...rejection, column });
  else reject(report, item.rejection);
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  const stream: AsyncIterable<Uint8Array> = createReadStream(path);
  for await (const piece of stream) hash.update(piece);
  return hash.digest('hex');
}

interface RunTimes {
  sha256: string;
  startedAt: Date;
  finishedAt: Date;
}

/** Writes the record of a run; gives its id. */
async function recordReport(db: Db, report: FileReport, run: RunTimes): Promise<string> {
  const { fileName, kind, dataset, asOf, failure, refusals, reconciled, differing } = report;
  const failed = failure !== undefined;
  const counts = failed ? noCounts() : report.counts;
  const id = newId('ImportRun', run.finishedAt);
  const row = {
    id,
    fileName,
    kind,
    dataset,
    asOf: asOf ?? null,
    ...run,
    ...counts,
    outcome: failed
      ? ('FAILED' as const)
      : counts.inserted + counts.changed > 0
        ? ('IMPORTED' as const)
        : ('UNCHANGED' as const),
    failure: failure ?? null,
    totalsReconciled: reconciled,
    totalsNotReconciled: differing.length,
  };
  const rejected = refusals.map(({ line, column, value, reason, recordUsed }) => ({
    id: newId('RejectedRow', run.finishedAt),
    runId: id,
    line,
    column: column ?? null,
    value,
    reason,
    recordUsed,
  }));
  await recordRun(db, row, rejected);
  return id;
}

/** Writes the run into the log of every subgraph that it wrote to; the record of the run itself is kept by the missions. */
async function logRun(
  db: Db,
  { fileName, kind, counts, failure }: FileReport,
  { id, sha256, at }: { id: string; sha256: string; at: Date },
): Promise<void> {
  const written = failure === undefined ? writesOf(kind) : [];
  for (const subgraph of subgraphNames)
    if (subgraph === 'missions' || written.includes(subgraph))
      await recordChange(db, subgraph, {
        at,
        viewer: operatorFor(`import of ${fileName}`),
        action: 'import',
        subjects: [id],
        subjectCount: written.includes(subgraph) ? counts.inserted + counts.changed : 1,
        inputHash: sha256,
        requestId: id,
      });
}
