// One connection to a server: a request at a time over a bare socket, so that the load costs less than what it measures.
import { connect, type Socket } from 'node:net';

/** Where a contestant answers. */
export interface Target {
  host: string;
  port: number;
  /** Who asks; those who know no callers disregard it. */
  token: string;
}

/** What came back. */
export interface Answer {
  status: number;
  body: Buffer;
}

/** The bytes of `POST /graphql` with a JSON body. */
export function requestBytes({ host, port, token }: Target, payload: object): Buffer {
  const body = Buffer.from(JSON.stringify(payload));
  const head = [
    'POST /graphql HTTP/1.1',
    `host: ${host}:${port}`,
    'content-type: application/json',
    'accept: application/json',
    `authorization: Bearer ${token}`,
    `content-length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

/** A connection that stays open. */
export class Channel {
  private readonly received: Buffer[] = [];
  private size = 0;
  private reader: AnswerReader | undefined;
  private settle: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.receive(chunk));
    socket.on('error', (error) => this.fail(error));
    socket.on('close', () => this.fail(new Error('The server closed the connection.')));
  }

  /** Connects. */
  static open({ host, port }: Target): Promise<Channel> {
    return new Promise((opened, failed) => {
      const socket = connect({ host, port });
      socket.once('error', failed);
      socket.once('connect', () => {
        socket.off('error', failed);
        opened(new Channel(socket));
      });
    });
  }

  /** Sends a request and waits for its answer. */
  ask(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.received.push(chunk);
    this.size += chunk.length;
    this.reader ??= readerOf(this.joined());
    const answer = this.reader?.(this.size, chunk, () => this.joined());
    if (answer === undefined) return;
    this.received.length = 0;
    this.size = 0;
    this.reader = undefined;
    const { settle } = this;
    this.settle = undefined;
    settle?.resolve(answer);
  }

  private joined(): Buffer {
    const [first] = this.received;
    if (this.received.length === 1 && first !== undefined) return first;
    const all = Buffer.concat(this.received, this.size);
    this.received.splice(0, this.received.length, all);
    return all;
  }

  private fail(error: Error): void {
    this.settle?.reject(error);
    this.settle = undefined;
  }
}

/** Gives the answer once all of it is there. */
type AnswerReader = (size: number, last: Buffer, joined: () => Buffer) => Answer | undefined;

const endOfHead = '\r\n\r\n';
const lastChunk = Buffer.from('0\r\n\r\n');

/** How the rest of an answer is read; undefined while its head is not there. */
export function readerOf(start: Buffer): AnswerReader | undefined {
  const end = start.indexOf(endOfHead);
  if (end < 0) return undefined;
  const head = start.toString('latin1', 0, end).toLowerCase();
  const status = Number(head.slice(9, 12));
  const from = end + endOfHead.length;
  const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1];
  if (length === undefined) return readChunked(status, from);
  const total = from + Number(length);
  return (size, _, joined) => (size < total ? undefined : { status, body: joined().subarray(from, total) });
}

/** A body in chunks ends with an empty one; JSON holds no line break of its own that could look the same. */
function readChunked(status: number, from: number): AnswerReader {
  return (size, last, joined) => {
    const tail = last.length >= lastChunk.length ? last : joined();
    if (size < from + lastChunk.length || !tail.subarray(-lastChunk.length).equals(lastChunk))
      return undefined;
    return { status, body: dechunk(joined().subarray(from)) };
  };
}

function dechunk(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const end = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.toString('latin1', at, end), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}
