// What JSON can say, as it comes from clients, subgraphs and issuers: nothing is known of it yet.

/** An object as somebody else wrote it. */
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
