// What the bench is asked to do: its flags, and the server that TEST_DATABASE_URL names.
import { helpOf, readCommandLine, UsageError, wholeNumber, type CommandSpec } from '@fmg/shared/command/line';
import type { BenchIssuer } from './issuer';

/** Who is measured, in the order in which they are reported. The first one that runs gives the answers that all must give. */
export const contestantNames = [
  'one process',
  'one process, driver',
  'five processes',
  'one process, PGlite',
  'stock',
  'stock, logging',
  'hive',
  'floor',
] as const;

/** The name of a contestant. */
export type ContestantName = (typeof contestantNames)[number];

/** What is asked for. */
export const operationNames = ['mission', 'overview', 'register', 'page'] as const;

/** The name of an operation. */
export type OperationName = (typeof operationNames)[number];

/** The settings of one run. */
export interface BenchConfig {
  rounds: number;
  sliceMs: number;
  /** How long a contestant works before the measured part of each of its slices. */
  wakeMs: number;
  /** How long each contestant works on each operation before anything is measured. */
  warmMs: number;
  operations: readonly OperationName[];
  contestants: readonly ContestantName[];
  connections: readonly number[];
  /** Fill the databases anew. */
  fresh: boolean;
  /** Write docs/BENCHMARKS.md. */
  write: boolean;
  /** The PostgreSQL server on which the bench keeps its database. */
  serverUrl: string | undefined;
  /** The token with which everything is asked. */
  token: string;
  /** The environment of the servers that are measured. */
  environment: Readonly<Record<string, string | undefined>>;
}

/** What the bench takes. */
export const benchSpec = {
  call: 'npm run bench',
  does: 'Measures the graph against the stock arrangement, a peer and the floor.',
  flags: {
    rounds: {
      type: 'string',
      value: 'N',
      default: '7',
      says: 'rounds; each gives every contestant one slice for each operation',
    },
    'slice-ms': { type: 'string', value: 'N', default: '2000', says: 'the measured part of a slice' },
    'wake-ms': {
      type: 'string',
      value: 'N',
      default: '300',
      says: 'work before the measured part of a slice',
    },
    'warm-ms': {
      type: 'string',
      value: 'N',
      default: '5000',
      says: 'work on each operation before the first round',
    },
    operations: { type: 'string', value: 'A,B', default: 'all', says: operationNames.join(', ') },
    contestants: {
      type: 'string',
      value: 'A,B',
      default: 'all',
      says: contestantNames.map((name) => name.replace(', ', ' ')).join(', '),
    },
    connections: { type: 'string', value: 'A,B', default: '1,16', says: 'connections at once' },
    fresh: { type: 'boolean', says: 'fills the databases anew' },
    write: { type: 'boolean', says: 'writes docs/BENCHMARKS.md' },
  },
  notes: 'TEST_DATABASE_URL names the PostgreSQL server; the bench keeps its database fmg_bench there.',
} as const satisfies CommandSpec;

/** Reads the flags and the environment; `issuer` says who asks. Throws UsageError. */
export function loadBenchConfig(
  args: readonly string[],
  issuer: Pick<BenchIssuer, 'token' | 'environment'>,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): BenchConfig {
  const flags = parse(args);
  return {
    rounds: wholeNumber('rounds', flags.rounds, 1),
    sliceMs: wholeNumber('slice-ms', flags['slice-ms'], 1),
    wakeMs: wholeNumber('wake-ms', flags['wake-ms'], 1),
    warmMs: wholeNumber('warm-ms', flags['warm-ms'], 1),
    operations: chosen('--operations', flags.operations, operationNames),
    contestants: chosen('--contestants', flags.contestants, contestantNames),
    connections: flags.connections.split(',').map((each) => wholeNumber('connections', each, 1)),
    fresh: flags.fresh,
    write: flags.write,
    serverUrl: environment['TEST_DATABASE_URL'] || undefined,
    token: issuer.token,
    environment: {
      ...environment,
      ...issuer.environment,
      // What callers may spend is not what is measured.
      RATE_LIMIT: 'off',
      NODE_ENV: 'production',
      APOLLO_TELEMETRY_DISABLED: '1',
      HOST: '127.0.0.1',
      PORT: '0',
      FILL: 'none',
      DATABASE_READS: undefined,
      DRAIN_MS: '0',
      THREADS: undefined,
      DATABASE_URL: undefined,
      NODE_OPTIONS: undefined,
    },
  };
}

function parse(args: readonly string[]) {
  const line = readCommandLine(benchSpec, args);
  if (line === 'help') throw new UsageError(helpOf(benchSpec));
  return line.values;
}

/** The names of a list, in their own order; a comma within a name is left out. */
function chosen<Name extends string>(flag: string, text: string, names: readonly Name[]): readonly Name[] {
  if (text === 'all') return names;
  const plain = (name: string): string => name.replace(', ', ' ').trim();
  const wanted = new Set(text.split(',').map(plain));
  const unknown = [...wanted].filter((each) => !names.some((name) => plain(name) === each));
  if (unknown.length > 0)
    throw new UsageError(
      `${flag} has no "${unknown.join('", "')}": it may be ${names.map(plain).join(', ')}`,
    );
  return names.filter((name) => wanted.has(plain(name)));
}
