// A subgraph as a unit: config in, a started thing out that answers operations; hosted in process or over HTTP.
import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type FormattedExecutionResult, type GraphQLSchema } from 'graphql';
import { Attempts } from '../audit/attempts';
import { ReadLog } from '../audit/read-log';
import { untilLogged, type Trace } from '../audit/trace';
import { happeningOf, Watched } from '../audit/watched';
import { oncePerField } from '../guards/field-refusals';
import type { RowRules } from '../guards/row-rules';
import type { Viewer } from '../auth/viewer';
import type { Database } from '../db/database';
import { migrate } from '../db/migrate';
import { openCursorKey } from '../pagination/cursor-seal';
import type { ReadOptions } from '../db/reader';
import type { AbortState } from '../cancellation';
import type { Clock } from '../domain/clock';
import { formatError } from '../errors/format';
import { resolveEntities } from '../graphql/entities';
import { scalars } from '../graphql/scalars';
import type { SubgraphName } from '../identity/node-types';
import { BatchScheduler } from '../loaders/batch-scheduler';
import { connectionFields } from '../pagination/connection';
import type { FactProjection } from '../outbox/projection';
import { tellAnew, type Publication } from '../outbox/publication';
import { Relay } from '../outbox/relay';
import type { Logger } from '../telemetry/log';
import { SubgraphContext } from './context';
import type { CompilationPolicy } from './operations';
import { Schemas } from './served';

/** What a subgraph is made with. */
export interface SubgraphConfig {
  database: Database;
  clock: Clock;
  log: Logger;
  /** When an operation is compiled, and when it reads only the columns that it uses: after 1 run and 10 more unless told. */
  compilationPolicy?: CompilationPolicy;
  /** How often other subgraphs are asked for facts though nothing woke the relay, in milliseconds; 1,000 unless told. */
  pollMs?: number;
}

/** One operation sent to a subgraph. */
export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
  requestId: string;
  /** Who asks. */
  viewer: Viewer;
  /** Over when nobody waits for the answer any more: statements that run are cancelled. */
  signal?: AbortState | undefined;
  /** Takes what was read, to be logged before the answer leaves; without it the subgraph logs it before it answers. */
  trace?: Trace | undefined;
}

/** A running subgraph. */
export interface Subgraph {
  name: SubgraphName;
  /** The schema as its modules wrote it. Nothing in it is guarded: who executes it answers for who may see the answer. */
  schema: GraphQLSchema;
  /** The context of one request; `watched` takes note of what is read. */
  createContext(
    request: Pick<SubgraphRequest, 'requestId' | 'viewer'>,
    options?: ReadOptions,
    watched?: Watched,
  ): SubgraphContext;
  /** Answers one operation; never throws, errors are data. */
  execute(request: SubgraphRequest): Promise<FormattedExecutionResult>;
  /** What takes in the facts that other subgraphs tell; it runs from `start` to `stop`. */
  relay: Relay;
  /** Tells others anew what the rows say, in place of what was told before; gives the number of facts. */
  tellAnew(): Promise<number>;
  /** Brings the tables to their version, which must be done before the first operation, and begins to take in facts. */
  start(): Promise<void>;
  /** Throws, in time, when the subgraph cannot answer; otherwise what is wrong nevertheless, in words. */
  health(): Promise<string | undefined>;
  stop(): Promise<void>;
}

/** Resolvers of one module: type name to field resolvers, `__resolveReference`, `__resolveType`, or a scalar. */
export type ResolverMap = Readonly<Record<string, unknown>>;

/** What a subgraph consists of. */
export interface SubgraphSpec {
  name: SubgraphName;
  /** The printed SDL, e.g. `schema/subgraphs/missions.graphql`. */
  sdl: string;
  resolvers: readonly ResolverMap[];
  /** Of which class rows are, and whose, where they do not simply have a `missionId`. */
  rows: RowRules;
  /** Folder of reviewed SQL. */
  migrations: string;
  /** What it takes in of what other subgraphs tell. */
  projections?: readonly FactProjection[];
  /** What it tells others of its rows. */
  publications?: readonly Publication[];
}

