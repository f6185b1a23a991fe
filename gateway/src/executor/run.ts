// One run of a plan: the data so far, what went wrong, and how subgraphs are called.
import type { Trace } from '@fmg/shared/audit/trace';
import type { Viewer } from '@fmg/shared/auth/viewer';
import type { Patience } from '@fmg/shared/cancellation';
import type { Departure } from '../departure';
import type { OwnerOf } from './owners';
import type { IsOfType } from './rewrites';
import { FetchFailure, type Problems } from './problems';
import type { IsAbstract, JsonObject } from './values';

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
  /** Aborted when nobody waits any more: at the deadline, or when the client has gone. Made when it is first read. */
  readonly signal: AbortSignal;
  /** Says the same, for who looks now and then and needs no signal. */
  patience: Patience;
  /** Takes what a subgraph of this process reads, which is logged before the answer leaves; others log it themselves. */
  trace?: Trace | undefined;
}

/** Hands a call to a subgraph and gives its answer as it came; rejects when the subgraph cannot be reached. */
export type Transport = (call: SubgraphCall) => Promise<unknown>;

/** A transport that keeps deadlines itself: of the client it need only know when it goes. */
export type GuardedTransport = (
  call: Omit<SubgraphCall, 'signal' | 'patience'> & { departure: Departure },
) => Promise<unknown>;

/** What the steps of a plan share while it runs. */
export interface Run {
  data: JsonObject;
  variables: Readonly<Record<string, unknown>>;
  /** Values of the variables that `@skip` and `@include` test, with their defaults. */
  conditions: Readonly<Record<string, unknown>>;
  problems: Problems;
  transports: ReadonlyMap<string, GuardedTransport>;
  isOfType: IsOfType;
  isAbstract: IsAbstract;
  ownerOf: OwnerOf;
  requestId: string;
  viewer: Viewer;
  /** The name of the account of whoever asks. */
  account: string;
  trace: Trace;
  deadline: number;
  departure: Departure;
}

/** Share of the time left that one call may take: what follows it, and the answer itself, have the rest. */
const SHARE = 0.9;

/** Calls a subgraph through its guard, which keeps the deadline. Throws FetchFailure. */
export async function callSubgraph(
  run: Run,
  subgraph: string,
  call: Pick<SubgraphCall, 'query' | 'operationName' | 'variables'>,
): Promise<unknown> {
  const transport = run.transports.get(subgraph);
  if (transport === undefined) throw new FetchFailure('FAILED', new Error(`no transport to ${subgraph}`));
  const { requestId, viewer, departure, trace } = run;
  const { query, operationName, variables } = call;
  const now = Date.now();
  if (now >= run.deadline) throw new FetchFailure('TIMED_OUT');
  const deadline = Math.ceil(now + SHARE * (run.deadline - now));
  try {
    return await transport({
      query,
      operationName,
      variables,
      requestId,
      viewer,
      deadline,
      departure,
      trace,
    });
  } catch (error) {
    throw error instanceof FetchFailure ? error : new FetchFailure('FAILED', error);
  }
}
