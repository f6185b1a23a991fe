// Notices about real property, each with its clock of sixty days.
import { boolean, check, doublePrecision, index, jsonb } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { address, day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { facilitiesSchema } from '../../pg-schema';
import { facility } from '../facility/facility.tables';

export const propertyNoticeKinds = [
  'ACQUISITION_PURCHASE',
  'LEASE',
  'SALE',
  'ALTERATION',
  'ADDITION',
  'CHANGE_OF_USE',
] as const;

export const propertyNoticeStates = [
  'NOTICE_RECEIVED',
  'UNDER_REVIEW',
  'APPROVED',
  'APPROVED_WITH_CONDITIONS',
  'DISAPPROVED',
  'DEEMED_NOT_DISAPPROVED',
  'EXECUTED',
  'VIOLATION',
] as const;

export const propertyDecisions = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'DISAPPROVED'] as const;

export const propertyNotice = facilitiesSchema.table(
  'property_notice',
  {
    ...identity(),
    missionId: text('mission_id').notNull(),
    facilityId: text('facility_id').references(() => facility.id),
    kind: word('kind', propertyNoticeKinds).notNull(),
    state: word('state', propertyNoticeStates).notNull(),
    ...address(),
    intendedUse: text('intended_use').notNull(),
    areaSquareMetres: doublePrecision('area_square_metres'),
    commercialUse: boolean('commercial_use').notNull().default(false),
    receivedOn: day('received_on').notNull(),
    dueOn: day('due_on')
      .notNull()
      .generatedAlwaysAs(sql`received_on + 60`),
    decision: word('decision', propertyDecisions),
    decidedOn: day('decided_on'),
    conditions: jsonb('conditions').$type<string[]>().notNull().default([]),
    executedOn: day('executed_on'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('PROPERTY_CASE', table.missionId),
    oneOf('property_notice_kind_check', table.kind, propertyNoticeKinds),
    oneOf('property_notice_state_check', table.state, propertyNoticeStates),
    oneOf('property_notice_decision_check', table.decision, propertyDecisions),
    check('property_notice_area_check', sql`${table.areaSquareMetres} > 0`),
    check('property_notice_decided_check', sql`(${table.decision} is null) = (${table.decidedOn} is null)`),
    check('property_notice_decided_on_check', sql`${table.decidedOn} >= ${table.receivedOn}`),
    check(
      'property_notice_answer_check',
      sql`case when ${table.state} in ('NOTICE_RECEIVED', 'UNDER_REVIEW', 'DEEMED_NOT_DISAPPROVED') then ${table.decision} is null
        when ${table.state} in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'DISAPPROVED') then ${table.decision} is not distinct from ${table.state} else true end`,
    ),
    check(
      'property_notice_conditions_check',
      sql`(${table.decision} is not distinct from 'APPROVED_WITH_CONDITIONS') = (jsonb_array_length(${table.conditions}) > 0)`,
    ),
    check(
      'property_notice_acted_check',
      sql`(${table.executedOn} is not null) = (${table.state} in ('EXECUTED', 'VIOLATION'))`,
    ),
    // 22 USC 4305(a): the mission acts on an approval, or when sixty days have passed without a disapproval.
    check(
      'property_notice_executed_check',
      sql`${table.state} <> 'EXECUTED' or (${table.decision} is distinct from 'DISAPPROVED'
        and ${table.executedOn} >= least(${table.decidedOn}, ${table.receivedOn} + 60))`,
    ),
    index('property_notice_mission_index').on(table.missionId, table.dueOn),
    index('property_notice_facility_index').on(table.facilityId, table.dueOn),
    index('property_notice_due_index').on(table.dueOn, table.id),
    index('property_notice_state_index').on(table.state, table.dueOn),
  ],
);

/** A row of `property_notice`; a list asked for a day adds the day from which `daysLeft` counts. */
export type PropertyNoticeRow = typeof propertyNotice.$inferSelect & { asOf?: string };
