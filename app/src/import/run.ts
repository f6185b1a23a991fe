// The import of a folder: finds the files, imports them in order, and reports.
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { countries, ensureCountries } from '@fmg/missions/records/country/country.store';
import { findRejections, findRuns } from '@fmg/missions/intake/import-run/import-run.store';
import type { Database } from '@fmg/shared/db/database';
import type { Db } from '@fmg/shared/db/db';
import { listCountries } from '@fmg/shared/domain/countries/resolve';
import { always } from '@fmg/shared/pagination/condition';
import { systemClock, type Clock } from '@fmg/shared/domain/clock';
import { importFile } from './import-file';
import { planImport, type Plan } from './plan';
import { countsLine, linesOf, summaryOf, type FileReport } from './importers/report';

export interface ImportOptions {
  /** Reads and reports without writing. */
  check?: boolean | undefined;
  /** Largest file that is read, in bytes. */
  maxBytes?: number | undefined;
  /** Lists what was rejected in place of importing: by the run of an id, or (true) by the last run of each file. */
  rejected?: string | true | undefined;
  clock?: Clock | undefined;
  /** Hears where the import is, to be shown in a line that is rewritten; an empty text ends the line. */
  progress?: ((text: string) => void) | undefined;
}

type Print = (line: string) => void;

/**
 * Imports a folder or a file into an open, migrated database. Gives the exit code: 0 when everything was read, 1 when a file
 * was broken or nothing was there to import.
 */
export async function runImport(
  database: Database,
  path: string,
  options: ImportOptions,
  print: Print,
): Promise<number> {
  const { db } = database;
  if (options.rejected !== undefined) return await printRejections(db, options.rejected, print);
  if (!existsSync(path)) {
    print(`${path} is not there: name a folder with published files, or one such file.`);
    return 1;
  }
  const plan = await planImport(resolve(path));
  for (const line of unusedLines(plan)) print(line);
  if (plan.files.length === 0) {
    print(`${path} holds no file of a known kind; docs/data-sources.md lists the kinds.`);
    return 1;
  }
  const reports =
    options.check === true
      ? await checkFiles(db, { plan, options, print })
      : await importFiles(db, { plan, options, print });
  for (const line of summaryOf(reports)) print(line);
  if (options.check === true) print('Checked only: nothing was written.');
  return plan.unreadable.length > 0 || reports.some(({ failure }) => failure !== undefined) ? 1 : 0;
}

function unusedLines({ unknown, unreadable }: Plan): string[] {
  return [
    ...(unknown.length === 0 ? [] : [`Of no known kind, left alone: ${unknown.join(', ')}.`]),
    ...(unreadable.length === 0 ? [] : [`Could not be opened: ${unreadable.join(', ')}.`]),
  ];
}

interface Work {
  plan: Plan;
  options: ImportOptions;
  print: Print;
}

async function importFiles(db: Db, { plan, options, print }: Work): Promise<FileReport[]> {
  const { clock = systemClock, maxBytes, progress = () => undefined } = options;
  if ((await countries.count(db, always)) < listCountries().length) await ensureCountries(db);
  const reports: FileReport[] = [];
  for (const [index, file] of plan.files.entries()) {
    const title = `Reading ${file.label} (${index + 1} of ${plan.files.length})`;
    progress(`${title} …`);
    const say = (records: number): void => progress(`${title} … ${records.toLocaleString('en-US')} records`);
    const report = await importFile(db, file, { now: () => clock.now(), maxBytes, progress: say });
    progress('');
    for (const line of linesOf(report)) print(line);
    reports.push(report);
  }
  return reports;
}

/** Thrown to roll back what a check wrote. */
class CheckDone extends Error {}

/** Imports everything as it would be, each file after the others, and takes it all back. */
async function checkFiles(db: Db, work: Work): Promise<FileReport[]> {
  let reports: FileReport[] = [];
  try {
    await db.transaction(async (tx) => {
      reports = await importFiles(tx, work);
      throw new CheckDone();
    });
  } catch (error) {
    if (!(error instanceof CheckDone)) throw error;
  }
  return reports;
}

async function printRejections(db: Db, rejected: string | true, print: Print): Promise<number> {
  const runs = await findRuns(db, rejected === true ? undefined : rejected);
  if (runs.length === 0)
    print(rejected === true ? 'Nothing has been imported yet.' : `There is no import run ${rejected}.`);
  for (const run of runs) {
    const { id, startedAt, fileName, outcome, failure } = run;
    const { read, inserted, changed, unchanged, skipped, rejected: refused } = run;
    print(
      `${basename(fileName)}, ${startedAt.toISOString()}, ${id}: ${outcome.toLowerCase()}${failure === null ? '' : `, ${failure}`}`,
    );
    print(`  ${countsLine({ read, inserted, changed, unchanged, skipped, rejected: refused })}`);
    for (const { line, column, value, reason, recordUsed } of await findRejections(db, id)) {
      const what = recordUsed ? `${column}, record used without it` : (column ?? 'record');
      print(`  line ${line}, ${what}: ${value} (${reason})`);
    }
  }
  return rejected !== true && runs.length === 0 ? 1 : 0;
}
