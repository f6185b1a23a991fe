// What the gateway knows of a request while it answers it.
import type { Viewer } from '@fmg/shared/auth/viewer';
import type { Cancellation } from './cancellation';

/** Takes points from an account, and gives how many seconds are to be waited because they are spent, or 0. */
export type Spend = (points: number) => Promise<number>;

/** The context of one request. */
export interface GatewayContext {
  requestId: string;
  /** Who asks. */
  viewer: Viewer;
  /** The name of the account of whoever asks: the subject, or the address of the public. Absent where callers are not told apart. */
  account?: string | undefined;
  /** Takes from the account; absent where nothing is counted. */
  spend?: Spend | undefined;
  /** Tells when the client disconnects; absent where nobody can. */
  cancellation?: Cancellation;
}