/** Builds a subgraph from its parts. Throws when two modules resolve the same field. */
export function createSubgraph(spec: SubgraphSpec, config: SubgraphConfig): Subgraph {
  const schemas = new Schemas(
    () => buildSchema(spec),
    spec.rows,
    config.compilationPolicy ?? { interpretedRuns: 1, learningRuns: 10 },
  );
  const { database, clock, log } = config;
  const scheduler = new BatchScheduler();
  const { projections = [], name } = spec;
  const relay = new Relay({ database, consumer: name, projections, clock, log, pollMs: config.pollMs });
  const readLog = new ReadLog({ database, subgraph: name });
  const attempts = new Attempts({ db: database.own, subgraph: name, clock, log });
  const createContext = (
    { requestId, viewer }: Pick<SubgraphRequest, 'requestId' | 'viewer'>,
    { signal, projection }: ReadOptions = {},
    watch?: Watched,
  ): SubgraphContext => {
    const reader = database.reader.for({ viewer, signal, projection });
    const listGuard = schemas.listGuard(viewer);
    const parts = { reader, database, scheduler, clock, log, requestId, viewer, listGuard, watch };
    return new SubgraphContext(parts);
  };
  return {
    name,
    schema: schemas.unguarded,
    createContext,
    relay,
    tellAnew: async () =>
      await database.own.transaction((tx) => tellAnew(tx, name, spec.publications ?? [], clock.now())),
    async start() {
      await migrate(database, name, spec.migrations);
      await openCursorKey(database.own);
      await relay.start();
    },
    async health() {
      await database.check();
      return relay.trouble();
    },
    stop: async () => void (await Promise.all([relay.stop(), readLog.close(), attempts.close()])),
    async execute(request) {
      try {
        const { operations, sensitive } = schemas.for(request.viewer);
        const preparing = operations.prepare(request.query, request.operationName);
        const operation = preparing instanceof Promise ? await preparing : preparing;
        const watched = new Watched(request, operation, clock.now(), sensitive);
        if (operation.isMutation) request.trace?.addMutation(watched);
        let context: SubgraphContext | undefined;
        const result = await operation({
          variables: request.variables,
          operationName: request.operationName,
          signal: request.signal,
          createContext: (options) => (context = createContext(request, options, watched)),
        });
        if (watched.classes.length > 0) {
          if (request.trace === undefined) await untilLogged(readLog.write(happeningOf([watched])), watched);
          else request.trace.add(readLog, watched);
        }
        // A run that is repeated has a context of its own, so this is what the answer at hand refuses.
        const refused = context?.refusals.errors() ?? [];
        if (result.errors === undefined && refused.length === 0) return { data: result.data };
        const classes = context?.refusals.classesWith(result.errors ?? []) ?? new Set();
        if (classes.size > 0) attempts.count(request.viewer, classes);
        const thrown = (result.errors ?? []).map((error) => formatError(error, log));
        return { data: result.data, errors: [...oncePerField(thrown), ...refused] };
      } catch (error) {
        return { errors: [formatError(error, log)] };
      }
    },
  };
}

/** The executable schema of a subgraph: its SDL, its modules' resolvers, and what all subgraphs share. */
function buildSchema(spec: SubgraphSpec): GraphQLSchema {
  const resolvers = mergeResolvers(spec.resolvers);
  const typeDefs = parse(readFileSync(spec.sdl, 'utf8'));
  for (const definition of typeDefs.definitions) {
    if (!('name' in definition) || definition.name === undefined) continue;
    const name = definition.name.value;
    if (name in scalars) resolvers[name] = scalars[name as keyof typeof scalars]; // narrowed by the test before
    if (definition.kind === 'ObjectTypeDefinition' && name.endsWith('Connection'))
      resolvers[name] = connectionFields;
  }
  // Resolvers of a module are typed by code generation; Apollo's own map type knows nothing of them.
  const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
  resolveEntities(schema);
  return schema;
}

function mergeResolvers(maps: readonly ResolverMap[]): Record<string, unknown> {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map)) {
      const target = (merged[type] ??= {});
      for (const [field, resolver] of Object.entries(fields as Record<string, unknown>)) {
        if (field in target) throw new Error(`${type}.${field} is resolved by two modules`);
        target[field] = resolver;
      }
    }
  }
  return merged;
}
