// The resolvers of all modules of this subgraph, and what it adds to the types of others.
import type { ResolverMap } from '@fmg/shared/server/subgraph';
import { missionContributions } from './entities/Mission';
import { facilityResolvers } from './modules/facility/facility.resolvers';

export const resolverMaps: readonly ResolverMap[] = [facilityResolvers, missionContributions];
