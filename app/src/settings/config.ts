// Settings of the process, read from the environment once; every problem is reported at the same time.
import { developmentBounds } from '@fmg/gateway/bounds';
import { readOrigins, type Origins } from '@fmg/gateway/http/origin';
import { readIdentitySettings, type IdentitySettings } from '@fmg/gateway/identity/config';
import {
  defaultFunctionsStart,
  functionsStartPractices,
  type FunctionsStartPractice,
} from '@fmg/missions/procedures/head-of-mission/head-of-mission.rules';
import { roles, type Role } from '@fmg/shared/auth/viewer';
import { mostPort } from '@fmg/shared/command/line';
import { usualStatementMs } from '@fmg/shared/db/connection/limits';
import type { ReadsOver } from '@fmg/shared/db/engine/opened';
import { logLevels } from '@fmg/shared/telemetry/log';
import { availableParallelism } from 'node:os';
import { z } from 'zod';

/** Where the embedded database lies unless told. */
export const usualDataDir = '.data/db';

/** Names and addresses of this machine for itself. */
export const loopback = ['localhost', '127.0.0.1', '::1'] as const;

/** All addresses of the machine, as a container listens on them. */
export const everywhere: readonly string[] = ['0.0.0.0', '::'];

const hostRule = `must be ${loopback.join(', ')}, or with NETWORK=private (strangers do not reach the network) ${everywhere.join(', ')}; with OIDC_ISSUER it may be any address`;

const subgraphUrls = z.string().transform((text, { addIssue }) => {
  const urls = new Map<string, string>();
  for (const each of text.split(',')) {
    const [, name, url] = /^\s*(\w+)=(https?:\/\/\S+)\s*$/.exec(each) ?? [];
    if (name === undefined || url === undefined || !URL.canParse(url) || urls.has(name))
      addIssue(`must look like missions=http://host:port/graphql,…, each name once: ${each}`);
    else urls.set(name, url);
  }
  return urls;
});

const databaseUrlForm = 'must look like postgres://user@host:5432/database';

// Without a host or a database the driver would take those of the user who starts it.
const databaseUrl = z
  .url({ protocol: /^postgres(ql)?$/, error: databaseUrlForm })
  .refine((text) => new URL(text).host !== '' && new URL(text).pathname.length > 1, {
    error: databaseUrlForm,
  })
  .optional();

const roleNames = z
  .string()
  .transform((text) => text.split(',').map((each) => each.trim()))
  .pipe(z.array(z.enum(roles, { error: `must be roles, with commas between them: ${roles.join(', ')}` })));

const origins = z.string().transform((text, { addIssue }): Origins => {
  const read = readOrigins(text);
  if ('origins' in read) return read.origins;
  addIssue(read.problem);
  return [];
});

