// What a subgraph took in of the others, emptied and told anew.
import type { SubgraphName } from '@fmg/shared/identity/node-types';
import type { ProjectionState } from '@fmg/shared/outbox/relay';
import type { SubgraphConfig } from '@fmg/shared/server/subgraph';
import { createSubgraphNamed } from '../subgraphs/subgraphs';

/**
 * Lets the owners tell anew what their rows say, and a subgraph take it in from the beginning: also what was written before
 * anybody told of it.
 */
export async function rebuildFacts(name: SubgraphName, config: SubgraphConfig): Promise<ProjectionState[]> {
  const { relay } = createSubgraphNamed(name, config);
  const sources = new Set((await relay.positions()).map(({ source }) => source));
  for (const source of sources) await createSubgraphNamed(source, config).tellAnew();
  await relay.rebuild();
  return await relay.positions();
}
