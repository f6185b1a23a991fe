// A subgraph in a process of its own, called over HTTP on connections that stay open.
import { isUtf8 } from 'node:buffer';
import { Pool, type Dispatcher } from 'undici';
import { signWith, viewerHeader, type SignCall } from '@fmg/shared/auth/signature';
import { publicViewer } from '@fmg/shared/auth/viewer';
import { FetchFailure } from './fetch-failure';
import type { SubgraphCall } from './subgraph-call';
import { isObject } from '../json/values';
import type { SubgraphEndpoint } from './subgraph-endpoint';

/** Settings of the calls of one subgraph. */
export interface HttpOptions {
  /** Connections that are kept open, 32 unless told. */
  connections?: number;
  /** The most an answer may measure, in bytes; 64 MiB unless told. */
  mostBytes?: number;
  /** The secret shared with the subgraph. Without one the viewer does not travel, as to a subgraph that is not ours. */
  secret?: string | undefined;
  /** True when it gives every entity back with its key in the same spelling, as subgraphs of this graph do. */
  repeatsKeys?: boolean;
}

/** The endpoint of a subgraph that answers at a URL. */
export function overHttp(
  name: string,
  url: string,
  { connections = 32, mostBytes = 64 * 1024 * 1024, secret, repeatsKeys = false }: HttpOptions = {},
): SubgraphEndpoint {
  const { origin, pathname, search } = new URL(url);
  const settings = { connections, pipelining: 1, connect: { timeout: 3000 } };
  // An idle connection is closed after the time that the server names, less two seconds, or after this one.
  const kept = new Pool(origin, { ...settings, keepAliveTimeout: 30_000 });
  const fresh = new Pool(origin, { ...settings, keepAliveTimeout: 1, keepAliveMaxTimeout: 1 });
  const sign = secret === undefined ? undefined : signWith(secret);
  const call = async (request: Sent, { isAgain = false } = {}): Promise<unknown> => {
    const sending = { subgraph: name, sign, path: pathname + search, reset: isAgain };
    const answer = await send(isAgain ? fresh : kept, request, sending);
    // When a subgraph and its gateway do not trust each other, the client is not at fault.
    if (sign !== undefined && answer.statusCode === 401) throw await notTrusted(answer);
    return await readResponse(answer, mostBytes);
  };
  return {
    name,
    repeatsKeys,
    transport: async (request) => {
      try {
        return await call(request);
      } catch (error) {
        if (!mayTryAgain(error, request)) throw error;
        return await call(request, { isAgain: true });
      }
    },
    health: async () => {
      const asked = {
        query: '{ __typename }',
        operationName: undefined,
        variables: {},
        requestId: 'health',
        viewer: publicViewer,
        deadline: Date.now() + healthMs,
        signal: AbortSignal.timeout(healthMs),
      };
      // A subgraph of ours says whether its database answers, too; of another it is known only that it speaks.
      const ready = sign === undefined ? undefined : askReady(kept, pathname);
      const [answer, detail] = await Promise.all([call(asked), ready]);
      if (!isObject(answer) || !isObject(answer['data'])) throw new Error(`${name} is not ready`);
      return detail;
    },
    close: async () => void (await Promise.all([kept.close(), fresh.close()])),
  };
}

/** Asks a subgraph of ours whether it is ready; what it says beside is passed on. */
async function askReady(pool: Pool, pathname: string): Promise<string | undefined> {
  const path = pathname.replace(/graphql$/, 'health/ready');
  const { statusCode, body } = await pool.request({
    path,
    method: 'GET',
    signal: AbortSignal.timeout(healthMs),
  });
  if (statusCode !== 200) {
    await body.dump();
    throw new Error(`a subgraph says ${statusCode} of itself`);
  }
  const told = await body.json();
  return isObject(told) && typeof told['detail'] === 'string' ? told['detail'] : undefined;
}

/** How long a subgraph may take to say how it is, in milliseconds: its own look at its database takes two seconds at most. */
const healthMs = 3000;

type Sent = Omit<SubgraphCall, 'abortState'>;

interface Sending {
  subgraph: string;
  sign: SignCall | undefined;
  path: string;
  /** Closes the connection after the answer, so that the next request gets a new one. */
  reset: boolean;
}

async function send(
  pool: Pool,
  { query, operationName, variables, requestId, viewer, deadline, signal }: Sent,
  { subgraph, sign, path, reset }: Sending,
): Promise<Dispatcher.ResponseData> {
  const body = JSON.stringify({ query, operationName, variables });
  try {
    return await pool.request({
      path,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'x-request-id': requestId,
        'x-deadline': String(deadline),
        // Of what the client sent nothing is passed on. Each attempt is signed anew: a signature holds once.
        ...(sign !== undefined && { [viewerHeader]: sign({ subgraph, requestId, viewer, deadline, body }) }),
      },
      body,
      signal,
      reset,
    });
  } catch (error) {
    throw isNoHttp(error) ? new FetchFailure('INVALID_ANSWER', error) : error;
  }
}

/** True when something answered, in words that are no HTTP. */
function isNoHttp(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'HTTPParserError' || ('code' in error && error.code === 'UND_ERR_HEADERS_OVERFLOW'))
  );
}

/**
 * A connection may have been closed while it was idle, and so may all others: a read is tried once more, on a new one;
 * a mutation never, since it may have been done.
 */
function mayTryAgain(error: unknown, { query }: SubgraphCall): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return (
    !query.startsWith('mutation') && (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE')
  );
}

async function notTrusted({ body }: Dispatcher.ResponseData): Promise<FetchFailure> {
  await body.dump();
  return new FetchFailure('FAILED', new Error('the subgraph does not accept the calls of this gateway'));
}

async function readResponse(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  mostBytes: number,
): Promise<unknown> {
  const type = String(headers['content-type']);
  if (!isGraphqlResponse(statusCode, type)) {
    // Nobody waits for the rest; reading a little of it saves the connection.
    body.dump({ limit: 128 * 1024, signal: AbortSignal.timeout(100) }).catch(() => undefined);
    const cause = new Error(`the answer is ${type} with status ${statusCode}`);
    throw new FetchFailure(proxyStatuses.has(statusCode) ? 'FAILED' : 'INVALID_ANSWER', cause);
  }
  try {
    return parseJson(await readBody(body, mostBytes));
  } catch (error) {
    throw error instanceof FetchFailure ? error : new FetchFailure('INVALID_ANSWER', error);
  }
}

/** With these a proxy says that it could not reach the subgraph. */
const proxyStatuses: ReadonlySet<number> = new Set([502, 503, 504]);

/**
 * As GraphQL over HTTP has it: a body of the type for GraphQL is an answer under any status, plain JSON only under 200,
 * since anyone on the way may have written it under another; every other type is no answer.
 */
function isGraphqlResponse(status: number, contentType: string): boolean {
  const [type = ''] = contentType.split(';');
  const name = type.trim().toLowerCase();
  return name === 'application/graphql-response+json' || (name === 'application/json' && status === 200);
}

async function readBody(body: Dispatcher.ResponseData['body'], mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new Error(`the answer is larger than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw new Error('the answer is not UTF-8');
  return JSON.parse(bytes.toString('utf8')) as unknown;
}
