// `npm run facts:rebuild`: empties what a subgraph took in of the others; they tell it anew from their rows.
import { UsageError, type CommandLine } from '@fmg/shared/command/line';
import { systemClock } from '@fmg/shared/domain/clock';
import { openLog } from '@fmg/shared/telemetry/log';
import { runCommand } from '../command-line/run-command';
import { commands } from '../command-line/commands';
import { loadConfig } from '../settings/config';
import { subgraphNames } from '../subgraphs/subgraphs';
import { rebuildFacts } from '../upkeep/rebuild-facts';
import { withDatabase } from '../database/with-database';

async function main({ values }: CommandLine<(typeof commands)['facts:rebuild']>): Promise<void> {
  const name = subgraphNames.find((each) => each === values.subgraph);
  if (name === undefined)
    throw new UsageError(
      `--subgraph is "${values.subgraph}": it must be one of ${subgraphNames.join(', ')}.`,
    );
  const config = loadConfig();
  await withDatabase(config, async (database) => {
    const states = await rebuildFacts(name, { database, clock: systemClock, log: openLog(config.logLevel) });
    for (const { projection, position } of states)
      console.log(`${projection}: at ${position.transaction}/${position.number}`);
    if (states.length === 0) console.log(`The ${name} subgraph takes in nothing of what the others tell.`);
  });
}

runCommand(commands['facts:rebuild'], main);
