// Small files for the tests of the readers, and everything that a reader says of one.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BrokenFile } from '../reader';
import type { ControlTotal, Read, Rejection } from '../source';

/** Writes a file of that name into a folder of its own and returns its path. */
export function fixture(name: string, content: string | Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'published-')), name);
  writeFileSync(file, content);
  return file;
}

export interface Report<Row> {
  rows: Row[];
  rejections: Rejection[];
  controls: ControlTotal[];
  skipped: number;
}

/** Everything that a reader yields, sorted by what it is. */
export async function readAll<Row>(items: AsyncIterable<Read<Row>>): Promise<Report<Row>> {
  const report: Report<Row> = { rows: [], rejections: [], controls: [], skipped: 0 };
  for await (const item of items) {
    if ('row' in item) report.rows.push(item.row);
    else if ('rejection' in item) report.rejections.push(item.rejection);
    else if ('control' in item) report.controls.push(item.control);
    else report.skipped += 1;
  }
  return report;
}

/** The error by which a reader refuses a file. */
export async function refusalOf(items: AsyncIterable<Read<unknown>>): Promise<BrokenFile> {
  try {
    await readAll(items);
  } catch (error) {
    if (error instanceof BrokenFile) return error;
    throw error;
  }
  throw new Error('the file was read to its end');
}
