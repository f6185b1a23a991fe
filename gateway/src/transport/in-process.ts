// A subgraph in the gateway's own process, called through its whole pipeline.
import type { Subgraph } from '@fmg/shared/server/subgraph';
import type { Part } from './part';

/** The part of the graph that a subgraph of this process is. */
export function inProcess(subgraph: Subgraph): Part {
  return {
    name: subgraph.name,
    repeatsKeys: true,
    transport: ({ query, variables, operationName, requestId, viewer, patience, trace }) =>
      subgraph.execute({ query, variables, operationName, requestId, viewer, signal: patience, trace }),
    start: () => subgraph.start(),
    health: () => subgraph.health(),
    close: () => subgraph.stop(),
  };
}
