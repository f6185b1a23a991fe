// Participants of exchange programmes as clients see them.
import { refer, referCountry } from '@fmg/shared/graphql/references';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { exchangeProgrammes } from '../exchange-programme/exchange-programme.store';
import { historyOf } from '../history/history.store';
import { lastDayOfStay, staysWithinLimit } from './participant.rules';
import { participants } from './participant.store';

export const participantResolvers: Pick<Resolvers, 'ExchangeProgramme' | 'Participant' | 'Query'> = {
  Query: {
    participant: (_, { id }, context) => context.find(participants, id),
    participants: (_, args, context) => context.list(participants, args),
  },
  Participant: {
    __resolveReference: async (reference, context) => await context.resolve(participants, reference),
    country: (participant) => referCountry(participant.countryCode),
    programme: (participant, _, context) =>
      context.loadNamed(exchangeProgrammes.findByIds, participant.programmeId),
    mission: (participant) => refer('Mission', participant.missionId),
    limitEndsOn: (participant) => lastDayOfStay(participant),
    withinLimit: (participant) => staysWithinLimit(participant),
    history: (participant, _, context) => context.load(historyOf, participant.id),
    provenance: provenanceOf,
  },
  ExchangeProgramme: {
    participants: (programme, args, context) =>
      context.listOf(participants, { parent: 'programme', key: programme.id }, args),
  },
};