/** A whole number within bounds. */
function whole(least: number, most = Number.MAX_SAFE_INTEGER) {
  const bounds = most === Number.MAX_SAFE_INTEGER ? `at least ${least}` : `${least} to ${most}`;
  const error = `must be a whole number, ${bounds}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

/** One of some words. */
function oneOf<const Word extends string>(words: readonly Word[]) {
  return z.enum(words, { error: `must be one of ${words.join(', ')}` });
}

/** The variables of the environment. What each means stands in docs/settings.md as it stands here. */
export const variables = z.object({
  PORT: whole(0, mostPort).default(4000).describe('where the graph listens; 0 takes any free port'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('the address to listen on; beyond this machine the graph needs `OIDC_ISSUER`'),
  NETWORK: oneOf(['loopback', 'private'])
    .default('loopback')
    .describe('`private` lets `HOST` be `0.0.0.0`, where no stranger reaches the network'),
  OIDC_ISSUER: z.string().optional(), // read with the other variables of identity
  CORS_ORIGINS: origins
    .default([])
    .describe(
      'pages of other origins that may ask: `https://app.example,…`; in development also `*`, for all',
    ),
  SUBGRAPH_URLS: subgraphUrls
    .optional()
    .describe('`missions=http://…,…`: where the gateway of containers finds its subgraphs'),
  DATA_DIR: z.string().min(1).default(usualDataDir).describe('directory of the embedded database'),
  DATABASE_URL: databaseUrl.describe('PostgreSQL 15 or later instead of the embedded database'),
  APP_DATABASE_URL: databaseUrl.describe(
    'the same for a login that serves requests and owns nothing ([why](decisions/014-rows.md))',
  ),
  LOG_LEVEL: oneOf(logLevels)
    .default('warn')
    .describe('`trace` to `error`, or `silent`; logs are JSON lines on standard error'),
  DEADLINE_MS: whole(1)
    .default(10_000)
    .describe('how long a request may take, in milliseconds; `npm start -- --deadline`'),
  STATEMENT_MS: whole(100)
    .default(usualStatementMs)
    .describe('how long PostgreSQL may work on one statement for a request, in milliseconds'),
  DATABASE_READS: oneOf(['wire', 'driver'])
    .default('wire')
    .describe('how reads travel to PostgreSQL: `wire`, on connections of our own, or `driver`'),
  DRAIN_MS: whole(0, 600_000)
    .default(5000)
    .describe('how long the graph serves on after SIGTERM, so that balancers notice, in milliseconds'),
  DATABASE_WAIT_MS: whole(0, 3_600_000)
    .default(30_000)
    .describe('how long the start waits for PostgreSQL, in milliseconds'),
  FILL: oneOf(['demo', 'city', 'none'])
    .default('demo')
    .describe('what fills an empty database: `demo`, `city` or `none`'),
  HOM_FUNCTIONS_START: oneOf(functionsStartPractices)
    .default(defaultFunctionsStart)
    .describe('the event that begins the functions of heads of missions: `COPY_PRESENTED` or `ACCREDITED`'),
  IMPORT_MAX_BYTES: whole(1)
    .default(64 * 1024 * 1024)
    .describe('the largest file that an import reads, in bytes'),
  NODE_ENV: z
    .string()
    .default('development')
    .describe(
      '`production`: the schema is hidden from the public, points are counted, and the graph needs an issuer of tokens',
    ),
  OPERATIONS: oneOf(['open', 'safelist'])
    .default('open')
    .describe('`safelist` serves only the operations of a list; `open` any'),
  OPERATIONS_MANIFEST: z
    .string()
    .min(1)
    .default('operations.json')
    .describe('that list, as `npm run operations:manifest -- more/*.graphql` writes it'),
  OPERATIONS_EXEMPT: roleNames
    .default([])
    .describe('roles that may send other operations as well, e.g. `ADMIN,ANALYST`'),
  RATE_LIMIT: oneOf(['on', 'off'])
    .optional()
    .describe(
      '`on` or `off`: whether the gateway counts what each caller spends in a minute; by default in production only',
    ),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'must look like redis://host:6379' })
    .optional()
    .describe('`redis://…`: several gateways count together'),
  TRUSTED_PROXIES: whole(0, 8)
    .default(0)
    .describe('how many proxies before the graph name their caller in `X-Forwarded-For`'),
  THREADS: whole(1, 64)
    .optional()
    .describe(
      'with `DATABASE_URL`: how many threads of `npm start` answer; by default one less than there are cores, at most 4',
    ),
  CONCURRENCY: whole(1).default(developmentBounds.concurrency).describe('how many operations run at once'),
});

const near: readonly string[] = loopback;

const settings = variables
  .refine(
    ({ HOST, NETWORK, OIDC_ISSUER }) =>
      near.includes(HOST) ||
      OIDC_ISSUER !== undefined ||
      (NETWORK === 'private' && everywhere.includes(HOST)),
    // Found beside the problems of other variables, not only when there are none.
    { path: ['HOST'], error: hostRule, when: () => true },
  )
  .refine(
    ({ DATABASE_URL, APP_DATABASE_URL }) => DATABASE_URL !== undefined || APP_DATABASE_URL === undefined,
    { path: ['APP_DATABASE_URL'], error: 'needs DATABASE_URL, for the owner of the same database' },
  )
  .refine(({ CORS_ORIGINS, NODE_ENV }) => CORS_ORIGINS !== '*' || NODE_ENV !== 'production', {
    path: ['CORS_ORIGINS'],
    error:
      'must name the origins with NODE_ENV=production: * lets any page ask through the browser of a visitor',
  })
  .refine(({ DATABASE_URL, THREADS }) => DATABASE_URL !== undefined || (THREADS ?? 1) === 1, {
    path: ['THREADS'],
    error: 'must be 1 without DATABASE_URL: the embedded database belongs to one thread',
  });

/** The most threads that are taken unasked: each holds the whole graph in its memory. */
const mostThreads = 4;

/** Threads that answer on PostgreSQL unless told: a core is left to what they depend on, which is the database and their HTTP. */
export function usualThreads(cores = availableParallelism()): number {
  return Math.min(mostThreads, Math.max(1, cores - 1));
}

/** Settings of what a caller may do. */
export interface BoundsConfig {
  /** In production the schema is hidden from the public, and what callers spend is counted. */
  production: boolean;
  /** File of the operations that alone are served. */
  safelist: string | undefined;
  /** Roles that may send other operations, too. */
  exempt: readonly Role[];
  isRateLimited: boolean;
  /** Where several gateways count together. */
  redisUrl: string | undefined;
  /** How many proxies stand before the graph. */
  proxies: number;
  /** How many operations run at once. */
  concurrency: number;
}

