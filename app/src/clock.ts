// `npm run clock`: does what is due because days have passed; to be run each day, and harmless when run again.
import { runClock } from '@fmg/missions/modules/clock/clock.service';
import type { Database } from '@fmg/shared/db/open';
import { systemClock, today, type Clock } from '@fmg/shared/domain/clock';
import { runCommand } from './command';
import { runElsewhere } from './command-socket';
import { loadConfig } from './config';
import { progressLine } from './progress';
import { withDatabase } from './with-database';

async function main(): Promise<void> {
  const config = loadConfig();
  const output = progressLine(process.stdout);
  const elsewhere =
    config.databaseUrl === undefined
      ? await runElsewhere(config.dataDir, { command: 'clock' }, output)
      : null;
  process.exitCode =
    elsewhere ?? (await withDatabase(config, (database) => keepTime(database, systemClock, output.print)));
}

/** Does what is due on the clock's day and tells what came of it. Gives the exit code: 1 when a record could not be changed. */
export async function keepTime(
  database: Database,
  clock: Clock,
  print: (line: string) => void,
): Promise<number> {
  const lines = await runClock(database, clock);
  print(`What is due by ${today(clock)}:`);
  for (const { title, done, left, failures } of lines) {
    print(`  ${title}: ${done}${left === 0 ? '' : `, left as they are: ${left}`}`);
    for (const failure of failures) print(`    failed: ${failure}`);
  }
  return lines.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

if (require.main === module) runCommand(main);
