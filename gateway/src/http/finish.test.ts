// Requests that are refused before they are read, byte by byte: the answer arrives nevertheless, and the connection ends.
import { connect, type AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { publicViewer } from '@fmg/shared/auth/viewer';
import { unauthenticated } from '@fmg/shared/errors/graph-error';
import { silentLog } from '@fmg/shared/telemetry/log';
import { developmentBounds } from '../bounds';
import { buildHttpServer } from './server';

let server: Server;

beforeAll(async () => {
  server = buildHttpServer({
    handle: async () => ({ status: 200, headers: [], body: Buffer.from('{}') }),
    log: silentLog,
    identify: async ({ headers }) => {
      if (headers.authorization !== undefined) throw unauthenticated();
      return publicViewer;
    },
    health: async () => ({ status: 'ready', subgraphs: [] }),
    pages: { '/': async () => '<!doctype html>' },
    apiSchema: '',
    hosts: [],
    bounds: developmentBounds,
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => new Promise((closed) => server.close(closed)));

interface Heard {
  text: string;
  /** Whether the connection was reset. */
  isReset: boolean;
  ms: number;
}

/** Sends everything before it reads anything, as many clients do, and then reads until the connection ends. */
async function send(head: readonly string[], body: readonly Buffer[], pauseMs = 0): Promise<Heard> {
  const { port } = server.address() as AddressInfo; // a TCP server that listens has such an address
  const socket = connect(port, '127.0.0.1');
  const began = performance.now();
  let [text, isReset] = ['', false];
  const ended = new Promise<void>((closed) => socket.once('close', () => closed()));
  socket.on('error', () => (isReset = true));
  socket.pause();
  socket.write(`${['POST /graphql HTTP/1.1', 'Host: localhost', ...head].join('\r\n')}\r\n\r\n`);
  for (const piece of body) {
    if (socket.destroyed) break;
    const isSent = new Promise((sent) => socket.write(piece, sent));
    await Promise.race([isSent, ended]);
    await new Promise((resume) => setTimeout(resume, pauseMs));
  }
  socket.setEncoding('utf8').on('data', (data: string) => (text += data));
  socket.resume();
  await ended;
  return { text, isReset, ms: performance.now() - began };
}

const piece = Buffer.alloc(256 * 1024, ' ');
const pieces = (count: number): Buffer[] => Array.from({ length: count }, () => piece);
const chunked = (parts: readonly Buffer[]): Buffer[] => [
  ...parts.map((part) =>
    Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]),
  ),
  Buffer.from('0\r\n\r\n'),
];
const json = 'Content-Type: application/json';
const lengthOf = (parts: readonly Buffer[]): string => `Content-Length: ${Buffer.concat(parts).length}`;

test.each([
  ['too large, with its length', 413, 'PAYLOAD_TOO_LARGE', [json, lengthOf(pieces(12))], pieces(12)],
  [
    'too large, in chunks',
    413,
    'PAYLOAD_TOO_LARGE',
    [json, 'Transfer-Encoding: chunked'],
    chunked(pieces(12)),
  ],
  [
    'of a wrong type',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    ['Content-Type: text/plain', lengthOf(pieces(12))],
    pieces(12),
  ],
  [
    'of a wrong type, in chunks',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    ['Content-Type: text/plain', 'Transfer-Encoding: chunked'],
    chunked(pieces(12)),
  ],
  [
    'of a caller without a name',
    401,
    'UNAUTHENTICATED',
    [json, 'Authorization: x', lengthOf(pieces(12))],
    pieces(12),
  ],
])('a body %s has its answer, and then the connection ends', async (_, status, code, head, body) => {
  const { text, isReset } = await send(head, body, 5);
  expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(text).toContain(code);
  expect(text).toMatch(/connection: close/i);
  expect(isReset).toBe(false);
});

test('the answer does not wait for the rest, which is not waited for long', async () => {
  const { text, ms } = await send([json, 'Content-Length: 900000000'], []);
  expect(text).toMatch(/^HTTP\/1.1 413 /);
  expect(ms).toBeGreaterThan(1000);
  expect(ms).toBeLessThan(8000);
});

test('a rest that does not end is not taken in for long', async () => {
  const { ms } = await send([json, 'Content-Length: 900000000'], pieces(400));
  expect(ms).toBeLessThan(8000);
});

test('a connection whose request was read stays open', async () => {
  const head = [json, 'Content-Length: 2'];
  const next = Buffer.from(`{}GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const { text } = await send(head, [next]);
  expect(text.match(/HTTP\/1.1 200 /g)).toHaveLength(2);
});
