// A connection to PostgreSQL for reads: statements are prepared once, many are on their way at the same time, and what one
// turn of the event loop sends is one write. The driver opens the connection and signs in; then this takes its place.
import type { Socket } from 'node:net';
import { LRUCache } from 'lru-cache';
import { onSocket, parserOf } from '../../library-internals/postgres';
import { openClient, tellSettings, type Login } from '../connection/driver';
import type { Limits } from '../connection/limits';
import { textsOf } from '../connection/parameters';
import { DATA_ROW, ERROR, HEAD, readRow, staysText, type ColumnParser } from '../connection/protocol-rows';
import type { ReadAnswer, OpenReadSession, ReadSession, Sent } from '../connection/read-connection';
import { DatabaseError } from './database-error';
import { MessageWriter } from './messages';
import { openSocket, type ServerAddress } from './socket';

/** Opens a session on a connection of our own. */
export const openWire: OpenReadSession = async ({ url, role, limits, onClosed }) => {
  const login: Login = { url, ...(role !== undefined && { role }) };
  const place = openClient({ login, limits, connections: 1 }).options;
  let socket: Socket | undefined;
  const client = openClient({
    login,
    limits,
    connections: 1,
    over: onSocket(place.host[0], async () => (socket = await openSocket(place))),
  });
  try {
    const session = await client.reserve();
    await tellSettings(session, client);
    const { state } = await session`select 1`;
    if (socket === undefined) throw new Error('the driver opened no connection');
    return new Connection(socket, { onClosed, place, limits, state, parsers: client.options.parsers });
  } catch (error) {
    await client.end({ timeout: 0 });
    throw error;
  }
};

/** The session that the driver opened. */
interface Session {
  onClosed(): void;
  place: ServerAddress;
  limits: Limits;
  /** What a cancellation names. */
  state: { pid?: number; secret?: number };
  parsers: Parameters<typeof parserOf>[0];
}

/** A statement that is prepared on a connection, or is on its way to be. */
interface PreparedStatement {
  name: string;
  parsers: readonly ColumnParser[];
}

/** Statements that are kept prepared; the oldest makes room for the next. */
const LIMIT = 500;

/** How often it is looked whether the server still speaks, in milliseconds. */
const LOOK_MS = 500;

const COLUMNS = 0x54; // T
const READY = 0x5a; // Z
const CANCEL_REQUEST = 80_877_102;

/** What is prepared does not fit the tables any more, or is not there. */
const stale = new Set(['0A000', '26000']);

class Connection implements ReadSession {
  private readonly statements = new LRUCache<string, PreparedStatement>({
    max: LIMIT,
    dispose: ({ name }, _, reason) => reason === 'evict' && this.writer.forget(name),
  });
  private readonly writer = new MessageWriter();
  /** What was sent and not answered, in order; those before `first` are answered. */
  private sent: Statement[] = [];
  private first = 0;
  /** The beginning of a message of which the rest has not come. */
  private rest: Buffer | undefined;
  private names = 0;
  private isClosed = false;
  /** When the server last spoke, or came to owe an answer. */
  private heard = 0;
  private watch: NodeJS.Timeout | undefined;

  constructor(
    private readonly socket: Socket,
    private readonly session: Session,
  ) {
    socket.removeAllListeners('data');
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('error', () => undefined); // it is closed then, which is heard
    socket.once('close', () => {
      this.isClosed = true;
      clearInterval(this.watch);
      session.onClosed();
      this.lose();
    });
  }

  send(text: string, parameters: readonly unknown[], settle: (answer: ReadAnswer) => void): Sent {
    const values = textsOf(parameters);
    this.willWrite();
    let prepared = this.statements.get(text);
    if (prepared === undefined) {
      prepared = { name: `read_${(this.names += 1)}`, parsers: [] };
      this.statements.set(text, prepared);
      this.writer.prepare(prepared.name, text);
    }
    this.writer.execute(prepared.name, values);
    const statement = new Statement(this, text, prepared, settle);
    if (this.atWork === undefined) this.awaitAnswer();
    this.sent.push(statement);
    if (this.isClosed) process.nextTick(() => this.lose());
    return statement;
  }

  /** Stops the statement that the server works on at present, whichever that is when it hears of it. */
  cancel(): void {
    const { place, state, limits } = this.session;
    const request = Buffer.alloc(16);
    request.writeInt32BE(request.length, 0);
    request.writeInt32BE(CANCEL_REQUEST, 4);
    request.writeUInt32BE(state.pid ?? 0, 8);
    request.writeUInt32BE(state.secret ?? 0, 12);
    // It is a wish: when it cannot be sent, the statement runs to its end. The server closes the connection when it has heard of
    // it, as libpq waits for, too: PgBouncer passes it on only then, and 1.18 ends when its client has gone before.
    openSocket(place).then(
      (socket) =>
        socket
          .setTimeout(limits.connect, () => socket.destroy())
          .on('error', () => undefined)
          .resume()
          .write(request),
      () => undefined,
    );
  }

