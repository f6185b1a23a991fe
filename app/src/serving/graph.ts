// The whole graph: four subgraphs, here or in processes of their own, the gateway before them, and HTTP before that.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { handleHere } from '@fmg/gateway/operations/handle-here';
import type { Backend } from '@fmg/gateway/threads/backend';
import { developmentBounds, type Bounds } from '@fmg/gateway/bounds';
import { parseListSizes } from '@fmg/gateway/limits/sizes';
import { loadExamples } from '@fmg/gateway/explore/examples';
import {
  healthOf,
  notReady,
  healthOfSubgraphs,
  worstOf,
  type GraphHealth,
  type SubgraphHealth,
} from '@fmg/gateway/transport/health';
import type { Origins } from '@fmg/gateway/http/origin';
import { sandboxOrigin } from '@fmg/gateway/explore/explore';
import { buildHttpServer } from '@fmg/gateway/http/server';
import type { Identify } from '@fmg/gateway/identity/identify';
import type { EmbeddedIssuer } from '@fmg/gateway/identity/embedded-issuer';
import { plannerBy, type Planner } from '@fmg/gateway/planner/planner';
import { startPlanner, type PlannerThread } from '@fmg/gateway/planner/planner-thread';
import { buildGateway } from '@fmg/gateway/server';
import { inProcess } from '@fmg/gateway/transport/in-process';
import type { SubgraphEndpoint } from '@fmg/gateway/transport/subgraph-endpoint';
import type { MissionsSettings } from '@fmg/missions/settings';
import { CommandError } from '@fmg/shared/command/line';
import type { Database } from '@fmg/shared/db/database';
import { systemClock, type Clock } from '@fmg/shared/domain/clock';
import { scalars, scalarTests } from '@fmg/shared/graphql/scalars';
import { asMessage } from '@fmg/shared/printable';
import { drain, isDraining } from '@fmg/shared/server/drain';
import type { Logger } from '@fmg/shared/telemetry/log';
import { loopback } from '../settings/config';
import { createSubgraphs } from '../subgraphs/subgraphs';
import { pagesOf } from './pages';

const schemaFolder = resolve(__dirname, '../../../schema');

const supergraphFile = resolve(schemaFolder, 'supergraph.graphql');

function readSupergraph(): string {
  try {
    return readFileSync(supergraphFile, 'utf8');
  } catch (error) {
    throw unusable(error);
  }
}

/** What is said of a file that nobody but the program writes. */
function unusable(error: unknown): CommandError {
  const why = asMessage(error instanceof Error ? error.message : String(error));
  return new CommandError(
    `The supergraph ${supergraphFile} cannot be used: ${why}\nIt comes with the program: restore it, or write it anew with npm run codegen.`,
    { cause: error },
  );
}

/** Where the graph listens, and what it stands on. */
export interface GraphOptions {
  /** The four subgraphs; they are closed with the graph. */
  endpoints: readonly SubgraphEndpoint[];
  log: Logger;
  /** Who sends a request. */
  identify: Identify;
  /** Gives tokens to the pages; only for a graph that this machine alone can reach. */
  issuer?: EmbeddedIssuer | undefined;
  /** Host names under which the graph may be addressed, those of this machine unless told; empty: any. */
  hosts?: readonly string[];
  /** Pages of which other origins may ask; none unless told. */
  origins?: Origins;
  port: number;
  host: string;
  /** How long a request may take, in milliseconds; 10,000 unless told. */
  deadlineMs?: number;
  /** What bounds the requests; those of development unless told. Its accounts are closed with the graph. */
  bounds?: Bounds;
  /** Threads that answer in place of this one; they are closed with the graph. */
  threads?: Backend | undefined;
  /** The thread that prepares operations, closed with the graph; they are prepared where they are answered without it. */
  planner?: PlannerThread | undefined;
  /** Called when everything is ready to listen: gives the port free that was held until then. */
  beforeListening?: () => Promise<void>;
}

/** The running graph. */
export interface Graph {
  /** Where it answers, e.g. `http://127.0.0.1:4000`. */
  url: string;
  /**
   * Stops in order: says that it is not ready and serves on for so many milliseconds, none unless told, then takes no new requests and
   * finishes those that run. The database stays open: it belongs to the caller.
   */
  stop(serveOnMs?: number): Promise<void>;
}

