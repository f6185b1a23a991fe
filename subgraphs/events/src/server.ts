// The events subgraph: what happens between us.
import { resolve } from 'node:path';
import { createSubgraph, type Subgraph, type SubgraphConfig } from '@fmg/shared/server/subgraph';
import { auditProjections } from './modules/audit-trail/audit-trail.facts';
import { attemptProjections } from './modules/refused-attempt/refused-attempt.facts';
import { publications } from './publications';
import { rowRules } from './row-rules';
import { resolverMaps } from './schema';

/** Builds the subgraph; nothing runs until `start`. */
export function createEvents(config: SubgraphConfig): Subgraph {
  return createSubgraph(
    {
      name: 'events',
      sdl: resolve(__dirname, '../../../schema/subgraphs/events.graphql'),
      resolvers: resolverMaps,
      rows: rowRules,
      migrations: resolve(__dirname, '../migrations'),
      publications,
      projections: [...auditProjections, ...attemptProjections],
    },
    config,
  );
}
