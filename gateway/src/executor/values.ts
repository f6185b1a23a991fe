// Data on its way through a plan: what subgraphs gave, and marks in place of what they did not give.

/** An object as a subgraph gave it. */
export type JsonObject = Record<string, unknown>;

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

/** True for what JSON can say, and nests no deeper than can be written again. */
export function isJson(value: unknown, levels = mostLevels): boolean {
  if (typeof value === 'object' && value !== null)
    return levels > 0 && Object.values(value).every((each) => isJson(each, levels - 1));
  return typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value);
}

/** A value of an object; what every object inherits (`constructor`, `toString`) are functions, and data holds none. */
export function own(value: unknown): unknown {
  return typeof value === 'function' ? undefined : value;
}

/** True for a mark in place of data that did not arrive; a run knows what it stands for. */
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
