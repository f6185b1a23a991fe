// The only place where an error becomes JSON: known codes pass, everything else is masked under a reference.
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../telemetry/log';
import { isErrorCode } from './registry';

/**
 * What a client may read of an error: message, place, path and code. An error that carries no registered code
 * is answered as INTERNAL with a reference; its details go to the log under the same reference.
 */
export function formatError(error: unknown, log: Logger): GraphQLFormattedError {
  const known = error instanceof GraphQLError ? error : new GraphQLError('unexpected', { originalError: asError(error) });
  const code = known.extensions['code'];
  const shared = { ...(known.locations && { locations: known.locations }), ...(known.path && { path: known.path }) };
  if (isErrorCode(code) && code !== 'INTERNAL') {
    return { message: known.message, ...shared, extensions: publicExtensions(known.extensions) };
  }
  if (code === undefined && known.originalError === undefined && known.nodes !== undefined) {
    // graphql-js itself refuses a variable or an operation: its message is about the caller's own text.
    return { message: known.message, ...shared, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const reference = typeof known.extensions['reference'] === 'string' ? known.extensions['reference'] : randomUUID();
  log.error({ reference, err: known.originalError ?? known, path: known.path }, 'unexpected error');
  return {
    message: `Something went wrong on our side. Reference: ${reference}`,
    ...shared,
    extensions: { code: 'INTERNAL', reference },
  };
}

function publicExtensions(extensions: Record<string, unknown>): Record<string, unknown> {
  const { stacktrace: _stack, exception: _exception, ...rest } = extensions;
  return rest;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
