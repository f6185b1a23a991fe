// What this subgraph adds to an entry of the Diplomatic List.
import type { StatusFacts } from '@fmg/shared/domain/facts';
import type { Resolvers } from '../__generated__/resolvers';
import { hasFullImmunity } from '../modules/immunity/immunity.rules';

export const diplomaticListEntryContributions: Pick<Resolvers, 'DiplomaticListEntry'> = {
  DiplomaticListEntry: {
    // The facts are those of the missions subgraph, which has the same type for them.
    fullImmunity: ({ statusFacts }) => hasFullImmunity(statusFacts as StatusFacts),
  },
};
