// Missions as clients see them.
import { addressOf, provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { findCountriesByCodes } from '../country/country.store';
import type { MissionChange } from './mission.rules';
import { missions } from './mission.store';

export const missionResolvers: Pick<Resolvers, 'Country' | 'Mission' | 'Query'> = {
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
    requestedChange: ({ requestedChange }) => requestedChange && changeOf(requestedChange),
    provenance: provenanceOf,
  },
  Country: {
    missions: (country, args, context) =>
      context.listOf(missions, { parent: 'sendingState', key: country.code }, args),
  },
};

function changeOf({ kind, consularDistrict, seat }: MissionChange) {
  return {
    kind: kind ?? null,
    consularDistrict: consularDistrict ?? null,
    address: seat === undefined ? null : addressOf({ ...seat, latitude: null, longitude: null }),
  };
}
