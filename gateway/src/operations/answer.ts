// A GraphQL request once it is known who asks: a question and an answer in plain values, which may pass between threads.
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import { formatError } from '@fmg/shared/errors/format';
import type { Logger } from '@fmg/shared/telemetry/log';
import type { GatewayContext } from '../request/context';
import { headOf } from '../request/head-of';
import { parseJson } from '../http/body';
import { admitOperation } from './admit';
import type { Safelist } from './safelist';
import type { PartHealth } from '../transport/part';

/** What is asked. */
export interface Question {
  method: string;
  /** The headers that say how the request was made and which answer is wanted, by their names in small letters. */
  headers: Readonly<Record<string, string>>;
  /** The query part of the URL, with its question mark. */
  search: string;
  /** The body, which is to be JSON; undefined where there is none. */
  text: string | undefined;
}

/** What is answered. */
export interface Answer {
  status: number;
  headers: readonly (readonly [name: string, value: string])[];
  body: Uint8Array;
}

/** Answers questions, refusals included. Rejects only when there is nobody to answer. */
export type AnswerQuestion = (question: Question, context: GatewayContext) => Promise<Answer>;

/** What answers questions, wherever it does. */
export interface Answerer {
  answer: AnswerQuestion;
  /** False while nobody can answer. */
  isReady(): boolean;
  /** Whether the parts answer that it asks, where those are not the parts of this thread. */
  health(): Promise<PartHealth[]>;
  /** Lets it come to its end; nothing may be asked any more. */
  close(): Promise<void>;
}

/** What answers in this thread. */
export interface Answering {
  server: ApolloServer<GatewayContext>;
  /** The operations that are served; any without. */
  safelist: Safelist | undefined;
  log: Logger;
}

/** Answers questions in this thread. */
export function answerHere({ server, safelist, log }: Answering): AnswerQuestion {
  return async ({ method, headers, search, text }, context) => {
    try {
      const came = { body: text === undefined ? undefined : parseJson(text), search };
      const admitted = admitOperation(came, context.viewer, safelist);
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
      return refusal(error, log);
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

/** The answer that says why there is none. */
export function refusal(error: unknown, log: Logger): Answer {
  const { status, headers } = headOf(error);
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
