// The whole graph under test: filled with the invented world, listening on a free port, asked over HTTP.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Identify } from '@fmg/gateway/identity/identify';
import { openEmbeddedIssuer, type EmbeddedIssuer } from '@fmg/gateway/identity/embedded-issuer';
import { openIdentify } from '@fmg/gateway/identity/open';
import { planInThread, type PlannerThread } from '@fmg/gateway/planner/planner-thread';
import { viewerWith, type Role, type Viewer } from '@fmg/shared/auth/viewer';
import {
  upsertLeaderVisits,
  type PublishedLeaderVisit,
} from '@fmg/events/modules/leader-visit/leader-visit.store';
import {
  upsertIssuances,
  type IssuanceFigure,
} from '@fmg/privileges/modules/visa-issuance/visa-issuance.import';
import { fixedClock } from '@fmg/shared/domain/clock';
import type { Database } from '@fmg/shared/db/database';
import { useCursorKey } from '@fmg/shared/pagination/cursor-seal';
import { silentLog } from '@fmg/shared/telemetry/log';
import type { TestEngine } from '@fmg/shared/testing/database';
import { testDay } from '@fmg/shared/testing/subgraph';
import { openDemonstration } from './demonstration';
import type { SubgraphEndpoint } from '@fmg/gateway/transport/subgraph-endpoint';
import { localEndpoints, startGraph, type Graph } from '../src/serving/graph';

/** The graph under test, and what tests do with it. */
export interface RunningGraph {
  database: Database;
  graph: Graph;
  /** Posts an operation and gives the status and the text of the answer. */
  post(query: string, variables?: Record<string, unknown>): Promise<{ status: number; text: string }>;
  /** The data of an operation. Throws when the answer has errors. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** How many SQL statements an operation takes. */
  statements(query: string, variables?: Record<string, unknown>): Promise<number>;
  close(): Promise<void>;
}

/** Published records are not part of the invented world: two countries, two years, two classes, and one visit. */
const figures: IssuanceFigure[] = ['FR', 'JP'].flatMap((countryCode, country) =>
  [2004, 2005].flatMap((year) =>
    (['A_1', 'A_2'] as const).map((visaClass, index) => ({
      series: 'FISCAL_YEAR' as const,
      period: String(year),
      nationality: countryCode,
      countryCode,
      visaClass,
      issued: year + 100 * country + 10 * index,
      source: 'test',
    })),
  ),
);
const visit: PublishedLeaderVisit = {
  id: '1',
  visitor: 'A Head of State',
  title: 'President',
  kind: 'STATE_VISIT',
  startsOn: '2025-03-01',
  endsOn: '2025-03-03',
  countryCode: 'FR',
  fromName: 'France',
  description: null,
};

/** All subgraphs in this process, on the day of the tests. */
export const inOneProcess = (database: Database): SubgraphEndpoint[] =>
  localEndpoints(database, silentLog, fixedClock(testDay));

/** Who asks the graph of a test: one who may read everything. */
export const asAuditor = async (): Promise<Viewer> => viewerWith(['AUDITOR']);

/** The secret that gateway and subgraphs of a test share. */
export const testSecret = 'a secret of tests, known to all who read them';

/** A graph that knows its callers by their tokens, and what makes such tokens. */
export interface Asking {
  /** What `startGraph` needs to know of callers. */
  identify: Identify;
  issuer: EmbeddedIssuer;
  /** The header with a token for some roles; a clerk needs a mission. */
  as(
    roles: readonly Role[],
    more?: { mission?: string; purpose?: string },
  ): Promise<{ authorization: string }>;
}

/** Identifies callers by tokens of an issuer of the test's own. */
export async function askingByToken(endpoints: readonly SubgraphEndpoint[]): Promise<Asking> {
  const issuer = await openEmbeddedIssuer(join(mkdtempSync(join(tmpdir(), 'issuer-')), 'key.json'));
  return {
    identify: openIdentify({ oidc: undefined, embedded: issuer }, endpoints, silentLog),
    issuer,
    as: async (asked, more = {}) => ({
      authorization: `Bearer ${await issuer.issue({ roles: asked, ...more, hours: 1 })}`,
    }),
  };
}

/** Starts the thread that prepares operations, of built code; the machine of a test may be busy. */
export function openTestPlanner(): PlannerThread {
  const supergraph = readFileSync(resolve(__dirname, '../../schema/supergraph.graphql'), 'utf8');
  const script = resolve(__dirname, '../../gateway/dist/planner/planning-thread.js');
  return planInThread({
    start: () => new Worker(script, { workerData: { supergraph } }),
    log: silentLog,
    mostMs: 30_000,
    mostWaitMs: 30_000,
  });
}

/**
 * Starts a graph with the demonstration world; `arrange` says where its subgraphs run, `identify` who asks, `planner` what prepares
 * operations in place of the thread that answers.
 */
export async function openRunningGraph(
  engine: TestEngine,
  arrange = inOneProcess,
  identify: Identify = asAuditor,
  planner?: PlannerThread,
): Promise<RunningGraph> {
  const database = await openDemonstration(engine);
  await upsertIssuances(database.db, figures);
  await upsertLeaderVisits(database.db, [visit]);
  const graph = await startGraph({
    endpoints: arrange(database),
    log: silentLog,
    identify,
    planner,
    port: 0,
    host: '127.0.0.1',
  });
  useCursorKey('of tests, so that snapshots stay');
  const post: RunningGraph['post'] = async (query, variables) => {
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, text: await response.text() };
  };
  const ask: RunningGraph['ask'] = async (query, variables) => {
    const { text } = await post(query, variables);
    const answer = JSON.parse(text) as { data?: Record<string, unknown>; errors?: { message: string }[] };
    if (answer.errors !== undefined || answer.data === undefined) throw new Error(text.slice(0, 2000));
    return answer.data;
  };
  const statements: RunningGraph['statements'] = async (query, variables) => {
    const before = database.statements();
    await ask(query, variables);
    return database.statements() - before;
  };
  const close = async (): Promise<void> => {
    await graph.stop();
    await database.close();
  };
  return { database, graph, post, ask, statements, close };
}
