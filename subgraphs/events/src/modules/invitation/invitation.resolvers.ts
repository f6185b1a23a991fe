// Invitations as clients see them.
import { refer } from '@fmg/shared/graphql/references';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { events } from '../event/event.store';
import { findSubstituted, invitations } from './invitation.store';

export const invitationResolvers: Pick<Resolvers, 'Event' | 'Invitation' | 'Query'> = {
  Query: {
    invitation: (_, { id }, context) => context.find(invitations, id),
    invitations: (_, args, context) => context.list(invitations, args),
  },
  Invitation: {
    __resolveReference: async (reference, context) => await context.resolve(invitations, reference),
    event: (invitation, _, context) => context.load(events.findByIds, invitation.eventId),
    person: (invitation) => refer('Person', invitation.personId),
    mission: (invitation) => refer('Mission', invitation.missionId),
    standIn: (invitation, _, context) => context.loadOptional(invitations.findByIds, invitation.standInId),
    substitutesFor: (invitation, _, context) => context.load(findSubstituted, invitation.id),
    provenance: provenanceOf,
  },
  Event: {
    guests: (event, args, context) => context.listOf(invitations, { parent: 'event', key: event.id }, args),
  },
};
