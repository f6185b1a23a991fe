// `npm run clock`: does what is due because days have passed; to be run each day, and harmless when run again.
import type { CommandLine } from '@fmg/shared/command/line';
import { systemClock } from '@fmg/shared/domain/clock';
import { runCommand } from '../command-line/run-command';
import { runElsewhere } from '../ipc/command-socket';
import { commands } from '../command-line/commands';
import { loadConfig } from '../settings/config';
import { progressLine } from '../command-line/progress';
import { keepTime } from '../upkeep/clock';
import { withDatabase } from '../database/with-database';

async function main({ values }: CommandLine<typeof commands.clock>): Promise<number> {
  const config = loadConfig();
  const output = progressLine(process.stdout);
  const options = { isTrial: values['dry-run'] };
  const elsewhere =
    config.databaseUrl === undefined
      ? await runElsewhere(config.dataDir, { command: 'clock', ...options }, output)
      : null;
  return (
    elsewhere ??
    (await withDatabase(config, (database) => keepTime(database, systemClock, output.print, options)))
  );
}

runCommand(commands.clock, main);
