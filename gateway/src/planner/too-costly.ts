// What is said of an operation of which too much would have to be prepared.
import { GraphError } from '@fmg/shared/errors/graph-error';

/** The refusal of what is more than is served. */
export function tooCostly(what: string): GraphError {
  return new GraphError('TOO_COSTLY', `${what} are served. Ask for less, or in several operations.`, {
    http: { status: 400 },
  });
}
