// Where a value stands in a response: a chain that becomes a path only when there is an error to place.
import type { ResponsePath } from './response-paths';
import type { JsonObject } from '../json/values';
import type { IntrospectionRequest } from './introspection';
import type { Problems, Spot } from './problems';

/** What is needed to shape one response. */
export interface Shaping {
  data: JsonObject;
  problems: Problems;
  /** Takes what is asked about the schema: it is answered elsewhere. */
  introspections: IntrospectionRequest[];
}

/** Path of an object or list, as a chain: it becomes a path only when there is an error to place. */
export interface Trail {
  key: Key;
  up: Trail | undefined;
}

/** A field of an object or the place of an item in a list; undefined for the answer itself. */
export type Key = string | number | undefined;

/** Where a value stands, and what is wrong so far. One for all fields of an object and all items of a list: a leaf needs none. */
export interface Holder {
  trail: Trail | undefined;
  shaping: Shaping;
}

/** The holder of what the value at a key holds. */
export function within(key: Key, { trail, shaping }: Holder): Holder {
  return { trail: { key, up: trail }, shaping };
}

/** The place of the value at a key, for an error. */
export function spotOf(pattern: string, key: Key, holder: Holder): Spot {
  return { pattern, path: () => pathOf(key, holder) };
}

/** The path of the value at a key. */
export function pathOf(key: Key, { trail }: Holder): ResponsePath {
  const path: (string | number)[] = [];
  for (let at: Trail | undefined = { key, up: trail }; at !== undefined; at = at.up)
    if (at.key !== undefined) path.unshift(at.key);
  return path;
}
