// Calls a subgraph in the gateway's own process, through the subgraph's whole pipeline.
import type { Subgraph } from '@fmg/shared/server/subgraph';
import type { Transport } from '../executor/run';

/** A transport to a subgraph that lives in the same process. */
export function inProcess(subgraph: Subgraph): Transport {
  return ({ query, variables, operationName, requestId }) =>
    subgraph.execute({ query, variables, operationName, requestId });
}
