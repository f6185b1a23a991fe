// Seating plans as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { events } from '../event/event.store';
import { invitations } from '../invitation/invitation.store';
import { findSeatingOfEvents, findSeats, seatingPlans } from './seating-plan.store';

export const seatingPlanResolvers: Pick<Resolvers, 'Event' | 'SeatingPlan' | 'SeatAssignment' | 'Query'> = {
  Query: {
    seatingPlan: (_, { id }, context) => context.find(seatingPlans, id),
    seatingPlans: (_, args, context) => context.list(seatingPlans, args),
  },
  SeatingPlan: {
    __resolveReference: async (reference, context) => await context.resolve(seatingPlans, reference),
    event: (plan, _, context) => context.load(events.findByIds, plan.eventId),
    seats: (plan, _, context) => context.load(findSeats, plan.id),
    provenance: provenanceOf,
  },
  Event: {
    seating: (event, _, context) => context.load(findSeatingOfEvents, event.id),
  },
  SeatAssignment: {
    guest: (seat, _, context) => context.load(invitations.findByIds, seat.invitationId),
  },
};
