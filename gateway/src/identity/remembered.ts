// What is remembered of callers for a while.
import { LRUCache } from 'lru-cache';

/** Remembers at most so many values for so many milliseconds; one may be put in for less. Moments are those of `Date.now()`, as tokens have them. */
export const rememberedFor = <Value extends object>(ms: number, most: number): LRUCache<string, Value> =>
  new LRUCache({ max: most, ttl: ms, ttlResolution: 0, perf: { now: () => Date.now() } });
