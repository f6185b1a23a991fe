// Our executor over compiled subgraphs beside Apollo's over graphql-js, on the same data.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { buildSchema, execute, parse, validate, type GraphQLSchema } from 'graphql';
import { viewerWith } from '@fmg/shared/auth/viewer';
import { buildGateway } from '@fmg/gateway/server';
import { inProcess } from '@fmg/gateway/transport/in-process';
import type { SubgraphEndpoint } from '@fmg/gateway/transport/subgraph-endpoint';
import { fixedClock } from '@fmg/shared/domain/clock';
import { testDay } from '@fmg/shared/testing/subgraph';
import { createSubgraphs } from '../src/subgraphs/subgraphs';
import type { Subgraph } from '@fmg/shared/server/subgraph';
import { silentLog } from '@fmg/shared/telemetry/log';
import { scalarTests } from '@fmg/shared/graphql/scalars';
import { existingOnly } from './existing-only';
import { nodeTypes, randomOperation } from './random-operations';
import { openRunningGraph, type RunningGraph } from './running-graph';

/** Both are asked by one who may see everything. */
const viewer = viewerWith(['AUDITOR']);

const schemaFolder = resolve(__dirname, '../../schema');
const supergraph = readFileSync(resolve(schemaFolder, 'supergraph.graphql'), 'utf8');

/** A subgraph of which every fourth operation comes twice: the second time only the columns are read that the first one used. */
function askedTwice(subgraph: Subgraph): SubgraphEndpoint {
  const part = inProcess(subgraph);
  let calls = 0;
  return {
    ...part,
    transport: async (call) => {
      const first = JSON.stringify(await part.transport(call));
      if ((calls += 1) % 4 !== 0) return JSON.parse(first) as unknown;
      const second = JSON.stringify(await part.transport(call));
      if (second !== first) throw new Error(`a second run differs: ${call.query}`);
      return JSON.parse(second) as unknown;
    },
  };
}

/** The arrangement of Apollo and graphql-js as they come, over the same resolvers; a missing record is null there, too. */
function stockGateway(subgraphs: readonly Subgraph[]): ApolloServer {
  const source = (subgraph: Subgraph | undefined): GraphQLDataSource => ({
    process: async ({ request }) => {
      if (subgraph === undefined) throw new Error('there is no such subgraph');
      const result = await execute({
        schema: subgraph.schema,
        document: parse(request.query ?? ''),
        variableValues: request.variables,
        operationName: request.operationName,
        contextValue: subgraph.createContext({ requestId: 'stock', viewer }),
      });
      return JSON.parse(JSON.stringify(result)); // the answer as it would travel
    },
  });
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name }) => source(subgraphs.find((each) => each.name === name)),
  });
  return new ApolloServer({ gateway: existingOnly(gateway), stopOnTerminationSignals: false });
}

/** Both arrangements, ready to be asked. */
export interface SideBySide {
  /** The data of an operation from both, as it would travel. */
  answers(query: string, variables: Record<string, unknown>): Promise<{ ours: unknown; theirs: unknown }>;
  /** Compares operations that are made up from these seeds; gives how many. */
  compareMadeUp(first: number, last: number): Promise<number>;
  close(): Promise<void>;
}

/** An hour: no copies of the log of reads arrive while answers are compared that list them. */
const pollMs = 3_600_000;

/** Starts both on a filled database of their own. */
export async function openSideBySide(): Promise<SideBySide> {
  const settings = { clock: fixedClock(testDay), log: silentLog, pollMs };
  const running = await openRunningGraph('pglite', (database) =>
    createSubgraphs({ ...settings, database }).map(inProcess),
  );
  const subgraphs = createSubgraphs({
    ...settings,
    database: running.database,
    compilationPolicy: { interpretedRuns: 0, learningRuns: 1 },
  });
  const own = buildGateway({
    supergraph,
    ownedField: 'recordedAt',
    scalarTests: scalarTests,
    endpoints: subgraphs.map(askedTwice),
    log: silentLog,
    limits: { depth: 30, aliases: 500, selections: 20_000, tokens: 20_000 },
  });
  const stock = stockGateway(subgraphs);
  await Promise.all([own.start(), stock.start()]);
  const api = buildSchema(readFileSync(resolve(schemaFolder, 'api.graphql'), 'utf8'));
  const ids = await collectIds(api, running);
  await Promise.all(subgraphs.map(({ relay }) => relay.catchUp()));
  const answers: SideBySide['answers'] = async (query, variables) => {
    const [ours, theirs] = await Promise.all([
      own.executeOperation({ query, variables }, { contextValue: { requestId: 'own', viewer } }),
      stock.executeOperation({ query, variables }),
    ]);
    const plain = (body: typeof ours.body): unknown =>
      JSON.parse(JSON.stringify(body.kind === 'single' ? (body.singleResult.data ?? null) : null));
    return { ours: plain(ours.body), theirs: plain(theirs.body) };
  };
  const compareMadeUp: SideBySide['compareMadeUp'] = async (first, last) => {
    let compared = 0;
    for (let seed = first; seed <= last; seed += 1) {
      const { query, variables } = randomOperation(api, seed, ids);
      // One in a thousand selects one key with two types, which no server accepts.
      if (validate(api, parse(query)).length > 0) continue;
      const { ours, theirs } = await answers(query, variables);
      expect({ seed, data: ours }).toEqual({ seed, data: theirs });
      compared += 1;
    }
    return compared;
  };
  const close = async (): Promise<void> => {
    await Promise.all([own.stop(), stock.stop()]);
    await running.close();
  };
  return { answers, compareMadeUp, close };
}

/** Some ids of each type that a root field lists. */
async function collectIds(api: GraphQLSchema, running: RunningGraph): Promise<Map<string, string[]>> {
  const ids = new Map<string, string[]>();
  const query = api.getQueryType()?.getFields() ?? {};
  for (const type of nodeTypes(api)) {
    const list = Object.values(query).find((field) => String(field.type) === `${type}Connection`)?.name;
    if (list === undefined) continue;
    const answer = (await running.ask(`{ ${list}(first: 3) { nodes { id } } }`))[list] as {
      nodes: { id: string }[];
    }; // what the operation selects
    ids.set(
      type,
      answer.nodes.map((node) => node.id),
    );
  }
  return ids;
}
