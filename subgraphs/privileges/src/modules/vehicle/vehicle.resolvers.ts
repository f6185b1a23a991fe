// Vehicles as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { wholeDollars } from '../../values/money';
import { findPolicies, vehicles } from './vehicle.store';

export const vehicleResolvers: Pick<Resolvers, 'Vehicle' | 'LiabilityPolicy' | 'Query'> = {
  Query: {
    vehicle: (_, { id }, context) => context.find(vehicles, id),
    vehicles: (_, args, context) => context.list(vehicles, args),
  },
  Vehicle: {
    __resolveReference: async (reference, context) => await context.resolve(vehicles, reference),
    mission: (row) => refer('Mission', row.missionId),
    owner: (row) => refer('Person', row.ownerId),
    policy: async (row, _, context) => (await context.load(findPolicies, row.id))?.[0] ?? null,
    policies: (row, _, context) => context.load(findPolicies, row.id),
    history: (row, _, context) => context.load(historyOf, row.id),
    provenance: provenanceOf,
  },
  LiabilityPolicy: {
    combinedLimit: (policy) => wholeDollars(policy.combined),
    injuryPerPerson: (policy) => wholeDollars(policy.perPerson),
    injuryPerAccident: (policy) => wholeDollars(policy.perAccident),
    propertyLimit: (policy) => wholeDollars(policy.property),
  },
};
