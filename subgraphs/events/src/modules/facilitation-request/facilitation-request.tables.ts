// What missions ask other agencies for, through the office.
import { check, index } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { eventsSchema } from '../../pg-schema';

export const facilitationKinds = [
  'PORT_COURTESIES',
  'AIRCRAFT_CLEARANCE',
  'RADIO_FREQUENCY',
  'WEAPONS_PERMIT',
  'STREET_USE',
  'AGENCY_CONTACT',
  'RECORDS',
  'CONSULAR_ACCESS',
] as const;

export const facilitationStates = ['REQUESTED', 'REFERRED', 'GRANTED', 'DECLINED', 'WITHDRAWN'] as const;

export const facilitationRequest = eventsSchema.table(
  'facilitation_request',
  {
    ...identity(),
    missionId: text('mission_id').notNull(),
    kind: word('kind', facilitationKinds).notNull(),
    agency: text('agency').notNull(),
    state: word('state', facilitationStates).notNull(),
    requestedOn: day('requested_on').notNull(),
    dueOn: day('due_on'),
    notes: text('notes'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('BENEFIT_REQUEST', table.missionId),
    oneOf('facilitation_request_kind_check', table.kind, facilitationKinds),
    oneOf('facilitation_request_state_check', table.state, facilitationStates),
    check('facilitation_request_due_check', sql`${table.dueOn} >= ${table.requestedOn}`),
    index('facilitation_request_mission_index').on(table.missionId, table.requestedOn),
    index('facilitation_request_state_index').on(table.state, table.dueOn),
  ],
);

/** A row of `facilitation_request`. */
export type FacilitationRequestRow = typeof facilitationRequest.$inferSelect;
