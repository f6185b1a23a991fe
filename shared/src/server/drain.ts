// How a server stops: balancers hear of it first, then it takes no new connections, and what runs comes to its end.
import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a request that runs may take to end once its server takes no more, in milliseconds. */
export const patienceMs = 10_000;

const draining = new WeakSet<Server>();

/** True from the moment at which a server began to stop: it still answers, but nobody should send it anything new. */
export function isDraining(http: Server): boolean {
  return draining.has(http);
}

/**
 * Stops a server in order. For `serveOnMs` everything is served as before, but readiness says no and each answer ends its
 * connection, so that clients and balancers go elsewhere by themselves. Then no connection is taken any more, what runs comes to its end,
 * and what takes too long is cut off.
 */
export async function drain(http: Server, serveOnMs = 0): Promise<void> {
  draining.add(http);
  http.prependListener('request', (_, response) => void response.setHeader('connection', 'close'));
  await pause(serveOnMs);
  const closed = new Promise<void>((done) => http.close(() => done()));
  // A connection is kept open by its client after its last answer: it is idle then, and can go.
  const idle = setInterval(() => http.closeIdleConnections(), 50);
  const enough = setTimeout(() => http.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(enough);
}
