// What this subgraph adds to a country.
import type { Resolvers } from '../__generated__/resolvers';
import { agreements, inForceOn } from '../modules/agreement/agreement.store';
import { diplomaticNotes } from '../modules/diplomatic-note/diplomatic-note.store';
import { engagements } from '../modules/engagement/engagement.store';
import { leaderVisits } from '../modules/leader-visit/leader-visit.store';

export const countryContributions: Pick<Resolvers, 'Country'> = {
  Country: {
    agreements: ({ code }, { asOf, ...args }, context) =>
      context.listOf(
        agreements,
        { parent: 'country', key: code, scope: asOf == null ? undefined : inForceOn(asOf) },
        args,
      ),
    engagements: ({ code }, args, context) =>
      context.listOf(engagements, { parent: 'country', key: code }, args),
    notes: ({ code }, args, context) =>
      context.listOf(diplomaticNotes, { parent: 'country', key: code }, args),
    leaderVisits: ({ code }, args, context) =>
      context.listOf(leaderVisits, { parent: 'country', key: code }, args),
  },
};
