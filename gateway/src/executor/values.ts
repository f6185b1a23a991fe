// Data on its way through a plan: what subgraphs gave, and marks in place of what they did not give.
import { isObject, type JsonObject } from '../json/values';

/** A value of an object; what every object inherits (`constructor`, `toString`) are functions, and data holds none. */
export function own(value: unknown): unknown {
  return typeof value === 'function' ? undefined : value;
}

/** True for a mark in place of data that did not arrive; an execution knows what it stands for. */
export function isMark(value: unknown): value is symbol {
  return typeof value === 'symbol';
}

/** Types that no object has: objects say them where a subgraph knows the interface only. */
export type IsAbstract = (typename: string) => boolean;

/**
 * Merges what a fetch gave into what is there. A mark never replaces data, and the name of an interface never that of a type;
 * lists are merged place by place.
 */
export function merge(target: JsonObject, source: JsonObject, isAbstract: IsAbstract): void {
  for (const key in source) {
    if (key === '__proto__' || !Object.hasOwn(source, key)) continue;
    const there = own(target[key]);
    const given = source[key];
    if (key === '__typename' && typeof there === 'string' && typeof given === 'string' && isAbstract(given))
      continue;
    target[key] = merged(there, given, isAbstract);
  }
}

function merged(there: unknown, given: unknown, isAbstract: IsAbstract): unknown {
  if (there === undefined) return given;
  if (given === undefined || isMark(given)) return there;
  if (isMark(there)) return given;
  if (isObject(there) && isObject(given)) {
    if (there !== given) merge(there, given, isAbstract);
    return there;
  }
  if (Array.isArray(there) && Array.isArray(given) && there.length === given.length) {
    return there.map((each: unknown, index) => merged(each, given[index], isAbstract));
  }
  return given;
}
