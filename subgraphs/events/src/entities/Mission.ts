// What this subgraph adds to a mission.
import type { Resolvers } from '../__generated__/resolvers';
import { diplomaticNotes } from '../modules/diplomatic-note/diplomatic-note.store';
import { disputes } from '../modules/dispute/dispute.store';
import { engagements } from '../modules/engagement/engagement.store';
import { events } from '../modules/event/event.store';
import { exchangeProgrammes } from '../modules/exchange-programme/exchange-programme.store';
import { facilitationRequests } from '../modules/facilitation-request/facilitation-request.store';

export const missionContributions: Pick<Resolvers, 'Mission'> = {
  Mission: {
    events: ({ id }, args, context) => context.listOf(events, { parent: 'host', key: id }, args),
    disputes: ({ id }, args, context) => context.listOf(disputes, { parent: 'mission', key: id }, args),
    exchangeProgrammes: ({ id }, args, context) =>
      context.listOf(exchangeProgrammes, { parent: 'mission', key: id }, args),
    engagements: ({ id }, args, context) => context.listOf(engagements, { parent: 'mission', key: id }, args),
    notes: ({ id }, args, context) => context.listOf(diplomaticNotes, { parent: 'mission', key: id }, args),
    facilitationRequests: ({ id }, args, context) =>
      context.listOf(facilitationRequests, { parent: 'mission', key: id }, args),
  },
};
