// One run of a plan: the data so far, what went wrong, and how subgraphs are called.
import type { IsOfType } from './rewrites';
import { FetchFailure, type Problems } from './problems';
import type { JsonObject } from './values';

/** A call of a subgraph, as its transport needs it. */
export interface SubgraphCall {
  query: string;
  operationName: string | undefined;
  variables: JsonObject;
  requestId: string;
  /** Moment after which nobody waits for the answer, in milliseconds of `Date.now()`. */
  deadline: number;
}

/** Hands a call to a subgraph and gives its answer as it came; rejects when the subgraph cannot be reached. */
export type Transport = (call: SubgraphCall) => Promise<unknown>;

/** What the steps of a plan share while it runs. */
export interface Run {
  data: JsonObject;
  variables: Readonly<Record<string, unknown>>;
  /** Values of the variables that `@skip` and `@include` test, with their defaults. */
  conditions: Readonly<Record<string, unknown>>;
  problems: Problems;
  transports: ReadonlyMap<string, Transport>;
  isOfType: IsOfType;
  requestId: string;
  deadline: number;
}

/** Calls a subgraph and waits for it no longer than the deadline. Throws FetchFailure. */
export async function callSubgraph(
  run: Run,
  subgraph: string,
  call: Pick<SubgraphCall, 'query' | 'operationName' | 'variables'>,
): Promise<unknown> {
  const transport = run.transports.get(subgraph);
  if (transport === undefined) throw new FetchFailure('FAILED', new Error(`no transport to ${subgraph}`));
  const { requestId, deadline } = run;
  const left = deadline - Date.now();
  if (left <= 0) throw new FetchFailure('TIMED_OUT');
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FetchFailure('TIMED_OUT')), left);
  });
  try {
    return await Promise.race([transport({ ...call, requestId, deadline }), late]);
  } catch (error) {
    throw error instanceof FetchFailure ? error : new FetchFailure('FAILED', error);
  } finally {
    clearTimeout(timer);
  }
}
