// Protection of officials for some days.
import { check, index, jsonb } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { facilitiesSchema } from '../../pg-schema';
import { threatLevels } from '../security-assessment/security-assessment.tables';

export const protectiveAgencies = [
  'SECRET_SERVICE',
  'SECRET_SERVICE_UNIFORMED_DIVISION',
  'DIPLOMATIC_SECURITY',
  'STATE_OR_LOCAL_POLICE',
] as const;

export const protectiveDetailStates = [
  'REQUESTED',
  'ASSESSED',
  'APPROVED',
  'DECLINED',
  'SCHEDULED',
  'ACTIVE',
  'COMPLETED',
] as const;

export const protectiveDetail = facilitiesSchema.table(
  'protective_detail',
  {
    ...identity(),
    missionId: text('mission_id').notNull(),
    protecteeId: text('protectee_id'),
    protecteeOffice: text('protectee_office').notNull(),
    agency: word('agency', protectiveAgencies).notNull(),
    state: word('state', protectiveDetailStates).notNull(),
    threatLevel: word('threat_level', threatLevels),
    startsOn: day('starts_on').notNull(),
    endsOn: day('ends_on').notNull(),
    venues: jsonb('venues').$type<string[]>().notNull().default([]),
    itinerary: text('itinerary'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('SECURITY_ASSESSMENT'),
    oneOf('protective_detail_agency_check', table.agency, protectiveAgencies),
    oneOf('protective_detail_state_check', table.state, protectiveDetailStates),
    oneOf('protective_detail_threat_level_check', table.threatLevel, threatLevels),
    check(
      'protective_detail_assessed_check',
      sql`${table.threatLevel} is not null or ${table.state} in ('REQUESTED', 'DECLINED')`,
    ),
    check('protective_detail_period_check', sql`${table.endsOn} >= ${table.startsOn}`),
    index('protective_detail_mission_index').on(table.missionId, table.startsOn),
    index('protective_detail_protectee_index').on(table.protecteeId),
    index('protective_detail_starts_index').on(table.startsOn, table.id),
  ],
);

/** A row of `protective_detail`. */
export type ProtectiveDetailRow = typeof protectiveDetail.$inferSelect;
