// The port of the graph, taken before anything else is done: a long first start must not end with a port that is in use.
import { createServer } from 'node:http';
import type { Config } from '../settings/config';

/**
 * Takes the port and answers there that the graph is starting; gives what gives it free for the graph itself. Rejects with
 * EADDRINUSE when another program has it.
 */
export async function holdPort({ port, host }: Pick<Config, 'port' | 'host'>): Promise<() => Promise<void>> {
  // Any free port is free later, too.
  if (port === 0) return async () => undefined;
  const server = createServer(({ url }, response) => {
    const isLive = url === '/health/live';
    const body = isLive ? { status: 'live' } : { status: 'not ready', detail: 'The graph is starting.' };
    response.setHeader('connection', 'close').setHeader('content-type', 'application/json; charset=utf-8');
    response
      .writeHead(isLive ? 200 : 503, isLive ? {} : { 'retry-after': '1' })
      .end(`${JSON.stringify(body)}\n`);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  return async () => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  };
}
