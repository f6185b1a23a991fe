// A response of a subgraph, read: its data, and its errors with their places.
import { isObject } from '../json/values';
import { FetchFailure } from '../transport/fetch-failure';
import type { ResponsePath } from './response-paths';
import { isMark } from './values';

/** An error as a subgraph gave it. */
export interface SubgraphError {
  given: unknown;
  path: ResponsePath | undefined;
  /** True when it refuses a field to the viewer. */
  isRefusal: boolean;
}

/** A response of a subgraph. */
export interface SubgraphResponse {
  data: unknown;
  errors: readonly SubgraphError[];
}

const noErrors: readonly SubgraphError[] = [];

/** Reads what a subgraph gave. Throws FetchFailure when it is none. */
export function readResponse(response: unknown): SubgraphResponse {
  if (!isObject(response)) throw new FetchFailure('INVALID_ANSWER');
  const { data, errors } = response;
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

function isPath(value: unknown): value is ResponsePath {
  return Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');
}

/** The data of a response. Throws FetchFailure when there is none. */
export function dataOf({ data, errors }: SubgraphResponse): unknown {
  if (data === null || data === undefined)
    throw new FetchFailure(errors.length > 0 ? 'REFUSED' : 'INVALID_ANSWER');
  return data;
}

/** Marks the null on the way to an error. False when there is none. */
export function markNull(data: unknown, path: ResponsePath, mark: symbol): boolean {
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
