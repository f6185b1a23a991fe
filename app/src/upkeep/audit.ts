// The logs of reads and changes, checked and taken away, and what was asked for in vain.
import { constants, type WriteStream } from 'node:fs';
import { access, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { findAttempts } from '@fmg/shared/audit/audit.store';
import { lineOf, logInDatabase, logInFile, type LogItem } from '@fmg/shared/audit/log-items';
import { verifyLog, wordsOf, type Verdict } from '@fmg/shared/audit/verify';
import { isDataClass } from '@fmg/shared/auth/matrix';
import { inWords } from '@fmg/shared/auth/who-may';
import { CommandError } from '@fmg/shared/command/line';
import type { Database } from '@fmg/shared/db/database';
import type { Db } from '@fmg/shared/db/db';
import { addDays, legalTime, systemClock, today } from '@fmg/shared/domain/clock';
import type { SubgraphName } from '@fmg/shared/identity/node-types';

/** What is done with the logs of some subgraphs. */
export type AuditWork =
  | { command: 'audit:verify' | 'audit:attempts'; subgraphs: readonly SubgraphName[] }
  | { command: 'audit:export'; subgraphs: readonly SubgraphName[]; path: string };

/** Does the work on the open database, and tells what came of it. Gives the exit code. */
export async function runAudit(
  database: Database,
  work: AuditWork,
  print: (line: string) => void,
): Promise<number> {
  const { subgraphs } = work;
  switch (work.command) {
    case 'audit:verify':
      return reportVerdict(await verifyDatabase(database, subgraphs), print);
    case 'audit:attempts':
      for (const line of await attemptLines(database, subgraphs, today(systemClock))) print(line);
      return 0;
    case 'audit:export': {
      const count = await exportLogs(database, subgraphs, work.path);
      print(`${count.toLocaleString('en-US')} lines in ${work.path}.`);
      return 0;
    }
  }
}

/** Tells what was found; gives the exit code. */
export function reportVerdict(verdict: Verdict, print: (line: string) => void): number {
  print(wordsOf(verdict));
  return verdict.broken === null ? 0 : 1;
}

/** The logs as they stand at one moment. */
async function atOneMoment<Result>(database: Database, read: (tx: Db) => Promise<Result>): Promise<Result> {
  return await database.own.transaction(read, { isolationLevel: 'repeatable read', accessMode: 'read only' });
}

/** Checks the logs of subgraphs. */
export async function verifyDatabase(
  database: Database,
  subgraphs: readonly SubgraphName[],
): Promise<Verdict> {
  return await atOneMoment(database, (tx) => verifyLog(logInDatabase(tx, subgraphs)));
}

/** Checks logs that were written into a file. */
export async function verifyFile(path: string): Promise<Verdict> {
  await access(path, constants.R_OK).catch(() => {
    throw new CommandError(`${path} cannot be read: name a file that npm run audit:export has written.`);
  });
  return await verifyLog(logInFile(path));
}

/** Days and attempts that the command lists. */
const listed = { days: 7, attempts: 20 } as const;

/** What was asked for in vain most often within some days up to one, a line each. */
export async function attemptLines(
  database: Database,
  subgraphs: readonly SubgraphName[],
  day: string,
): Promise<string[]> {
  const asked = { since: addDays(day, 1 - listed.days), limit: listed.attempts };
  const found = await Promise.all(
    subgraphs.map(async (subgraph) =>
      (await findAttempts(database.own, subgraph, asked)).map((attempt) => ({ subgraph, ...attempt })),
    ),
  );
  const most = found
    .flat()
    .toSorted((one, other) => other.count - one.count)
    .slice(0, listed.attempts);
  if (most.length === 0) return [`Nothing was asked for in vain since ${asked.since}.`];
  return most.map(({ subgraph, count, actor, roles, dataClass, lastAt, day: on }) =>
    [
      `${count.toLocaleString('en-US')} on ${on}: ${actor} (${roles.join(', ')}) asked ${subgraph} for ${isDataClass(dataClass) ? inWords(dataClass) : dataClass}`,
      `last at ${legalTime(lastAt)} (day and time of Washington)`,
    ].join(', '),
  );
}

/** Writes the logs of subgraphs into a file that only its owner can read; gives the number of lines. */
export async function exportLogs(
  database: Database,
  subgraphs: readonly SubgraphName[],
  path: string,
): Promise<number> {
  let lines = 0;
  async function* linesOf(items: AsyncIterable<LogItem>): AsyncGenerator<string> {
    for await (const item of items) {
      lines += 1;
      yield lineOf(item);
    }
  }
  await atOneMoment(database, async (tx) => {
    await pipeline(linesOf(logInDatabase(tx, subgraphs)), await openOwnFile(path));
  });
  return lines;
}

/** Others lose sight of a file before it is written, also of one that was there. */
async function openOwnFile(path: string): Promise<WriteStream> {
  try {
    const file = await open(path, 'w', 0o600);
    // What is no file, such as a pipe, keeps its modes.
    if ((await file.stat()).isFile()) await file.chmod(0o600);
    return file.createWriteStream();
  } catch (error) {
    throw new CommandError(
      `${path} cannot be written: name a file of your own in a folder that is there (${String(error)}).`,
    );
  }
}
