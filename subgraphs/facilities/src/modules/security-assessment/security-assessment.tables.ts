// Judgements of the danger to facilities and events; score and level follow from likelihood and impact.
import { check, index, integer } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { sees, visibleWhere } from '@fmg/shared/db/policies';
import { facilitiesSchema } from '../../pg-schema';
import { facility } from '../facility/facility.tables';

export const securityAssessmentKinds = ['BASELINE', 'PERIODIC', 'EVENT', 'INCIDENT_DRIVEN'] as const;
export const threatLevels = ['LOW', 'MODERATE', 'ELEVATED', 'HIGH', 'CRITICAL'] as const;

export const securityAssessment = facilitiesSchema.table(
  'security_assessment',
  {
    ...identity(),
    missionId: text('mission_id').notNull(),
    facilityId: text('facility_id').references(() => facility.id),
    eventId: text('event_id'),
    kind: word('kind', securityAssessmentKinds).notNull(),
    likelihood: integer('likelihood').notNull(),
    impact: integer('impact').notNull(),
    score: integer('score')
      .notNull()
      .generatedAlwaysAs(sql`likelihood * impact`),
    level: word('level', threatLevels)
      .notNull()
      .generatedAlwaysAs(
        sql`case when likelihood * impact >= 20 then 'CRITICAL' when likelihood * impact >= 15 then 'HIGH'
          when likelihood * impact >= 10 then 'ELEVATED' when likelihood * impact >= 5 then 'MODERATE' else 'LOW' end`,
      ),
    validFrom: day('valid_from').notNull(),
    validUntil: day('valid_until'),
    findings: text('findings'),
    ...provenance(),
  },
  (table) => [
    visibleWhere(
      sql`case when ${table.eventId} is null then ${sees('SECURITY_ASSESSMENT')} else ${sees('EVENT_ASSESSMENT')} end`,
    ),
    oneOf('security_assessment_kind_check', table.kind, securityAssessmentKinds),
    check('security_assessment_likelihood_check', sql`${table.likelihood} between 1 and 5`),
    check('security_assessment_impact_check', sql`${table.impact} between 1 and 5`),
    check('security_assessment_period_check', sql`${table.validUntil} >= ${table.validFrom}`),
    check('security_assessment_subject_check', sql`num_nonnulls(${table.facilityId}, ${table.eventId}) = 1`),
    check('security_assessment_event_check', sql`(${table.kind} = 'EVENT') = (${table.eventId} is not null)`),
    index('security_assessment_facility_index').on(table.facilityId, table.validFrom),
    index('security_assessment_mission_index').on(table.missionId, table.validFrom),
    index('security_assessment_event_index').on(table.eventId, table.validFrom),
    index('security_assessment_until_index').on(table.validUntil, table.id),
  ],
);

/** A row of `security_assessment`. */
export type SecurityAssessmentRow = typeof securityAssessment.$inferSelect;
