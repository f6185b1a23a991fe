// A GraphQL request once it is known who asks: a question and an answer in plain values, which may pass between threads.
import { formatError } from '@fmg/shared/errors/format';
import type { Logger } from '@fmg/shared/telemetry/log';
import type { GatewayContext } from './context';
import { headOf } from './head-of';

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
