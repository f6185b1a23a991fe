// Ends an answer. Where the request has not been read to its end, the rest of it is dropped for a moment first: a connection that is
// closed on what nobody read is reset, and its other side never reads the answer.
import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long, and up to how many bytes, a request is still taken in after its answer. */
const moment = { ms: 2000, bytes: 16 * 1024 * 1024 };

/** Sends the body of an answer and ends it; nothing more may be written. */
export function finish(response: ServerResponse, body?: string | Uint8Array): void {
  const { req: request } = response;
  if (request.complete || !hasBody(request)) return void response.end(body);
  response.setHeader('connection', 'close');
  response.setHeader('content-length', body === undefined ? 0 : Buffer.byteLength(body));
  // Its reader has the whole answer now, and is not kept waiting for the end of the connection.
  if (body === undefined) response.flushHeaders();
  else response.write(body);
  dropRest(request, () => response.end());
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function dropRest(request: IncomingMessage, done: () => void): void {
  let bytes = 0;
  const stop = (): void => {
    clearTimeout(timer);
    request.off('data', drop).off('end', stop).off('close', stop);
    done();
  };
  const drop = (chunk: Buffer): void => {
    bytes += chunk.length;
    if (bytes > moment.bytes) stop();
  };
  const timer = setTimeout(stop, moment.ms);
  request.on('data', drop).once('end', stop).once('close', stop);
  request.resume();
}
