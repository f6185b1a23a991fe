// A subgraph in a process of its own, called over HTTP on connections that stay open.
import { Pool, type Dispatcher } from 'undici';
import { FetchFailure } from '../executor/problems';
import type { SubgraphCall } from '../executor/run';
import { isObject } from '../executor/values';
import type { Part } from './part';

/** Settings of the calls of one subgraph. */
export interface HttpOptions {
  /** Connections that are kept open, 32 unless told. */
  connections?: number;
  /** The most an answer may measure, in bytes; 64 MiB unless told. */
  mostBytes?: number;
}

/** The part of the graph that answers at a URL. */
export function overHttp(
  name: string,
  url: string,
  { connections = 32, mostBytes = 64 * 1024 * 1024 }: HttpOptions = {},
): Part {
  const { origin, pathname } = new URL(url);
  // Servers keep an idle connection longer than this, so that a call never meets one that is being closed.
  const pool = new Pool(origin, { connections, keepAliveTimeout: 30_000, pipelining: 1 });
  const call = async (request: SubgraphCall): Promise<unknown> => {
    const response = await send(pool, pathname, request);
    if (response.statusCode !== 200) {
      await response.body.dump();
      throw new FetchFailure(
        'INVALID_ANSWER',
        new Error(`${name} answered with status ${response.statusCode}`),
      );
    }
    return await readAnswer(response.body, mostBytes);
  };
  return {
    name,
    transport: async (request) => {
      try {
        return await call(request);
      } catch (error) {
        if (isTimeout(error)) throw new FetchFailure('TIMED_OUT', error);
        if (!mayTryAgain(error, request)) throw error;
        return await call(request);
      }
    },
    health: async () => {
      const asked = {
        query: '{ __typename }',
        operationName: undefined,
        variables: {},
        requestId: 'health',
        deadline: Date.now() + 2000,
      };
      const answer = await call(asked);
      if (!isObject(answer) || !isObject(answer['data'])) throw new Error(`${name} is not ready`);
    },
    close: () => pool.close(),
  };
}

function send(
  pool: Pool,
  path: string,
  { query, operationName, variables, requestId, deadline }: SubgraphCall,
): Promise<Dispatcher.ResponseData> {
  const left = Math.max(1, deadline - Date.now());
  return pool.request({
    path,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-request-id': requestId,
      'x-deadline': String(deadline),
    },
    body: JSON.stringify({ query, operationName, variables }),
    signal: AbortSignal.timeout(left),
  });
}

/** A connection may have been closed while it was idle: a read is tried once more, a mutation never. */
function mayTryAgain(error: unknown, { query }: SubgraphCall): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return (
    !query.startsWith('mutation') && (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE')
  );
}

async function readAnswer(body: Dispatcher.ResponseData['body'], mostBytes: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > mostBytes) throw new Error(`the answer is larger than ${mostBytes} bytes`);
      chunks.push(chunk);
    }
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch (error) {
    throw isTimeout(error) ? new FetchFailure('TIMED_OUT', error) : new FetchFailure('INVALID_ANSWER', error);
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
