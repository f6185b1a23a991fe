// What is due because days have passed: done, or listed, and told.
import { runClock } from '@fmg/missions/procedures/clock/clock.service';
import type { Database } from '@fmg/shared/db/database';
import { today, type Clock } from '@fmg/shared/domain/clock';

/** How the clock is run. */
export interface ClockOptions {
  /** Lists what would change, and changes nothing. */
  isTrial?: boolean | undefined;
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
