// Disputes as clients see them.
import { refer } from '@fmg/shared/graphql/references';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { disputes } from './dispute.store';
import type { DisputeRow } from './dispute.tables';

export const disputeResolvers: Pick<Resolvers, 'Dispute' | 'Query'> = {
  Query: {
    dispute: (_, { id }, context) => context.find(disputes, id),
    disputes: (_, args, context) => context.list(disputes, args),
  },
  Dispute: {
    __resolveReference: async (reference, context) => await context.resolve(disputes, reference),
    mission: (dispute) => refer('Mission', dispute.missionId),
    party: (dispute) => refer('Person', dispute.partyId),
    incident: (dispute) => refer('Incident', dispute.incidentId),
    amount: amountOf,
    history: (dispute, _, context) => context.load(historyOf, dispute.id),
    provenance: provenanceOf,
  },
};

/** What is claimed, or null when no sum is. */
function amountOf({ amount, currency }: DisputeRow) {
  return amount === null || currency === null ? null : { amount, currency };
}
