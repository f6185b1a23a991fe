// An answer of a subgraph, read: its data, and its errors with their places.
import { isObject } from '../json/values';
import { FetchFailure } from '../transport/fetch-failure';
import type { AnswerPath } from './places';
import { isMark } from './values';

/** An error as a subgraph gave it. */
export interface SubgraphError {
  given: unknown;
  path: AnswerPath | undefined;
  /** True when it refuses a field to the viewer. */
  isRefusal: boolean;
}

/** An answer of a subgraph. */
export interface Answered {
  data: unknown;
  errors: readonly SubgraphError[];
}

const noErrors: readonly SubgraphError[] = [];

/** Reads what a subgraph gave. Throws FetchFailure when it is no answer. */
export function readAnswer(answer: unknown): Answered {
  if (!isObject(answer)) throw new FetchFailure('INVALID_ANSWER');
  const { data, errors } = answer;
  return { data, errors: Array.isArray(errors) ? errors.map(readError) : noErrors };
}

function readError(given: unknown): SubgraphError {
  const { path, extensions } = isObject(given) ? given : { path: undefined, extensions: undefined };
  return {
    given,
    path: isPath(path) ? path : undefined,
    isRefusal: isObject(extensions) && extensions['code'] === 'FORBIDDEN',
  };
}

function isPath(value: unknown): value is AnswerPath {
  return Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');
}

/** The data of an answer. Throws FetchFailure when there is none. */
export function dataOf({ data, errors }: Answered): unknown {
  if (data === null || data === undefined)
    throw new FetchFailure(errors.length > 0 ? 'REFUSED' : 'INVALID_ANSWER');
  return data;
}

/** Marks the null on the way to an error. False when there is none. */
export function markNull(data: unknown, path: AnswerPath, mark: symbol): boolean {
  let at = data;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false;
    const holder = at as Record<string | number, unknown>; // an object or a list
    at = holder[step];
    if (at !== null && !isMark(at)) continue;
    if (at === null) holder[step] = mark;
    return true;
  }
  return false;
}
