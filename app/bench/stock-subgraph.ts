// A stock subgraph server: `node app/dist/bench/stock-subgraph.js missions`, the graph's own schema in Apollo's server.
import { viewerWith } from '@fmg/shared/auth/viewer';
import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { CommandError, runCommand } from '@fmg/app/command';
import { loadConfig } from '@fmg/app/config';
import { createSubgraphNamed, subgraphNames } from '@fmg/app/subgraphs';
import { openDatabase } from '@fmg/shared/db/open';
import { systemClock } from '@fmg/shared/domain/clock';
import type { SubgraphContext } from '@fmg/shared/server/context';
import { openLog } from '@fmg/shared/telemetry/log';

async function main(): Promise<void> {
  const name = subgraphNames.find((each) => each === process.argv[2]);
  if (name === undefined) throw new CommandError(`Name the subgraph to serve: ${subgraphNames.join(', ')}.`);
  const config = loadConfig();
  const database = await openDatabase({ url: config.databaseUrl });
  const { schema, createContext } = createSubgraphNamed(name, {
    database,
    clock: systemClock,
    log: openLog(config.logLevel),
  });
  const { url } = await startStandaloneServer(new ApolloServer<SubgraphContext>({ schema }), {
    listen: { port: 0, host: '127.0.0.1' },
    context: async () => createContext({ requestId: randomUUID(), viewer: viewerWith(['AUDITOR']) }),
  });
  console.log(`The stock subgraph ${name} answers at ${url}graphql`);
}

runCommand(main);
