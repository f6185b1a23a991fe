// Whether people are safe in a crisis, as clients see it.
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { connectionOf } from '../../connections';
import { crises } from '../crisis/crisis.store';
import { totalCounts } from './accountability.rules';
import { findAccountabilityByMission, findUnaccounted, groupKey } from './accountability.store';

export const accountabilityResolvers: Pick<
  Resolvers,
  'Crisis' | 'MissionAccountability' | 'PersonAccountability'
> = {
  PersonAccountability: {
    person: (row) => refer('Person', row.personId),
    mission: (row) => refer('Mission', row.missionId),
    crisis: (row, _, context) => context.load(crises.findByIds, row.crisisId),
  },
  MissionAccountability: {
    mission: (row) => refer('Mission', row.missionId),
    unaccounted: (row, args, context) =>
      connectionOf(
        args,
        (each) => each.personId,
        () => context.load(findUnaccounted, groupKey(row)),
      ),
  },
  Crisis: {
    accountability: async (crisis, _, context) =>
      totalCounts(await context.load(findAccountabilityByMission, crisis.id)),
    accountabilityByMission: (crisis, args, context) =>
      connectionOf(
        args,
        (row) => row.missionId,
        () => context.load(findAccountabilityByMission, crisis.id),
      ),
  },
};
