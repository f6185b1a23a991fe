// Every SQL statement about late notifications.
import { sql } from 'drizzle-orm';
import { addDays } from '@fmg/shared/domain/clock';
import { isClerk, type Viewer } from '@fmg/shared/auth/viewer';
import { always, type Condition } from '@fmg/shared/pagination/condition';
import { appointment } from '../appointment/appointment.tables';
import { DAYS_TO_NOTIFY } from '../staff-notification/staff-notification.rules';

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

/** What a clerk finds late are posts of the own mission: officers of others are on a public list, but not what they neglect. */
export function ownPostsOf(viewer: Viewer): Condition {
  if (!isClerk(viewer)) return always;
  return {
    shape: 'own posts',
    sql: sql`${appointment.missionId} = any(${sql.placeholder('ownMissions')}::text[])`,
    values: { ownMissions: viewer.missionIds },
  };
}
