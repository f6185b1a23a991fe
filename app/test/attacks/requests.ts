// How attacks are sent: as GraphQL over HTTP, or byte by byte where no client would write such a request.
import { connect } from 'node:net';

/** What came back. */
export interface Answer {
  status: number;
  headers: ReadonlyMap<string, string>;
  text: string;
}

/** A graph under attack. */
export interface Target {
  /** Where it answers, e.g. `http://127.0.0.1:4000`. */
  url: string;
  /** What is written behind each operation, so that the graph does not know it from before. */
  comment?: string;
  /** Headers that every request has beside its own. */
  headers?: Record<string, string>;
}

/** Sends one request. */
export type Send = (target: Target) => Promise<Answer>;

/** One row of a table of attacks. */
export interface Attack {
  name: string;
  send: Send;
  status: number;
  /** The code of the first error; undefined for an answer without one. */
  code?: string;
  /** What the answer must hold. */
  says?: RegExp;
}

const json = { 'content-type': 'application/json' };

/** POSTs text or bytes. */
export function post(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = json,
  path = '/graphql',
): Send {
  return async ({ url, headers: more }) =>
    await read(await fetch(url + path, { method: 'POST', headers: { ...more, ...headers }, body }));
}

/** POSTs an operation. */
export function ask(
  query: string,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Send {
  return async (target) =>
    await post(JSON.stringify({ query: query + (target.comment ?? ''), ...more }), { ...json, ...headers })(
      target,
    );
}

/** Sends a request without a body. */
export function call(method: string, path: string, headers: Record<string, string> = {}): Send {
  return async ({ url, headers: more }) =>
    await read(await fetch(url + path, { method, headers: { ...more, ...headers }, redirect: 'manual' }));
}

/** GETs an operation, with the header that keeps pages of foreign sites out. */
export function get(
  parameters: Record<string, string>,
  headers: Record<string, string> = { 'apollo-require-preflight': 'yes' },
): Send {
  return call('GET', `/graphql?${new URLSearchParams(parameters).toString()}`, headers);
}

async function read(response: Response): Promise<Answer> {
  return { status: response.status, headers: new Map(response.headers), text: await response.text() };
}

/** Writes bytes to the port and reads until the graph closes the connection; `pause` lets it wait for the next piece. */
export function raw(pieces: readonly string[], pause = 0): Send {
  return async ({ url }) =>
    await new Promise<Answer>((answered, failed) => {
      const { hostname, port } = new URL(url);
      const socket = connect(Number(port), hostname);
      let text = '';
      socket.setEncoding('latin1');
      socket.on('data', (data: string) => (text += data));
      socket.on('error', failed);
      socket.on('close', () => answered(parsed(text)));
      const write = (index: number): void => {
        const piece = pieces[index];
        if (piece === undefined || socket.destroyed) return;
        socket.write(piece, 'latin1');
        setTimeout(() => write(index + 1), pause);
      };
      write(0);
    });
}

function parsed(text: string): Answer {
  const [top = '', ...body] = text.split('\r\n\r\n');
  const [first = '', ...lines] = top.split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const [name = '', ...value] = line.split(': ');
    return [name.toLowerCase(), value.join(': ')];
  });
  return { status: Number(first.split(' ')[1] ?? 0), headers: new Map(headers), text: body.join('\r\n\r\n') };
}

/** A request as bytes, with the headers that every client sends. */
export function head(line: string, ...headers: string[]): string {
  const sent = headers.some((each) => /^host:/i.test(each)) ? headers : ['Host: localhost', ...headers];
  return `${[line, 'Connection: close', ...sent].join('\r\n')}\r\n\r\n`;
}
