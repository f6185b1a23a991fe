// `npm run audit:verify -- [subgraph] [--file export.jsonl]` and `npm run audit:export -- --to file`: the logs, checked and taken away.
import { constants, createWriteStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { lineOf, logInDatabase, logInFile, type LogItem } from '@fmg/shared/audit/log-items';
import { verifyLog, wordsOf, type Verdict } from '@fmg/shared/audit/verify';
import type { Database, Db } from '@fmg/shared/db/open';
import type { SubgraphName } from '@fmg/shared/identity/node-types';
import { CommandError, runCommand } from './command';
import { loadConfig } from './config';
import { subgraphNames } from './subgraphs';
import { withDatabase } from './with-database';

const usage = `npm run audit:verify -- [subgraph]            checks the logs of all subgraphs, or of one
npm run audit:verify -- --file export.jsonl   checks logs that were exported
npm run audit:export -- [subgraph] --to file  writes the logs as JSON lines`;

async function main(): Promise<void> {
  const { work, subgraphs, file, to } = parse(process.argv.slice(2));
  if (work === 'verify') {
    const verdict =
      file === undefined
        ? await withDatabase(loadConfig(), (database) => verifyDatabase(database, subgraphs))
        : await verifyFile(file);
    console.log(wordsOf(verdict));
    if (verdict.broken !== null) process.exitCode = 1;
  } else {
    const count = await withDatabase(loadConfig(), (database) => exportLogs(database, subgraphs, to ?? ''));
    console.log(`${count.toLocaleString('en-US')} lines in ${to}.`);
  }
}

interface Arguments {
  work: 'verify' | 'export';
  subgraphs: readonly SubgraphName[];
  file: string | undefined;
  to: string | undefined;
}

function parse(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { file: { type: 'string' }, to: { type: 'string' } },
  });
  const [work, name, ...more] = positionals;
  const subgraphs = name === undefined ? subgraphNames : subgraphNames.filter((each) => each === name);
  const isClear = work === 'verify' ? values.to === undefined : work === 'export' && values.to !== undefined;
  if (!isClear || (work !== 'verify' && work !== 'export') || more.length > 0 || subgraphs.length === 0)
    throw new CommandError(usage);
  return { work, subgraphs, file: values.file, to: values.to };
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

async function verifyFile(path: string): Promise<Verdict> {
  await access(path, constants.R_OK).catch(() => {
    throw new CommandError(`${path} cannot be read: name a file that npm run audit:export has written.`);
  });
  return await verifyLog(logInFile(path));
}

/** Writes the logs of subgraphs into a file; gives the number of lines. */
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
    await pipeline(linesOf(logInDatabase(tx, subgraphs)), createWriteStream(path, { mode: 0o600 }));
  });
  return lines;
}

if (require.main === module) runCommand(main);
