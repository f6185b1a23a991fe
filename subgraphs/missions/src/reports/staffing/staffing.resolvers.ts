// Staffing as clients see it.
import { today } from '@fmg/shared/domain/clock';
import { mapped } from '@fmg/shared/pagination/connection';
import type { Resolvers } from '../../__generated__/resolvers';
import { missions } from '../../records/mission/mission.store';
import { overOf } from './staffing.rules';
import { atWorkOn, findLevelsOn } from './staffing.store';

export const staffingResolvers: Pick<Resolvers, 'MissionStaffing' | 'StaffingLevel' | 'Query'> = {
  Query: {
    staffing: (_, args, context) => {
      const asOf = args.asOf ?? today(context.clock);
      return mapped(context.list(missions, args, atWorkOn(asOf)), (mission) => ({
        mission,
        missionId: mission.id,
        asOf,
      }));
    },
  },
  MissionStaffing: {
    levels: ({ mission, asOf }, _, context) => context.loadWith(findLevelsOn, asOf, mission.id),
  },
  StaffingLevel: { over: overOf },
};
