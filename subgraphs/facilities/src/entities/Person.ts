// What this subgraph adds to a person.
import type { Resolvers } from '../__generated__/resolvers';
import { findAccountabilityOfPeople } from '../modules/accountability/accountability.store';

export const personContributions: Pick<Resolvers, 'Person'> = {
  Person: { accountability: (person, _, context) => context.load(findAccountabilityOfPeople, person.id) },
};
