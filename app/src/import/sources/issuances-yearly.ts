// Visas issued by nationality and class in a fiscal year: one wide table a year, read as one row a figure.
import { basename } from 'node:path';
import {
  BrokenFile,
  collapse,
  completeRecords,
  countOf,
  csvRecords,
  fetchAgain,
  type CsvRecord,
} from './reader';
import type { Read, ReadOptions, Source } from './source';
import { visaClassCode, type PublishedVisaClass } from './visa-class';

/** A figure above zero; a nationality without a row for a class has none of it in that year. */
export interface YearlyIssuanceRow {
  nationality: string;
  visaClass: PublishedVisaClass;
  /** Visas issued; for BCC, cards issued, which the publisher counts beside the visas. */
  issued: number;
  /** The fiscal year, which ends on 30 September of the year it is called by. */
  fiscalYear: number;
}

export const issuancesYearly: Source<YearlyIssuanceRow> = {
  kind: 'ISSUANCES_YEARLY',
  dataset: {
    slug: 'niv-yearly',
    title: 'Nonimmigrant visas issued by nationality and class, by fiscal year',
    licence: 'Work of the United States Government, public domain in the United States',
    naturalKey: 'nationality + visa class + fiscal year',
  },
  recognises: (_path, head) => /^\uFEFF?"?Fiscal Year \d{4}"?,"?A-1/.test(head),
  asOf: (path) => {
    const year = yearInName(path);
    return year === undefined ? undefined : `${year}-09-30`;
  },
  read,
};

/** 1998 of "FY98.csv": the series began in 1997, so two digits from 90 on belong to that century. */
function yearInName(path: string): number | undefined {
  const digits = /^FY(\d{4}|\d{2})(?!\d)/i.exec(basename(path))?.[1];
  if (digits === undefined) return undefined;
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) >= 90 ? 1900 : 2000);
}

/** What the columns after the first hold, in their order. */
type Column = { visaClass: PublishedVisaClass } | { total: 'Total Visas' | 'Grand Total' };

interface Sheet {
  fiscalYear: number;
  columns: readonly Column[];
  /** Sums by column since the last heading of a continent, and over the file. */
  section: number[];
  all: number[];
  lineOfNationality: Map<string, number>;
  complete: boolean;
}

async function* read(path: string, options?: ReadOptions): AsyncGenerator<Read<YearlyIssuanceRow>> {
  const records = csvRecords(path, { ...options, delimiter: ',', quote: '"' });
  const first = await records.next();
  const sheet = sheetOf(path, first.done === true ? [] : first.value.fields);
  let last = 1;
  for await (const record of completeRecords(path, records, [sheet.columns.length + 1])) {
    if ('rejection' in record) {
      yield record;
      continue;
    }
    last = record.line;
    yield* readRecord(sheet, record);
  }
  if (sheet.complete) return;
  throw new BrokenFile(
    path,
    last,
    `no row "Grand Totals" follows, as in a file that was cut off. ${fetchAgain}`,
  );
}

function sheetOf(path: string, header: readonly string[]): Sheet {
  const [corner = '', ...names] = header.map(collapse);
  const year = /^Fiscal Year (\d{4})$/.exec(corner)?.[1];
  if (year === undefined)
    throw new BrokenFile(
      path,
      1,
      'the first column is not headed "Fiscal Year" and a year. Check that it is the right file.',
    );
  const named = yearInName(path);
  if (named !== undefined && named !== Number(year)) {
    throw new BrokenFile(
      path,
      1,
      `the name says ${named}, the heading ${year}. Find out which is right and rename the file.`,
    );
  }
  const columns = names.map((name): Column => {
    if (name === 'Total Visas' || name === 'Grand Total') return { total: name };
    const visaClass = visaClassCode(name);
    if (visaClass !== undefined) return { visaClass };
    throw new BrokenFile(
      path,
      1,
      `the column "${name}" is not a known visa class. Add it to the list of classes first.`,
    );
  });
  if (columns.filter((column) => 'total' in column).length !== 2) {
    throw new BrokenFile(
      path,
      1,
      'the columns Total Visas and Grand Total are not both there. Check that it is the right file.',
    );
  }
  const zeros = columns.map(() => 0);
  return {
    fiscalYear: Number(year),
    columns,
    section: [...zeros],
    all: [...zeros],
    lineOfNationality: new Map(),
    complete: false,
  };
}

function* readRecord(sheet: Sheet, { fields, line }: CsvRecord): Generator<Read<YearlyIssuanceRow>> {
  const [name = '', ...cells] = fields.map(collapse);
  if (cells.every((cell) => cell === '')) {
    yield { skipped: true, line, reason: name === '' ? 'an empty line' : 'the heading of a continent' };
    return;
  }
  if (name === 'Grand Totals') {
    sheet.complete = true;
    yield* controlsOf(sheet, { name, cells, line, sums: sheet.all });
  } else if (name.startsWith('Totals for ')) {
    yield* controlsOf(sheet, { name, cells, line, sums: sheet.section });
    sheet.section.fill(0);
  } else {
    yield* figuresOf(sheet, { name, cells, line });
  }
}

interface Line {
  name: string;
  cells: readonly string[];
  line: number;
}

/** The figures of a nationality. A blank cell says nothing and becomes no figure, like a zero; the totals agree with that. */
function* figuresOf(sheet: Sheet, { name, cells, line }: Line): Generator<Read<YearlyIssuanceRow>> {
  const before = sheet.lineOfNationality.get(name);
  if (name === '' || before !== undefined) {
    const reason =
      name === '' ? 'no nationality is named' : `line ${before} gives other figures for the same nationality`;
    yield { rejection: { line, value: name, reason } };
    return;
  }
  sheet.lineOfNationality.set(name, line);
  let visas = 0;
  let cards = 0;
  for (const [index, column] of sheet.columns.entries()) {
    const cell = cells[index] ?? '';
    const issued = cell === '' ? 0 : countOf(cell);
    if (issued === undefined) {
      const label = 'visaClass' in column ? column.visaClass : column.total;
      yield { rejection: { line, column: label, value: cell, reason: 'not a count' } };
      continue;
    }
    sheet.section[index] = (sheet.section[index] ?? 0) + issued;
    sheet.all[index] = (sheet.all[index] ?? 0) + issued;
    if ('total' in column) {
      const counted = column.total === 'Total Visas' ? visas : visas + cards;
      yield { control: { of: `${name}: ${column.total}`, total: issued, counted }, line };
      continue;
    }
    if (column.visaClass === 'BCC') cards += issued;
    else visas += issued;
    if (issued > 0)
      yield {
        row: { nationality: name, visaClass: column.visaClass, issued, fiscalYear: sheet.fiscalYear },
        line,
      };
  }
}

function* controlsOf(
  { columns }: Sheet,
  { name, cells, line, sums }: Line & { sums: readonly number[] },
): Generator<Read<YearlyIssuanceRow>> {
  for (const [index, column] of columns.entries()) {
    const total = countOf(cells[index] ?? '');
    const counted = sums[index] ?? 0;
    const label = 'visaClass' in column ? column.visaClass : column.total;
    if (total === undefined)
      yield { rejection: { line, column: label, value: cells[index] ?? '', reason: 'not a count' } };
    else if ('total' in column) yield { control: { of: `${name}: ${column.total}`, total, counted }, line };
    else yield { control: { of: name, visaClass: column.visaClass, total, counted }, line };
  }
}
