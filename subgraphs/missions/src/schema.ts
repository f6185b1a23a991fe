// The resolvers of all modules of this subgraph.
import type { ResolverMap } from '@fmg/shared/server/subgraph';
import { countryResolvers } from './modules/country/country.resolvers';
import { importRunResolvers } from './modules/import-run/import-run.resolvers';
import { missionResolvers } from './modules/mission/mission.resolvers';
import { nodeResolvers } from './modules/node/node.resolvers';

export const resolverMaps: readonly ResolverMap[] = [countryResolvers, importRunResolvers, missionResolvers, nodeResolvers];
