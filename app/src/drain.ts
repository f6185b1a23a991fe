// How a server stops: no new connections, what runs comes to its end, what takes too long is cut off.
import type { Server } from 'node:http';

/** How long a request that runs may take to end once its server stops. */
const patienceMs = 10_000;

/** Stops a server in order. */
export async function drain(http: Server): Promise<void> {
  const closed = new Promise<void>((done) => http.close(() => done()));
  // A connection is kept open by its client after its last answer: it is idle then, and can go.
  const idle = setInterval(() => http.closeIdleConnections(), 50);
  const enough = setTimeout(() => http.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(enough);
}
