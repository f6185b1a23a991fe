// The only place where an error becomes JSON: known codes pass, everything else is masked under a reference.
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../telemetry/log';
import { asMessage } from '../printable';
import { databaseProblemOf } from './db-errors';
import { isErrorCode } from './registry';

/** What a client may read of an error that was thrown here. */
export function formatError(error: unknown, log: Logger): GraphQLFormattedError {
  if (!(error instanceof GraphQLError)) return maskError({ message: '' }, error, log);
  const formatted = error.toJSON();
  // graphql-js itself refuses a variable or an argument: its message is about the caller's own text.
  const isRefusal =
    error.extensions['code'] === undefined && error.originalError === undefined && error.nodes !== undefined;
  return maskError(
    isRefusal ? { ...formatted, extensions: { code: 'BAD_USER_INPUT' } } : formatted,
    error.originalError ?? error,
    log,
  );
}

/**
 * What a client may read of an error: message, place, path and code. A failure of the database has a code of its own. Every other
 * error that carries no registered code is answered as INTERNAL under a reference; its cause goes to the log under the same reference.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  cause: unknown,
  log: Logger,
): GraphQLFormattedError {
  const { message, locations, path, extensions = {} } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const {
    stacktrace: _stacktrace,
    serviceName: _serviceName,
    http: _http,
    code,
    reference: given,
    ...rest
  } = extensions;
  if (isErrorCode(code) && code !== 'INTERNAL') {
    logCause(cause, { code, path }, log);
    return { message: asMessage(message), ...place, extensions: { code, ...rest } };
  }
  const problem = databaseProblemOf(cause);
  if (problem !== undefined) {
    const { code: found } = problem.extensions;
    // What the caller sent is no news for the operator.
    if (found !== 'BAD_USER_INPUT') logCause(cause, { code: String(found), path }, log);
    return { message: problem.message, ...place, extensions: problem.extensions };
  }
  const reference = code === 'INTERNAL' && typeof given === 'string' ? given : logged(cause, path, log);
  return {
    message: `Something went wrong on our side. Reference: ${reference}`,
    ...place,
    extensions: { code: 'INTERNAL', reference },
  };
}

const loggedCauses = new WeakSet<Error>();

/** What stands behind an error of a registered code, such as a refused connection, is for the operator: once, however many fields it costs. */
function logCause(
  error: unknown,
  about: { code: string; path: GraphQLFormattedError['path'] },
  log: Logger,
): void {
  let cause = error;
  while (cause instanceof GraphQLError) cause = cause.originalError ?? cause.cause;
  if (!(cause instanceof Error) || loggedCauses.has(cause)) return;
  loggedCauses.add(cause);
  log.warn({ ...about, err: cause }, 'a part of an answer is missing');
}

function logged(cause: unknown, path: GraphQLFormattedError['path'], log: Logger): string {
  const reference = randomUUID();
  log.error(
    { reference, err: cause instanceof Error ? cause : new Error(JSON.stringify(cause)), path },
    'unexpected error',
  );
  return reference;
}
