// What the tests of faults saw, for docs/RELIABILITY.md: a row is written once all of its test held.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testFolder } from './settings';

/** One fault, and what came of it. Sentences for readers: no names of functions. */
export interface Seen {
  /** What fails, e.g. `The database`. */
  area: string;
  /** The fault and how it was made, e.g. `PostgreSQL is stopped (immediate) under eight writers, ten times`. */
  fault: string;
  /** What is required, e.g. `No acknowledged change is lost; the first good write follows within 5 s`. */
  required: string;
  /** What was seen, with figures, e.g. `1,000 of 1,000 present; 0.6 to 1.9 s`. */
  seen: string;
}

const fileIn = (folder: string): string => join(folder, 'seen.jsonl');

/** Keeps a row. Call it last in a test: what did not hold leaves none. */
export function recordSeen(row: Seen): void {
  appendFileSync(fileIn(testFolder()), `${JSON.stringify(row)}\n`);
}

/** The rows of this run in the order of areas and faults, whatever order the tests ran in. */
export function readSeen(folder = testFolder()): Seen[] {
  const file = fileIn(folder);
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Seen); // written above
  return rows.toSorted(
    (one, other) => one.area.localeCompare(other.area) || one.fault.localeCompare(other.fault),
  );
}

/** The rows as tables of Markdown, one for each area. */
export function tablesOf(rows: readonly Seen[]): string {
  const areas = [...new Set(rows.map(({ area }) => area))];
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  return areas
    .map((area) => {
      const lines = rows
        .filter((row) => row.area === area)
        .map(({ fault, required, seen }) => `| ${cell(fault)} | ${cell(required)} | ${cell(seen)} |`);
      return [`## ${area}`, '', '| Fault | Required | Seen |', '| --- | --- | --- |', ...lines].join('\n');
    })
    .join('\n\n');
}
