// Facilities as clients see them.
import { addressOf, provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { facilities } from './facility.store';

export const facilityResolvers: Pick<Resolvers, 'Facility' | 'Query'> = {
  Query: {
    facility: (_, { id }, context) => context.find(facilities, id),
    facilities: (_, args, context) => context.list(facilities, args),
  },
  Facility: {
    __resolveReference: async (reference, context) => await context.resolve(facilities, reference),
    mission: (facility) => refer('Mission', facility.missionId),
    address: addressOf,
    provenance: provenanceOf,
  },
};
