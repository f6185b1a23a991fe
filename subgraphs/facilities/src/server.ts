// The facilities subgraph: where, and how safe.
import { resolve } from 'node:path';
import { createSubgraph, type Subgraph, type SubgraphConfig } from '@fmg/shared/server/subgraph';
import { publications } from './publications';
import { rowRules } from './row-rules';
import { resolverMaps } from './schema';

/** Builds the subgraph; nothing runs until `start`. */
export function createFacilities(config: SubgraphConfig): Subgraph {
  return createSubgraph(
    {
      name: 'facilities',
      sdl: resolve(__dirname, '../../../schema/subgraphs/facilities.graphql'),
      resolvers: resolverMaps,
      rows: rowRules,
      migrations: resolve(__dirname, '../migrations'),
      publications,
    },
    config,
  );
}
