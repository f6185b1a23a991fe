// How a subgraph is called, wherever it runs.
import type { Trace } from '@fmg/shared/audit/trace';
import type { Viewer } from '@fmg/shared/auth/viewer';
import type { AbortState } from '@fmg/shared/cancellation';
import type { JsonObject } from '../json/values';
import type { Cancellation } from '../request/cancellation';

/** A call of a subgraph, as its transport needs it. */
export interface SubgraphCall {
  query: string;
  operationName: string | undefined;
  variables: JsonObject;
  requestId: string;
  /** Who asks: every subgraph decides for itself what that caller may read. */
  viewer: Viewer;
  /** Moment after which nobody waits for the answer, in milliseconds of `Date.now()`. */
  deadline: number;
  /** Aborted when nobody waits any more: at the deadline, or when the client has disconnected. Made when it is first read. */
  readonly signal: AbortSignal;
  /** Says the same, for who looks now and then and needs no signal. */
  abortState: AbortState;
  /** Takes what a subgraph of this process reads, which is logged before the answer leaves; others log it themselves. */
  trace?: Trace | undefined;
}

/** Hands a call to a subgraph and gives its answer as it came; rejects when the subgraph cannot be reached. */
export type Transport = (call: SubgraphCall) => Promise<unknown>;

/** A transport that keeps deadlines itself: of the client it need only know when it disconnects. */
export type GuardedTransport = (
  call: Omit<SubgraphCall, 'signal' | 'abortState'> & { cancellation: Cancellation },
) => Promise<unknown>;