/** The subgraphs in this process, on an open, migrated database. */
export function localEndpoints(
  database: Database,
  log: Logger,
  clock: Clock = systemClock,
  settings: Partial<MissionsSettings> = {},
): SubgraphEndpoint[] {
  return createSubgraphs({ database, clock, log, ...settings }).map(inProcess);
}

/** Starts the thread that prepares operations of the graph; it takes as long as what the graph does meanwhile. */
export function startGraphPlanner(log: Logger): PlannerThread {
  const planner = startPlanner(readSupergraph(), log);
  // Whoever waits for it is told.
  planner.ready.catch(() => undefined);
  return planner;
}

/** The gateway before its subgraphs; not started. */
export function buildGraphServer({
  endpoints,
  log,
  bounds = developmentBounds,
  deadlineMs,
  planner,
}: Pick<GraphOptions, 'endpoints' | 'log' | 'bounds' | 'deadlineMs'> & {
  planner?: Planner | undefined;
}): ReturnType<typeof buildGateway> {
  return buildGateway({
    supergraph: readSupergraph(),
    endpoints,
    log,
    hasInputRules: true,
    ownedField: 'recordedAt',
    scalarTests,
    planner,
    listSizes: parseListSizes(readFileSync(resolve(schemaFolder, 'bounded-lists.txt'), 'utf8')),
    hidesSchema: bounds.hidesSchema,
    scalars,
    ...(deadlineMs !== undefined && { deadlineMs }),
  });
}

/** What answers in this thread. */
async function localBackend(options: GraphOptions): Promise<Backend> {
  const { planner } = options;
  const server = buildGraphServer({ ...options, planner: planner && plannerBy(planner.ask) });
  // Both read the supergraph, and nothing else can fail in it.
  await Promise.all([server.start(), planner?.ready]).catch((error: unknown) => {
    throw unusable(error);
  });
  const { log, bounds = developmentBounds } = options;
  return {
    handle: handleHere({ server, safelist: bounds.safelist, log }),
    isReady: () => true,
    health: async () => [],
    close: () => server.stop(),
  };
}

/** Starts the graph: its subgraphs, the gateway before them, and HTTP. */
export async function startGraph(options: GraphOptions): Promise<Graph> {
  const { endpoints, log, issuer, bounds = developmentBounds } = options;
  if (issuer !== undefined && !isLoopback(options.host))
    throw new Error('Only this machine may reach a graph that gives tokens to everyone.');
  const backend = options.threads ?? (await localBackend(options));
  // One after the other: each holds a connection while it waits for the lock under which tables are brought up to date.
  for (const endpoint of endpoints) await endpoint.start?.();
  const examples = loadExamples(resolve(schemaFolder, 'operations'));
  const names = endpoints.map(({ name }) => name);
  const health = async (): Promise<GraphHealth> => {
    if (isDraining(http)) return notReady(names, 'The graph is stopping.');
    if (!backend.isReady()) return notReady(names, 'The graph is starting again.');
    const silent = (): SubgraphHealth[] =>
      names.map((name) => ({ name, healthy: false, detail: 'It does not answer.' }));
    const found = await Promise.all([healthOfSubgraphs(endpoints), backend.health().catch(silent)]);
    return healthOf(worstOf(found.flat()), bounds.accounts?.notes() ?? []);
  };
  const http = buildHttpServer({
    handle: backend.handle,
    log,
    identify: options.identify,
    bounds,
    health,
    apiSchema: readFileSync(resolve(schemaFolder, 'api.graphql'), 'utf8'),
    hosts: options.hosts ?? loopback.map(inUrl),
    origins: options.origins,
    issuer,
    pages: pagesOf({
      examples,
      health,
      handle: backend.handle,
      givesTokens: issuer !== undefined,
      offersSandbox: options.origins?.includes(sandboxOrigin) ?? false,
    }),
  });
  await options.beforeListening?.();
  await new Promise<void>((listening, failed) => {
    http.once('error', failed);
    http.listen(options.port, options.host, listening);
  });
  const { port } = http.address() as AddressInfo; // a TCP server that listens has such an address
  const stop = async (serveOnMs = 0): Promise<void> => {
    await drain(http, serveOnMs);
    await backend.close();
    await options.planner?.close();
    await bounds.accounts?.close();
    await Promise.all(endpoints.map((endpoint) => endpoint.close()));
  };
  return {
    url: `http://${inUrl(options.host)}:${port}`,
    stop,
  };
}

function isLoopback(host: string): boolean {
  return loopback.some((each) => each === host);
}

/** A host as it stands in a URL. */
function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
