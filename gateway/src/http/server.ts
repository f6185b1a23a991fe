// The HTTP side of the graph: GraphQL, health, the explore page and its assets, over node:http.
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import { publicViewer, type Viewer } from '@fmg/shared/auth/viewer';
import { GraphError } from '@fmg/shared/errors/graph-error';
import type { Logger } from '@fmg/shared/telemetry/log';
import { TurnOfLoop } from '@fmg/shared/turn-of-loop';
import { findAsset } from '../explore/library-assets';
import { contentSecurityPolicy } from '../explore/page';
import { mostBodyBytes } from '../limits/limits';
import { errorResponse, type HandleRequest, type PlainResponse } from '../request/plain-request';
import type { Accounts } from '../limits/accounts';
import type { HidesSchema } from '../plugins/hidden-schema';
import type { Identify } from '../identity/identify';
import { Cancellation } from '../request/cancellation';
import { budgetOf } from '../limits/budgets';
import type { Spend } from '../request/context';
import type { GraphHealth } from '../transport/health';
import type { EmbeddedIssuer } from '../identity/embedded-issuer';
import { issueToken, tokenPath } from './token-endpoint';
import { ConcurrencyLimiter } from '../limits/concurrency-limiter';
import { refuseSpent } from '../limits/retry-later';
import { accountOf } from './address';
import { readText } from './body';
import { finish } from './finish';
import { allowOrigin, hostOf, isTrustedHost, type Origins } from './origin';

/** What bounds the requests of the server. */
export interface HttpBounds {
  /** How many operations run at once. */
  concurrency: number;
  /** Where it is counted what callers spend; nothing is counted without. */
  accounts: Accounts | undefined;
  /** How many proxies of the operator stand before the graph, each of which names its caller. */
  proxies: number;
  hidesSchema: HidesSchema;
  /** How long a client may take to send the headers of a request, and all of it, in milliseconds. */
  timeouts: { headers: number; request: number };
}

/** What the HTTP server serves. */
export interface HttpOptions {
  /** What answers GraphQL requests. */
  handle: HandleRequest;
  log: Logger;
  /** Who asks. Throws UNAUTHENTICATED for a caller that claims to be someone and cannot prove it. */
  identify: Identify;
  /** Whether the graph is ready, and each of its subgraphs. */
  health(): Promise<GraphHealth>;
  /** HTML of `/` and of `/graphiql`, made with the nonce of the response. */
  pages: Readonly<Record<string, (nonce: string, url: URL) => Promise<string>>>;
  /** The API schema, for download. */
  apiSchema: string;
  /** Host names under which the server may be addressed; empty: any. */
  hosts: readonly string[];
  /** Pages of which other origins may ask; none unless told. */
  origins?: Origins | undefined;
  /** Gives tokens to the pages, on a machine of a developer. */
  issuer?: EmbeddedIssuer | undefined;
  bounds: HttpBounds;
}

/** What a request costs in points beside its operation: it is read and parsed, also when it is refused. */
const requestPoints = 10;

/** What a page costs: the first page counts the lists of the graph. */
const pagePoints = 300;

/** Builds the HTTP server; the caller listens and closes. */
export function buildHttpServer(options: HttpOptions): Server {
  const limiter = new ConcurrencyLimiter(options.bounds.concurrency);
  const { headers: headersTimeout, request: requestTimeout } = options.bounds.timeouts;
  const limits = {
    headersTimeout,
    requestTimeout,
    connectionsCheckingInterval: Math.min(1000, headersTimeout),
    maxHeaderSize: 16 * 1024,
    // Servers must keep an idle connection longer than the clients that reuse it.
    keepAliveTimeout: 75_000,
  };
  const server = createServer(limits, (request, response) => {
    const requestId = requestIdOf(request);
    response.setHeader('x-request-id', requestId);
    response.setHeader('x-content-type-options', 'nosniff');
    respond({ options, request, response, requestId, limiter }).catch((error: unknown) =>
      fail(options.log, response, error),
    );
  });
  // Who reads nothing of an answer for so long does not hold it in memory any longer.
  server.timeout = 120_000;
  return server;
}

interface Exchange {
  options: HttpOptions;
  request: IncomingMessage;
  response: ServerResponse;
  requestId: string;
  limiter: ConcurrencyLimiter;
}

async function respond(exchange: Exchange): Promise<void> {
  const { options, request, response } = exchange;
  if (!isTrustedHost(hostOf(request), options.hosts))
    throw new GraphError('BAD_REQUEST', 'the server is not known by this host name');
  const target = request.url ?? '/';
  if (!URL.canParse(target, 'http://graph.invalid'))
    throw new GraphError('BAD_REQUEST', 'the request names no path');
  const url = new URL(target, 'http://graph.invalid');
  if (url.pathname === '/graphql') return await answerGraphql(exchange, url);
  if (url.pathname === tokenPath && request.method === 'POST' && options.issuer !== undefined)
    return sendJson(response, 200, await issueToken(request, options.issuer));
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response, 405, 'text/plain; charset=utf-8', 'Method not allowed\n');
  if (url.pathname === '/health/live') return sendJson(response, 200, { status: 'live' });
  if (url.pathname === '/health/ready') return await answerReady(exchange);
  if (url.pathname === '/schema.graphql') return await sendSchema(exchange);
  const page = options.pages[url.pathname];
  if (page !== undefined) return await answerPage(exchange, url, page);
  return sendAsset(exchange, url.pathname);
}

/** How many characters of requests are read in one turn of the event loop: several may have arrived in it. */
const requests = new TurnOfLoop(200_000);

