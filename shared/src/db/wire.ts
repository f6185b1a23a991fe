// A connection to PostgreSQL for reads: statements are prepared once, many are on their way at the same time, and what one
// turn of the event loop sends is one write. The driver opens the connection and signs in; then this takes its place.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import postgres from 'postgres';
import { putBounded } from '../bounded';
import { DatabaseError } from './database-error';
import { MessageWriter, textsOf } from './protocol-messages';
import { DATA_ROW, ERROR, HEAD, readRow, staysText, type ColumnParser } from './protocol-rows';
import { openSocket, type Place } from './socket';

/** What became of a statement. */
export type Answer =
  | { kind: 'rows'; rows: readonly (readonly unknown[])[] }
  | { kind: 'error'; error: unknown }
  /** The connection was closed: nobody knows whether it ran. */
  | { kind: 'lost' };

/** A statement on its way. */
export interface Sent {
  /** True while it is what the server works on, and nothing before it. */
  readonly isItsTurn: boolean;
}

/** A connection that is open. */
export interface Wire {
  /**
   * Sends a statement behind those that were sent before. `settle` hears once what became of it, in the order of sending. Throws
   * for a value that has no text; nothing is sent then.
   */
  send(text: string, parameters: readonly unknown[], settle: (answer: Answer) => void): Sent;
  /** Stops the statement that the server works on at present, whichever that is when it hears of it. */
  cancel(): void;
  /** Ends the session when what was sent is answered. */
  close(): Promise<void>;
}

/** How a connection is opened. */
export interface WireOptions {
  /** `postgres://…` */
  url: string;
  /** Settings of the session. */
  connection: Readonly<Record<string, string>>;
  /** Hears when the connection is no more, after all that was sent has been settled. */
  onClosed(): void;
}

/** Opens a connection. Rejects when the server cannot be reached, or does not let us in. */
export async function openWire({ url, connection, onClosed }: WireOptions): Promise<Wire> {
  const { options: place } = postgres(url);
  let socket: Socket | undefined;
  const client = postgres(url, {
    max: 1,
    onnotice: () => undefined,
    connection,
    // The socket that it is given is secure already, and of a host that answers: of several the driver would await the next.
    ssl: false,
    host: place.host[0],
    // An option that the driver's types do not have.
    ...({ socket: async () => (socket = await openSocket(place)) } as object),
  });
  try {
    const session = await client.reserve();
    const { state } = await session`select 1`;
    if (socket === undefined) throw new Error('the driver opened no connection');
    return new Connection(socket, { onClosed, place, state, parsers: client.options.parsers });
  } catch (error) {
    await client.end({ timeout: 0 });
    throw error;
  }
}

/** The session that the driver opened. */
interface Session {
  onClosed(): void;
  place: Place;
  /** What a cancellation names. */
  state: { pid?: number; secret?: number };
  parsers: Readonly<Record<number, DriverParser>>;
}

/** Parsers of lists leave out the brace before the first element. */
type DriverParser = ((text: string) => unknown) & { array?: boolean };

/** A statement that is prepared on a connection, or is on its way to be. */
interface Prepared {
  name: string;
  parsers: readonly ColumnParser[];
}

/** Statements that are kept prepared; the oldest makes room for the next. */
const LIMIT = 500;

/** How long the server may take to end a session. */
const CLOSE_MS = 5000;

const COLUMNS = 0x54; // T
const READY = 0x5a; // Z
const CANCEL_REQUEST = 80_877_102;

/** What is prepared does not fit the tables any more, or is not there. */
const stale = new Set(['0A000', '26000']);

class Connection implements Wire {
  private readonly statements = new Map<string, Prepared>();
  private readonly writer = new MessageWriter();
  /** What was sent and not answered, in order; those before `first` are answered. */
  private sent: Statement[] = [];
  private first = 0;
  /** The beginning of a message of which the rest has not come. */
  private rest: Buffer | undefined;
  private names = 0;
  private isClosed = false;

  constructor(
    private readonly socket: Socket,
    private readonly session: Session,
  ) {
    socket.removeAllListeners('data');
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('error', () => undefined); // it is closed then, which is heard
    socket.once('close', () => {
      this.isClosed = true;
      this.lose();
      session.onClosed();
    });
  }

  send(text: string, parameters: readonly unknown[], settle: (answer: Answer) => void): Sent {
    const values = textsOf(parameters);
    this.willWrite();
    let prepared = this.statements.get(text);
    if (prepared === undefined) {
      prepared = { name: `read_${(this.names += 1)}`, parsers: [] };
      const dropped = putBounded(this.statements, LIMIT, [text, prepared]);
      if (dropped !== undefined) this.writer.forget(dropped.name);
      this.writer.prepare(prepared.name, text);
    }
    this.writer.execute(prepared.name, values);
    const statement = new Statement(this, text, prepared, settle);
    this.sent.push(statement);
    if (this.isClosed) process.nextTick(() => this.lose());
    return statement;
  }

  cancel(): void {
    const { place, state } = this.session;
    const request = Buffer.alloc(16);
    request.writeInt32BE(request.length, 0);
    request.writeInt32BE(CANCEL_REQUEST, 4);
    request.writeUInt32BE(state.pid ?? 0, 8);
    request.writeUInt32BE(state.secret ?? 0, 12);
    // It is a wish: when it cannot be sent, the statement runs to its end.
    openSocket(place).then(
      (socket) => socket.on('error', () => undefined).end(request),
      () => undefined,
    );
  }

  async close(): Promise<void> {
    if (this.isClosed) return;
    const closed = once(this.socket, 'close');
    this.writer.terminate();
    this.socket.end(this.writer.take());
    const late = setTimeout(() => this.socket.destroy(), CLOSE_MS);
    await closed;
    clearTimeout(late);
  }

  /** The statement that the server works on. */
  get atWork(): Statement | undefined {
    return this.sent[this.first];
  }

  /** Lets everything that is sent in this turn leave together. */
  private willWrite(): void {
    if (!this.writer.isEmpty) return;
    process.nextTick(() => {
      if (!this.writer.isEmpty && !this.isClosed) this.socket.write(this.writer.take());
    });
  }

  private receive(chunk: Buffer): void {
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
    statement.settle(error === undefined ? { kind: 'rows', rows } : { kind: 'error', error });
  }

  /** Prepares a statement anew when it comes again: one that failed may not be prepared, or not fit the tables any more. */
  private forget(text: string, prepared: Prepared): void {
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
      parsers.push(this.parserOf(answer.readUInt32BE(at + 6)));
      at += 18;
    }
    return parsers;
  }

  private parserOf(type: number): ColumnParser {
    const parser = staysText.has(type) ? undefined : this.session.parsers[type];
    return parser?.array === true ? (text) => parser(text.slice(1)) : parser;
  }

  private lose(): void {
    const lost = this.sent.slice(this.first);
    this.sent = [];
    this.first = 0;
    for (const statement of lost) statement.settle({ kind: 'lost' });
  }
}

/** A statement that was sent. */
class Statement implements Sent {
  readonly rows: unknown[][] = [];
  error: unknown;

  constructor(
    private readonly connection: Connection,
    readonly text: string,
    readonly prepared: Prepared,
    readonly settle: (answer: Answer) => void,
  ) {}

  get isItsTurn(): boolean {
    return this.connection.atWork === this;
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
export function isStale(error: unknown): boolean {
  return error instanceof DatabaseError && stale.has(error.code);
}
