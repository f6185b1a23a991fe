// What this subgraph adds to an incident.
import type { Resolvers } from '../__generated__/resolvers';
import { disputes } from '../modules/dispute/dispute.store';

export const incidentContributions: Pick<Resolvers, 'Incident'> = {
  Incident: {
    disputes: ({ id }, args, context) => context.listOf(disputes, { parent: 'incident', key: id }, args),
  },
};
