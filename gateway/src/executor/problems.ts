// What went wrong while a plan ran: errors with their places for the client, and a summary of what is missing.
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '@fmg/shared/errors/registry';
import type { FetchFailure, Reason } from '../transport/fetch-failure';
import type { ResponsePosition } from './outline';
import {
  addPath,
  hasPath,
  hasPositionFor,
  isBelow,
  isIn,
  patternOf,
  type PathTree,
  type ResponsePath,
} from './response-paths';
import { reportedError } from './reported-error';

/** Something of the response that is missing: which fields, at how many places, and why. */
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

/** What is to be said of an operation in its client's words. */
export interface ClientsWords {
  /** The position in the client's response that a path of the data has. */
  positionOf(path: ResponsePath): ResponsePosition;
  /** A text of a subgraph with the names that the client knows. */
  textOf(text: string): string;
}

/** Where an error stands. */
export interface Reported {
  path: ResponsePath | undefined;
  /** Where a field may stand that is refused in several entities at once. */
  positions?: (() => ResponsePath[]) | undefined;
}

/** A position in the client's response: the pattern of its path, which all rows of a field have, and the path itself. */
export interface Spot {
  pattern: string;
  path(): ResponsePath;
}

/** What a mark in the data stands for. */
interface Loss {
  subgraph: string;
  /** Why the fetch brought nothing. */
  failure?: FetchFailure;
  /** The error that came in its place, and the pattern under which it is told already. */
  report?: { error: GraphQLError; toldAt: string | undefined };
  /** Fields of the client that are missing for it, and at how many places. */
  missing: Map<string, number>;
}

/** In place of what is null because of an error that is recorded already. */
const REPORTED = Symbol('reported');

/** Different errors that one field may have; more of them are counted only. */
const mostErrors = 20;

/** The problems of one execution. */
export class Problems {
  private readonly recorded: Problem[] = [];
  /** Problems of which there is one for all rows of a field, by what they say and where. */
  private readonly counted = new Map<string, Problem>();
  private readonly losses = new Map<symbol, Loss>();
  private readonly unknownTo = new Map<string, symbol>();
  /** Errors that a field has, by its pattern. */
  private readonly reportedAt = new Map<string, number>();
  private readonly explained: PathTree = new Map();
  /** Objects that stand for an entity which its owner does not know. */
  readonly unknown = new Set<unknown>();

  constructor(private readonly words: ClientsWords) {}

  /** A mark for the data that a failed fetch should have brought. */
  failed(subgraph: string, failure: FetchFailure): symbol {
    const mark = Symbol('failed');
    this.losses.set(mark, { subgraph, failure, missing: new Map() });
    return mark;
  }

  /** A mark for the data of an entity that a subgraph does not know: null, and no error where null may be. */
  notKnownTo(subgraph: string): symbol {
    let mark = this.unknownTo.get(subgraph);
    if (mark === undefined) {
      this.unknownTo.set(subgraph, (mark = Symbol('not known')));
      this.losses.set(mark, { subgraph, missing: new Map() });
    }
    return mark;
  }

  /** A mark for data in whose place errors came, which are recorded. */
  get reported(): symbol {
    return REPORTED;
  }

  /** Takes note of a mark in place of a field. One error tells of all rows. */
  lost(mark: symbol, spot: Spot): void {
    const loss = this.losses.get(mark);
    if (loss?.report !== undefined && !isBelow(loss.report.toldAt, spot.pattern))
      this.countReport(loss.report.error, loss.subgraph, spot);
    if (loss?.failure === undefined) return;
    const { subgraph, failure, missing } = loss;
    missing.set(spot.pattern, (missing.get(spot.pattern) ?? 0) + 1);
    // Errors that came in place of the data are recorded already.
    if (failure.reason === 'REFUSED') return;
    const message = `The ${subgraph} part of the graph ${failure.message}.`;
    this.count({ message, code: codes[failure.reason], subgraph, cause: failure.cause }, spot);
  }

  /** Takes note of a null, or a mark, where none may be. */
  mayNotBeNull(value: unknown, spot: Spot): void {
    if (value === null) {
      if (!this.explains(spot)) this.invalid('a value that may not be null is null', spot);
    } else if (typeof value === 'symbol') {
      const loss = this.losses.get(value);
      if (loss === undefined || loss.failure !== undefined || loss.report !== undefined) return;
      const message = `The ${loss.subgraph} part of the graph does not know this record, of which a value may not be null.`;
      this.count({ message, code: 'SUBGRAPH_INVALID_RESPONSE', subgraph: loss.subgraph }, spot);
    }
  }

  /** Takes note of a value that its subgraph did not give. */
  absent(spot: Spot): void {
    if (!this.explains(spot)) this.invalid('a value is missing', spot);
  }

  /** Takes note of a value that its subgraph should not have given. */
  invalid(what: string, spot: Spot): void {
    const message = `A part of the graph gave an answer that cannot be used: ${what}.`;
    this.count({ message, code: 'SUBGRAPH_INVALID_RESPONSE' }, spot);
  }

  /** Records an error as it is to be answered. */
  add(error: GraphQLError): void {
    this.recorded.push(new Problem(() => error));
  }

