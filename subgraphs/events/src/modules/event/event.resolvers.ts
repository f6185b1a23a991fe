// Events as clients see them.
import { refer } from '@fmg/shared/graphql/references';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { events, findConflicts, findHosts } from './event.store';

export const eventResolvers: Pick<Resolvers, 'Event' | 'SeatingConflict' | 'Query'> = {
  Query: {
    event: (_, { id }, context) => context.find(events, id),
    events: (_, args, context) => context.list(events, args),
  },
  Event: {
    __resolveReference: async (reference, context) => await context.resolve(events, reference),
    hosts: async (event, _, context) =>
      (await context.load(findHosts, event.id)).map((host) => refer('Mission', host.missionId)),
    conflicts: (event, _, context) => context.load(findConflicts, event.id),
    history: (event, _, context) => context.load(historyOf, event.id),
    provenance: provenanceOf,
  },
  SeatingConflict: {
    first: (conflict) => refer('Mission', conflict.firstMissionId),
    second: (conflict) => refer('Mission', conflict.secondMissionId),
  },
};