async function answerGraphql(exchange: Exchange, url: URL): Promise<void> {
  const { request, response, requestId, limiter, options } = exchange;
  if (isPerson(request, url)) return void response.writeHead(302, { location: '/graphiql' }).end();
  if (allowOrigin(request, response, options.origins ?? []) === 'preflight')
    return void response.writeHead(204).end();
  if (!['GET', 'HEAD', 'POST'].includes(request.method ?? '')) throw wrongMethod();
  const viewer = await identifyCaller(exchange);
  await charge(exchange, viewer, requestPoints);
  const text = await readText(request, mostBodyBytes);
  const waiting = requests.take(text?.length ?? 0);
  if (waiting !== undefined) await waiting;
  const plain = {
    method: request.method ?? 'GET',
    headers: tellingHeaders(request),
    search: url.search,
    text,
  };
  const cancellation = cancellationOf(response);
  const account = accountOf(request, viewer, options.bounds.proxies);
  const context = { requestId, viewer, account, cancellation, spend: accountFor(exchange, viewer) };
  await limiter.run(async () => sendResponse(response, await options.handle(plain, context)));
}

/** What bears on the answer: how the body is written, what may come back, and that no form of a foreign page sent it. */
const telling = ['content-type', 'accept', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;

function tellingHeaders({ headers }: IncomingMessage): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of telling) {
    const value = headers[name];
    if (value !== undefined) found[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return found;
}

/** Who asks; whoever claims to be someone and cannot prove it pays from the account of the address. */
async function identifyCaller(exchange: Exchange): Promise<Viewer> {
  try {
    return await exchange.options.identify(exchange.request, exchange.requestId);
  } catch (error) {
    await charge(exchange, publicViewer, requestPoints);
    throw error;
  }
}

/** The account of a viewer; undefined where nothing is counted. */
function accountFor({ request, options }: Exchange, viewer: Viewer): Spend | undefined {
  const { accounts, proxies } = options.bounds;
  if (accounts === undefined) return undefined;
  const account = accountOf(request, viewer, proxies);
  return async (points) => await accounts.charge(account, points, budgetOf(viewer).minute);
}

/** Takes points from the account of a viewer. Throws RATE_LIMITED when they are spent. */
async function charge(exchange: Exchange, viewer: Viewer, points: number): Promise<void> {
  const wait = await accountFor(exchange, viewer)?.(points);
  if (wait !== undefined) refuseSpent(viewer, wait);
}

function wrongMethod(): GraphError {
  return new GraphError('BAD_REQUEST', 'GraphQL is asked with GET or POST.', {
    http: { status: 405, headers: new HeaderMap([['allow', 'GET, POST, OPTIONS']]) },
  });
}

/** The client disconnects when its connection is closed before it has its response. */
function cancellationOf(response: ServerResponse): Cancellation {
  const cancellation = new Cancellation();
  response.once('close', () => {
    if (!response.writableFinished) cancellation.cancel();
  });
  return cancellation;
}

/** A browser that is pointed at the endpoint itself is shown the place where a person can ask. */
function isPerson(request: IncomingMessage, url: URL): boolean {
  return (
    request.method === 'GET' && url.search === '' && (request.headers.accept ?? '').includes('text/html')
  );
}

async function answerReady({ response, options }: Exchange): Promise<void> {
  const health = await options.health();
  sendJson(response, health.status === 'not ready' ? 503 : 200, health);
}

async function answerPage(
  exchange: Exchange,
  url: URL,
  page: (nonce: string, url: URL) => Promise<string>,
): Promise<void> {
  const { response, limiter } = exchange;
  await charge(exchange, publicViewer, pagePoints);
  const nonce = randomBytes(16).toString('base64');
  const html = await limiter.run(() => page(nonce, url));
  response.setHeader('content-security-policy', contentSecurityPolicy(nonce));
  response.setHeader('cache-control', 'no-store');
  send(response, 200, 'text/html; charset=utf-8', html);
}

async function sendSchema(exchange: Exchange): Promise<void> {
  const { response, options } = exchange;
  if (options.bounds.hidesSchema(await identifyCaller(exchange)))
    throw new GraphError('FORBIDDEN', 'The schema is not shown to the public.');
  response.setHeader('content-disposition', 'attachment; filename="foreign-missions.graphql"');
  send(response, 200, 'text/plain; charset=utf-8', options.apiSchema);
}

function sendAsset({ request, response }: Exchange, path: string): void {
  const asset = findAsset(path);
  if (asset === undefined)
    return send(
      response,
      404,
      'text/plain; charset=utf-8',
      'Not found. The graph answers at /graphql, its explore page at /.\n',
    );
  response.setHeader('etag', asset.etag);
  response.setHeader('cache-control', asset.cacheControl);
  if (request.headers['if-none-match'] === asset.etag) return void response.writeHead(304).end();
  send(response, 200, asset.contentType, asset.body);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.setHeader('cache-control', 'no-store');
  send(response, status, 'application/json; charset=utf-8', `${JSON.stringify(body)}\n`);
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.statusCode = status;
  response.setHeader('content-type', type);
  response.setHeader('content-length', Buffer.byteLength(body));
  finish(response, body);
}

/** Sends a response. */
function sendResponse(response: ServerResponse, { status, headers, body }: PlainResponse): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.statusCode = status;
  finish(response, body);
}

function fail(log: Logger, response: ServerResponse, error: unknown): void {
  const refused = errorResponse(error, log);
  if (response.headersSent) return void response.destroy();
  sendResponse(response, refused);
}

/** The caller's own request id when it is a sane one, else a new one. */
function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID();
}