  async close(): Promise<void> {
    if (this.isClosed) return;
    // A socket whose other end has gone fails when the farewell is written, and is closed all the same.
    const closed = new Promise<void>((done) => this.socket.once('close', () => done()));
    this.writer.terminate();
    this.socket.end(this.writer.take());
    const late = setTimeout(() => this.socket.destroy(), this.session.limits.close);
    await closed;
    clearTimeout(late);
  }

  /** The statement that the server works on. */
  get atWork(): Statement | undefined {
    return this.sent[this.first];
  }

  /** The server owes an answer from now on: a connection that says nothing for too long is given up. */
  private awaitAnswer(): void {
    this.heard = performance.now();
    this.watch ??= setInterval(() => this.look(), LOOK_MS).unref();
  }

  private look(): void {
    const { heard } = this;
    if (this.atWork === undefined) {
      clearInterval(this.watch);
      this.watch = undefined;
    } else if (performance.now() - heard > this.session.limits.silence)
      // What came while this process was busy is read first.
      setImmediate(() => this.heard === heard && this.socket.destroy());
  }

  /** Lets everything that is sent in this turn leave together. */
  private willWrite(): void {
    if (!this.writer.isEmpty) return;
    process.nextTick(() => {
      if (!this.writer.isEmpty && !this.isClosed) this.socket.write(this.writer.take());
    });
  }

  private receive(chunk: Buffer): void {
    this.heard = performance.now();
    const answer = this.rest === undefined ? chunk : Buffer.concat([this.rest, chunk]);
    let at = 0;
    while (at + HEAD <= answer.length) {
      const end = at + 1 + answer.readInt32BE(at + 1);
      if (end > answer.length) break;
      this.hear(answer, at, end);
      at = end;
    }
    this.rest = at === answer.length ? undefined : answer.subarray(at);
  }

  /** Takes in one message. Those that nothing depends on are passed over, such as notices and confirmations. */
  private hear(answer: Buffer, start: number, end: number): void {
    const statement = this.atWork;
    if (statement === undefined) return;
    const type = answer[start];
    if (type === DATA_ROW) statement.take(answer, start + HEAD);
    else if (type === COLUMNS) statement.prepared.parsers = this.parsersIn(answer, start + HEAD);
    else if (type === ERROR) statement.error = new DatabaseError(answer.toString('utf8', start + HEAD, end));
    else if (type === READY) this.settle(statement);
  }

  private settle(statement: Statement): void {
    const { text, prepared, error, rows } = statement;
    this.first += 1;
    if (this.first === this.sent.length) {
      this.sent = [];
      this.first = 0;
    }
    if (error !== undefined) this.forget(text, prepared);
    statement.settle(
      error === undefined ? { kind: 'rows', rows } : { kind: isStale(error) ? 'stale' : 'error', error },
    );
  }

  /** Prepares a statement anew when it comes again: one that failed may not be prepared, or not fit the tables any more. */
  private forget(text: string, prepared: PreparedStatement): void {
    if (this.statements.get(text) !== prepared) return;
    this.statements.delete(text);
    this.willWrite();
    this.writer.forget(prepared.name);
  }

  private parsersIn(answer: Buffer, start: number): ColumnParser[] {
    const parsers: ColumnParser[] = [];
    let at = start + 2;
    for (let count = answer.readInt16BE(start); count > 0; count -= 1) {
      at = answer.indexOf(0, at) + 1; // the name of the column
      const type = answer.readUInt32BE(at + 6);
      parsers.push(staysText.has(type) ? undefined : parserOf(this.session.parsers, type));
      at += 18;
    }
    return parsers;
  }

  private lose(): void {
    const lost = this.sent.slice(this.first);
    this.sent = [];
    this.first = 0;
    for (const statement of lost)
      statement.settle({ kind: 'lost', error: new Error('the connection was closed') });
  }
}

/** A statement that was sent. */
class Statement implements Sent {
  readonly rows: unknown[][] = [];
  error: unknown;
  private isCancelled = false;

  constructor(
    private readonly connection: Connection,
    readonly text: string,
    readonly prepared: PreparedStatement,
    readonly settle: (answer: ReadAnswer) => void,
  ) {}

  cancel(): void {
    if (this.isCancelled || this.connection.atWork !== this) return;
    this.isCancelled = true;
    this.connection.cancel();
  }

  /** Takes in a row. One that cannot be read spoils this statement, and no other of the connection. */
  take(answer: Buffer, start: number): void {
    try {
      this.rows.push(readRow(answer, start, this.prepared.parsers));
    } catch (error) {
      this.error ??= error;
    }
  }
}

/** True for an error that says nothing of the statement: prepared anew, it may succeed. */
function isStale(error: unknown): boolean {
  return error instanceof DatabaseError && stale.has(error.code);
}
