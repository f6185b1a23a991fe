// Identity cards as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { appointments } from '../appointment/appointment.store';
import { missions } from '../mission/mission.store';
import { persons } from '../person/person.store';
import { identityCards } from './identity-card.store';

export const identityCardResolvers: Pick<Resolvers, 'IdentityCard' | 'Query'> = {
  Query: {
    identityCard: (_, { id }, context) => context.find(identityCards, id),
    identityCards: (_, args, context) => context.list(identityCards, args),
  },
  IdentityCard: {
    __resolveReference: async (reference, context) => await context.resolve(identityCards, reference),
    person: (card, _, context) => context.load(persons.findByIds, card.personId),
    appointment: (card, _, context) => context.load(appointments.findByIds, card.appointmentId),
    mission: (card, _, context) => context.load(missions.findByIds, card.missionId),
    provenance: provenanceOf,
  },
};
