// A stock subgraph server: `node app/dist/bench/stock-subgraph.js missions`, the graph's own schema in Apollo's server.
// With `--logging` it also logs who reads what, before it answers.
import { viewerWith } from '@fmg/shared/auth/viewer';
import { hash, randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { runCommand } from '@fmg/app/command-line/run-command';
import { loadConfig } from '@fmg/app/settings/config';
import { createSubgraphNamed, subgraphNames } from '@fmg/app/subgraphs/subgraphs';
import { ReadLog } from '@fmg/shared/audit/read-log';
import { SensitiveFields } from '@fmg/shared/audit/sensitive-fields';
import { happeningOf, Watched, type WatchedOperation } from '@fmg/shared/audit/watched';
import { CommandError, type CommandLine } from '@fmg/shared/command/line';
import { selectedBy } from '@fmg/shared/auth/classes';
import { accessOfFields } from '@fmg/shared/auth/field-access';
import { openDatabase } from '@fmg/shared/db/engine/open';
import { openCursorKey } from '@fmg/shared/pagination/cursor-seal';
import { systemClock } from '@fmg/shared/domain/clock';
import type { SubgraphContext } from '@fmg/shared/server/context';
import { openLog } from '@fmg/shared/telemetry/log';
import { parse, type GraphQLSchema } from 'graphql';
import { partOfBench } from './arguments';

/** The context of a request, and what of it is logged. */
const spec = {
  ...partOfBench('stock-subgraph', 'NAME'),
  flags: { logging: { type: 'boolean', says: 'logs reads as the graph does' } },
} as const;

type StockContext = SubgraphContext & { watched?: Watched };

/** What the servers of the bench are sent. */
interface Body {
  query: string;
  variables?: Record<string, unknown>;
}

async function main({ values, operands }: CommandLine<typeof spec>): Promise<void> {
  const name = subgraphNames.find((each) => each === operands[0]);
  if (name === undefined) throw new CommandError(`Name the subgraph to serve: ${subgraphNames.join(', ')}.`);
  const isLogging = values.logging;
  const config = loadConfig();
  const database = await openDatabase({ url: config.databaseUrl });
  await openCursorKey(database.own);
  const { schema, createContext } = createSubgraphNamed(name, {
    database,
    clock: systemClock,
    log: openLog(config.logLevel),
  });
  const log = new ReadLog({ database, subgraph: name });
  const operationOf = operationsOf(schema);
  const fields = new SensitiveFields(accessOfFields(schema), ['AUDITOR']);
  const server = new ApolloServer<StockContext>({
    schema,
    plugins: [
      {
        requestDidStart: async () => ({
          willSendResponse: async ({ contextValue: { watched } }) => {
            if (watched !== undefined && watched.classes.length > 0) await log.write(happeningOf([watched]));
          },
        }),
      },
    ],
  });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }) => {
      const request = { requestId: randomUUID(), viewer: viewerWith(['AUDITOR']) };
      if (!isLogging) return createContext(request);
      const { query, variables } = (req as { body?: unknown }).body as Body; // parsed by the server before
      const watched = new Watched({ ...request, variables }, operationOf(query), systemClock.now(), fields);
      return Object.assign(createContext(request, {}, watched), { watched });
    },
  });
  console.log(`The stock subgraph ${name} answers at ${url}graphql`);
}

/** What is found out of each text once. */
function operationsOf(schema: GraphQLSchema): (query: string) => WatchedOperation {
  const known = new Map<string, WatchedOperation>();
  return (query) => {
    let operation = known.get(query);
    if (operation === undefined) {
      operation = {
        selected: selectedBy(parse(query), schema),
        textHash: hash('sha256', query),
      };
      known.set(query, operation);
    }
    return operation;
  };
}

runCommand(spec, main);
