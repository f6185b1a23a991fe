// Published visits of leaders as clients see them.
import { referCountry } from '@fmg/shared/graphql/references';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { leaderVisits } from './leader-visit.store';

export const leaderVisitResolvers: Pick<Resolvers, 'LeaderVisit' | 'Query'> = {
  Query: {
    leaderVisit: (_, { id }, context) => context.find(leaderVisits, id),
    leaderVisits: (_, args, context) => context.list(leaderVisits, args),
  },
  LeaderVisit: {
    __resolveReference: async (reference, context) => await context.resolve(leaderVisits, reference),
    country: (visit) => referCountry(visit.countryCode),
    provenance: provenanceOf,
  },
};
