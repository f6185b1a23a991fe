// A request that fails as a whole for a reason that passes with time says so in its status, and when to come back.
import type { ApolloServerPlugin } from '@apollo/server';
import { entryOf, isErrorCode, type ErrorEntry } from '@fmg/shared/errors/registry';
import type { FormattedExecutionResult } from 'graphql';
import type { GatewayContext } from '../request/context';

/** Sets the status, and Retry-After, of an answer in which every field of the operation is missing, when its code knows one. */
export const wholeFailure: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        const entry = body.kind === 'single' ? entryFor(body.singleResult) : undefined;
        if (entry === undefined) return;
        http.status = entry.http;
        if (entry.retryAfter !== undefined) http.headers.set('retry-after', String(entry.retryAfter));
      },
    };
  },
};

/** Codes of a database that serves nothing, or stores nothing: the whole graph stands on it. */
const ofDatabase: readonly unknown[] = ['DATABASE_UNAVAILABLE', 'OUTCOME_UNKNOWN', 'STORAGE_FULL'];

function entryFor({ data, errors }: FormattedExecutionResult): ErrorEntry | undefined {
  if (errors === undefined || !Object.values(data ?? {}).every((each) => each === null)) return undefined;
  const code = errors.map(({ extensions }) => extensions?.['code']).find((each) => ofDatabase.includes(each));
  return isErrorCode(code) ? entryOf(code) : undefined;
}
