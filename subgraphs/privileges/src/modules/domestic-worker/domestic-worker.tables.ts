// Household workers' files, and the items they are examined for.
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  numeric,
  primaryKey,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOf, rowsOfClass } from '@fmg/shared/db/policies';
import { privilegesSchema } from '../../pg-schema';
import { visaCase } from '../visa-case/visa-case.tables';
import { domesticWorkerCheckNames } from './domestic-worker.rules';

export const domesticWorkerFileStates = [
  'PRE_NOTIFIED',
  'UNDER_REVIEW',
  'RETURNED',
  'ACCEPTED',
  'REGISTERED',
  'SUSPENDED',
  'TRANSFERRED',
  'CLOSED',
] as const;
export const wagePayments = ['CASH', 'CHECK', 'BANK_TRANSFER'] as const;
export const wageIntervals = ['WEEKLY', 'EVERY_TWO_WEEKS', 'MONTHLY'] as const;

export const domesticWorkerFile = privilegesSchema.table(
  'domestic_worker_file',
  {
    ...identity(),
    workerId: text('worker_id').notNull(),
    employerId: text('employer_id').notNull(),
    missionId: text('mission_id').notNull(),
    visaCaseId: text('visa_case_id'),
    state: word('state', domesticWorkerFileStates).notNull(),
    filedOn: day('filed_on').notNull(),
    decidedOn: day('decided_on'),
    registeredOn: day('registered_on'),
    registrationDueOn: day('registration_due_on'),
    contractSignedOn: day('contract_signed_on').notNull(),
    contractLanguage: text('contract_language').notNull(),
    hourlyWage: numeric('hourly_wage', { precision: 8, scale: 2 }).notNull(),
    minimumWage: numeric('minimum_wage', { precision: 8, scale: 2 }).notNull(),
    hoursPerWeek: doublePrecision('hours_per_week').notNull(),
    paidBy: word('paid_by', wagePayments).notNull(),
    paidEvery: word('paid_every', wageIntervals).notNull(),
    deductions: boolean('deductions').notNull(),
    travelPaid: boolean('travel_paid').notNull(),
    papersKept: boolean('papers_kept').notNull(),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('DOMESTIC_WORKER', table.missionId),
    foreignKey({
      name: 'domestic_worker_file_visa_case_fk',
      columns: [table.visaCaseId],
      foreignColumns: [visaCase.id],
    }),
    oneOf('domestic_worker_file_state_check', table.state, domesticWorkerFileStates),
    oneOf('domestic_worker_file_paid_by_check', table.paidBy, wagePayments),
    oneOf('domestic_worker_file_paid_every_check', table.paidEvery, wageIntervals),
    check('domestic_worker_file_parties_check', sql`${table.workerId} <> ${table.employerId}`),
    check('domestic_worker_file_wage_check', sql`${table.hourlyWage} > 0 and ${table.minimumWage} > 0`),
    check(
      'domestic_worker_file_hours_check',
      sql`${table.hoursPerWeek} > 0 and ${table.hoursPerWeek} <= 168`,
    ),
    check('domestic_worker_file_decision_check', sql`${table.decidedOn} >= ${table.filedOn}`),
    check(
      'domestic_worker_file_registration_check',
      sql`${table.state} <> 'REGISTERED' or (${table.registeredOn} is not null and ${table.registrationDueOn} > ${table.registeredOn})`,
    ),
    index('domestic_worker_file_mission_index').on(
      table.missionId,
      table.filedOn.desc().nullsFirst(),
      table.id,
    ),
    index('domestic_worker_file_worker_index').on(table.workerId),
    index('domestic_worker_file_employer_index').on(table.employerId),
    index('domestic_worker_file_visa_case_index').on(table.visaCaseId),
    index('domestic_worker_file_due_index').on(table.state, table.registrationDueOn),
  ],
);

/** A row of `domestic_worker_file`. */
export type DomesticWorkerFileRow = typeof domesticWorkerFile.$inferSelect;

/** A row to be added to `domestic_worker_file`. */
export type NewDomesticWorkerFile = typeof domesticWorkerFile.$inferInsert;

export const domesticWorkerCheck = privilegesSchema.table(
  'domestic_worker_check',
  {
    fileId: text('file_id')
      .notNull()
      .references(() => domesticWorkerFile.id),
    /** Place of the item in the list, from 1. */
    place: integer('place').notNull(),
    name: word('name', domesticWorkerCheckNames).notNull(),
    passed: boolean('passed'),
    explanation: text('explanation'),
  },
  (table) => [
    rowsOf(domesticWorkerFile, domesticWorkerFile.id, table.fileId),
    primaryKey({ name: 'domestic_worker_check_key', columns: [table.fileId, table.name] }),
    oneOf('domestic_worker_check_name_check', table.name, domesticWorkerCheckNames),
  ],
);

/** A row of `domestic_worker_check`. */
export type DomesticWorkerCheckRow = typeof domesticWorkerCheck.$inferSelect;

/** A row to be added to `domestic_worker_check`. */
export type NewDomesticWorkerCheck = typeof domesticWorkerCheck.$inferInsert;
