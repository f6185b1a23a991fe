// A server that stands in for PostgreSQL: it speaks as much of the protocol as a driver needs, and fails where a test says.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** One connection of a driver. */
export interface StandInSession {
  /** 1 for the first connection that asked for a session. */
  readonly number: number;
  readonly socket: Socket;
  /** Answers a statement as done. */
  done(): void;
  /** Answers a statement with an error of a routine of the server; one that is FATAL ends the session, as the server does. */
  fail(code: string, severity?: 'ERROR' | 'FATAL', routine?: string): void;
}

/** What a stand-in does where it does not do its duty. */
export interface StandInOptions {
  /** Takes a connection that wants a session; gives one unless told. */
  welcome?(session: StandInSession, welcome: () => void): void;
  /** Answers a statement; it is done unless told. */
  answer?(session: StandInSession, text: string): void;
  /** Answers a cancellation; nothing but the end of its connection unless told. */
  cancelled?(socket: Socket): void;
}

/** The server, and what it has seen. */
export interface StandInPostgres {
  url: string;
  port: number;
  /** Connections that wanted a session. */
  sessions(): number;
  /** The statements that were asked, each with the number of its session; without what the driver asks for itself. */
  asked: { session: number; text: string }[];
  close(): Promise<void>;
}

const SSL_REQUEST = 80_877_103;
const CANCEL_REQUEST = 80_877_102;

/** Opens a stand-in on a free port of this machine. */
export async function openStandInPostgres(options: StandInOptions = {}): Promise<StandInPostgres> {
  const sockets = new Set<Socket>();
  const asked: StandInPostgres['asked'] = [];
  let sessions = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    const greet = (first: Buffer): void => {
      const kind = first.readInt32BE(4);
      if (kind === CANCEL_REQUEST) return void (options.cancelled ?? endOf)(socket);
      if (kind === SSL_REQUEST) return void socket.once('data', greet).write('N');
      const session = new Session((sessions += 1), socket, asked, options);
      if (options.welcome === undefined) session.welcome();
      else options.welcome(session, () => session.welcome());
    };
    socket.once('data', greet);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a TCP server that listens has such an address
  return {
    url: `postgres://someone@127.0.0.1:${port}/nowhere`,
    port,
    sessions: () => sessions,
    asked,
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

function endOf(socket: Socket): void {
  socket.end();
}

class Session implements StandInSession {
  private rest = Buffer.alloc(0);
  /** The texts of statements by their names. */
  private readonly parsed = new Map<string, string>();
  /** What is asked, or was last asked about. */
  private current = '';
  private status: 'I' | 'T' | 'E' = 'I';
  /** True while the answer ends with the next Sync, not with the statement. */
  private isExtended = false;
  /** True while such a statement is not answered: what comes behind it waits. */
  private isBusy = false;

  constructor(
    readonly number: number,
    readonly socket: Socket,
    private readonly asked: StandInPostgres['asked'],
    private readonly options: StandInOptions,
  ) {}

  welcome(): void {
    this.say('R', int32(0));
    this.say('K', Buffer.concat([int32(this.number), int32(4302)]));
    this.ready();
    this.socket.on('data', (chunk) => this.receive(chunk));
  }

  done(): void {
    const [word = ''] = this.current.trim().toUpperCase().split(/\s+/);
    if (word === 'BEGIN') this.status = 'T';
    if (word === 'COMMIT' || word === 'ROLLBACK') this.status = 'I';
    this.say('C', text(word === 'SELECT' ? 'SELECT 0' : word));
    this.answered();
  }

  fail(code: string, severity: 'ERROR' | 'FATAL' = 'ERROR', routine = 'standIn'): void {
    if (this.status === 'T') this.status = 'E';
    const fields = [`S${severity}`, `V${severity}`, `C${code}`, `Mstands in for ${code}`, `R${routine}`];
    this.say('E', Buffer.concat([...fields.map(text), Buffer.from([0])]));
    if (severity === 'FATAL') this.socket.end();
    else this.answered();
  }

  private answered(): void {
    if (!this.isExtended) return this.ready();
    this.isBusy = false;
    this.hearRest();
  }

  private receive(chunk: Buffer): void {
    this.rest = Buffer.concat([this.rest, chunk]);
    this.hearRest();
  }

  private hearRest(): void {
    while (!this.isBusy && this.rest.length >= 5 && this.rest.length > this.rest.readInt32BE(1)) {
      const length = this.rest.readInt32BE(1) + 1;
      const message = this.rest.subarray(0, length);
      this.rest = this.rest.subarray(length);
      this.hear(message.toString('latin1', 0, 1), message.subarray(5));
    }
  }

  private hear(type: string, body: Buffer): void {
    const [first = '', second = ''] = body.toString('utf8').split('\0');
    if (type === 'P') this.parsed.set(first, second);
    if (type === 'Q') this.current = first;
    if (type === 'D') this.current = this.parsed.get(first.slice(1)) ?? '';
    if (type === 'B') this.current = this.parsed.get(second) ?? '';
    this.isExtended = type !== 'Q';
    if (type === 'P') this.say('1');
    if (type === 'B') this.say('2');
    if (type === 'D') this.describe();
    if (type === 'Q' || type === 'E') this.ask();
    if (type === 'S') this.ready();
    if (type === 'X') this.socket.end();
  }

  /** Says how many parameters the statement has, all of them texts, and that it gives no rows. */
  private describe(): void {
    const count = new Set(this.current.match(/\$\d+/g)).size;
    const types = Array.from({ length: count }, () => int32(25));
    this.say('t', Buffer.concat([Buffer.from([0, count]), ...types]));
    this.say('n');
  }

  private ask(): void {
    const isOwn = this.current.includes('pg_catalog.pg_type');
    if (!isOwn) this.asked.push({ session: this.number, text: this.current.trim() });
    this.isBusy = this.isExtended;
    if (this.options.answer === undefined) this.done();
    else this.options.answer(this, this.current.trim());
  }

  private ready(): void {
    this.say('Z', Buffer.from(this.status));
  }

  private say(type: string, body: Buffer = Buffer.alloc(0)): void {
    this.socket.write(Buffer.concat([Buffer.from(type), int32(body.length + 4), body]));
  }
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`);
}
