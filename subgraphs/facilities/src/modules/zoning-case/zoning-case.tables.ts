// Proceedings on where chanceries may be in the District of Columbia.
import { check, index, jsonb } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { missionsOf, sees, visibleWhere } from '@fmg/shared/db/policies';
import { facilitiesSchema } from '../../pg-schema';
import { facility } from '../facility/facility.tables';

export const zoningCasePaths = ['AS_OF_RIGHT', 'FMBZA_REVIEW', 'NOT_ALLOWED'] as const;
export const zoningCaseStates = [
  'FILED',
  'UNDER_REVIEW',
  'NOT_DISAPPROVED',
  'DISAPPROVED',
  'WITHDRAWN',
] as const;
export const zoningCriteria = [
  'INTERNATIONAL_OBLIGATION',
  'HISTORIC_PRESERVATION',
  'PARKING_AND_TRANSIT',
  'PROTECTION',
  'MUNICIPAL_INTEREST',
  'FEDERAL_INTEREST',
] as const;

/** A finding on one of the six criteria. */
export interface CriterionNote {
  criterion: (typeof zoningCriteria)[number];
  note: string;
}

export const zoningCase = facilitiesSchema.table(
  'zoning_case',
  {
    ...identity(),
    missionId: text('mission_id').notNull(),
    facilityId: text('facility_id').references(() => facility.id),
    zoneClass: text('zone_class').notNull(),
    path: word('path', zoningCasePaths).notNull(),
    state: word('state', zoningCaseStates).notNull(),
    filedOn: day('filed_on').notNull(),
    dueOn: day('due_on').generatedAlwaysAs(
      sql`case when path = 'FMBZA_REVIEW' then (filed_on + interval '6 months')::date end`,
    ),
    decidedOn: day('decided_on'),
    criteria: jsonb('criteria').$type<CriterionNote[]>().notNull().default([]),
    ...provenance(),
  },
  (table) => [
    // Notice of a proceeding before the board is given to everyone; a chancery as of right needs none.
    visibleWhere(
      sql`(${table.path} = 'FMBZA_REVIEW' and ${sees('ZONING_NOTICE')}) or ${sees('PROPERTY_CASE')} or ${table.missionId} = any (${missionsOf('PROPERTY_CASE')})`,
    ),
    oneOf('zoning_case_path_check', table.path, zoningCasePaths),
    oneOf('zoning_case_state_check', table.state, zoningCaseStates),
    check(
      'zoning_case_decided_check',
      sql`(${table.decidedOn} is not null) = (${table.state} in ('NOT_DISAPPROVED', 'DISAPPROVED'))`,
    ),
    check('zoning_case_period_check', sql`${table.decidedOn} >= ${table.filedOn}`),
    index('zoning_case_mission_index').on(table.missionId, table.filedOn),
    index('zoning_case_facility_index').on(table.facilityId, table.filedOn),
    index('zoning_case_filed_index').on(table.filedOn, table.id),
  ],
);

/** A row of `zoning_case`. */
export type ZoningCaseRow = typeof zoningCase.$inferSelect;
