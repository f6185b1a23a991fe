// A server that stands in for one subgraph: it answers truly, or breaks its answer in the way a test says.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { viewerWith } from '@fmg/shared/auth/viewer';
import type { JsonObject } from '@fmg/gateway/json/values';
import type { Subgraph } from '@fmg/shared/server/subgraph';

/** One request to a stand-in. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** What the subgraph would have answered. */
  answer: JsonObject;
  /** Entities that were asked for, empty when root fields were. */
  representations: readonly JsonObject[];
}

/** A way in which an answer is given, or not. */
export type Manner = (exchange: Exchange) => void;

/** The server, and what it has seen. */
export interface StandIn {
  url: string;
  server: Server;
  /** Requests that arrived. */
  requests: number;
  /** Sets how it answers from now on; truly when nothing is given. */
  answer(manner?: Manner): void;
  close(): Promise<void>;
}

/** Opens a stand-in for a subgraph on a free port. The subgraph is asked the same but once. */
export async function openStandIn(subgraph: Subgraph): Promise<StandIn> {
  let chosen: Manner = truly;
  const answers = new Map<string, string>();
  const server = createServer((request, response) => {
    standIn.requests += 1;
    response.on('error', () => undefined);
    exchangeOf(request, response)
      .then(chosen)
      .catch(() => response.destroy());
  });
  const exchangeOf = async (request: IncomingMessage, response: ServerResponse): Promise<Exchange> => {
    const body = await readText(request);
    // The gateway writes its requests in this form.
    const asked = JSON.parse(body) as { query: string; variables: { representations?: JsonObject[] } };
    const known =
      answers.get(body) ??
      JSON.stringify(
        await subgraph.execute({ ...asked, requestId: 'stand-in', viewer: viewerWith(['AUDITOR']) }),
      );
    answers.set(body, known);
    const answer = JSON.parse(known) as JsonObject; // an answer is an object
    return { request, response, answer, representations: asked.variables.representations ?? [] };
  };
  const url = await listen(server);
  const standIn: StandIn = {
    url,
    server,
    requests: 0,
    answer: (manner = truly) => (chosen = manner),
    close: () => stopServer(server),
  };
  return standIn;
}

/** Lets a server listen on a free port; gives the URL of its GraphQL. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`; // a TCP server that listens has such an address
}

/** Stops a server, whatever it still does. */
export async function stopServer(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeAllConnections();
  await closed;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The answer as it is. */
export const truly: Manner = ({ response, answer }) => sendText(response, JSON.stringify(answer));

/** A fixed text in place of the answer. */
export function says(text: string | Buffer, { status = 200, type = 'application/json' } = {}): Manner {
  return ({ response }) => sendText(response, text, { status, type });
}

/** The answer after a change. */
export function changed(change: (exchange: Exchange) => unknown): Manner {
  return (exchange) => sendText(exchange.response, JSON.stringify(change(exchange)));
}

/** The answer in which every value of a field is another one. */
export function replaced(key: string, value: unknown): Manner {
  return changed(
    ({ answer }) =>
      JSON.parse(JSON.stringify(answer), (each, there: unknown) => (each === key ? value : there)) as unknown,
  );
}

/** The answer with other entities; they come with the type and the key by which they were asked for. */
export function entities(change: (entities: readonly JsonObject[]) => unknown): Manner {
  return changed(({ answer, representations }) => {
    const { _entities } = answer['data'] as { _entities: JsonObject[] }; // the tests ask for entities only
    return {
      data: { _entities: change(_entities.map((each, index) => ({ ...representations[index], ...each }))) },
    };
  });
}

/** Writes the same again and again until nobody listens any more. */
export function endlessly(text: string, everyMs = 0): Manner {
  return ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const write = (): void => {
      if (!response.destroyed) response.write(text, () => setTimeout(write, everyMs));
    };
    write();
  };
}

function sendText(
  response: ServerResponse,
  text: string | Buffer,
  { status = 200, type = 'application/json' } = {},
): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text);
}
