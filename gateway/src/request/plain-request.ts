// A GraphQL request once it is known who asks, and its response: both in plain values, which may pass between threads.
import { formatError } from '@fmg/shared/errors/format';
import type { Logger } from '@fmg/shared/telemetry/log';
import type { GatewayContext } from './context';
import { responseHeadOf } from './response-head';

/** A request. */
export interface PlainRequest {
  method: string;
  /** The headers that say how the request was made and which response is wanted, by their names in small letters. */
  headers: Readonly<Record<string, string>>;
  /** The query part of the URL, with its question mark. */
  search: string;
  /** The body, which is to be JSON; undefined where there is none. */
  text: string | undefined;
}

/** A response. */
export interface PlainResponse {
  status: number;
  headers: readonly (readonly [name: string, value: string])[];
  body: Uint8Array;
}

/** Answers requests, also with refusals. Rejects only when there is nobody to answer. */
export type HandleRequest = (request: PlainRequest, context: GatewayContext) => Promise<PlainResponse>;

/** The response that says why there is no answer. */
export function errorResponse(error: unknown, log: Logger): PlainResponse {
  const { status, headers } = responseHeadOf(error);
  return {
    status,
    headers: [
      ...headers,
      ['connection', 'close'],
      ...(status === 401 ? ([['www-authenticate', 'Bearer']] as const) : []),
      ['cache-control', 'no-store'],
      ['content-type', 'application/json; charset=utf-8'],
    ],
    body: Buffer.from(`${JSON.stringify({ errors: [formatError(error, log)] })}\n`),
  };
}
