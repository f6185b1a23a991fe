// `npm run clock`: does what is due because days have passed; to be run each day, and harmless when run again.
import { runClock } from '@fmg/missions/modules/clock/clock.service';
import type { CommandLine } from '@fmg/shared/command/line';
import type { Database } from '@fmg/shared/db/database';
import { systemClock, today, type Clock } from '@fmg/shared/domain/clock';
import { runCommand } from './command';
import { runElsewhere } from './command-socket';
import { commands } from './commands';
import { loadConfig } from './config';
import { progressLine } from './progress';
import { withDatabase } from './with-database';

/** How the clock is run. */
export interface ClockOptions {
  /** Lists what would change, and changes nothing. */
  isTrial?: boolean | undefined;
}

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

/** Does what is due on the clock's day and tells what came of it. Gives the exit code: 1 when a record could not be changed. */
export async function keepTime(
  database: Database,
  clock: Clock,
  print: (line: string) => void,
  options: ClockOptions = {},
): Promise<number> {
  const lines = await runClock(database, clock, options);
  print(`What is due by ${today(clock)}:`);
  for (const { title, done, ids, left, failures } of lines) {
    print(`  ${title}: ${done}${left === 0 ? '' : `, left as they are: ${left}`}`);
    if (options.isTrial === true) for (const id of ids) print(`    ${id}`);
    for (const failure of failures) print(`    failed: ${failure}`);
  }
  if (options.isTrial === true) print('Tried only: nothing was changed.');
  return lines.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

if (require.main === module) runCommand(commands.clock, main);
