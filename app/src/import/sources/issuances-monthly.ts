// Visas issued by nationality and class in a month, one JSON object a line.
import { z } from 'zod';
import { BrokenFile, collapse, countOf, dateInName, fetchAgain, linesOf } from './reader';
import type { Read, ReadOptions, Rejection, Source } from './source';
import { visaClassCode, type PublishedVisaClass } from './visa-class';

export interface MonthlyIssuanceRow {
  /** As published, without the footnote's star. */
  nationality: string;
  visaClass: PublishedVisaClass;
  /** Visas issued. */
  issued: number;
  /** First day of the month. Months are not to be added up to a fiscal year: the yearly figures are revised. */
  month: string;
}

// One file has a fourth key, made of the three names run together, which holds the footnote of its last line.
const record = z.object({
  Nationality: z.string().nullable(),
  'Visa Class': z.string().nullable(),
  Issuances: z.string().nullable(),
});

type MonthlyRecord = z.infer<typeof record>;

export const issuancesMonthly: Source<MonthlyIssuanceRow> = {
  kind: 'ISSUANCES_MONTHLY',
  dataset: {
    slug: 'niv-monthly',
    title: 'Monthly nonimmigrant visa issuances by nationality and class',
    licence: 'Work of the United States Government, public domain in the United States',
    naturalKey: 'Nationality + Visa Class + month',
  },
  recognises: (_path, head) => /^\uFEFF?\{"Nationality":[^\n]*"Visa Class":[^\n]*"Issuances":/.test(head),
  asOf: dateInName,
  read,
};

async function* read(path: string, options?: ReadOptions): AsyncGenerator<Read<MonthlyIssuanceRow>> {
  const month = dateInName(path);
  if (month?.endsWith('-01') !== true) {
    throw new BrokenFile(path, 1, 'the name does not say the month. Name the file YYYY-MM-01.jsonl.');
  }
  let counted = 0;
  let totalled = false;
  let last = 0;
  const lineOfKey = new Map<string, number>();
  for await (const { value, line } of objectsOf(path, options)) {
    last = line;
    if ('rejection' in value) {
      yield value;
      continue;
    }
    const item = readRecord(value, { line, month, counted });
    totalled ||= 'control' in item;
    counted += 'row' in item ? item.row.issued : 0;
    yield onlyOnce(item, lineOfKey);
  }
  if (totalled) return;
  throw new BrokenFile(
    path,
    last + 1,
    `the GRAND TOTAL is missing, as in a file that was cut off. ${fetchAgain}`,
  );
}

/** The objects of the lines; a line that is none is a rejection, but the last such line means that the file was cut off. */
async function* objectsOf(
  path: string,
  options?: ReadOptions,
): AsyncGenerator<{ value: MonthlyRecord | { rejection: Rejection }; line: number }> {
  let pending: Rejection | undefined;
  for await (const { text, line } of linesOf(path, options)) {
    if (pending !== undefined) yield { value: { rejection: pending }, line: pending.line };
    const json = jsonOf(text);
    const parsed = record.safeParse(json);
    pending =
      json === undefined ? { line, value: text.slice(0, 80), reason: 'not a JSON object' } : undefined;
    if (parsed.success) yield { value: parsed.data, line };
    else if (json !== undefined) throw new BrokenFile(path, line, wrongColumns);
  }
  if (pending !== undefined)
    throw new BrokenFile(path, pending.line, `the last line is not complete JSON. ${fetchAgain}`);
}

const wrongColumns =
  'the keys Nationality, Visa Class and Issuances are missing or hold no text. Check that it is the right file.';

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readRecord(
  value: MonthlyRecord,
  { line, month, counted }: { line: number; month: string; counted: number },
): Read<MonthlyIssuanceRow> {
  const [name, published, figure] = [
    value.Nationality ?? '',
    value['Visa Class'] ?? '',
    value.Issuances ?? '',
  ].map(collapse);
  if (published === '' && figure === '') return { skipped: true, line, reason: 'a footnote' };
  const count = countOf(figure ?? '');
  if (count === undefined) {
    return { rejection: { line, column: 'Issuances', value: figure ?? '', reason: 'not a count' } };
  }
  if (name === 'GRAND TOTAL') return { control: { of: 'GRAND TOTAL', total: count, counted }, line };
  const visaClass = visaClassCode(published ?? '');
  if (visaClass === undefined) {
    return {
      rejection: { line, column: 'Visa Class', value: published ?? '', reason: 'not a known visa class' },
    };
  }
  const nationality = (name ?? '').replace(/^\*\s*/, '');
  if (nationality === '')
    return { rejection: { line, column: 'Nationality', value: '', reason: 'no nationality is named' } };
  return { row: { nationality, visaClass, issued: count, month }, line };
}

/** A second figure for the same nationality and class is refused: it would replace the first. */
function onlyOnce(item: Read<MonthlyIssuanceRow>, lineOfKey: Map<string, number>): Read<MonthlyIssuanceRow> {
  if (!('row' in item)) return item;
  const { row, line } = item;
  const key = `${row.nationality}|${row.visaClass}`;
  const before = lineOfKey.get(key);
  lineOfKey.set(key, before ?? line);
  if (before === undefined) return item;
  return {
    rejection: {
      line,
      value: `${key}: ${row.issued}`,
      reason: `line ${before} gives another figure for the same`,
    },
  };
}
