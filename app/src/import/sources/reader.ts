// What the readers share: bounded, checked text of a file, its lines and records, and the small repairs of values.
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { ReadOptions, Rejection } from './source';

const defaultMaxBytes = 64 * 1024 * 1024;

/** A file that cannot be trusted as a whole; the message names the file, the line, what is wrong and how to mend it. */
export class BrokenFile extends Error {
  constructor(
    readonly path: string,
    readonly line: number,
    what: string,
  ) {
    super(`${path}, line ${line}: ${what}`);
    this.name = 'BrokenFile';
  }
}

export const fetchAgain = 'Fetch the file again from its publisher.';

/** The text of a file in pieces. Throws BrokenFile when it is larger than allowed or is not UTF-8. */
export async function* textOf(
  path: string,
  { maxBytes = defaultMaxBytes }: ReadOptions = {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let line = 1;
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      const what = `bytes after this line are not UTF-8. Convert the file to UTF-8, or fetch it again.`;
      throw new BrokenFile(path, line, what);
    }
  };
  const stream: AsyncIterable<Uint8Array> = createReadStream(path);
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      const what = `the file is larger than ${maxBytes} bytes. Check that it is the right file, or allow more.`;
      throw new BrokenFile(path, line, what);
    }
    const text = decode(chunk);
    yield text;
    line += text.split('\n').length - 1;
  }
  const rest = decode();
  if (rest !== '') yield rest;
}

/** The first kilobytes of a file, by which its kind is recognised; bytes that are not UTF-8 do not matter yet. */
export async function headOf(path: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  const stream: AsyncIterable<Uint8Array> = createReadStream(path, { end: 8191 });
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** The whole text of a file, for formats that cannot be read in pieces. */
export async function wholeTextOf(path: string, options?: ReadOptions): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of textOf(path, options)) pieces.push(piece);
  return pieces.join('');
}

/** The lines of a file that are not blank, with their numbers. */
export async function* linesOf(
  path: string,
  options?: ReadOptions,
): AsyncGenerator<{ text: string; line: number }> {
  let rest = '';
  let line = 0;
  for await (const piece of textOf(path, options)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      line += 1;
      if (text.trim() !== '') yield { text, line };
    }
  }
  if (rest.trim() !== '') yield { text: rest, line: line + 1 };
}

/** One record of a file of separated values; `line` is its first line. */
export interface CsvRecord {
  fields: string[];
  line: number;
}

/** The pieces of text as they are; throws BrokenFile when the last line has no end, as a file that was cut off. */
async function* whole(path: string, options?: ReadOptions): AsyncGenerator<string> {
  let last = '';
  let line = 1;
  for await (const piece of textOf(path, options)) {
    yield piece;
    line += piece.split('\n').length - 1;
    last = piece.at(-1) ?? last;
  }
  if (last === '\n') return;
  const what = `the file ends inside this line, as one that was cut off. ${fetchAgain} If it is complete, end the line.`;
  throw new BrokenFile(path, line, last === '' ? `the file is empty. ${fetchAgain}` : what);
}

export interface CsvOptions extends ReadOptions {
  delimiter: string;
  /** The mark around a value that holds delimiters; null in a file that has none, where a quotation mark is text. */
  quote: '"' | null;
}

/** The records of a file of separated values, header included. Throws BrokenFile for quotes that never close. */
export async function* csvRecords(
  path: string,
  { delimiter, quote, ...options }: CsvOptions,
): AsyncGenerator<CsvRecord> {
  const parser = parse({ delimiter, quote, info: true, relax_column_count: true, skip_empty_lines: true });
  const input = Readable.from(whole(path, options));
  input.on('error', (error) => parser.destroy(error));
  const items: AsyncIterable<{ info: { lines: number }; record: string[] }> = input.pipe(parser);
  let next = 1;
  try {
    for await (const { info, record } of items) {
      yield { fields: record, line: next };
      next = info.lines + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new BrokenFile(
      path,
      typeof error.lines === 'number' ? error.lines : next,
      `the values cannot be told apart (${error.message}). ${fetchAgain}`,
    );
  } finally {
    input.destroy();
  }
}

/**
 * The records that have one of the allowed numbers of fields; another is a rejection, but a BrokenFile when it is the last,
 * which is how a file ends that was cut off.
 */
export async function* completeRecords(
  path: string,
  records: AsyncIterable<CsvRecord>,
  allowed: readonly number[],
): AsyncGenerator<CsvRecord | { rejection: Rejection }> {
  let pending: Rejection | undefined;
  for await (const record of records) {
    if (pending !== undefined) yield { rejection: pending };
    pending = undefined;
    if (allowed.includes(record.fields.length)) {
      yield record;
      continue;
    }
    const reason = `the record has ${record.fields.length} fields in place of ${allowed[0]}`;
    pending = { line: record.line, value: record.fields.join(' ').slice(0, 80), reason };
  }
  if (pending !== undefined)
    throw new BrokenFile(path, pending.line, `${pending.reason}, and is the last. ${fetchAgain}`);
}

/** Throws BrokenFile when a needed column is missing. */
export function requireColumns(path: string, header: readonly string[], needed: readonly string[]): void {
  const missing = needed.filter((column) => !header.includes(column));
  if (missing.length === 0) return;
  const what = `the columns ${missing.join(', ')} are missing. Check that the file is of this kind and has its header line.`;
  throw new BrokenFile(path, 1, what);
}

/** Text without surrounding blanks, line ends and runs of spaces. */
export function collapse(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Collapsed text, or null when nothing is left. */
export function textOrNull(text: string | null | undefined): string | null {
  const collapsed = collapse(text ?? '');
  return collapsed === '' ? null : collapsed;
}

/** A count as published, with or without thousands separators; undefined when it is not one. */
export function countOf(text: string): number | undefined {
  const trimmed = text.trim();
  return /^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(trimmed) ? Number(trimmed.replaceAll(',', '')) : undefined;
}

/** True for a day of the calendar written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The date that a file's name carries, as in "2023-01-01.jsonl" or "database.2022-05-17.csv". */
export function dateInName(path: string): string | undefined {
  const date = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(basename(path))?.[0];
  return date !== undefined && isDate(date) ? date : undefined;
}
