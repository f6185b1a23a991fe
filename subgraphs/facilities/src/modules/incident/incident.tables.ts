// What happened to missions, and, kept apart from it, who is suspected.
import { boolean, check, index, jsonb } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { identity, instant, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass, sees, visibleWhere } from '@fmg/shared/db/policies';
import { facilitiesSchema } from '../../pg-schema';
import { facility } from '../facility/facility.tables';
import { securityAssessment } from '../security-assessment/security-assessment.tables';

export const incidentCategories = [
  'DEMONSTRATION',
  'VANDALISM',
  'THREAT',
  'HARASSMENT',
  'ASSAULT',
  'INTRUSION',
  'SUSPICIOUS_PACKAGE',
  'BOMB_THREAT',
  'CYBER',
  'SURVEILLANCE',
  'THEFT',
  'FIRE',
  'TRAFFIC',
  'KIDNAP',
  'OTHER',
] as const;

export const incidentSeverities = ['S1', 'S2', 'S3', 'S4'] as const;

export const incidentStates = [
  'REPORTED',
  'TRIAGED',
  'RESPONDING',
  'CONTAINED',
  'INVESTIGATING',
  'RESOLVED',
  'CLOSED',
  'FALSE_ALARM',
  'REFERRED',
  'REOPENED',
] as const;

export const incident = facilitiesSchema.table(
  'incident',
  {
    ...identity(),
    missionId: text('mission_id').notNull(),
    facilityId: text('facility_id').references(() => facility.id),
    category: word('category', incidentCategories).notNull(),
    severity: word('severity', incidentSeverities),
    state: word('state', incidentStates).notNull(),
    summary: text('summary').notNull(),
    occurredAt: instant('occurred_at').notNull(),
    reportedAt: instant('reported_at').notNull(),
    respondBy: instant('respond_by'),
    respondedAt: instant('responded_at'),
    offenceBasis: jsonb('offence_basis').$type<string[]>().notNull().default([]),
    assessmentId: text('assessment_id').references(() => securityAssessment.id),
    cause: text('cause'),
    action: text('action'),
    lessons: text('lessons'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('INCIDENT', table.missionId),
    oneOf('incident_category_check', table.category, incidentCategories),
    oneOf('incident_severity_check', table.severity, incidentSeverities),
    oneOf('incident_state_check', table.state, incidentStates),
    check('incident_reported_check', sql`${table.reportedAt} >= ${table.occurredAt}`),
    check(
      'incident_triage_check',
      sql`${table.severity} is not null or ${table.state} in ('REPORTED', 'FALSE_ALARM')`,
    ),
    check('incident_respond_by_check', sql`(${table.severity} is null) = (${table.respondBy} is null)`),
    check(
      'incident_kidnap_check',
      sql`${table.category} <> 'KIDNAP' or ${table.severity} is null or ${table.severity} = 'S4'`,
    ),
    check(
      'incident_closed_check',
      sql`${table.state} <> 'CLOSED' or (${table.cause} is not null and ${table.action} is not null and ${table.lessons} is not null)`,
    ),
    index('incident_facility_index').on(table.facilityId, table.reportedAt.desc().nullsFirst(), table.id),
    index('incident_mission_index').on(table.missionId, table.reportedAt.desc().nullsFirst(), table.id),
    index('incident_reported_index').on(table.reportedAt, table.id),
    index('incident_state_index').on(table.state, table.reportedAt),
  ],
);

/** A row of `incident`. */
export type IncidentRow = typeof incident.$inferSelect;

/** Who is suspected. Personal data of the most sensitive kind: no list and no field of an incident shows it. */
export const incidentSuspect = facilitiesSchema.table(
  'incident_suspect',
  {
    id: text('id').primaryKey(),
    incidentId: text('incident_id')
      .notNull()
      .references(() => incident.id),
    missionId: text('mission_id').notNull(),
    personId: text('person_id'),
    description: text('description').notNull(),
    claimsImmunity: boolean('claims_immunity').notNull().default(false),
  },
  (table) => [
    // Not for the missions, and only for who may read both incidents and people.
    visibleWhere(sql`${sees('INCIDENT')} and ${sees('PERSONAL_DATA')}`),
    index('incident_suspect_incident_index').on(table.incidentId),
    index('incident_suspect_person_index').on(table.personId),
  ],
);
