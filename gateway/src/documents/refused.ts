// A document that is not served, with everything that its author reads about it.
import { asMessage } from '@fmg/shared/printable';
import type { ErrorCode } from '@fmg/shared/errors/registry';
import type { GraphQLFormattedError } from 'graphql';
import type { Problem } from '../planner/planner';

/** Thrown in place of a document. */
export class RefusedDocument extends Error {
  readonly errors: readonly GraphQLFormattedError[];

  constructor(code: ErrorCode, problems: readonly Problem[]) {
    super(problems[0]?.message);
    this.errors = problems.map(({ message, locations = [] }) => ({
      message: asMessage(message),
      ...(locations.length > 0 && { locations }),
      extensions: { code },
    }));
  }
}
