// Travel notices as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { travelNotices } from './travel-notice.store';

export const travelNoticeResolvers: Pick<Resolvers, 'TravelNotice' | 'Query'> = {
  Query: {
    travelNotice: (_, { id }, context) => context.find(travelNotices, id),
    travelNotices: (_, args, context) => context.list(travelNotices, args),
  },
  TravelNotice: {
    __resolveReference: async (reference, context) => await context.resolve(travelNotices, reference),
    person: (row) => refer('Person', row.personId),
    mission: (row) => refer('Mission', row.missionId),
    history: (row, _, context) => context.load(historyOf, row.id),
    provenance: provenanceOf,
  },
};
