// A subgraph in the gateway's own process, called through its whole pipeline.
import type { Subgraph } from '@fmg/shared/server/subgraph';
import type { SubgraphEndpoint } from './subgraph-endpoint';

/** The endpoint of a subgraph of this process. */
export function inProcess(subgraph: Subgraph): SubgraphEndpoint {
  return {
    name: subgraph.name,
    repeatsKeys: true,
    transport: ({ query, variables, operationName, requestId, viewer, abortState, trace }) =>
      subgraph.execute({ query, variables, operationName, requestId, viewer, signal: abortState, trace }),
    start: () => subgraph.start(),
    health: () => subgraph.health(),
    close: () => subgraph.stop(),
  };
}
