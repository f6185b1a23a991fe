// What the gateway knows of a request while it answers it.
import type { Viewer } from '@fmg/shared/auth/viewer';

/** The context of one request. */
export interface GatewayContext {
  requestId: string;
  /** Who asks. */
  viewer: Viewer;
  /** Aborted when the client has gone. */
  signal?: AbortSignal;
}
