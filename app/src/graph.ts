// The whole graph: four subgraphs, here or in processes of their own, the gateway before them, and HTTP before that.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { answerHere, type Answerer, type AnswerQuestion } from '@fmg/gateway/answer';
import { developmentBounds, type Bounds } from '@fmg/gateway/bounds';
import { parseListSizes } from '@fmg/gateway/cost/sizes';
import { explorePage } from '@fmg/gateway/explore/explore';
import { loadExamples, type Example } from '@fmg/gateway/explore/examples';
import { graphiqlPage } from '@fmg/gateway/explore/graphiql';
import { buildHttpServer, type Identify } from '@fmg/gateway/http/server';
import type { EmbeddedIssuer } from '@fmg/gateway/identity/embedded-issuer';
import { buildGateway } from '@fmg/gateway/server';
import { inProcess } from '@fmg/gateway/transport/in-process';
import { healthOfParts, type Part, type PartHealth } from '@fmg/gateway/transport/part';
import type { MissionsSettings } from '@fmg/missions/settings';
import { publicViewer } from '@fmg/shared/auth/viewer';
import type { Database } from '@fmg/shared/db/open';
import { systemClock, type Clock } from '@fmg/shared/domain/clock';
import type { Logger } from '@fmg/shared/telemetry/log';
import { loopback } from './config';
import { drain } from './drain';
import { createSubgraphs, subgraphTitles } from './subgraphs';

const schemaFolder = resolve(__dirname, '../../schema');

/** Where the graph listens, and what it stands on. */
export interface GraphOptions {
  /** The four subgraphs; they are closed with the graph. */
  parts: readonly Part[];
  log: Logger;
  /** Who sends a request. */
  identify: Identify;
  /** Gives tokens to the pages; only for a graph that this machine alone can reach. */
  issuer?: EmbeddedIssuer | undefined;
  /** Host names under which the graph may be addressed, those of this machine unless told; empty: any. */
  hosts?: readonly string[];
  port: number;
  host: string;
  /** How long a request may take, in milliseconds; 10,000 unless told. */
  deadlineMs?: number;
  /** What bounds the requests; those of development unless told. Its accounts are closed with the graph. */
  bounds?: Bounds;
  /** Threads that answer in place of this one; they are closed with the graph. */
  threads?: Answerer | undefined;
}

/** The running graph. */
export interface Graph {
  /** Where it answers, e.g. `http://127.0.0.1:4000`. */
  url: string;
  /** Takes no new requests, finishes those that run, and stops. The database stays open: it belongs to the caller. */
  stop(): Promise<void>;
}

/** The subgraphs in this process, on an open, migrated database. */
export function partsHere(
  database: Database,
  log: Logger,
  clock: Clock = systemClock,
  settings: Partial<MissionsSettings> = {},
): Part[] {
  return createSubgraphs({ database, clock, log, ...settings }).map(inProcess);
}

/** The gateway before its subgraphs; not started. */
export function buildGraphServer({
  parts,
  log,
  bounds = developmentBounds,
  deadlineMs,
}: Pick<GraphOptions, 'parts' | 'log' | 'bounds' | 'deadlineMs'>): ReturnType<typeof buildGateway> {
  return buildGateway({
    supergraph: readFileSync(resolve(schemaFolder, 'supergraph.graphql'), 'utf8'),
    parts,
    log,
    listSizes: parseListSizes(readFileSync(resolve(schemaFolder, 'bounded-lists.txt'), 'utf8')),
    hidesSchema: bounds.hidesSchema,
    ...(deadlineMs !== undefined && { deadlineMs }),
  });
}

/** What answers in this thread. */
async function answeringHere(options: GraphOptions): Promise<Answerer> {
  const server = buildGraphServer(options);
  await server.start();
  const { log, bounds = developmentBounds } = options;
  return {
    answer: answerHere({ server, safelist: bounds.safelist, log }),
    isReady: () => true,
    close: () => server.stop(),
  };
}

