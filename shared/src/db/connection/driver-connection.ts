// A session for reads on the driver: a client of one connection, which lasts as long as that connection does.
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { openClient, tellSettings } from './driver';
import {
  isAtWork,
  isSent,
  reasonOfRetry,
  sendQuery,
  sendTextsOnly,
  type DriverQuery,
} from '../../library-internals/postgres';
import { codeOf } from '../failure';
import type { Limits } from './limits';
import { textsOf } from './parameters';
import type { ReadAnswer, OpenReadSession, ReadSession, Sent } from './read-connection';

export const openDriverSession: OpenReadSession = async ({ url, role, limits, onClosed }) => {
  let session: DriverSession | undefined;
  let isClosed = false;
  const client = openClient({
    login: { url, ...(role !== undefined && { role }) },
    limits,
    connections: 1,
    onClosed: () => {
      isClosed = true;
      session?.lose();
      onClosed();
    },
  });
  drizzle(client); // so that times and dates stay text, as the columns decode them
  sendTextsOnly(client);
  try {
    await tellSettings(client);
    if (isClosed) throw new Error('the connection was closed as soon as it was opened');
    return (session = new DriverSession(client, limits));
  } catch (error) {
    await client.end({ timeout: 0 });
    throw error;
  }
};

class DriverSession implements ReadSession {
  private readonly waiting = new Set<Statement>();
  private isLost = false;

  constructor(
    private readonly client: postgres.Sql,
    private readonly limits: Limits,
  ) {}

  send(text: string, parameters: readonly unknown[], settle: (answer: ReadAnswer) => void): Sent {
    const values = textsOf(parameters);
    if (this.isLost) {
      process.nextTick(settle, lost(new Error('the connection is closed')));
      return { cancel: () => undefined };
    }
    const query = sendQuery(this.client, text, values);
    const statement = new Statement(query, settle);
    this.waiting.add(statement);
    query.then(
      (rows) =>
        this.settle(statement, isResent(query) ? stale(reasonOfRetry(query)) : { kind: 'rows', rows }),
      (error: unknown) => this.settle(statement, failure(query, error)),
    );
    return statement;
  }

  async close(): Promise<void> {
    await this.client.end({ timeout: this.limits.close / 1000 });
  }

  /** Settles what is owed. The driver would connect again for what it has not sent: that is taken away from it. */
  lose(): void {
    this.isLost = true;
    const lostNow = [...this.waiting];
    for (const { query } of lostNow) if (!isSent(query)) query.cancel();
    for (const statement of lostNow) this.settle(statement, lost(new Error('the connection was closed')));
    this.client.end({ timeout: 0 }).catch(() => undefined);
  }

  private settle(statement: Statement, answer: ReadAnswer): void {
    if (this.waiting.delete(statement)) statement.settle(answer);
  }
}

/** A statement that was sent. */
class Statement implements Sent {
  constructor(
    readonly query: DriverQuery,
    readonly settle: (answer: ReadAnswer) => void,
  ) {}

  /** The driver loses count of the answers when a query is cancelled that waits behind others, and sends one cancellation for each. */
  cancel(): void {
    if (isAtWork(this.query)) this.query.cancel();
  }
}

/** One that was sent a second time ran behind what was sent since: nobody knows for whom. */
function isResent(query: DriverQuery): boolean {
  return reasonOfRetry(query) !== undefined;
}

function failure(query: DriverQuery, error: unknown): ReadAnswer {
  if (isResent(query)) return stale(error);
  // Whatever is not the server's word, or an error of reading a row, befell the connection.
  const isOfStatement = error instanceof postgres.PostgresError || codeOf(error) === undefined;
  return isOfStatement ? { kind: 'error', error } : lost(error);
}

function stale(error: unknown): ReadAnswer {
  return { kind: 'stale', error };
}

function lost(error: unknown): ReadAnswer {
  return { kind: 'lost', error };
}
