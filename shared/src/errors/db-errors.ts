// Errors of PostgreSQL that are about what the caller sent.
import { GraphQLError } from 'graphql';
import { badInput } from './graph-error';

/** Class 22 of SQLSTATE: a value that is out of the range of its type, or that its type cannot hold. */
const DATA_EXCEPTION = /^22[0-9A-Z]{3}$/;

/** How deep errors are wrapped at most: by GraphQL, by drizzle, by the driver. */
const mostCauses = 5;

/** An error of PostgreSQL about a value as a refusal at the same place; every other error as it is. */
export function asRefusedValue(error: unknown): unknown {
  if (!isDataException(error instanceof GraphQLError ? error.originalError : error)) return error;
  const refusal = badInput('a value of the arguments is out of the range of what can be stored or compared');
  if (!(error instanceof GraphQLError)) return refusal;
  const { nodes, path } = error;
  return new GraphQLError(refusal.message, { nodes, path, extensions: refusal.extensions });
}

function isDataException(error: unknown, causes = mostCauses): boolean {
  if (!(error instanceof Error) || causes === 0) return false;
  if ('code' in error && typeof error.code === 'string' && DATA_EXCEPTION.test(error.code)) return true;
  return isDataException(error.cause, causes - 1);
}
