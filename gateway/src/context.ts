// What the gateway knows of a request while it answers it.
import type { Viewer } from '@fmg/shared/auth/viewer';
import type { Departure } from './departure';

/** The context of one request. */
export interface GatewayContext {
  requestId: string;
  /** Who asks. */
  viewer: Viewer;
  /** Takes points from the account of the viewer. Throws RATE_LIMITED when they are spent; absent where nothing is counted. */
  charge?: (points: number) => Promise<void>;
  /** Tells when the client goes; absent where nobody can. */
  departure?: Departure;
}
