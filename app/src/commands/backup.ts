// `npm run backup`: everything that the graph holds, as it stands at one moment, in one file that either database takes back.
import { resolve } from 'node:path';
import type { CommandLine } from '@fmg/shared/command/line';
import { systemClock, type Clock } from '@fmg/shared/domain/clock';
import { commands } from '../command-line/commands';
import { progressLine } from '../command-line/progress';
import { runCommand } from '../command-line/run-command';
import { withDatabase } from '../database/with-database';
import { runElsewhere } from '../ipc/command-socket';
import { loadConfig } from '../settings/config';
import { backUp } from '../upkeep/backup';

async function main({ values }: CommandLine<typeof commands.backup>): Promise<number> {
  const config = loadConfig();
  const path = resolve(values.to ?? usualName(systemClock));
  const { print, progress } = progressLine(process.stdout);
  const elsewhere =
    config.databaseUrl === undefined
      ? await runElsewhere(config.dataDir, { command: 'backup', path }, { print, progress })
      : null;
  if (elsewhere !== null) return elsewhere;
  await withDatabase(config, (database) => backUp(database, path, print, { progress }));
  return 0;
}

function usualName(clock: Clock): string {
  return `backup-${clock.now().toISOString().slice(0, 19).replaceAll(':', '')}.jsonl.gz`;
}

runCommand(commands.backup, main);
