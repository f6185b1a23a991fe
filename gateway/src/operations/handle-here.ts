// Answers GraphQL requests in this thread, once it is known who asks.
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { Logger } from '@fmg/shared/telemetry/log';
import type { GatewayContext } from '../request/context';
import { errorResponse, type HandleRequest } from '../request/plain-request';
import { admitOperation } from './admit';
import { parseJson } from './parse-json';
import type { Safelist } from './safelist';

/** What answers in this thread. */
export interface HandlerOptions {
  server: ApolloServer<GatewayContext>;
  /** The operations that are served; any without. */
  safelist: Safelist | undefined;
  log: Logger;
}

/** Answers requests in this thread. */
export function handleHere({ server, safelist, log }: HandlerOptions): HandleRequest {
  return async ({ method, headers, search, text }, context) => {
    try {
      const raw = { body: text === undefined ? undefined : parseJson(text), search };
      const admitted = admitOperation(raw, context.viewer, safelist);
      const {
        status,
        headers: answered,
        body,
      } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method, headers: new HeaderMap(Object.entries(headers)), ...admitted },
        context: async () => context,
      });
      return { status: status ?? 200, headers: [...answered], body: await bytesOf(body) };
    } catch (error) {
      return errorResponse(error, log);
    }
  };
}

/** One buffer: of a string the socket would make a copy after the measuring of its length has made another. */
async function bytesOf(body: HTTPGraphQLResponse['body']): Promise<Uint8Array> {
  if (body.kind === 'complete') return Buffer.from(body.string);
  const chunks: Buffer[] = [];
  for await (const chunk of body.asyncIterator) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
