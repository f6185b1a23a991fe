// Crises as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { crises } from './crisis.store';

export const crisisResolvers: Pick<Resolvers, 'Crisis' | 'Query'> = {
  Query: {
    crisis: (_, { id }, context) => context.find(crises, id),
    crises: (_, args, context) => context.list(crises, args),
  },
  Crisis: {
    __resolveReference: async (reference, context) => await context.resolve(crises, reference),
    area: ({ latitude, longitude, radiusKm }) => ({ centre: { latitude, longitude }, radiusKm }),
    timeline: (crisis, _, context) => context.load(historyOf, crisis.id),
    provenance: provenanceOf,
  },
};
