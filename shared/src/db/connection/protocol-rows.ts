// Reads the rows out of what PostgreSQL answers, straight from the bytes: the engine's own parser copies each value.
import { protocol } from '@electric-sql/pglite';
import { textBetween } from '../../library-internals/buffer';

/** Turns the text of a column into its value; undefined where the text is the value. */
export type ColumnParser = ((text: string) => unknown) | undefined;

/** Types of messages. */
export const DATA_ROW = 0x44; // D
export const ERROR = 0x45; // E

/** The type of a message and its length, which counts itself. */
export const HEAD = 5;

/** Times and dates, intervals, and lists of them stay text, as drizzle's columns decode them. */
export const staysText = new Set([1082, 1083, 1114, 1115, 1182, 1184, 1185, 1186, 1187, 1231]);

/** The rows of an answer, as lists of values. Throws the error that the answer reports. */
export function readRows(answer: Buffer, parsers: readonly ColumnParser[]): unknown[][] {
  const rows: unknown[][] = [];
  for (let at = 0; at + HEAD <= answer.length; at += 1 + answer.readInt32BE(at + 1)) {
    const type = answer[at];
    if (type === DATA_ROW) rows.push(readRow(answer, at + HEAD, parsers));
    else if (type === ERROR) throw errorIn(answer);
  }
  return rows;
}

/** The values of a row that begins at a place, behind the head of its message. */
export function readRow(answer: Buffer, start: number, parsers: readonly ColumnParser[]): unknown[] {
  const row = new Array<unknown>(answer.readInt16BE(start));
  let at = start + 2;
  for (let index = 0; index < row.length; index += 1) {
    const length = answer.readInt32BE(at);
    at += 4;
    if (length < 0) {
      row[index] = null;
      continue;
    }
    const text = textBetween(answer, at, at + length);
    const parse = parsers[index];
    row[index] = parse === undefined ? text : parse(text);
    at += length;
  }
  return row;
}

/** The error as the engine itself would throw it. */
function errorIn(answer: Buffer): unknown {
  let found: unknown = new Error('the database reported an error');
  new protocol.Parser().parse(answer, (message) => {
    if (message.name === 'error') found = message;
  });
  return found;
}
