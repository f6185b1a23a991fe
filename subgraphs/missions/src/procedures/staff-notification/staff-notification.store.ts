// Every SQL statement about notices of posts, and what notices ask of other records.
import { sql } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/db';
import { statement } from '@fmg/shared/db/statement';
import { addDays } from '@fmg/shared/domain/clock';
import { grouped, type ListBatch } from '@fmg/shared/db/keyed-read';
import { all, type Condition } from '@fmg/shared/pagination/condition';
import {
  accreditationCase,
  type AccreditationCaseRow,
} from '../../records/accreditation/accreditation.tables';
import { recognisedOn } from '../../records/appointment/appointment.store';
import { appointment, type AppointmentRow } from '../../records/appointment/appointment.tables';
import { pendingCharge } from '../../records/facts/facts.tables';
import { householdMember } from '../../records/household/household.tables';
import { DAYS_TO_NOTIFY, reviewedBefore } from './staff-notification.rules';
import { appointmentNotice, type AppointmentNoticeRow } from './staff-notification.tables';

const noticesOfCases = statement((db) =>
  db
    .select()
    .from(appointmentNotice)
    .where(sql`${appointmentNotice.caseId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(appointmentNotice.caseId, appointmentNotice.number),
);

/** The notices of each case, oldest first. */
export const findNotices: ListBatch<string, AppointmentNoticeRow> = async (db, ids) =>
  grouped(ids, await noticesOfCases(db, { ids }), (row) => row.caseId);

/** The notice that counts in a case; null when the case holds none. */
export async function findNotice(db: Db, caseId: string): Promise<AppointmentNoticeRow | null> {
  const [notices] = await findNotices(db, [caseId]);
  return notices?.at(-1) ?? null;
}

/** Adds a notice behind the others of its case, which the change holds. */
export async function insertNotice(
  tx: Db,
  values: Omit<typeof appointmentNotice.$inferInsert, 'id' | 'number'>,
): Promise<void> {
  const number = ((await findNotice(tx, values.caseId))?.number ?? 0) + 1;
  await tx.insert(appointmentNotice).values({ ...values, id: `${values.caseId}/${number}`, number });
}

/** The case of a person whom a mission expects, held until the transaction ends; null when there is none. */
export async function findExpectedCase(
  tx: Db,
  { personId, missionId }: { personId: string; missionId: string },
): Promise<AccreditationCaseRow | null> {
  const [row] = await tx
    .select()
    .from(accreditationCase)
    .where(
      sql`${accreditationCase.personId} = ${personId} and ${accreditationCase.missionId} = ${missionId}
        and ${accreditationCase.kind} = 'STAFF' and ${accreditationCase.state} = 'EXPECTED'`,
    )
    .for('update');
  return row ?? null;
}

/** A post of a person at a mission that had not ended on a day; null when there is none. */
export async function findPostHeldOn(
  db: Db,
  { personId, missionId, day }: { personId: string; missionId: string; day: string },
): Promise<AppointmentRow | null> {
  const [row] = await db
    .select()
    .from(appointment)
    .where(
      sql`${appointment.personId} = ${personId} and ${appointment.missionId} = ${missionId}
        and ${appointment.status} not in ('EXPECTED', 'REFUSED', 'WITHDRAWN')
        and (${appointment.terminatedOn} is null or ${appointment.terminatedOn} > ${day})`,
    )
    .limit(1);
  return row ?? null;
}

/** Whether a person has a notice that is not decided, or an accepted post, in another case. */
export async function hasOtherPost(
  db: Db,
  { personId, caseId }: { personId: string; caseId: string },
): Promise<boolean> {
  const rows = await db
    .select({ id: accreditationCase.id })
    .from(accreditationCase)
    .where(
      sql`${accreditationCase.personId} = ${personId} and ${accreditationCase.id} <> ${caseId}
        and ${accreditationCase.kind} = 'STAFF' and ${accreditationCase.state} in ('NOTIFIED', 'RETURNED', 'ACCREDITED', 'CHANGE_PENDING')`,
    )
    .limit(1);
  return rows.length > 0;
}

/**
 * The charges that are pending on a day against a person or the household of the person's posts, by what the courts have
 * told: the longest sentence in months, null where it is not stated.
 */
export async function findPendingCharges(db: Db, personId: string, day: string): Promise<(number | null)[]> {
  const rows = await db
    .select({ maximumMonths: pendingCharge.maximumMonths })
    .from(pendingCharge)
    .where(
      sql`(${pendingCharge.personId} = ${personId} or ${pendingCharge.personId} in (
          select ${householdMember.personId} from ${householdMember}
            join ${appointment} on ${appointment.id} = ${householdMember.principalId}
          where ${appointment.personId} = ${personId} and (${householdMember.until} is null or ${householdMember.until} > ${day})))
        and ${pendingCharge.pendingFrom} <= ${day} and (${pendingCharge.pendingUntil} is null or ${pendingCharge.pendingUntil} > ${day})`,
    );
  return rows.map((row) => row.maximumMonths);
}

/** The cases of a person in which the time to leave is running, held until the transaction ends. */
export async function findCasesInGrace(tx: Db, personId: string): Promise<AccreditationCaseRow[]> {
  return await tx
    .select()
    .from(accreditationCase)
    .where(
      sql`${accreditationCase.personId} = ${personId} and ${accreditationCase.kind} = 'STAFF'
        and ${accreditationCase.state} = 'TERMINATED_IN_GRACE'`,
    )
    .orderBy(accreditationCase.id)
    .for('update');
}

/** Posts held on a day that were notified by then after more than 30 days, or are not notified though 30 days have passed. */
export function lateOn(asOf: string): Condition {
  return {
    shape: 'late notifications',
    sql: sql`case when ${appointment.notifiedOn} <= ${sql.placeholder('asOf')}
        then ${appointment.notifiedOn} - ${appointment.arrivedOn} > ${sql.placeholder('days')}::int
        else ${appointment.arrivedOn} < ${sql.placeholder('due')} end
      and (${appointment.terminatedOn} is null or ${appointment.terminatedOn} > ${sql.placeholder('asOf')})
      and (${appointment.departedOn} is null or ${appointment.departedOn} > ${sql.placeholder('asOf')})
      and ${appointment.status} not in ('REFUSED', 'WITHDRAWN')`,
    values: { asOf, days: DAYS_TO_NOTIFY, due: addDays(asOf, -DAYS_TO_NOTIFY) },
    reads: ['arrivedOn', 'notifiedOn', 'terminatedOn', 'departedOn'].map((field) => ({
      field,
      argument: 'asOf',
    })),
  };
}

/** Posts held on a day that had lasted longer than six years. */
export function reviewDueOn(asOf: string): Condition {
  return all(recognisedOn(asOf), {
    shape: 'review due',
    sql: sql`${appointment.startsOn} < ${sql.placeholder('startedBefore')}
      and ${appointment.category} <> 'HONORARY_CONSULAR_OFFICER'`,
    values: { startedBefore: reviewedBefore(asOf) },
    reads: [{ field: 'startsOn', argument: 'asOf' }],
  });
}
