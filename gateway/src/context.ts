// What the gateway knows of a request while it answers it.

/** The context of one request. */
export interface GatewayContext {
  requestId: string;
  /** Aborted when the client has gone. */
  signal?: AbortSignal;
}
