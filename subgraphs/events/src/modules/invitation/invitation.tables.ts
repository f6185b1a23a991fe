// Guests of events: invitation, reply, attendance.
import { check, index, integer, unique, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { identity, instant, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { missionsOf, sees, visibleWhere } from '@fmg/shared/db/policies';
import { eventsSchema } from '../../pg-schema';
import { event } from '../event/event.tables';

export const invitationStates = [
  'DRAFT',
  'INVITED',
  'ACCEPTED',
  'DECLINED',
  'TENTATIVE',
  'NO_REPLY',
  'CHECKED_IN',
  'NO_SHOW',
  'SUBSTITUTED',
] as const;

export const invitation = eventsSchema.table(
  'invitation',
  {
    ...identity(),
    eventId: text('event_id')
      .notNull()
      .references(() => event.id),
    personId: text('person_id').notNull(),
    missionId: text('mission_id').notNull(),
    state: word('state', invitationStates).notNull(),
    invitedAt: instant('invited_at'),
    repliedAt: instant('replied_at'),
    arrivedAt: instant('arrived_at'),
    waitListedAt: instant('wait_listed_at'),
    plusOnes: integer('plus_ones').notNull().default(0),
    precedence: integer('precedence'),
    dietaryNeeds: text('dietary_needs'),
    accessNeeds: text('access_needs'),
    standInId: text('stand_in_id').references((): AnyPgColumn => invitation.id),
    ...provenance(),
  },
  (table) => [
    // A mission sees its own guests, once they are invited.
    visibleWhere(
      sql`${sees('GUEST_LIST')} or (${table.missionId} = any (${missionsOf('GUEST_LIST')}) and ${table.state} <> 'DRAFT')`,
    ),
    unique('invitation_guest_unique').on(table.eventId, table.personId),
    unique('invitation_precedence_unique').on(table.eventId, table.precedence),
    unique('invitation_stand_in_unique').on(table.standInId),
    oneOf('invitation_state_check', table.state, invitationStates),
    check('invitation_invited_check', sql`${table.state} = 'DRAFT' or ${table.invitedAt} is not null`),
    check('invitation_replied_check', sql`${table.repliedAt} >= ${table.invitedAt}`),
    check(
      'invitation_arrived_check',
      sql`(${table.state} = 'CHECKED_IN') = (${table.arrivedAt} is not null)`,
    ),
    check(
      'invitation_stand_in_check',
      sql`(${table.state} = 'SUBSTITUTED') = (${table.standInId} is not null)`,
    ),
    check('invitation_plus_ones_check', sql`${table.plusOnes} >= 0`),
    check('invitation_precedence_check', sql`${table.precedence} > 0`),
    index('invitation_event_index').on(table.eventId, table.precedence, table.id),
    index('invitation_person_index').on(table.personId, table.invitedAt),
    index('invitation_mission_index').on(table.missionId),
  ],
);

/** A row of `invitation`. */
export type InvitationRow = typeof invitation.$inferSelect;
