// A balancer as plain as there are: in turn to each server that says it is ready, on connections that it keeps, nothing tried twice.
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A balancer that runs. */
export interface Balancer {
  url: string;
  /** Adds a server, by the URL of its origin. */
  add(origin: string): void;
  /** Those that are ready, by their origins. */
  ready(): string[];
  close(): Promise<void>;
}

/** How long a server may take to say so, in milliseconds. */
const timeoutMs = 5000;

/** How often each server is asked whether it is ready, in milliseconds. */
const everyMs = 200;

/** Starts a balancer without servers. */
export async function openBalancer(): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const origins = new Map<string, boolean>();
  let turn = 0;
  const ready = (): string[] => [...origins].filter(([, isReady]) => isReady).map(([origin]) => origin);
  const ask = async (origin: string): Promise<void> => {
    const isReady = await fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(timeoutMs) }).then(
      async (response) => (await response.arrayBuffer(), response.ok),
      () => false,
    );
    if (origins.has(origin)) origins.set(origin, isReady);
  };
  // One question at a time to each server, however long it takes to answer.
  const asking = new Map<string, Promise<void>>();
  const askAll = (): void => {
    for (const origin of origins.keys())
      if (!asking.has(origin))
        asking.set(
          origin,
          ask(origin).finally(() => asking.delete(origin)),
        );
  };
  const health = setInterval(askAll, everyMs);
  const forward = (from: IncomingMessage, to: ServerResponse): void => {
    const servers = ready();
    const origin = servers[(turn += 1) % servers.length];
    if (origin === undefined) return void to.writeHead(503).end();
    const { connection: _connection, ...headers } = from.headers;
    const sent = request(
      new URL(from.url ?? '/', origin),
      { method: from.method, headers, agent },
      (answer) => {
        const { connection: _ended, 'keep-alive': _kept, ...answered } = answer.headers;
        to.writeHead(answer.statusCode ?? 502, answered);
        answer.pipe(to);
      },
    );
    sent.on('error', (error) => {
      if (to.headersSent) to.destroy();
      else to.writeHead(502, { 'content-type': 'text/plain' }).end(String(error));
    });
    from.pipe(sent);
    to.on('close', () => to.writableFinished || sent.destroy());
  };
  const server = createServer({ keepAliveTimeout: 60_000 }, forward);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has such an address
  return {
    url: `http://127.0.0.1:${port}`,
    add: (origin) => void origins.set(origin, false),
    ready,
    close: async () => {
      clearInterval(health);
      agent.destroy();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