/** Starts the graph: its subgraphs, the gateway before them, and HTTP. */
export async function startGraph(options: GraphOptions): Promise<Graph> {
  const { parts, log, issuer, bounds = developmentBounds } = options;
  if (issuer !== undefined && !isLoopback(options.host))
    throw new Error('Only this machine may reach a graph that gives tokens to everyone.');
  const answering = options.threads ?? (await answeringHere(options));
  // One after the other: each holds a connection while it waits for the lock under which tables are brought up to date.
  for (const part of parts) await part.start?.();
  let draining = false;
  const examples = loadExamples(resolve(schemaFolder, 'operations'));
  const health = async (): Promise<PartHealth[]> => {
    if (!draining && answering.isReady()) return await healthOfParts(parts);
    const detail = draining ? 'The graph is stopping.' : 'The graph is starting again.';
    return parts.map(({ name }) => ({ name, healthy: false, detail }));
  };
  const http = buildHttpServer({
    answer: answering.answer,
    log,
    identify: options.identify,
    bounds,
    health,
    apiSchema: readFileSync(resolve(schemaFolder, 'api.graphql'), 'utf8'),
    hosts: options.hosts ?? loopback.map(inUrl),
    issuer,
    pages: pagesOf({
      examples,
      health,
      ask: (query) => askCounts(answering.answer, query),
      givesTokens: issuer !== undefined,
    }),
  });
  await new Promise<void>((listening, failed) => {
    http.once('error', failed);
    http.listen(options.port, options.host, listening);
  });
  const { port } = http.address() as AddressInfo; // a TCP server that listens has such an address
  const stop = async (): Promise<void> => {
    draining = true;
    await drain(http);
    await answering.close();
    await bounds.accounts?.close();
    await Promise.all(parts.map((part) => part.close()));
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

interface PageParts {
  /** Whether visitors may ask as whomever they choose. */
  givesTokens: boolean;
  examples: readonly Example[];
  health(): Promise<PartHealth[]>;
  ask(query: string): Promise<Record<string, number | null>>;
}

/** What everyone may count. */
const counts = `{
  missions(first: 0) { totalCount } countries(first: 0) { totalCount } events(first: 0) { totalCount }
  exchangeProgrammes(first: 0) { totalCount } agreements(first: 0) { totalCount } leaderVisits(first: 0) { totalCount }
}`;

function pagesOf({ examples, health, ask, givesTokens }: PageParts) {
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
        counts: Object.entries(numbers).map(([name, value]) => ({
          name,
          label: labels[name] ?? name,
          value,
        })),
        countsQuery: counts,
        givesTokens,
      });
    },
    '/graphiql': async (nonce: string, url: URL) =>
      graphiqlPage({ endpoint: '/graphql', nonce, examples, givesTokens, ...initialOf(url) }),
  };
}

const labels: Readonly<Record<string, string>> = {
  missions: 'Missions',
  countries: 'Countries',
  events: 'Events',
  exchangeProgrammes: 'Exchange programmes',
  agreements: 'Agreements',
  leaderVisits: 'Visits of leaders',
};

function initialOf(url: URL): { initial?: string } {
  const operation = url.searchParams.get('operation');
  return operation === null ? {} : { initial: operation };
}

async function askCounts(answer: AnswerQuestion, query: string): Promise<Record<string, number | null>> {
  const headers = { 'content-type': 'application/json' };
  const { body } = await answer(
    { method: 'POST', headers, search: '', text: JSON.stringify({ query }) },
    { requestId: 'explore-page', viewer: publicViewer },
  );
  const { data } = JSON.parse(Buffer.from(body).toString('utf8')) as { data?: object | null }; // an answer of the graph
  return Object.fromEntries(Object.entries(data ?? {}).map(([name, list]) => [name, totalOf(list)]));
}

function totalOf(list: unknown): number | null {
  return typeof list === 'object' &&
    list !== null &&
    'totalCount' in list &&
    typeof list.totalCount === 'number'
    ? list.totalCount
    : null;
}
