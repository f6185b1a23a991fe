// What bounds the requests of a gateway: how many at once, how much in a minute, which operations, and who explores.
import type { HidesSchema } from './plugins/hidden-schema';
import type { Safelist } from './operations/safelist';
import type { Accounts } from './limits/accounts';

/** The bounds of a gateway. */
export interface Bounds {
  /** How many operations run at once. */
  places: number;
  /** Where it is counted what callers spend; nothing is counted without. */
  accounts: Accounts | undefined;
  /** How many proxies of the operator stand before the graph, each of which names its caller. */
  proxies: number;
  /** The operations that are served; any without. */
  safelist: Safelist | undefined;
  hidesSchema: HidesSchema;
  /** How long a client may take to send the headers of a request, and all of it, in milliseconds. */
  patience: { headers: number; request: number };
}

/** Bounds of a graph that is developed: everybody explores, and nobody's points are counted. */
export const developmentBounds: Bounds = {
  places: 512,
  accounts: undefined,
  proxies: 0,
  safelist: undefined,
  hidesSchema: () => false,
  patience: { headers: 10_000, request: 20_000 },
};
