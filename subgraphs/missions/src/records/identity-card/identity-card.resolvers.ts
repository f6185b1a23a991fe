// Identity cards as clients see them.
import type { ChangeSpec } from '@fmg/shared/changes/change';
import { provenanceOf } from '@fmg/shared/graphql/values';
import { change } from '../../change';
import type { Resolvers } from '../../__generated__/resolvers';
import { appointments } from '../appointment/appointment.store';
import { missions } from '../mission/mission.store';
import { persons } from '../person/person.store';
import {
  cardConstraints,
  issueIdentityCard,
  reportCardLost,
  returnCard,
} from '../../procedures/identity-card/identity-card.service';
import { identityCards } from './identity-card.store';

const by = (name: string, ...roles: ChangeSpec['roles']): ChangeSpec => ({
  name,
  roles,
  constraints: cardConstraints,
});

export const identityCardResolvers: Pick<
  Resolvers,
  'IdentityCard' | 'IdentityCardPayload' | 'Mutation' | 'Query'
> = {
  Mutation: {
    issueIdentityCard: (_, { input }, context) =>
      change(context, by('issueIdentityCard', 'ACCREDITATION_OFFICER'), input, async (made) => ({
        identityCardId: await issueIdentityCard(made, input),
      })),
    reportIdentityCardLost: (_, { input }, context) =>
      change(
        context,
        by('reportIdentityCardLost', 'MISSION_CLERK', 'ACCREDITATION_OFFICER'),
        input,
        async (made) => ({ identityCardId: await reportCardLost(made, input) }),
      ),
    returnIdentityCard: (_, { input }, context) =>
      change(context, by('returnIdentityCard', 'ACCREDITATION_OFFICER'), input, async (made) => ({
        identityCardId: await returnCard(made, input),
      })),
  },
  IdentityCardPayload: {
    identityCard: ({ identityCardId }, _, context) =>
      context.loadOptional(identityCards.findByIds, identityCardId ?? null),
  },
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
};
