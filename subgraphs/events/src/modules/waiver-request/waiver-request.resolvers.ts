// Requests for waivers as clients see them.
import { refer } from '@fmg/shared/graphql/references';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { diplomaticNotes } from '../diplomatic-note/diplomatic-note.store';
import { disputes } from '../dispute/dispute.store';
import { historyOf } from '../history/history.store';
import { findLatestWaivers, waiverRequests } from './waiver-request.store';

export const waiverRequestResolvers: Pick<Resolvers, 'Dispute' | 'WaiverRequest' | 'Query'> = {
  Query: {
    waiverRequest: (_, { id }, context) => context.find(waiverRequests, id),
    waiverRequests: (_, args, context) => context.list(waiverRequests, args),
  },
  WaiverRequest: {
    __resolveReference: async (reference, context) => await context.resolve(waiverRequests, reference),
    dispute: (waiver, _, context) => context.load(disputes.findByIds, waiver.disputeId),
    person: (waiver) => refer('Person', waiver.personId),
    mission: (waiver) => refer('Mission', waiver.missionId),
    decisionNote: (waiver, _, context) =>
      context.loadOptional(diplomaticNotes.findByIds, waiver.decisionNoteId),
    history: (waiver, _, context) => context.load(historyOf, waiver.id),
    provenance: provenanceOf,
  },
  Dispute: {
    waiver: (dispute, _, context) => context.load(findLatestWaivers, dispute.id),
    waivers: (dispute, args, context) =>
      context.listOf(waiverRequests, { parent: 'dispute', key: dispute.id }, args),
  },
};
