// `npm run fill`: fills an empty graph with invented data.
import { CommandError, UsageError, wholeNumber, type CommandLine } from '@fmg/shared/command/line';
import { systemClock, today } from '@fmg/shared/domain/clock';
import { runCommand } from '../command-line/run-command';
import { commands } from '../command-line/commands';
import { loadConfig } from '../settings/config';
import { fillGraph, fillReferenceData, isEmpty } from '../database/fill-graph';
import { preparing } from '../database/prepare';
import { beginStep } from '../command-line/progress';
import { withDatabase } from '../database/with-database';

async function main({ values }: CommandLine<typeof commands.fill>): Promise<void> {
  const { scale } = values;
  if (scale !== 'demo' && scale !== 'city')
    throw new UsageError(`--scale is "${scale}": it must be demo or city.`);
  const seed = wholeNumber('seed', values.seed);
  await withDatabase(loadConfig(), (database) =>
    preparing(database, async () => {
      if (!(await isEmpty(database)))
        throw new CommandError(
          'The graph holds data already: name an empty directory with DATA_DIR, or remove the old one.',
        );
      const step = beginStep(`Inventing the data of a ${scale}`, 'rows');
      await fillReferenceData(database);
      await fillGraph(database, { scale, seed, today: today(systemClock) }, step.add);
      step.done();
    }),
  );
}

runCommand(commands.fill, main);
