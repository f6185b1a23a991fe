// A map that cannot grow without end: the oldest entry makes room for the next.

/** Adds an entry; where the map holds `limit` entries, its oldest goes, and its value is given back. */
export function putBounded<Key, Value>(
  map: Map<Key, Value>,
  limit: number,
  [key, value]: readonly [Key, Value],
): Value | undefined {
  const oldest = map.size < limit || map.has(key) ? undefined : map.entries().next().value;
  if (oldest !== undefined) map.delete(oldest[0]);
  map.set(key, value);
  return oldest?.[1];
}
