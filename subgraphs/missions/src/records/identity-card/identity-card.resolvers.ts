// Identity cards as clients see them.
import { today } from '@fmg/shared/domain/clock';
import type { DocumentFacts } from '@fmg/shared/domain/facts';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { appointments, findLeaversOn } from '../appointment/appointment.store';
import { missions } from '../mission/mission.store';
import { persons } from '../person/person.store';
import { findCardsOutOn, identityCards } from './identity-card.store';

export const identityCardResolvers: Pick<
  Resolvers,
  'AccreditationCase' | 'Appointment' | 'IdentityCard' | 'Person' | 'Query'
> = {
  Query: {
    identityCard: (_, { id }, context) => context.find(identityCards, id),
    identityCards: (_, args, context) => context.list(identityCards, args),
  },
  IdentityCard: {
    __resolveReference: async (reference, context) => await context.resolve(identityCards, reference),
    person: (card, _, context) => context.load(persons.findByIds, card.personId),
    appointment: (card, _, context) => context.load(appointments.findByIds, card.appointmentId),
    mission: (card, _, context) => context.loadNamed(missions.findByIds, card.missionId),
    provenance: provenanceOf,
  },
  Person: {
    identityCards: (person, args, context) =>
      context.listOf(identityCards, { parent: 'person', key: person.id }, args),
  },
  Appointment: {
    identityCards: (appointment, args, context) =>
      context.listOf(identityCards, { parent: 'appointment', key: appointment.id }, args),
  },
  AccreditationCase: {
    documentFacts: async ({ appointmentId, missionId }, _, context): Promise<DocumentFacts> => {
      const day = today(context.clock);
      if (appointmentId === null) return { missionId, personId: null, cards: [] };
      const [personId, cards] = await Promise.all([
        context.loadForGraph(findLeaversOn, day, appointmentId),
        context.loadForGraph(findCardsOutOn, day, appointmentId),
      ]);
      return { missionId, personId, cards: cards.map(({ number }) => ({ number })) };
    },
  },
};
