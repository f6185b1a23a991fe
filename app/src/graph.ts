// The whole graph in one process: four subgraphs, the gateway before them, and the HTTP server before that.
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { explorePage } from '@fmg/gateway/explore/explore';
import { loadExamples, type Example } from '@fmg/gateway/explore/examples';
import { graphiqlPage } from '@fmg/gateway/explore/graphiql';
import { buildHttpServer, type PartHealth } from '@fmg/gateway/http/server';
import { buildGateway } from '@fmg/gateway/server';
import type { Database } from '@fmg/shared/db/open';
import { systemClock, type Clock } from '@fmg/shared/domain/clock';
import type { Subgraph } from '@fmg/shared/server/subgraph';
import type { Logger } from '@fmg/shared/telemetry/log';
import { loopback } from './config';
import { createSubgraphs, subgraphTitles } from './subgraphs';

const schemaFolder = resolve(__dirname, '../../schema');

/** What the graph runs on. */
export interface GraphOptions {
  database: Database;
  log: Logger;
  port: number;
  host: string;
  clock?: Clock;
}

/** The running graph. */
export interface Graph {
  /** Where it answers, e.g. `http://127.0.0.1:4000`. */
  url: string;
  subgraphs: readonly Subgraph[];
  /** Takes no new requests, finishes those that run, and stops. The database stays open: it belongs to the caller. */
  stop(): Promise<void>;
}

/** Starts the graph on an open, migrated database. */
export async function startGraph(options: GraphOptions): Promise<Graph> {
  const { database, log, clock = systemClock } = options;
  const subgraphs = createSubgraphs({ database, clock, log });
  const server = buildGateway({
    supergraph: readFileSync(resolve(schemaFolder, 'supergraph.graphql'), 'utf8'),
    subgraphs,
    log,
  });
  await server.start();
  let draining = false;
  const examples = loadExamples(resolve(schemaFolder, 'operations'));
  const health = () => Promise.all(subgraphs.map((subgraph) => healthOf(subgraph, draining)));
  const http = buildHttpServer({
    server,
    log,
    health,
    apiSchema: readFileSync(resolve(schemaFolder, 'api.graphql'), 'utf8'),
    hosts: loopback.map((host) => (host.includes(':') ? `[${host}]` : host)),
    pages: pagesOf({ examples, health, ask: (query) => askCounts(server, query) }),
  });
  await new Promise<void>((listening, failed) => {
    http.once('error', failed);
    http.listen(options.port, options.host, listening);
  });
  const { port } = http.address() as AddressInfo; // a TCP server that listens has such an address
  const stop = async (): Promise<void> => {
    draining = true;
    await drain(http);
    await server.stop();
    await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
  };
  return {
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
    subgraphs,
    stop,
  };
}

/** How long a request that runs may take to end once the graph stops. */
const patienceMs = 10_000;

/** Takes no new connections, lets requests that run come to their end, and cuts off what outlasts the patience. */
async function drain(http: Server): Promise<void> {
  const closed = new Promise<void>((done) => http.close(() => done()));
  // A connection is kept open by its client after its last answer: it is idle then, and can go.
  const idle = setInterval(() => http.closeIdleConnections(), 50);
  const enough = setTimeout(() => http.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(enough);
}

async function healthOf(subgraph: Subgraph, draining: boolean): Promise<PartHealth> {
  if (draining) return { name: subgraph.name, healthy: false, detail: 'The graph is stopping.' };
  try {
    await subgraph.health();
    return { name: subgraph.name, healthy: true };
  } catch {
    return { name: subgraph.name, healthy: false, detail: 'Its database does not answer.' };
  }
}

interface PageParts {
  examples: readonly Example[];
  health(): Promise<PartHealth[]>;
  ask(query: string): Promise<Record<string, number | null>>;
}

const counts = `{
  missions(first: 0) { totalCount } persons(first: 0) { totalCount } visaCases(first: 0) { totalCount }
  facilities(first: 0) { totalCount } incidents(first: 0) { totalCount } events(first: 0) { totalCount }
}`;

function pagesOf({ examples, health, ask }: PageParts) {
  return {
    '/': async (nonce: string) => {
      const [parts, numbers] = await Promise.all([health(), ask(counts)]);
      return explorePage({
        title: 'Foreign Missions Graph',
        endpoint: '/graphql',
        nonce,
        examples,
        subgraphs: parts.map((part) => ({
          ...subgraphTitles[part.name as keyof typeof subgraphTitles],
          ...part,
        })), // health names our own subgraphs
        counts: Object.entries(numbers).map(([name, value]) => ({ label: labels[name] ?? name, value })),
        notice:
          'Every caller reads everything: roles are not enforced yet, so the graph answers on this machine only.',
      });
    },
    '/graphiql': async (nonce: string, url: URL) =>
      graphiqlPage({ endpoint: '/graphql', nonce, examples, ...initialOf(url) }),
  };
}

const labels: Readonly<Record<string, string>> = {
  missions: 'Missions',
  persons: 'People',
  visaCases: 'Visa cases',
  facilities: 'Facilities',
  incidents: 'Incidents',
  events: 'Events',
};

function initialOf(url: URL): { initial?: string } {
  const operation = url.searchParams.get('operation');
  return operation === null ? {} : { initial: operation };
}

async function askCounts(
  server: ReturnType<typeof buildGateway>,
  query: string,
): Promise<Record<string, number | null>> {
  const { body } = await server.executeOperation({ query }, { contextValue: { requestId: 'explore-page' } });
  const data = body.kind === 'single' ? (body.singleResult.data ?? {}) : {};
  return Object.fromEntries(Object.entries(data).map(([name, list]) => [name, totalOf(list)]));
}

function totalOf(list: unknown): number | null {
  return typeof list === 'object' &&
    list !== null &&
    'totalCount' in list &&
    typeof list.totalCount === 'number'
    ? list.totalCount
    : null;
}
