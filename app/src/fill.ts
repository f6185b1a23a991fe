// `npm run fill -- --scale demo|city [--seed N]`: fills an empty graph with invented data.
import { parseArgs } from 'node:util';
import { systemClock, today } from '@fmg/shared/domain/clock';
import { CommandError, runCommand } from './command';
import { acquireDataLock } from './data-lock';
import { openGraphDatabase } from './database';
import { loadConfig } from './config';
import { defaultSeed, fillGraph, fillReferenceData, isEmpty } from './fill-graph';
import { beginStep } from './progress';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string', default: 'demo' },
      seed: { type: 'string', default: String(defaultSeed) },
    },
  });
  const { scale } = values;
  if (scale !== 'demo' && scale !== 'city')
    throw new CommandError(`--scale is "${scale}": it must be demo or city`);
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed))
    throw new CommandError(`--seed is "${values.seed}": it must be a whole number`);
  const config = loadConfig();
  const release = config.databaseUrl === undefined ? acquireDataLock(config.dataDir) : () => undefined;
  const database = await openGraphDatabase(config);
  try {
    if (!(await isEmpty(database)))
      throw new CommandError(
        'The graph holds data already: name an empty directory with DATA_DIR, or remove the old one.',
      );
    const step = beginStep(`Inventing the data of a ${scale}`, 'rows');
    await fillReferenceData(database);
    await fillGraph(database, { scale, seed, today: today(systemClock) }, step.add);
    step.done();
  } finally {
    await database.close();
    release();
  }
}

runCommand(main);
