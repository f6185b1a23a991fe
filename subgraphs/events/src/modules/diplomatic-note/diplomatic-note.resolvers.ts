// Diplomatic notes as clients see them.
import { refer, referCountry } from '@fmg/shared/graphql/references';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { diplomaticNotes, findAnswers } from './diplomatic-note.store';

export const diplomaticNoteResolvers: Pick<Resolvers, 'DiplomaticNote' | 'Query'> = {
  Query: {
    diplomaticNote: (_, { id }, context) => context.find(diplomaticNotes, id),
    diplomaticNotes: (_, args, context) => context.list(diplomaticNotes, args),
  },
  DiplomaticNote: {
    __resolveReference: async (reference, context) => await context.resolve(diplomaticNotes, reference),
    answers: (note, _, context) => context.loadOptional(diplomaticNotes.findByIds, note.answersId),
    answeredBy: (note, _, context) => context.load(findAnswers, note.id),
    mission: (note) => refer('Mission', note.missionId),
    country: (note) => referCountry(note.countryCode),
    provenance: provenanceOf,
  },
};
