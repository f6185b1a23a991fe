// What went wrong while a plan ran: errors with their places for the client, and a summary of what is missing.
import { GraphQLError } from 'graphql';
import { isErrorCode, type ErrorCode } from '@fmg/shared/errors/registry';
import { isObject, isWritable } from './values';
import type { AnswerPath } from './places';

/** Why a fetch brought nothing. */
export type Reason = 'FAILED' | 'REFUSED' | 'TIMED_OUT' | 'INVALID_ANSWER';

/** One part of the answer that is missing: which fields, at how many places, and why. */
export interface Incomplete {
  subgraph: string;
  reason: Reason;
  /** Fields by the pattern of their path, `@` standing for every item of a list. */
  fields: string[];
  places: number;
}

const codes: Readonly<Record<Reason, ErrorCode>> = {
  FAILED: 'SUBGRAPH_UNAVAILABLE',
  REFUSED: 'SUBGRAPH_UNAVAILABLE',
  TIMED_OUT: 'DEADLINE_EXCEEDED',
  INVALID_ANSWER: 'SUBGRAPH_INVALID_RESPONSE',
};

const messages: Readonly<Record<Reason, string>> = {
  FAILED: 'could not be reached',
  REFUSED: 'gave errors only',
  TIMED_OUT: 'did not answer in time',
  INVALID_ANSWER: 'gave an answer that cannot be used',
};

/** A fetch that brought nothing, and why; the cause is for the log. */
export class FetchFailure extends Error {
  constructor(
    readonly reason: Reason,
    cause?: unknown,
  ) {
    super(messages[reason], { cause });
  }
}

/** The problems of one run. */
export class Problems {
  readonly errors: GraphQLError[] = [];
  /** Fields that were refused in several entities at once: where they all stand. */
  private readonly refusals = new Map<GraphQLError, () => AnswerPath[]>();
  readonly incomplete: Incomplete[] = [];
  /** Objects that stand for an entity which its owner does not know. */
  readonly unknown = new Set<unknown>();

  /** Records a failed fetch: one error for each field, at its first place, with the number of places. */
  fetchFailed(
    subgraph: string,
    failure: FetchFailure,
    missing: { fields: readonly Missing[]; places: number },
  ): void {
    const { reason } = failure;
    const { fields, places } = missing;
    // Errors that came in place of the data are recorded already.
    for (const { path } of reason === 'REFUSED' ? [] : fields) {
      this.add(`The ${subgraph} part of the graph ${messages[reason]}.`, codes[reason], {
        subgraph,
        path,
        places,
        cause: failure.cause,
      });
    }
    this.incomplete.push({ subgraph, reason, fields: fields.map((each) => each.pattern), places });
  }

  /** Records a value that its subgraph should not have given. */
  invalidValue(what: string, path: AnswerPath): void {
    this.add(what, 'SUBGRAPH_INVALID_RESPONSE', { path });
  }

  /**
   * Records an error that a subgraph reported, at its place in the client's answer. One that refuses a field of several
   * entities comes with all the places where it may stand.
   */
  reported(
    subgraph: string,
    error: unknown,
    path: AnswerPath | undefined,
    places?: () => AnswerPath[],
  ): void {
    const { message, extensions } = isObject(error) ? error : { message: undefined, extensions: undefined };
    const code = isObject(extensions) ? extensions['code'] : undefined;
    const known = isErrorCode(code)
      ? { ...ownExtensions(extensions), code }
      : { code: 'INTERNAL_SERVER_ERROR' };
    const recorded = new GraphQLError(typeof message === 'string' ? message : 'unreadable error', {
      path,
      extensions: { ...known, subgraph },
      originalError: isErrorCode(code) ? undefined : new Error(`${subgraph}: ${textOf(error)}`),
    });
    this.errors.push(recorded);
    if (places !== undefined) this.refusals.set(recorded, places);
  }

  /**
   * The errors of an answer. A field cannot be refused in a record that is not there, or may not be known: such an error
   * moves to the first record that is, and is none when no record is.
   */
  errorsOf(answer: unknown): GraphQLError[] {
    return this.errors.flatMap((error) => {
      const places = this.refusals.get(error);
      if (places === undefined || (error.path !== undefined && isIn(answer, error.path))) return error;
      const path = places().find((place) => isIn(answer, place));
      const { message, extensions } = error;
      return path === undefined ? [] : new GraphQLError(message, { path, extensions });
    });
  }

  /** True when an error is recorded at a path or below it. */
  explains(path: AnswerPath): boolean {
    return this.errors.some(
      (error) => error.path !== undefined && path.every((step, index) => error.path?.[index] === step),
    );
  }

  private add(
    message: string,
    code: ErrorCode,
    about: { path: AnswerPath; subgraph?: string; places?: number; cause?: unknown },
  ): void {
    const { path, subgraph, places, cause } = about;
    const extensions = {
      code,
      ...(subgraph !== undefined && { subgraph }),
      ...(places !== undefined && places > 1 && { places }),
    };
    this.errors.push(
      new GraphQLError(message, {
        path,
        extensions,
        originalError: cause instanceof Error ? cause : undefined,
      }),
    );
  }
}

/** A field that a failed fetch should have brought. */
export interface Missing {
  pattern: string;
  /** Its first place in the answer. */
  path: AnswerPath;
}

/** True when the object of a field is in an answer. */
function isIn(answer: unknown, path: AnswerPath): boolean {
  return (
    path.reduce((at: unknown, step) => (at == null ? undefined : Reflect.get(Object(at), step)), answer) !==
    undefined
  );
}

/** What subgraphs of all kinds put beside a code about themselves: hosts, stacks. */
const aboutTheirMakers = [
  'exception',
  'stacktrace',
  'response',
  'request',
  'service',
  'serviceName',
  '__proto__',
];

function ownExtensions(extensions: unknown): object {
  if (!isObject(extensions) || !isWritable(extensions)) return {};
  return Object.fromEntries(Object.entries(extensions).filter(([key]) => !aboutTheirMakers.includes(key)));
}

function textOf(error: unknown): string {
  return isWritable(error) ? JSON.stringify(error) : 'an error that is nested too deep';
}
