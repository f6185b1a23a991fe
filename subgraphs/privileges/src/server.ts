// The privileges subgraph: what foreign missions and their people may claim.
import { resolve } from 'node:path';
import { createSubgraph, type Subgraph, type SubgraphConfig } from '@fmg/shared/server/subgraph';
import { publications } from './publications';
import { rowRules } from './row-rules';
import { resolverMaps } from './schema';

/** Builds the subgraph; nothing runs until `start`. */
export function createPrivileges(config: SubgraphConfig): Subgraph {
  return createSubgraph(
    {
      name: 'privileges',
      sdl: resolve(__dirname, '../../../schema/subgraphs/privileges.graphql'),
      resolvers: resolverMaps,
      rows: rowRules,
      migrations: resolve(__dirname, '../migrations'),
      publications,
    },
    config,
  );
}
