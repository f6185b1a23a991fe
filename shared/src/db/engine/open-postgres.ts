// Opens PostgreSQL: pools for transactions, sessions for reads, each with limits to everything that waits.
import type { Logger } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import { openClient, type Login } from '../connection/driver';
import { openDriverSession } from '../connection/driver-connection';
import { openReadPool, type ReadPool } from './read-pool';
import { limitsFor, patientStatementMs, usualStatementMs, type Limits } from '../connection/limits';
import type { DatabaseOptions, Opened, ReadsOver } from './opened';
import type { Db } from '../db';
import { appRole } from '../policies';
import type { OpenReadSession } from '../connection/read-connection';
import { boundTransactions } from './transactions';
import { openWire } from '../wire/wire';

const sessions: Readonly<Record<ReadsOver, OpenReadSession>> = {
  driver: openDriverSession,
  wire: openWire,
};

/** The most sessions for reads of each kind: for viewers, and for the graph itself. */
const mostReadSessions = 4;

/** How long a connection for long work is kept when there is none, in seconds. */
const idleSeconds = 30;

export function openPostgres(url: string, options: DatabaseOptions, logger: Logger): Opened {
  const { connections = 10, statementMs = usualStatementMs, readsOver = 'wire' } = options;
  const limits = limitsFor(statementMs);
  const owner: Login = { url };
  // From its start the session is that of the role: a connection that was just opened shows nobody's rows.
  const app: Login = { url: options.appUrl ?? url, role: appRole };
  const clients = {
    /** Migrations, fills and imports: what takes long, and no request waits for. */
    patient: openClient({ login: owner, limits: limitsFor(patientStatementMs), connections, idleSeconds }),
    own: openClient({ login: owner, limits, connections }),
    app: openClient({ login: app, limits, connections }),
  };
  const handle = (client: postgres.Sql, watched?: Logger): Db =>
    // Drizzle types each driver's database apart; what the code uses of it is their common base.
    boundTransactions(drizzle(client, { logger: watched ?? false }) as unknown as Db, limits.acquire);
  const lanes = (login: Login): ReadPool =>
    openReadPool({
      ...login,
      limits,
      count: Math.min(connections, mostReadSessions),
      open: sessions[readsOver],
    });
  const reads = lanes(app);
  const ownReads = lanes(owner);
  return {
    db: handle(clients.patient, logger),
    own: handle(clients.own),
    writer: handle(clients.app, logger),
    engine: 'postgresql',
    listen: (channel, hear) => listen(clients.own, channel, hear),
    check: async () => {
      const asked = [reads, ownReads].map((each) => each.run('select 1', [], { rows: undefined }));
      await Promise.all([...asked, clients.app`select 1`]);
    },
    checkMs: limits.check,
    close: async () =>
      void (await Promise.all([
        reads.close(),
        ownReads.close(),
        ...Object.values(clients).map((client) => endClient(client, limits)),
      ])),
    runner: {
      run: (text, parameters, how) => (how.rows === undefined ? ownReads : reads).run(text, parameters, how),
    },
  };
}

async function listen(
  client: postgres.Sql,
  channel: string,
  hear: (payload: string) => void,
): Promise<() => Promise<void>> {
  const { unlisten } = await client.listen(channel, hear);
  // Where it cannot be told any more, nobody is heard either.
  return () => unlisten().catch(() => undefined);
}

async function endClient(client: postgres.Sql, { close }: Limits): Promise<void> {
  await client.end({ timeout: close / 1000 });
}
