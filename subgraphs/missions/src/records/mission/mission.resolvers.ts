// Missions as clients see them.
import { nextEventsOf } from '@fmg/shared/graphql/next-events';
import { addressOf, provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { findCountriesByCodes } from '../country/country.store';
import { accreditationCases } from '../accreditation/accreditation.store';
import { appointments, findHeads } from '../appointment/appointment.store';
import { historyOf } from '../history/history.store';
import { missionMachine } from '../../procedures/mission/mission.machine';
import type { MissionChange } from './mission.rules';
import { missions } from './mission.store';

export const missionResolvers: Pick<Resolvers, 'Mission' | 'Query'> = {
  Query: {
    mission: (_, { id }, context) => context.find(missions, id),
    missions: (_, args, context) => context.list(missions, args),
  },
  Mission: {
    __resolveReference: async (reference, context) => await context.resolve(missions, reference),
    sendingState: (mission, _, context) =>
      context.loadOptional(findCountriesByCodes, mission.sendingStateCode),
    parent: (mission, _, context) => context.loadOptional(missions.findByIds, mission.parentId),
    posts: (mission, args, context) => context.listOf(missions, { parent: 'parent', key: mission.id }, args),
    address: addressOf,
    headOfMission: (mission, _, context) => context.load(findHeads, mission.id),
    personnel: (mission, args, context) =>
      context.listOf(appointments, { parent: 'mission', key: mission.id }, args),
    accreditationCases: (mission, args, context) =>
      context.listOf(accreditationCases, { parent: 'mission', key: mission.id }, args),
    requestedChange: ({ requestedChange }) => requestedChange && changeOf(requestedChange),
    history: (mission, _, context) => context.load(historyOf, mission.id),
    nextEvents: ({ id, state }, _, { viewer }) =>
      nextEventsOf(missionMachine, state, { viewer, missionId: id }),
    provenance: provenanceOf,
  },
};

function changeOf({ kind, consularDistrict, seat }: MissionChange) {
  return {
    kind: kind ?? null,
    consularDistrict: consularDistrict ?? null,
    address: seat === undefined ? null : addressOf({ ...seat, latitude: null, longitude: null }),
  };
}
