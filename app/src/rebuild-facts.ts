// `npm run facts:rebuild -- --subgraph missions`: empties what a subgraph took in of the others and takes it in anew.
import { parseArgs } from 'node:util';
import { systemClock } from '@fmg/shared/domain/clock';
import { openLog } from '@fmg/shared/telemetry/log';
import { CommandError, runCommand } from './command';
import { loadConfig } from './config';
import { createSubgraphNamed, subgraphNames } from './subgraphs';
import { withDatabase } from './with-database';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { subgraph: { type: 'string' } } });
  const name = subgraphNames.find((each) => each === values.subgraph);
  if (name === undefined)
    throw new CommandError(`Name the subgraph: --subgraph ${subgraphNames.join(', ')}.`);
  const config = loadConfig();
  await withDatabase(config, async (database) => {
    const { relay } = createSubgraphNamed(name, {
      database,
      clock: systemClock,
      log: openLog(config.logLevel),
    });
    await relay.rebuild();
    const states = await relay.positions();
    for (const { projection, position } of states)
      console.log(`${projection}: at ${position.transaction}/${position.number}`);
    if (states.length === 0) console.log(`The ${name} subgraph takes in nothing of what the others tell.`);
  });
}

if (require.main === module) runCommand(main);
