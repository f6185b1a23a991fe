// Requests to sending States to waive immunity.
import { boolean, check, index, jsonb } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { eventsSchema } from '../../pg-schema';
import { diplomaticNote } from '../diplomatic-note/diplomatic-note.tables';
import { dispute } from '../dispute/dispute.tables';

export const waiverStates = [
  'REFERRAL',
  'STATUS_CERTIFIED',
  'NO_WAIVER_NEEDED',
  'WAIVER_REQUESTED',
  'WAIVED',
  'WAIVER_DENIED',
  'DEPARTURE_REQUIRED',
  'ADMINISTRATIVE_ACTION',
  'CLOSED_DEPARTED',
  'CLOSED_ADJUDICATED',
] as const;

export const waiverScopes = ['TESTIMONY', 'CRIMINAL', 'CIVIL', 'EXECUTION'] as const;

/** What immunity may be waived for. */
export type WaiverScope = (typeof waiverScopes)[number];

export const waiverRequest = eventsSchema.table(
  'waiver_request',
  {
    ...identity(),
    disputeId: text('dispute_id')
      .notNull()
      .references(() => dispute.id),
    personId: text('person_id').notNull(),
    missionId: text('mission_id').notNull(),
    state: word('state', waiverStates).notNull(),
    scope: jsonb('scope').$type<WaiverScope[]>().notNull(),
    offence: text('offence'),
    seriousCrime: boolean('serious_crime').notNull(),
    /** The day of the referral, which orders the requests of a dispute. */
    referredOn: day('referred_on').notNull(),
    requestedOn: day('requested_on'),
    deadline: day('deadline'),
    decidedOn: day('decided_on'),
    decisionNoteId: text('decision_note_id').references(() => diplomaticNote.id),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('DISPUTE', table.missionId),
    oneOf('waiver_request_state_check', table.state, waiverStates),
    check(
      'waiver_request_scope_check',
      sql`${table.scope} <@ '["TESTIMONY", "CRIMINAL", "CIVIL", "EXECUTION"]'::jsonb and jsonb_array_length(${table.scope}) > 0`,
    ),
    check('waiver_request_deadline_check', sql`${table.deadline} >= ${table.requestedOn}`),
    check('waiver_request_decided_check', sql`${table.decidedOn} >= ${table.requestedOn}`),
    check(
      'waiver_request_asked_check',
      sql`${table.state} in ('REFERRAL', 'STATUS_CERTIFIED', 'NO_WAIVER_NEEDED') or ${table.requestedOn} is not null and ${table.deadline} is not null`,
    ),
    // VCDR 32(2), R29: a waiver is express, and only the sending State's note says it.
    check(
      'waiver_request_express_check',
      sql`${table.state} not in ('WAIVED', 'CLOSED_ADJUDICATED') or ${table.decisionNoteId} is not null`,
    ),
    // R30: departure is required for serious crime, never for less.
    check(
      'waiver_request_departure_check',
      sql`${table.state} not in ('DEPARTURE_REQUIRED', 'CLOSED_DEPARTED') or ${table.seriousCrime}`,
    ),
    check(
      'waiver_request_administrative_check',
      sql`${table.state} <> 'ADMINISTRATIVE_ACTION' or not ${table.seriousCrime}`,
    ),
    index('waiver_request_dispute_index').on(table.disputeId, table.referredOn),
    index('waiver_request_person_index').on(table.personId),
    index('waiver_request_mission_index').on(table.missionId),
    index('waiver_request_state_index').on(table.state, table.deadline),
  ],
);

/** A row of `waiver_request`. */
export type WaiverRequestRow = typeof waiverRequest.$inferSelect;
