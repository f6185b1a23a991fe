// `npm run facts:rebuild`: empties what a subgraph took in of the others; they tell it anew from their rows.
import type { CommandLine } from '@fmg/shared/command/line';
import { systemClock } from '@fmg/shared/domain/clock';
import type { SubgraphName } from '@fmg/shared/identity/node-types';
import type { ProjectionState } from '@fmg/shared/outbox/relay';
import type { SubgraphConfig } from '@fmg/shared/server/subgraph';
import { openLog } from '@fmg/shared/telemetry/log';
import { runCommand, UsageError } from '../command-line/run-command';
import { commands } from '../command-line/commands';
import { loadConfig } from '../settings/config';
import { createSubgraphNamed, subgraphNames } from '../subgraphs/subgraphs';
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

/**
 * Lets the owners tell anew what their rows say, and a subgraph take it in from the beginning: also what was written before
 * anybody told of it.
 */
export async function rebuildFacts(name: SubgraphName, config: SubgraphConfig): Promise<ProjectionState[]> {
  const { relay } = createSubgraphNamed(name, config);
  const sources = new Set((await relay.positions()).map(({ source }) => source));
  for (const source of sources) await createSubgraphNamed(source, config).tellAnew();
  await relay.rebuild();
  return await relay.positions();
}

if (require.main === module) runCommand(commands['facts:rebuild'], main);
