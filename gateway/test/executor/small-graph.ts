// A small graph of a test: subgraphs of Apollo's library, composed, behind our gateway; what each was asked is kept.
import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { withExecutor, type ExecutorOptions } from '@fmg/gateway/executor/executor';
import type { SubgraphCall, Transport } from '@fmg/gateway/transport/subgraph-call';
import { execute, parse, validate } from 'graphql';

/** One subgraph; the link to the federation specification is written for it. */
export interface SmallSubgraph {
  sdl: string;
  resolvers?: object;
  /** What happens to its answers on the way. */
  answer?(answer: Answer, call: SubgraphCall): unknown;
}

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

/** What a subgraph was asked. */
export interface Call {
  subgraph: string;
  query: string;
  representations: Record<string, unknown>[];
}

export interface SmallGraph {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** What the subgraphs were asked since the last operation began. */
  calls: Call[];
  stop(): Promise<void>;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@provides", "@shareable", "@interfaceObject", "@inaccessible"])`;

/** Starts a graph. */
export async function openSmallGraph(
  subgraphs: Readonly<Record<string, SmallSubgraph>>,
  options: Partial<ExecutorOptions> = {},
): Promise<SmallGraph> {
  const parsed = Object.entries(subgraphs).map(([name, subgraph]) => ({
    name,
    subgraph,
    typeDefs: parse(`${link}\n${subgraph.sdl}`),
    url: `http://${name}.invalid`,
  }));
  const { supergraphSdl, errors } = composeServices(parsed);
  if (supergraphSdl === undefined) throw new Error(errors?.join('\n'));
  const calls: Call[] = [];
  const transports = new Map(
    parsed.map(({ name, subgraph, typeDefs }): [string, Transport] => {
      const schema = buildSubgraphSchema({ typeDefs, resolvers: subgraph.resolvers as never }); // resolvers of a test are untyped
      const transport: Transport = async (call) => {
        const document = parse(call.query);
        const representations = (call.variables['representations'] ?? []) as Call['representations']; // as they are sent
        calls.push({ subgraph: name, query: call.query, representations });
        const invalid = validate(schema, document);
        const answer =
          invalid.length > 0
            ? { errors: invalid }
            : await execute({ schema, document, variableValues: call.variables });
        const travelled = JSON.parse(JSON.stringify(answer)) as Answer;
        return subgraph.answer?.(travelled, call) ?? travelled;
      };
      return [name, transport];
    }),
  );
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: () => ({ process: () => Promise.reject(new Error('unused')) }),
  });
  const server = new ApolloServer({
    gateway: withExecutor(gateway, { transports, deadlineMs: 5000, ...options }),
    stopOnTerminationSignals: false,
  });
  await server.start();
  return {
    calls,
    async ask(query, variables) {
      calls.length = 0;
      const { body } = await server.executeOperation({ query, variables: variables ?? {} });
      if (body.kind !== 'single') throw new Error('an answer in parts');
      return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
    },
    stop: () => server.stop(),
  };
}

/** Starts a graph, asks it and stops it. */
export async function askOnce(
  subgraphs: Readonly<Record<string, SmallSubgraph>>,
  query: string,
  options: Partial<ExecutorOptions> & { variables?: Record<string, unknown> } = {},
): Promise<Answer & { calls: Call[] }> {
  const { variables, ...rest } = options;
  const graph = await openSmallGraph(subgraphs, rest);
  const answer = await graph.ask(query, variables);
  await graph.stop();
  return { ...answer, calls: graph.calls };
}
