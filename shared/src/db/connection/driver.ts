// Clients of PostgreSQL: postgres.js with the limits of this project, and with the patch that makes it keep them.
import postgres from 'postgres';
import type { Limits } from './limits';

/** Where to sign in, and the role to take. */
export interface Login {
  /** `postgres://…` */
  url: string;
  role?: string;
}

/** A client to be made. */
export interface ClientOptions {
  login: Login;
  limits: Limits;
  /** The most connections; each is opened when it is first needed. */
  connections: number;
  /** After so long without work a connection is closed, in seconds; never unless told. */
  idleSeconds?: number;
  /** Hears when a connection is no more, before anything is sent to another. */
  onClosed?(): void;
  /** Options of the driver that go before these, some of which its types do not have. */
  over?: object;
}

/** Makes a client. Throws when the driver is not the patched one, which may end the process or wait without end. */
export function openClient(options: ClientOptions): postgres.Sql {
  const { login, limits, connections, idleSeconds, onClosed, over } = options;
  const client = postgres(login.url, {
    max: connections,
    onnotice: () => undefined,
    connection: sessionOf(login.role, limits),
    connect_timeout: limits.connect / 1000,
    silence_timeout: limits.silence / 1000,
    // Who is gone is noticed although nothing is asked.
    keep_alive: 10,
    // With its connection the server forgets the statements that were prepared there.
    max_lifetime: 15 * 60,
    backoff: pauseAfter,
    ...(idleSeconds !== undefined && { idle_timeout: idleSeconds }),
    ...(onClosed !== undefined && { onclose: onClosed }),
    ...over,
  });
  if (client.options.silence_timeout !== limits.silence / 1000)
    throw new Error('postgres.js is not patched: run "npm run postinstall" (see patches/)');
  return client;
}

/** Seconds until a connection is tried again: soon after the server is back, and not in a hot loop while it is away. */
function pauseAfter(retries: number): number {
  return Math.min(0.05 * 2 ** retries, 0.5);
}

/** The settings of a session. */
function sessionOf(role: string | undefined, { statement }: Limits): Readonly<Record<string, string>> {
  return {
    application_name: 'foreign-missions-graph',
    // The text of a hot statement is fixed and its lists travel as one array: one plan serves every call.
    plan_cache_mode: 'force_generic_plan',
    statement_timeout: String(statement),
    // Who has gone without a word holds its locks no longer.
    idle_in_transaction_session_timeout: String(statement),
    tcp_keepalives_idle: '10',
    tcp_keepalives_interval: '5',
    tcp_keepalives_count: '3',
    ...(role !== undefined && { role }),
  };
}

/**
 * Tells a session its settings once more. A pooler may have kept those of its start to itself: without the role all rows would be
 * shown.
 */
export async function tellSettings(session: postgres.Sql, client = session): Promise<void> {
  const settings = Object.entries(client.options.connection ?? {}).map(([name, value]) => [
    name,
    String(value),
  ]);
  const sets = settings.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, false)`);
  await session.unsafe(`select ${sets.join()}`, settings.flat());
}
