// Reads that answer many keys at once, and how their rows are put to the keys.
import type { Reader } from './reader';

/**
 * A read that answers many keys at once: as many values as keys, in their order. A read that can give several parts in one
 * statement is told which are requested, all that anybody requests of any key.
 */
export type KeyedRead<Key, Value> = (
  reader: Reader,
  keys: readonly Key[],
  parts: ReadonlySet<string>,
) => Promise<readonly Value[]>;

/** A store function that answers many keys at once: as many results as keys, in their order, null for none. */
export type Batch<Key, Value> = (reader: Reader, keys: readonly Key[]) => Promise<readonly (Value | null)[]>;

/** A store function that answers many keys with a list each, empty for none. */
export type ListBatch<Key, Row> = (reader: Reader, keys: readonly Key[]) => Promise<readonly Row[][]>;

/** Puts rows into the order of the keys: null where no row has the key. */
export function inOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Groups rows by key, in the order of the keys: an empty list where no row has the key. */
export function grouped<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[][] {
  const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}
