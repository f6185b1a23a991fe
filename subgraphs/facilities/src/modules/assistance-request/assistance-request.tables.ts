// What missions ask for in crises.
import { check, index, integer } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { identity, instant, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { facilitiesSchema } from '../../pg-schema';
import { crisis } from '../crisis/crisis.tables';
import { facility } from '../facility/facility.tables';

export const assistanceKinds = [
  'SHELTER',
  'ESCORT',
  'MEDICAL',
  'TRANSPORT',
  'SUPPLIES',
  'REENTRY_PASS',
  'CUSTOMS_WAIVER',
] as const;

export const assistanceStates = ['OPEN', 'ASSIGNED', 'FULFILLED', 'DECLINED'] as const;

export const assistanceRequest = facilitiesSchema.table(
  'assistance_request',
  {
    ...identity(),
    crisisId: text('crisis_id')
      .notNull()
      .references(() => crisis.id),
    missionId: text('mission_id').notNull(),
    facilityId: text('facility_id').references(() => facility.id),
    kind: word('kind', assistanceKinds).notNull(),
    state: word('state', assistanceStates).notNull(),
    details: text('details'),
    people: integer('people'),
    requestedAt: instant('requested_at').notNull(),
    assignedTo: text('assigned_to'),
    resolvedAt: instant('resolved_at'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('CRISIS', table.missionId),
    oneOf('assistance_request_kind_check', table.kind, assistanceKinds),
    oneOf('assistance_request_state_check', table.state, assistanceStates),
    check('assistance_request_people_check', sql`${table.people} > 0`),
    check(
      'assistance_request_assigned_check',
      sql`${table.assignedTo} is not null or ${table.state} in ('OPEN', 'DECLINED')`,
    ),
    check(
      'assistance_request_resolved_check',
      sql`(${table.resolvedAt} is not null) = (${table.state} in ('FULFILLED', 'DECLINED'))`,
    ),
    check('assistance_request_period_check', sql`${table.resolvedAt} >= ${table.requestedAt}`),
    index('assistance_request_crisis_index').on(table.crisisId, table.requestedAt),
    index('assistance_request_mission_index').on(table.missionId, table.requestedAt),
    index('assistance_request_requested_index').on(table.requestedAt, table.id),
  ],
);

/** A row of `assistance_request`. */
export type AssistanceRequestRow = typeof assistanceRequest.$inferSelect;
