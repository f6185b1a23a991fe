// Events of protocol, who gives them, and which delegations are kept apart.
import { boolean, check, index, integer, primaryKey } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { identity, instant, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOf, rowsOfClass, sees, visibleWhere } from '@fmg/shared/db/policies';
import { eventsSchema } from '../../pg-schema';

export const eventKinds = [
  'CREDENTIALS_CEREMONY',
  'CREDENTIALS_COPY',
  'STATE_VISIT',
  'OFFICIAL_VISIT',
  'OFFICIAL_WORKING_VISIT',
  'WORKING_VISIT',
  'PRIVATE_VISIT',
  'NATIONAL_DAY',
  'DIPLOMATIC_RECEPTION',
  'DINNER',
  'LUNCH',
  'SIGNING',
  'BRIEFING',
  'CULTURAL_EVENT',
] as const;

export const eventStates = [
  'PLANNED',
  'APPROVED',
  'INVITATIONS_SENT',
  'CONFIRMED',
  'HELD',
  'CLOSED',
  'CANCELLED',
  'POSTPONED',
] as const;

export const flagsOrders = ['PRECEDENCE', 'ALPHABETICAL'] as const;

export const event = eventsSchema.table(
  'event',
  {
    ...identity(),
    kind: word('kind', eventKinds).notNull(),
    title: text('title').notNull(),
    state: word('state', eventStates).notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at'),
    venue: text('venue'),
    isPublic: boolean('is_public').notNull(),
    capacity: integer('capacity'),
    hostOffice: text('host_office'),
    precedenceFrozenAt: instant('precedence_frozen_at'),
    flagsOrder: word('flags_order', flagsOrders),
    ...provenance(),
  },
  (table) => [
    // A mission sees what it gives and what it is invited to; `own_events` looks past the policies of hosts and guests.
    visibleWhere(
      sql`${sees('EVENT_DETAIL')} or (${table.isPublic} and ${sees('PUBLIC_EVENT')}) or id in (select events.own_events())`,
    ),
    oneOf('event_kind_check', table.kind, eventKinds),
    oneOf('event_state_check', table.state, eventStates),
    oneOf('event_flags_order_check', table.flagsOrder, flagsOrders),
    check('event_period_check', sql`${table.endsAt} >= ${table.startsAt}`),
    check('event_capacity_check', sql`${table.capacity} > 0`),
    check('event_precedence_check', sql`${table.precedenceFrozenAt} <= ${table.startsAt}`),
    index('event_starts_index').on(table.startsAt, table.id),
    index('event_state_index').on(table.state, table.startsAt),
  ],
);

/** A row of `event`. */
export type EventRow = typeof event.$inferSelect;

export const eventHost = eventsSchema.table(
  'event_host',
  {
    eventId: text('event_id')
      .notNull()
      .references(() => event.id),
    missionId: text('mission_id').notNull(),
    /** Where the mission is named among the hosts, from 1. */
    place: integer('place').notNull(),
  },
  (table) => [
    rowsOf(event, event.id, table.eventId),
    primaryKey({ name: 'event_host_key', columns: [table.eventId, table.missionId] }),
    check('event_host_place_check', sql`${table.place} > 0`),
    index('event_host_mission_index').on(table.missionId, table.eventId),
  ],
);

/** A row of `event_host`: one mission that gives one event. */
export type EventHostRow = typeof eventHost.$inferSelect;

export const seatingConflict = eventsSchema.table(
  'seating_conflict',
  {
    eventId: text('event_id')
      .notNull()
      .references(() => event.id),
    firstMissionId: text('first_mission_id').notNull(),
    secondMissionId: text('second_mission_id').notNull(),
  },
  (table) => [
    rowsOfClass('GUEST_LIST'),
    primaryKey({
      name: 'seating_conflict_key',
      columns: [table.eventId, table.firstMissionId, table.secondMissionId],
    }),
    // A pair is kept in one order only, so that it is not there twice.
    check('seating_conflict_pair_check', sql`${table.firstMissionId} < ${table.secondMissionId}`),
  ],
);

/** A row of `seating_conflict`: two delegations that are not seated side by side at an event. */
export type SeatingConflictRow = typeof seatingConflict.$inferSelect;
