// `npm run restore`: puts back what a backup holds, all of it or nothing, into either database.
import { resolve } from 'node:path';
import { CommandError, type CommandLine } from '@fmg/shared/command/line';
import { sessionsOfOthers } from '@fmg/shared/db/sessions';
import { commands } from '../command-line/commands';
import { progressLine } from '../command-line/progress';
import { runCommand } from '../command-line/run-command';
import { acquireDataLock } from '../database/data-lock';
import { explained, openServedDatabase } from '../database/database';
import { preparing } from '../database/prepare';
import { loadConfig, type Config } from '../settings/config';
import { inspectBackup, putBack, type RestoreOptions } from '../upkeep/restore';

async function main({ values, operands: [file = ''] }: CommandLine<typeof commands.restore>): Promise<void> {
  const config = loadConfig();
  const path = resolve(file);
  const { print, progress } = progressLine(process.stdout);
  await inspectBackup(path);
  const release = config.databaseUrl === undefined ? acquireDataLock(config.dataDir) : () => undefined;
  try {
    await restoreInto(config, path, print, { replace: values.replace, progress });
  } finally {
    release();
  }
}

async function restoreInto(
  config: Config,
  path: string,
  print: (line: string) => void,
  options: RestoreOptions,
): Promise<void> {
  const database = await openServedDatabase(config, { fresh: true });
  try {
    const others = await sessionsOfOthers(database);
    if (others > 0)
      throw new CommandError(
        `The graph is running on this database (${others} connections): stop it first, then put the backup back.`,
      );
    await preparing(database, () => putBack(database, path, print, options));
  } catch (error) {
    throw explained(error, config);
  } finally {
    await database.close();
  }
}

runCommand(commands.restore, main);
