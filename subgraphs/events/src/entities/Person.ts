// What this subgraph adds to a person.
import type { Resolvers } from '../__generated__/resolvers';
import { disputes } from '../modules/dispute/dispute.store';
import { invitations } from '../modules/invitation/invitation.store';

const latestFirst = [{ field: 'INVITED_AT', direction: 'DESC' }] as const;

export const personContributions: Pick<Resolvers, 'Person'> = {
  Person: {
    invitations: ({ id }, args, context) =>
      context.listOf(invitations, { parent: 'person', key: id, order: latestFirst }, args),
    disputes: ({ id }, args, context) => context.listOf(disputes, { parent: 'party', key: id }, args),
  },
};