  /**
   * Records an error that a subgraph reported, at its place in the data. One that refuses a field of several entities comes
   * with all the places where it may stand. Gives the mark for what is null because of it.
   */
  report(subgraph: string, given: unknown, { path, positions }: Reported): symbol {
    const position = path && this.words.positionOf(path);
    const error = reportedError(subgraph, given, (text) => this.words.textOf(text));
    const isTold = position?.isWhole !== false || positions !== undefined;
    if (isTold) this.record(error, subgraph, { path: position?.path, positions });
    if (position === undefined) return REPORTED;
    const mark = Symbol('reported');
    const report = { error, toldAt: isTold ? patternOf(position.path) : undefined };
    this.losses.set(mark, { subgraph, report, missing: new Map() });
    return mark;
  }

  /** Records an error that is told nowhere else, because nothing is null that the client could miss for it. */
  release(mark: symbol, path: ResponsePath): void {
    const { report, subgraph } = this.losses.get(mark) ?? {};
    if (report !== undefined && report.toldAt === undefined && subgraph !== undefined)
      this.record(report.error, subgraph, { path: this.words.positionOf(path).path });
  }

  /**
   * The errors of an answer. A field cannot be refused in a record that is not there, or may not be known: such an error
   * moves to the first record that is, and is none when no record is. An error of a field that was selected for another
   * type, or under conditions that are not met, is none either: what else is null because of it has an error of its own.
   */
  errorsOf(answer: unknown): GraphQLError[] {
    return this.recorded.flatMap((problem) => {
      const error = problem.errorIn(answer);
      if (error === undefined) return [];
      if (problem.positions === undefined || (error.path !== undefined && isIn(answer, error.path)))
        return error;
      const path = problem.positions().find((position) => isIn(answer, position));
      const { message, extensions } = error;
      return path === undefined ? [] : new GraphQLError(message, { path, extensions });
    });
  }

  /** What of the answer is missing. */
  get incomplete(): Incomplete[] {
    return [...this.losses.values()].flatMap(({ subgraph, failure, missing }) =>
      failure === undefined || missing.size === 0
        ? []
        : {
            subgraph,
            reason: failure.reason,
            fields: [...missing.keys()],
            places: Math.max(...missing.values()),
          },
    );
  }

  /** True when an error is recorded at a place or below it. */
  private explains({ path }: Spot): boolean {
    return this.explained.size > 0 && hasPath(this.explained, path());
  }

  private record(reported: GraphQLError, subgraph: string, { path, positions }: Reported): void {
    if (path !== undefined) addPath(this.explained, path);
    if (positions !== undefined) {
      const refused = new Problem(() => placed(reported, path));
      refused.positions = () => positions().map((position) => this.words.positionOf(position).path);
      this.recorded.push(refused);
      return;
    }
    this.countReport(reported, subgraph, { pattern: patternOf(path ?? []), path: () => path });
  }

  /** Records an error that was reported: once, however many rows have it. */
  private countReport(
    reported: GraphQLError,
    subgraph: string,
    { pattern, path }: { pattern: string; path(): ResponsePath | undefined },
  ): void {
    const field = JSON.stringify([subgraph, pattern]);
    const key = JSON.stringify([field, reported.message, reported.extensions]);
    const different = this.reportedAt.get(field) ?? 0;
    const known = this.counted.get(key) ?? (different >= mostErrors ? this.counted.get(field) : undefined);
    if (known?.paths !== undefined) {
      known.paths.push(path());
      return;
    }
    const problem = new Problem((rows, first) => placed(reported, first, rows));
    problem.paths = [path()];
    this.reportedAt.set(field, different + 1);
    this.counted.set(key, problem).set(field, problem);
    this.recorded.push(problem);
  }

  /** Records what is wrong with a field: once, at its first place, however many rows have it. */
  private count(
    {
      message,
      code,
      subgraph,
      cause,
    }: { message: string; code: ErrorCode; subgraph?: string; cause?: unknown },
    { pattern, path }: Spot,
  ): void {
    const key = `${message}\0${pattern}`;
    const known = this.counted.get(key);
    if (known !== undefined) {
      known.rows += 1;
      return;
    }
    const first = path();
    const problem = new Problem(
      (rows) =>
        new GraphQLError(message, {
          path: first,
          extensions: {
            code,
            ...(subgraph !== undefined && { subgraph }),
            ...(rows > 1 && { places: rows }),
          },
          originalError: cause instanceof Error ? cause : undefined,
        }),
    );
    this.counted.set(key, problem);
    this.recorded.push(problem);
  }
}

/** Something that went wrong, in so many rows. */
class Problem {
  rows = 1;
  /** Of a field that was refused in several entities at once: where they all stand. */
  positions: (() => ResponsePath[]) | undefined;
  /** Of an error that a subgraph reported: where, in each of the rows. */
  paths: (ResponsePath | undefined)[] | undefined;

  constructor(private readonly errorFor: (rows: number, first?: ResponsePath) => GraphQLError) {}

  /** The error as it stands in an answer; undefined when the response has no position for it. */
  errorIn(answer: unknown): GraphQLError | undefined {
    if (this.paths === undefined) return this.errorFor(this.rows);
    const there = this.paths.filter((path) => path === undefined || hasPositionFor(answer, path));
    return there.length === 0 ? undefined : this.errorFor(there.length, there[0]);
  }
}

/** An error at a place, in so many rows. */
function placed(
  { message, extensions, originalError }: GraphQLError,
  path: ResponsePath | undefined,
  rows = 1,
): GraphQLError {
  const places = rows > 1 ? { places: rows } : {};
  return new GraphQLError(message, { path, originalError, extensions: { ...extensions, ...places } });
}
