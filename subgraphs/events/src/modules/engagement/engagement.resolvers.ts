// Engagements as clients see them.
import { refer, referCountry } from '@fmg/shared/graphql/references';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { engagements, findFollowUps } from './engagement.store';

export const engagementResolvers: Pick<Resolvers, 'Engagement' | 'EngagementFollowUp' | 'Query'> = {
  Query: {
    engagement: (_, { id }, context) => context.find(engagements, id),
    engagements: (_, args, context) => context.list(engagements, args),
  },
  Engagement: {
    __resolveReference: async (reference, context) => await context.resolve(engagements, reference),
    country: (engagement) => referCountry(engagement.countryCode),
    mission: (engagement) => refer('Mission', engagement.missionId),
    followUps: (engagement, _, context) => context.load(findFollowUps, engagement.id),
    history: (engagement, _, context) => context.load(historyOf, engagement.id),
    provenance: provenanceOf,
  },
  EngagementFollowUp: {
    done: (followUp) => followUp.doneOn !== null,
  },
};
