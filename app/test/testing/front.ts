// A server before a subgraph that runs in a process of its own: it hands answers on, or gives them in the manner that a test says.
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { JsonObject } from '@fmg/gateway/json/values';
import { listen, stopServer, type Manner } from '../stand-in';

/** The server, and what it has seen. */
export interface Front {
  port: number;
  /** Operations that arrived. */
  operations: number;
  /** Sets how operations are answered from now on; as the subgraph does when nothing is given. */
  answer(manner?: Manner): void;
  close(): Promise<void>;
}

/** Opens a front before a subgraph. */
export async function openFront(origin: string): Promise<Front> {
  let chosen: Manner | undefined;
  const answer = async (asked: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, type, body, sent } = await handOn(origin, asked);
    if (chosen === undefined || asked.method !== 'POST')
      return void response.writeHead(status, { 'content-type': type }).end(body);
    // The gateway writes its requests in this form, and answers are objects.
    const { variables } = JSON.parse(sent) as { variables: { representations?: JsonObject[] } };
    const given = JSON.parse(body.toString('utf8')) as JsonObject;
    chosen({ request: asked, response, answer: given, representations: variables.representations ?? [] });
  };
  const server = createServer((asked, response) => {
    response.on('error', () => undefined);
    if (asked.method === 'POST') front.operations += 1;
    answer(asked, response).catch(() => response.destroy());
  });
  const front: Front = {
    port: Number(new URL(await listen(server)).port),
    operations: 0,
    answer: (manner) => (chosen = manner),
    close: () => stopServer(server),
  };
  return front;
}

interface HandedOn {
  status: number;
  type: string;
  body: Buffer;
  /** The body of the request. */
  sent: string;
}

async function handOn(origin: string, asked: IncomingMessage): Promise<HandedOn> {
  const sent = await buffer(asked);
  const { connection: _connection, ...headers } = asked.headers;
  const answer = await new Promise<IncomingMessage>((came, failed) => {
    request(new URL(asked.url ?? '/', origin), { method: asked.method, headers }, came)
      .once('error', failed)
      .end(sent);
  });
  const type = answer.headers['content-type'] ?? '';
  return { status: answer.statusCode ?? 502, type, body: await buffer(answer), sent: sent.toString('utf8') };
}

/** Waits before the true answer. */
export const slowly =
  (ms: number): Manner =>
  ({ response, answer }) =>
    void setTimeout(
      () => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer)),
      ms,
    );

/** Sends the true answer, its head included, byte by byte. */
export const dripping =
  (everyMs: number): Manner =>
  ({ request: { socket }, answer }) => {
    const body = JSON.stringify(answer);
    const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
    const bytes = Buffer.from(head + body);
    let sent = 0;
    const drip = setInterval(() => {
      if (socket.destroyed || sent === bytes.length) return clearInterval(drip);
      socket.write(bytes.subarray(sent, (sent += 1)));
    }, everyMs);
  };

/** Resets the connection. */
export const resetting: Manner = ({ request: { socket } }) => void socket.resetAndDestroy();
