// Who is measured: how each is started, which processes it consists of, and why one is left out.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { subgraphNames } from '@fmg/app/subgraphs/subgraphs';
import { startServer, type Child } from './children';
import type { Target } from './channel';
import type { BenchConfig, ContestantName } from './config';
import { connectionsOfFloor, connectionsOfGraph, threadsOfGraph } from './limits';
import { repository } from './operations';
import { installPeers } from './peers';
import { familyOf, type Member } from './processes';

/** A contestant that runs. */
export interface Contestant {
  name: ContestantName;
  target: Target;
  processes: readonly Member[];
  usesServer: boolean;
}

/** What a contestant is, for the report. */
export const descriptions: Readonly<Record<ContestantName, string>> = {
  'one process':
    'the graph as `npm start` runs it, on PostgreSQL, in as many threads as there are cores but one. Like the next two it decides about every field, and logs durably who reads what of persons before it answers; the others do neither',
  'one process, driver': 'the same, with its reads on the driver in place of connections of our own',
  'five processes': 'the graph as `npm run start:distributed` runs it: a gateway and four subgraphs',
  'one process, PGlite': 'the graph as `npm start` runs it, on its embedded database',
  stock:
    'the same subgraph schemas and resolvers in four processes of @apollo/server, behind one of @apollo/gateway; all defaults',
  'stock, logging':
    'the same, but each subgraph logs as durably who reads what, in the same log, before it answers: what this graph owes to those it serves',
  hive: 'Hive Gateway in one process, with its defaults, before subgraph servers over HTTP',
  floor: 'node:http and one hand-written SQL statement for each operation: no GraphQL at all',
};

/** Where the data is. */
export interface Places {
  serverUrl: string | undefined;
  pgliteDirectory: string | undefined;
}

/** The contestants that can run here, and why the others cannot. */
export function availableContestants(config: BenchConfig): {
  available: ContestantName[];
  leftOut: { name: ContestantName; why: string }[];
} {
  const reasons = config.contestants.map((name) => ({ name, why: whyNot(name, config) }));
  return {
    available: reasons.flatMap(({ name, why }) => (why === undefined ? [name] : [])),
    leftOut: reasons.flatMap(({ name, why }) => (why === undefined ? [] : [{ name, why }])),
  };
}

function whyNot(name: ContestantName, { serverUrl }: BenchConfig): string | undefined {
  if (name !== 'one process, PGlite' && serverUrl === undefined)
    return 'it needs PostgreSQL; TEST_DATABASE_URL names no server';
  return name === 'hive' && !installPeers() ? 'its packages are not installed' : undefined;
}

/** How many connections to PostgreSQL the contestants hold together. */
export function connectionsOf(names: readonly ContestantName[]): number {
  const four = subgraphNames.length * connectionsOfGraph;
  const has = (name: ContestantName): boolean => names.includes(name);
  return (
    (has('one process') ? connectionsOfGraph * threadsOfGraph : 0) +
    (has('one process, driver') ? connectionsOfGraph * threadsOfGraph : 0) +
    (has('five processes') ? four : 0) +
    (has('stock') || has('hive') ? four : 0) +
    (has('stock, logging') ? four : 0) +
    (has('floor') ? connectionsOfFloor : 0)
  );
}

/** The flags of Node with which a script of the project's package.json starts: a user gets them, so they are measured. */
function flagsOf(script: 'start' | 'start:distributed'): string[] {
  const { scripts } = JSON.parse(readFileSync(resolve(repository, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  }; // the file of this project
  return (scripts[script] ?? '').split(' ').filter((word) => word.startsWith('--'));
}

/** Starts contestants; the stock gateway and Hive Gateway share the stock subgraphs. */
export class Starter {
  private readonly subgraphs = new Map<string, Promise<Subgraphs>>();
  private readonly onServer: Readonly<Record<string, string | undefined>>;

  constructor(
    private readonly config: BenchConfig,
    private readonly places: Places,
  ) {
    this.onServer = { ...config.environment, DATABASE_URL: places.serverUrl };
  }

  /** Starts a contestant and waits until it answers. */
  async start(name: ContestantName): Promise<Contestant> {
    const { root, label, others } = await this.launch(name);
    const { hostname, port } = new URL(root.url);
    return {
      name,
      target: { host: hostname, port: Number(port), token: this.config.token },
      processes: [...familyOf({ pid: root.pid, label }), ...others],
      usesServer: name !== 'one process, PGlite',
    };
  }

  private async launch(
    name: ContestantName,
  ): Promise<{ root: Child; label: string; others: readonly Member[] }> {
    switch (name) {
      case 'one process':
        return {
          root: await startServer('commands/start.js', this.onServer, { flags: flagsOf('start') }),
          label: 'graph',
          others: [],
        };
      case 'one process, driver':
        return {
          root: await startServer(
            'commands/start.js',
            { ...this.onServer, DATABASE_READS: 'driver' },
            { flags: flagsOf('start') },
          ),
          label: 'graph',
          others: [],
        };
      case 'one process, PGlite':
        return { root: await this.startOnPglite(), label: 'graph', others: [] };
      case 'five processes':
        return {
          root: await startServer('commands/start-distributed.js', this.onServer, {
            flags: flagsOf('start:distributed'),
          }),
          label: 'gateway',
          others: [],
        };
      case 'floor':
        return { root: await startServer('bench/floor.js', this.onServer), label: 'server', others: [] };
      case 'stock':
        return await this.startBefore('bench/stock-gateway.js', []);
      case 'stock, logging':
        return await this.startBefore('bench/stock-gateway.js', ['--logging']);
      case 'hive':
        return await this.startBefore('bench/hive.js', []);
    }
  }

  private startOnPglite(): Promise<Child> {
    const environment = { ...this.config.environment, DATA_DIR: this.places.pgliteDirectory };
    return startServer('commands/start.js', environment, { flags: flagsOf('start') });
  }

  private async startBefore(gateway: string, flags: readonly string[]) {
    const { args, members } = await this.subgraphsWith(flags);
    const root = await startServer(gateway, this.config.environment, { args });
    return { root, label: 'gateway', others: members };
  }

  private subgraphsWith(flags: readonly string[]): Promise<Subgraphs> {
    const key = flags.join(' ');
    let started = this.subgraphs.get(key);
    if (started === undefined) this.subgraphs.set(key, (started = this.startSubgraphs(flags)));
    return started;
  }

  private async startSubgraphs(flags: readonly string[]): Promise<Subgraphs> {
    const started = await Promise.all(
      subgraphNames.map(async (name) => ({
        name,
        ...(await startServer('bench/stock-subgraph.js', this.onServer, { args: [name, ...flags] })),
      })),
    );
    return {
      args: started.map(({ name, url }) => `${name}=${url}`),
      members: started.map(({ name, pid }) => ({ pid, label: name })),
    };
  }
}

interface Subgraphs {
  /** What a gateway is told of them on its command line. */
  args: string[];
  members: Member[];
}
