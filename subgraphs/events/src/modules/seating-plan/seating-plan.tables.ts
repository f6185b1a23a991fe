// Seating plans of events, and the seats in them.
import { check, integer, primaryKey, unique } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { identity, instant, provenance, text } from '@fmg/shared/db/columns';
import { isVisible, sees, visibleWhere } from '@fmg/shared/db/policies';
import { eventsSchema } from '../../pg-schema';
import { event } from '../event/event.tables';
import { invitation } from '../invitation/invitation.tables';

export const seatingPlan = eventsSchema.table(
  'seating_plan',
  {
    ...identity(),
    eventId: text('event_id')
      .notNull()
      .references(() => event.id),
    madeAt: instant('made_at').notNull(),
    ...provenance(),
  },
  (table) => [
    // A mission sees the plans in which it has a seat, and its own seats in them.
    visibleWhere(
      sql`${sees('GUEST_LIST')} or exists (select from events.seat_assignment as seat where seat.seating_plan_id = ${table.id})`,
    ),
    unique('seating_plan_made_unique').on(table.eventId, table.madeAt),
  ],
);

/** A row of `seating_plan`. */
export type SeatingPlanRow = typeof seatingPlan.$inferSelect;

export const seatAssignment = eventsSchema.table(
  'seat_assignment',
  {
    seatingPlanId: text('seating_plan_id')
      .notNull()
      .references(() => seatingPlan.id),
    seat: integer('seat').notNull(),
    invitationId: text('invitation_id')
      .notNull()
      .references(() => invitation.id),
    reason: text('reason'),
  },
  (table) => [
    visibleWhere(sql`${sees('GUEST_LIST')} or ${isVisible(invitation, invitation.id, table.invitationId)}`),
    primaryKey({ name: 'seat_assignment_key', columns: [table.seatingPlanId, table.seat] }),
    unique('seat_assignment_guest_unique').on(table.seatingPlanId, table.invitationId),
    check('seat_assignment_seat_check', sql`${table.seat} > 0`),
  ],
);

/** A row of `seat_assignment`: who has which seat in a plan. */
export type SeatAssignmentRow = typeof seatAssignment.$inferSelect;
