// The two gateways over a fixture: ours, whole, and the one of Apollo as it comes.
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { publicViewer, viewerWith } from '@fmg/shared/auth/viewer';
import { silentLog } from '@fmg/shared/telemetry/log';
import { buildGateway } from '@fmg/gateway/server';
import type { ListSize, ListSizes } from '@fmg/gateway/limits/sizes';
import type { Transport } from '@fmg/gateway/transport/subgraph-call';
import type { SubgraphEndpoint } from '@fmg/gateway/transport/subgraph-endpoint';
import type { Answer } from './answer';
import { transportsOf, type Composed, type World } from './subgraphs';

/** A gateway that can be asked. */
export interface RunningServer {
  ask(query: string, variables: Record<string, unknown>): Promise<Answer>;
  stop(): Promise<void>;
}

/** Whatever a list is called, it costs little: what is compared is answers, not prices. */
class Cheap extends Map<string, ListSize> implements ListSizes {
  override get(): ListSize {
    return { argument: undefined, most: 1 };
  }
}

const limits = { depth: 60, aliases: 1000, selections: 20_000, tokens: 50_000 };

/** Changes an answer of a subgraph on its way. */
export type Through = (subgraph: string, answer: unknown) => unknown;

/** Starts our gateway: all of it, not the executor alone. */
export async function startOurs(
  composed: Composed,
  world: World,
  through: Through = (_, answer) => answer,
): Promise<RunningServer> {
  const endpoints = [...transportsOf(composed, world)].map(([name, transport]) =>
    partOf(name, async (call) => through(name, await transport(call))),
  );
  const server = buildGateway({
    supergraph: composed.sdl,
    endpoints,
    log: silentLog,
    limits,
    listSizes: new Cheap(),
    deadlineMs: 60_000,
  });
  await server.start();
  const contextValue = { requestId: 'ours', viewer: viewerWith(['AUDITOR']) };
  return {
    ask: async (query, variables) => {
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      return asItTravels(body);
    },
    stop: () => server.stop(),
  };
}

function partOf(name: string, transport: Transport): SubgraphEndpoint {
  return { name, transport, health: async () => undefined, close: async () => undefined };
}

/** Starts the gateway of Apollo, as it comes. */
export async function startStock(composed: Composed, world: World): Promise<RunningServer> {
  const transports = transportsOf(composed, world);
  const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const gateway = new ApolloGateway({
    supergraphSdl: composed.sdl,
    logger,
    buildService: ({ name }) => ({
      process: async ({ request }) =>
        (await transports.get(name)?.({
          query: request.query ?? '',
          operationName: request.operationName,
          variables: request.variables ?? {},
          requestId: 'stock',
          viewer: publicViewer,
          deadline: 0,
          signal: new AbortController().signal,
          abortState: { aborted: false },
        })) as never, // the JSON of an answer
    }),
  });
  const server = new ApolloServer({ gateway, logger, stopOnTerminationSignals: false });
  await server.start();
  return {
    ask: async (query, variables) => asItTravels((await server.executeOperation({ query, variables })).body),
    stop: () => server.stop(),
  };
}

type Body = Awaited<ReturnType<ApolloServer['executeOperation']>>['body'];

function asItTravels(body: Body): Answer {
  if (body.kind !== 'single') throw new Error('an answer in parts');
  return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
}
