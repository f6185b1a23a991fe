// What this subgraph adds to an accreditation case.
import type { DocumentFacts } from '@fmg/shared/domain/facts';
import type { Resolvers } from '../__generated__/resolvers';
import { findHeldDocuments } from '../modules/outstanding-document/outstanding-document.store';

export const accreditationCaseContributions: Pick<Resolvers, 'AccreditationCase'> = {
  AccreditationCase: {
    // Whose case it is stands in the facts that come with it.
    __resolveReference: ({ documentFacts, ...reference }) => {
      const facts = documentFacts as DocumentFacts | undefined; // see below; not asked for with every reference
      return { ...reference, documentFacts, missionId: facts?.missionId };
    },
    outstandingDocuments: async ({ documentFacts }, _, context) => {
      // The facts are those of the missions subgraph, which has the same type for them.
      const { personId, cards } = documentFacts as DocumentFacts;
      const held = await context.loadOptional(findHeldDocuments, personId);
      return [...cards.map(({ number }) => ({ kind: 'IDENTITY_CARD' as const, number })), ...(held ?? [])];
    },
  },
};
