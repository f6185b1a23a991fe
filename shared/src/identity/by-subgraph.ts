// What there is once for each subgraph.
import type { SubgraphName } from './node-types';

/** Makes something for each subgraph when it is first asked for, once. */
export function bySubgraph<Made>(make: (subgraph: SubgraphName) => Made): (subgraph: SubgraphName) => Made {
  const made = new Map<SubgraphName, Made>();
  return (subgraph) => {
    let known = made.get(subgraph);
    if (known === undefined) made.set(subgraph, (known = make(subgraph)));
    return known;
  };
}
