// Notices of posts as missions file them, with what they state of the person.
import { check, boolean, integer, unique } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, oneOf, text, word } from '@fmg/shared/db/columns';
import { rowsOf } from '@fmg/shared/db/policies';
import { missionsSchema } from '../../pg-schema';
import { accreditationCase, forms } from '../../records/accreditation/accreditation.tables';
import { appointmentCategories, ranks } from '../../records/appointment/appointment.tables';

export const appointmentNotice = missionsSchema.table(
  'appointment_notice',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => accreditationCase.id),
    missionId: text('mission_id').notNull(),
    /** Place among the notices of the case: the last one counts, the others stay as they were filed. */
    number: integer('number').notNull(),
    form: word('form', forms).notNull(),
    filedOn: day('filed_on').notNull(),
    /** The post that is asked for. */
    category: word('category', appointmentCategories).notNull(),
    rank: word('rank', ranks),
    title: text('title'),
    /** A `VisaClass`, as the mission states it; the register of visas is believed first. */
    visaClass: text('visa_class'),
    entryRecordNumber: text('entry_record_number'),
    photoEnclosed: boolean('photo_enclosed').notNull(),
    livesInCapitalArea: boolean('lives_in_capital_area'),
    weeklyHours: integer('weekly_hours'),
    outsideActivity: boolean('outside_activity'),
    /** The longest sentence that can follow a pending charge, in months; 0 when none is pending. */
    pendingChargeMonths: integer('pending_charge_months'),
    sendingStatePaysArrival: boolean('sending_state_pays_arrival'),
    sendingStatePaysReturn: boolean('sending_state_pays_return'),
    rotatesWithinYears: integer('rotates_within_years'),
  },
  (table) => [
    rowsOf(accreditationCase, accreditationCase.id, table.caseId),
    unique('appointment_notice_number_unique').on(table.caseId, table.number),
    oneOf('appointment_notice_form_check', table.form, forms),
    oneOf('appointment_notice_category_check', table.category, appointmentCategories),
    oneOf('appointment_notice_rank_check', table.rank, ranks),
    check('appointment_notice_hours_check', sql`weekly_hours between 0 and 168`),
    check('appointment_notice_charge_check', sql`pending_charge_months >= 0`),
    check('appointment_notice_rotation_check', sql`rotates_within_years > 0`),
  ],
);

/** A row of `appointment_notice`. */
export type AppointmentNoticeRow = typeof appointmentNotice.$inferSelect;
