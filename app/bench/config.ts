// What the bench is asked to do: its flags, and the server that TEST_DATABASE_URL names.
import { parseArgs } from 'node:util';
import type { BenchIssuer } from './issuer';

/** Who is measured, in the order in which they are reported. The first one that runs gives the answers that all must give. */
export const contestantNames = [
  'one process',
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

export const usage = `npm run bench -- [flags]

  --rounds N           rounds; each gives every contestant one slice for each operation (7)
  --slice-ms N         the measured part of a slice (2000)
  --wake-ms N          work before the measured part of a slice (300)
  --warm-ms N          work on each operation before the first round (5000)
  --operations a,b     ${operationNames.join(', ')} (all)
  --contestants a,b    ${contestantNames.map((name) => name.replace(', ', ' ')).join(', ')} (all)
  --connections a,b    connections at once (1,16)
  --fresh              fill the databases anew
  --write              write docs/BENCHMARKS.md

TEST_DATABASE_URL names the PostgreSQL server; the bench keeps its database fmg_bench there.`;

/** The flags cannot be understood; the message says why. */
export class UsageError extends Error {}

/** Reads the flags and the environment; `issuer` says who asks. Throws UsageError. */
export function loadBenchConfig(
  args: readonly string[],
  issuer: Pick<BenchIssuer, 'token' | 'environment'>,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): BenchConfig {
  const flags = parse(args);
  return {
    rounds: wholeNumber('--rounds', flags.rounds),
    sliceMs: wholeNumber('--slice-ms', flags['slice-ms']),
    wakeMs: wholeNumber('--wake-ms', flags['wake-ms']),
    warmMs: wholeNumber('--warm-ms', flags['warm-ms']),
    operations: chosen('--operations', flags.operations, operationNames),
    contestants: chosen('--contestants', flags.contestants, contestantNames),
    connections: flags.connections.split(',').map((each) => wholeNumber('--connections', each)),
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
      THREADS: undefined,
      DATABASE_URL: undefined,
      NODE_OPTIONS: undefined,
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        rounds: { type: 'string', default: '7' },
        'slice-ms': { type: 'string', default: '2000' },
        'wake-ms': { type: 'string', default: '300' },
        'warm-ms': { type: 'string', default: '5000' },
        operations: { type: 'string', default: operationNames.join() },
        contestants: { type: 'string', default: 'all' },
        connections: { type: 'string', default: '1,16' },
        fresh: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function wholeNumber(flag: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new UsageError(`${flag} is "${text}": it must be a whole number above 0`);
  return number;
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
