// Data on its way through a plan: what subgraphs gave, and marks in place of what they did not give.

/** An object as a subgraph gave it. */
export type JsonObject = Record<string, unknown>;

/** In place of a field whose fetch failed: the error is recorded already. */
export const FAILED = Symbol('failed');

/** In place of a field of an entity that its subgraph does not know: null, and no error. */
export const ABSENT = Symbol('absent');

/** True for objects; arrays and null are none. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Levels of lists and objects that a value may have where the operation does not set them. */
const mostLevels = 100;

/** True for a value that nests no deeper than can be written as JSON again. */
export function isWritable(value: unknown, levels = mostLevels): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((each) => isWritable(each, levels - 1));
}

/** A value of an object; what every object inherits (`constructor`, `toString`) are functions, and data holds none. */
export function own(value: unknown): unknown {
  return typeof value === 'function' ? undefined : value;
}

/** Merges what a fetch gave into what is there. A mark never replaces data; lists are merged place by place. */
export function merge(target: JsonObject, source: JsonObject): void {
  for (const key in source) {
    if (key === '__proto__' || !Object.hasOwn(source, key)) continue;
    target[key] = merged(own(target[key]), source[key]);
  }
}

function merged(there: unknown, given: unknown): unknown {
  if (there === undefined || there === FAILED || there === ABSENT) return given;
  if (given === undefined || given === FAILED || given === ABSENT) return there;
  if (isObject(there) && isObject(given)) {
    if (there !== given) merge(there, given);
    return there;
  }
  if (Array.isArray(there) && Array.isArray(given) && there.length === given.length) {
    return there.map((each: unknown, index) => merged(each, given[index]));
  }
  return given;
}
