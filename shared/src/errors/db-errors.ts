// What a caller is told when the database fails: the one place where failures of both engines get their codes.
import { failureOf, type Failure } from '../db/failure';
import { badInput, GraphError } from './graph-error';
import { entryOf, type ErrorCode } from './registry';

/** The error that a failure of the database is to the caller; undefined for every other error. */
export function databaseProblemOf(error: unknown): GraphError | undefined {
  const failure = failureOf(error);
  return failure === undefined ? undefined : problems[failure]();
}

/** What is told of a database that is away, wherever that was found out. */
export function databaseUnavailable(): GraphError {
  return problems.away();
}

/** What is told when a change was made and its answer, which may be of several, could not be logged and so is not given. */
export function outcomeUnlogged(): GraphError {
  return retryable(
    'OUTCOME_UNKNOWN',
    'What the change answers could not be logged, so it is not told; it may have been made or not. Send it again with the same idempotencyKey; without one, look first whether it was made.',
  );
}

const problems: Readonly<Record<Failure, () => GraphError>> = {
  value: () => badInput('a value of the arguments is out of the range of what can be stored or compared'),
  away: () =>
    retryable(
      'DATABASE_UNAVAILABLE',
      'The database cannot be reached at the moment; what was asked here was not done.',
    ),
  unknown: () =>
    retryable(
      'OUTCOME_UNKNOWN',
      'The connection to the database was lost while the change was stored: it may have been made or not. Send it again with the same idempotencyKey; without one, look first whether it was made.',
    ),
  full: () =>
    new GraphError(
      'STORAGE_FULL',
      'The database has no room left, so nothing can be stored; what is stored can be read.',
    ),
  slow: () =>
    new GraphError(
      'DEADLINE_EXCEEDED',
      'The database took longer for this than it may: ask for less, or try again.',
    ),
  contended: () =>
    retryable('OVERLOADED', 'Others were changing the same records at this moment; nothing was changed.'),
};

function retryable(code: ErrorCode, message: string): GraphError {
  const { retryAfter = 1 } = entryOf(code);
  return new GraphError(code, `${message} Try again in ${retryAfter} s.`, { retryAfter });
}
