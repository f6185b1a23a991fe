// What bounds the requests of a gateway: how many at once, how much in a minute, which operations, and who explores.
import type { HttpBounds } from './http/server';
import type { Safelist } from './operations/safelist';

/** The bounds of a gateway. */
export interface Bounds extends HttpBounds {
  /** The operations that are served; any without. */
  safelist: Safelist | undefined;
}

/** Bounds of a graph that is developed: everybody explores, and nobody's points are counted. */
export const developmentBounds: Bounds = {
  concurrency: 512,
  accounts: undefined,
  proxies: 0,
  safelist: undefined,
  hidesSchema: () => false,
  timeouts: { headers: 10_000, request: 20_000 },
};
