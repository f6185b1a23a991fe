// Serves one subgraph over HTTP, for a gateway in another process.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import { CallRefused, CallVerifier, viewerHeader, type GenuineCall } from '../auth/signature';
import { GraphError, unauthenticated } from '../errors/graph-error';
import { formatError } from '../errors/format';
import { errorRegistry, isErrorCode } from '../errors/registry';
import type { Logger } from '../telemetry/log';
import { isDraining } from './drain';
import type { Subgraph } from './subgraph';

/** The most a request of the gateway may measure, in bytes: representations of large pages. */
const mostBytes = 16 * 1024 * 1024;

/** The most the headers of a request may measure, in bytes: a clerk's viewer names all posts of the mission. */
const mostHeaderBytes = 64 * 1024;

/**
 * Builds the HTTP server of a subgraph: `POST /graphql`, `GET /health/live`, `GET /health/ready`. It answers only what is
 * signed with the secret of the gateway.
 */
export function hostSubgraph(subgraph: Subgraph, log: Logger, secret: string): Server {
  const verifier = new CallVerifier(secret, subgraph.name);
  const server = createServer({ maxHeaderSize: mostHeaderBytes }, (request, response) => {
    answer({ subgraph, verifier, request, response, isStopping: () => isDraining(server) }).catch(
      (error: unknown) => {
        if (response.headersSent) return void response.destroy();
        if (error instanceof CallRefused) return refuse(response, log, error);
        // Under this type a client may trust an answer whatever its status; plain JSON anyone on the way could have written.
        sendJson(response, 400, { errors: [formatError(error, log)] }, graphqlType);
      },
    );
  });
  // The gateway reuses connections: they must outlive its patience with idle ones.
  server.keepAliveTimeout = 75_000;
  server.headersTimeout = 80_000;
  return server;
}

const graphqlType = 'application/graphql-response+json';

interface Exchange {
  subgraph: Subgraph;
  verifier: CallVerifier;
  request: IncomingMessage;
  response: ServerResponse;
  isStopping(): boolean;
}

async function answer(exchange: Exchange): Promise<void> {
  const { subgraph, verifier, request, response } = exchange;
  if (request.method === 'GET' && request.url === '/health/live')
    return sendJson(response, 200, { status: 'live' });
  if (request.method === 'GET' && request.url === '/health/ready') return await answerReady(exchange);
  if (request.method !== 'POST' || request.url !== '/graphql')
    return sendJson(response, 404, { status: 'not found' });
  const call = verifier.verify(headerOf(request));
  const { requestId, viewer } = call;
  const { query, variables, operationName } = await readOperation(request, call);
  const signal = patienceOf(request, response);
  const asked = { query, variables, operationName, requestId, viewer, signal };
  const result = await subgraph.execute(asked);
  // What was not run at all has no data, and a status of its own.
  if (result.data !== undefined) sendJson(response, 200, result);
  else sendJson(response, statusOf(result), result, graphqlType);
}

function statusOf({ errors }: FormattedExecutionResult): number {
  const code = errors?.[0]?.extensions?.['code'];
  return isErrorCode(code) ? errorRegistry[code].http : 500;
}

function headerOf(request: IncomingMessage): string | undefined {
  const given = request.headers[viewerHeader];
  return Array.isArray(given) ? given.join(', ') : given;
}

/** Says no more than that the caller is not known. The body may not have been read: the connection ends with the answer. */
function refuse(response: ServerResponse, log: Logger, { message: reason }: CallRefused): void {
  log.warn({ reason, address: response.req.socket.remoteAddress }, 'refused a call');
  response.setHeader('connection', 'close');
  sendJson(response, 401, { errors: [unauthenticated()] }, graphqlType);
}

/** Aborted when the gateway closes the connection, or at the deadline that it named. */
function patienceOf(request: IncomingMessage, response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  const left = Number(request.headers['x-deadline']) - Date.now();
  const timer = Number.isFinite(left) ? setTimeout(() => controller.abort(), Math.max(0, left)) : undefined;
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** Ready, degraded (it answers, and something is wrong nevertheless), or not ready. */
async function answerReady({ subgraph, response, isStopping }: Exchange): Promise<void> {
  if (isStopping()) return sendJson(response, 503, { status: 'not ready', detail: 'It is stopping.' });
  try {
    const detail = await subgraph.health();
    if (detail === undefined) sendJson(response, 200, { status: 'ready' });
    else sendJson(response, 200, { status: 'degraded', detail });
  } catch {
    sendJson(response, 503, { status: 'not ready' });
  }
}

interface Operation {
  query: string;
  variables: Record<string, unknown> | undefined;
  operationName: string | undefined;
}

async function readOperation(request: IncomingMessage, call: GenuineCall): Promise<Operation> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes)
      throw new GraphError('PAYLOAD_TOO_LARGE', `The body of the request is larger than ${mostBytes} bytes.`);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  call.requireBody(bytes);
  const body = parse(bytes.toString('utf8'));
  if (typeof body?.['query'] !== 'string')
    throw new GraphError('BAD_REQUEST', 'The body is not a GraphQL request: send { "query": "…" } as JSON.');
  const { query, variables, operationName } = body;
  return {
    query,
    // The gateway sends plain records; anything else is refused when the operation is executed.
    variables: variables == null ? undefined : (variables as Record<string, unknown>),
    operationName: typeof operationName === 'string' ? operationName : undefined,
  };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined; // checked on this line
  } catch {
    return undefined;
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown, type = 'application/json'): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
