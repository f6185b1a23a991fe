// One execution of a plan: the data so far, what went wrong, and how subgraphs are called.
import type { Trace } from '@fmg/shared/audit/trace';
import type { Viewer } from '@fmg/shared/auth/viewer';
import type { Cancellation } from '../request/cancellation';
import type { OwnerOf } from './owners';
import type { IsOfType } from './rewrites';
import { FetchFailure } from '../transport/fetch-failure';
import type { GuardedTransport, SubgraphCall } from '../transport/subgraph-call';
import type { Problems } from './problems';
import type { IsAbstract } from './values';
import type { JsonObject } from '../json/values';

/** What the steps of a plan share while it is executed. */
export interface Execution {
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
  cancellation: Cancellation;
}

/** Share of the time left that one call may take: what follows it, and the answer itself, have the rest. */
const SHARE = 0.9;

/** Calls a subgraph through its guard, which keeps the deadline. Throws FetchFailure. */
export async function callSubgraph(
  execution: Execution,
  subgraph: string,
  call: Pick<SubgraphCall, 'query' | 'operationName' | 'variables'>,
): Promise<unknown> {
  const transport = execution.transports.get(subgraph);
  if (transport === undefined) throw new FetchFailure('FAILED', new Error(`no transport to ${subgraph}`));
  const { requestId, viewer, cancellation, trace } = execution;
  const { query, operationName, variables } = call;
  const now = Date.now();
  if (now >= execution.deadline) throw new FetchFailure('TIMED_OUT');
  const deadline = Math.ceil(now + SHARE * (execution.deadline - now));
  try {
    return await transport({
      query,
      operationName,
      variables,
      requestId,
      viewer,
      deadline,
      cancellation,
      trace,
    });
  } catch (error) {
    throw error instanceof FetchFailure ? error : new FetchFailure('FAILED', error);
  }
}
