// Applications for visas of foreign missions.
import { boolean, check, foreignKey, index } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { privilegesSchema } from '../../pg-schema';
import { caseVisaClasses } from '../visa-class/visa-class.rules';

export const visaCaseStates = [
  'SUBMITTED',
  'RETURNED',
  'CLASS_CONFIRMED',
  'SCREENING',
  'INTERVIEW',
  'ADMINISTRATIVE_PROCESSING',
  'APPROVED',
  'REFUSED',
  'ISSUED',
  'EXPIRED',
  'REVOKED',
  'CANCELLED',
] as const;

export const visaApplicationKinds = ['FIRST', 'RENEWAL', 'CHANGE_OF_STATUS'] as const;

export const visaCase = privilegesSchema.table(
  'visa_case',
  {
    ...identity(),
    visaClass: word('visa_class', caseVisaClasses).notNull(),
    state: word('state', visaCaseStates).notNull(),
    holderId: text('holder_id').notNull(),
    missionId: text('mission_id').notNull(),
    principalId: text('principal_id'),
    applicationKind: word('application_kind', visaApplicationKinds).notNull(),
    noteNumber: text('note_number'),
    submittedOn: day('submitted_on').notNull(),
    decidedOn: day('decided_on'),
    validFrom: day('valid_from'),
    validUntil: day('valid_until'),
    refusalGround: text('refusal_ground'),
    renewedFromId: text('renewed_from_id'),
    interviewRequired: boolean('interview_required').notNull(),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('VISA_CASE', table.missionId),
    oneOf('visa_case_class_check', table.visaClass, caseVisaClasses),
    oneOf('visa_case_state_check', table.state, visaCaseStates),
    oneOf('visa_case_application_kind_check', table.applicationKind, visaApplicationKinds),
    check('visa_case_decision_check', sql`${table.decidedOn} >= ${table.submittedOn}`),
    check(
      'visa_case_decided_check',
      sql`(${table.decidedOn} is not null) = (${table.state} in ('APPROVED', 'REFUSED', 'ISSUED', 'EXPIRED', 'REVOKED', 'CANCELLED'))`,
    ),
    check(
      'visa_case_refusal_check',
      sql`(${table.refusalGround} is not null) = (${table.state} = 'REFUSED')`,
    ),
    check(
      'visa_case_validity_check',
      sql`num_nonnulls(${table.validFrom}, ${table.validUntil}) = case when ${table.state} in ('ISSUED', 'EXPIRED', 'REVOKED', 'CANCELLED') then 2 else 0 end`,
    ),
    check('visa_case_period_check', sql`${table.validUntil} >= ${table.validFrom}`),
    check(
      'visa_case_interview_check',
      sql`${table.interviewRequired} or ${table.visaClass} not in ('A_3', 'G_5', 'NATO_7')`,
    ),
    check(
      'visa_case_renewal_check',
      sql`${table.renewedFromId} is null or (${table.renewedFromId} <> ${table.id} and ${table.applicationKind} = 'RENEWAL')`,
    ),
    foreignKey({
      name: 'visa_case_renewed_from_fk',
      columns: [table.renewedFromId],
      foreignColumns: [table.id],
    }),
    index('visa_case_holder_index').on(table.holderId, table.submittedOn.desc().nullsFirst(), table.id),
    index('visa_case_mission_index').on(table.missionId, table.submittedOn.desc().nullsFirst(), table.id),
    index('visa_case_submitted_index').on(table.submittedOn.desc().nullsFirst(), table.id),
    index('visa_case_state_index').on(table.state, table.submittedOn.desc().nullsFirst()),
    index('visa_case_renewed_from_index').on(table.renewedFromId),
  ],
);

/** A row of `visa_case`. */
export type VisaCaseRow = typeof visaCase.$inferSelect;

/** A row to be added to `visa_case`. */
export type NewVisaCase = typeof visaCase.$inferInsert;
