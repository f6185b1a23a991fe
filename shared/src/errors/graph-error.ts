// Errors that are meant for the caller: a registered code and a message that says what is wrong and how to mend it.
import { GraphQLError } from 'graphql';
import type { ErrorCode } from './registry';

/** An error whose message may reach the client as it is. */
export class GraphError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } });
    this.name = 'GraphError';
  }
}

/** A malformed argument: the message names the argument, what is wrong with it and how to mend it. */
export function badInput(message: string): GraphError {
  return new GraphError('BAD_USER_INPUT', message);
}

/** The caller claims to be someone and has not proven it; why not is for the log alone. */
export function unauthenticated(): GraphError {
  return new GraphError('UNAUTHENTICATED', 'The caller could not be identified.');
}
