// What this subgraph adds to a mission.
import type { Resolvers } from '../__generated__/resolvers';
import { facilities } from '../modules/facility/facility.store';

export const missionContributions: Pick<Resolvers, 'Mission'> = {
  Mission: {
    facilities: (mission, args, context) => context.listOf(facilities, { parent: 'mission', key: mission.id }, args),
  },
};
