// Why PostgreSQL cannot be used, in one sentence with what to do; nothing of a password or a row.
import { sqlStateOf } from '@fmg/shared/telemetry/error-text';

/** Why a database cannot be used. */
export interface Refusal {
  sentence: string;
  /** True when it may pass by itself: a server that starts, a name that is not known yet. */
  passes: boolean;
}

/** The server that a URL names, without what is secret. */
export function serverOf(url: string): { host: string; database: string; user: string } {
  const { host, pathname, username } = new URL(url);
  return {
    host: host === '' ? 'the local socket' : host.includes(':') ? host : `${host}:5432`,
    database: decodeURIComponent(pathname.slice(1)) || decodeURIComponent(username) || 'postgres',
    user: decodeURIComponent(username) || 'postgres',
  };
}

type Sentence = (server: ReturnType<typeof serverOf>) => string;

const passing: Readonly<Record<string, Sentence>> = {
  ECONNREFUSED: ({ host }) => `Nothing answers at ${host}: check that PostgreSQL runs there.`,
  ENOTFOUND: ({ host }) =>
    `The host of ${host} is not known: check DATABASE_URL, and that the name can be looked up.`,
  EAI_AGAIN: ({ host }) => `The host of ${host} cannot be looked up: check DATABASE_URL, and the network.`,
  ETIMEDOUT: ({ host }) =>
    `${host} does not answer: check DATABASE_URL, and that the network lets it through.`,
  CONNECT_TIMEOUT: ({ host }) =>
    `${host} does not answer: check DATABASE_URL, and that the network lets it through.`,
  EHOSTUNREACH: ({ host }) => `${host} cannot be reached: check DATABASE_URL, and the network.`,
  ENETUNREACH: ({ host }) => `${host} cannot be reached: check DATABASE_URL, and the network.`,
  ECONNRESET: ({ host }) => `${host} ended the connection: check that PostgreSQL answers there.`,
  CONNECTION_CLOSED: ({ host }) => `${host} ended the connection: check that PostgreSQL answers there.`,
  ENOENT: ({ host }) => `There is no server at ${host}: check that PostgreSQL runs.`,
  '57P03': ({ host }) => `PostgreSQL at ${host} is starting.`,
  '53300': ({ host }) =>
    `PostgreSQL at ${host} has no connection left: raise max_connections, or stop what holds them.`,
};

const lasting: Readonly<Record<string, Sentence>> = {
  '28P01': ({ host, user }) =>
    `PostgreSQL at ${host} does not accept the password of ${user}: correct DATABASE_URL.`,
  '28000': ({ host, user }) =>
    `PostgreSQL at ${host} does not let ${user} in: correct DATABASE_URL, or its pg_hba.conf.`,
  '3D000': ({ host, database, user }) =>
    `There is no database "${database}" at ${host}: make it with createdb ${database}, owned by ${user}, or correct DATABASE_URL.`,
  '42501': ({ database, user }) =>
    `${user} may not make what the graph needs in the database "${database}": it has to own the database and may need CREATEROLE, see docs/decisions/014-rows.md.`,
};

/** Why a database at a URL cannot be used; undefined for an error that is about something else. */
export function refusalOf(error: unknown, url: string): Refusal | undefined {
  const codes = codesOf(error);
  const find = (table: Readonly<Record<string, Sentence>>): Sentence | undefined =>
    codes.map((code) => table[code]).find((each) => each !== undefined);
  const server = serverOf(url);
  const fatal = find(lasting)?.(server);
  if (fatal !== undefined) return { sentence: fatal, passes: false };
  const soon = find(passing)?.(server);
  return soon === undefined ? undefined : { sentence: soon, passes: true };
}

/** The codes of an error and of what caused it. */
function codesOf(error: unknown, causes = 5): string[] {
  if (!(error instanceof Error)) return [];
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const own = sqlStateOf(error) ?? code;
  const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  const deeper = causes === 0 ? [] : [error.cause, ...inner].flatMap((each) => codesOf(each, causes - 1));
  return [...(own === undefined ? [] : [own]), ...deeper];
}
