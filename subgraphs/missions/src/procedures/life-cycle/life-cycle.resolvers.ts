// What may happen next to a case or a mission, as clients see it.
import { isPossible } from '@fmg/shared/domain/machine';
import { nextEventsOf } from '@fmg/shared/graphql/next-events';
import type { Resolvers } from '../../__generated__/resolvers';
import { missions } from '../../records/mission/mission.store';
import { missionMachine } from '../mission/mission.machine';
import { caseMachines } from './life-cycle.machine';

export const lifeCycleResolvers: Pick<Resolvers, 'AccreditationCase' | 'Mission'> = {
  AccreditationCase: {
    nextEvents: async ({ kind, state, missionId }, _, context) => {
      const events = nextEventsOf(caseMachines[kind], state, { viewer: context.viewer, missionId });
      if (kind !== 'POST') return events;
      const mission = await context.loadNamed(missions.findByIds, missionId);
      return events.filter(({ event }) => isPossible(missionMachine, mission.state, event));
    },
  },
  Mission: {
    nextEvents: ({ id, state }, _, { viewer }) =>
      nextEventsOf(missionMachine, state, { viewer, missionId: id }),
  },
};
