// What an importer of one kind of file offers: it takes rows in batches and writes them in the transaction it was given.
import type { Db } from '@fmg/shared/db/db';
import { count, type FileReport } from './report';
import type { ControlTotal, Rejection, Source } from '../sources/source';

/** A row with the line that it came from. */
export interface ReadRow<Row> {
  row: Row;
  line: number;
}

/** The file as an importer needs to know it. */
export interface ImportTask {
  /** The transaction; nothing else of the database may be used. */
  db: Db;
  dataset: Source<unknown>['dataset'];
  asOf: string | undefined;
  /** The moment of the import. */
  now: Date;
  report: FileReport;
}

/** The writing of one file. */
export interface Writing<Row> {
  /** Takes the next rows, in the order of the file. */
  write(rows: readonly ReadRow<Row>[]): Promise<void>;
  /** Takes a total that the publisher states. */
  control?(control: ControlTotal): void;
  /** Ends the file. */
  finish(): Promise<void>;
}

/** An importer of one kind of file. */
export interface Importer<Row> {
  begin(task: ImportTask): Promise<Writing<Row>>;
  /** True when the reader refuses only a value and the row follows without it. */
  keepsRow?(rejection: Rejection): boolean;
}

/** Provenance of a row of the file. */
export function provenanceOf({ dataset, asOf }: ImportTask, sourceRow: string) {
  return { source: dataset.slug, sourceRow, retrievedOn: asOf ?? null, licence: dataset.licence };
}

/** What a store says of the rows that it was given. */
export interface UpsertCounts {
  inserted: number;
  changed: number;
  unchanged: number;
}

/** Counts what a store did. */
export function addCounts(report: FileReport, { inserted, changed, unchanged }: UpsertCounts): void {
  count(report, 'inserted', inserted);
  count(report, 'changed', changed);
  count(report, 'unchanged', unchanged);
}