/** The settings of the graph. */
export interface Config {
  /** Port of the gateway; 0 takes any free one. */
  port: number;
  /** Address to listen on. Without an issuer of tokens only this machine, or a private network, is served. */
  host: string;
  /** Who vouches for callers, and for the gateway. */
  identity: IdentitySettings;
  /** Pages of which other origins may ask. */
  origins: Origins;
  /** Where the subgraphs are, by name, for a gateway that starts none. */
  subgraphUrls: ReadonlyMap<string, string>;
  /** Directory of PGlite; not used when `databaseUrl` is set. */
  dataDir: string;
  databaseUrl: string | undefined;
  /** The same database for a login that serves requests and owns nothing; without it the owner takes the role of one. */
  appDatabaseUrl: string | undefined;
  logLevel: (typeof logLevels)[number];
  /** How long a request may take, in milliseconds. */
  deadlineMs: number;
  /** How long PostgreSQL may work on a statement for a request, in milliseconds. */
  statementMs: number;
  /** How reads travel to PostgreSQL. */
  readsOver: ReadsOver;
  /** How long the graph serves on after it was told to stop, so that balancers notice, in milliseconds. */
  drainMs: number;
  /** How long PostgreSQL is waited for at the start, in milliseconds. */
  databaseWaitMs: number;
  /** What an empty database is filled with at the first start. */
  fill: 'demo' | 'city' | 'none';
  /** Which event begins the functions of heads of missions. */
  functionsStart: FunctionsStartPractice;
  /** The largest file an import reads, in bytes. */
  importMaxBytes: number;
  bounds: BoundsConfig;
  /** How many threads of a process answer. */
  threads: number;
  /** The environment itself, for processes that this one starts. */
  environment: Readonly<Record<string, string | undefined>>;
}

/** The settings cannot be used; the message lists every problem. */
export class ConfigError extends Error {}

/** Reads the settings; `over` goes before the environment. Throws ConfigError that names every faulty variable. */
export function loadConfig(
  environment: Record<string, string | undefined> = process.env,
  over: Record<string, string | undefined> = {},
): Config {
  const given = Object.fromEntries(
    [...Object.entries(environment), ...Object.entries(over)].filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  );
  const parsed = settings.safeParse(given);
  const identity = readIdentitySettings(given);
  if (!parsed.success || identity.problems.length > 0) {
    const issues = parsed.error?.issues ?? [];
    const problems = [
      ...issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`),
      ...identity.problems.map(({ variable, message }) => `  ${variable}: ${message}`),
    ];
    throw new ConfigError(`The settings cannot be used:\n${problems.join('\n')}`);
  }
  const {
    PORT,
    HOST,
    CORS_ORIGINS,
    SUBGRAPH_URLS,
    DATA_DIR,
    DATABASE_URL,
    APP_DATABASE_URL,
    LOG_LEVEL,
    DEADLINE_MS,
    STATEMENT_MS,
    DATABASE_READS,
    DRAIN_MS,
    DATABASE_WAIT_MS,
    FILL,
    HOM_FUNCTIONS_START,
    IMPORT_MAX_BYTES,
    THREADS,
  } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    identity: identity.settings,
    origins: CORS_ORIGINS,
    subgraphUrls: SUBGRAPH_URLS ?? new Map(),
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    appDatabaseUrl: APP_DATABASE_URL,
    logLevel: LOG_LEVEL,
    deadlineMs: DEADLINE_MS,
    statementMs: STATEMENT_MS,
    readsOver: DATABASE_READS,
    drainMs: DRAIN_MS,
    databaseWaitMs: DATABASE_WAIT_MS,
    fill: FILL,
    functionsStart: HOM_FUNCTIONS_START,
    importMaxBytes: IMPORT_MAX_BYTES,
    bounds: boundsConfigOf(parsed.data),
    threads: THREADS ?? (DATABASE_URL === undefined ? 1 : usualThreads()),
    environment,
  };
}

function boundsConfigOf(data: z.infer<typeof settings>): BoundsConfig {
  const production = data.NODE_ENV === 'production';
  return {
    production,
    safelist: data.OPERATIONS === 'safelist' ? data.OPERATIONS_MANIFEST : undefined,
    exempt: data.OPERATIONS_EXEMPT,
    isRateLimited: data.RATE_LIMIT === undefined ? production : data.RATE_LIMIT === 'on',
    redisUrl: data.REDIS_URL,
    proxies: data.TRUSTED_PROXIES,
    concurrency: data.CONCURRENCY,
  };
}
