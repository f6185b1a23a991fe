// The missions subgraph: who is here.
import { resolve } from 'node:path';
import { createSubgraph, type Subgraph, type SubgraphConfig } from '@fmg/shared/server/subgraph';
import { factProjections } from './records/facts/received.facts';
import { defaultFunctionsStart } from './procedures/head-of-mission/head-of-mission.rules';
import { publications } from './publications';
import { rowRules } from './row-rules';
import { resolverMaps } from './schema';
import type { MissionsSettings } from './settings';

/** What the subgraph is made with; settings are the usual ones unless told. */
export type MissionsConfig = SubgraphConfig & Partial<MissionsSettings>;

/** Builds the subgraph; nothing runs until `start`. */
export function createMissions({
  functionsStart = defaultFunctionsStart,
  ...config
}: MissionsConfig): Subgraph {
  return createSubgraph(
    {
      name: 'missions',
      sdl: resolve(__dirname, '../../../schema/subgraphs/missions.graphql'),
      resolvers: resolverMaps({ functionsStart }),
      rows: rowRules,
      migrations: resolve(__dirname, '../migrations'),
      projections: factProjections,
      publications,
    },
    config,
  );
}
