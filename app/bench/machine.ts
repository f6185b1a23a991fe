// The machine of a run, for its report.
import { availableParallelism, cpus, totalmem } from 'node:os';
import { wantedPeers } from './peers';

/** What figures depend on. */
export interface Machine {
  cores: number;
  processor: string;
  memoryGb: number;
  node: string;
  postgres: string | undefined;
  /** The data that was asked for. */
  data: string;
  /** The peers and their versions. */
  peers: string;
  date: string;
}

/** Describes this machine, now. */
export function describeMachine(facts: Pick<Machine, 'postgres' | 'data'>): Machine {
  return {
    ...facts,
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'of an unknown kind',
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
    peers: Object.entries(wantedPeers())
      .filter(([name]) => name.startsWith('@graphql-hive/'))
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    date: new Date().toISOString().slice(0, 10),
  };
}
