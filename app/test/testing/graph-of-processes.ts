// The graph as five processes on PostgreSQL, with the demonstration world, asked as an auditor.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedIssuer } from '@fmg/gateway/identity/embedded-issuer';
import type { SubgraphName } from '@fmg/shared/identity/node-types';
import { subgraphNames } from '../../src/subgraphs/subgraphs';
import { testSecret } from '../running-graph';
import { openOwnDatabase, run, type Program } from './processes';

/** An answer, and how long it took. */
export interface Timed {
  ms: number;
  status: number;
  headers: Headers;
  data: unknown;
  errors: readonly { message: string; path?: unknown; extensions: { code: string; subgraph?: string } }[];
}

/** A demonstration world on PostgreSQL, and processes that serve it. */
export interface ProcessWorld {
  databaseUrl: string;
  /** Settings that all processes share. */
  settings: Record<string, string>;
  /** The header of who may read everything. */
  authorization: string;
  /** Starts a subgraph, and waits until it answers; `port` is where. */
  startPart(name: SubgraphName, settings?: Record<string, string>): Promise<Program>;
  /** Starts a gateway before subgraphs at these origins. */
  startGateway(
    origins: ReadonlyMap<SubgraphName, string>,
    settings?: Record<string, string>,
  ): Promise<Program>;
  close(): Promise<void>;
}

/** Fills a database of its own. */
export async function openProcessWorld(): Promise<ProcessWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'processes-'));
  const database = await openOwnDatabase({ isBare: true });
  const prepare = run('prepare-database.js', [], { DATABASE_URL: database.url, FILL: 'demo' });
  if ((await prepare.ended) !== 0) throw new Error(prepare.output());
  const settings = { GATEWAY_SECRET: testSecret, DATA_DIR: join(folder, 'db') };
  const issuer = await openEmbeddedIssuer(`${settings.DATA_DIR}.issuer.json`);
  const started = async (program: Program): Promise<Program> => {
    await program.url();
    return program;
  };
  return {
    databaseUrl: database.url,
    settings,
    authorization: `Bearer ${await issuer.issue({ roles: ['AUDITOR'], hours: 1 })}`,
    startPart: (name, more) =>
      started(run('serve-subgraph.js', [name], { ...settings, DATABASE_URL: database.url, ...more })),
    startGateway: (origins, more) =>
      started(run('serve-gateway.js', [], { ...settings, SUBGRAPH_URLS: urlsOf(origins), ...more })),
    close: async () => {
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts all four subgraphs. */
export async function startParts(world: ProcessWorld): Promise<Map<SubgraphName, Program>> {
  const started = await Promise.all(
    subgraphNames.map(async (name) => [name, await world.startPart(name)] as const),
  );
  return new Map(started);
}

/** Where programs answer. */
export async function originsOf(
  parts: ReadonlyMap<SubgraphName, Program>,
): Promise<Map<SubgraphName, string>> {
  return new Map(
    await Promise.all([...parts].map(async ([name, program]) => [name, await program.url()] as const)),
  );
}

function urlsOf(origins: ReadonlyMap<SubgraphName, string>): string {
  return [...origins].map(([name, origin]) => `${name}=${origin}/graphql`).join();
}

/** Asks a graph. Rejects when there is no answer in JSON. */
export async function askTimed(url: string, query: string, authorization?: string): Promise<Timed> {
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify({ query }),
  });
  // An answer of the graph.
  const { data, errors = [] } = JSON.parse(await response.text()) as {
    data?: unknown;
    errors?: Timed['errors'];
  };
  return {
    ms: performance.now() - began,
    status: response.status,
    headers: response.headers,
    data,
    errors,
  };
}

/** The longest of times, in milliseconds. */
export const slowest = (answers: readonly Timed[]): number => Math.max(...answers.map(({ ms }) => ms));

/** A time in words. */
export const about = (ms: number): string => `${Math.round(ms)} ms`;
