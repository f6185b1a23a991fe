// The missions subgraph: who is here.
import { resolve } from 'node:path';
import { createSubgraph, type Subgraph, type SubgraphConfig } from '@fmg/shared/server/subgraph';
import { factProjections } from './modules/facts/received.facts';
import { rowRules } from './row-rules';
import { resolverMaps } from './schema';

/** Builds the subgraph; nothing runs until `start`. */
export function createMissions(config: SubgraphConfig): Subgraph {
  return createSubgraph(
    {
      name: 'missions',
      sdl: resolve(__dirname, '../../../schema/subgraphs/missions.graphql'),
      resolvers: resolverMaps,
      rows: rowRules,
      migrations: resolve(__dirname, '../migrations'),
      projections: factProjections,
    },
    config,
  );
}
