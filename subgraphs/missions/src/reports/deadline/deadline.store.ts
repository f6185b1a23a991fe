// Every SQL statement about deadlines: conditions on cases and posts, as they stood on a day.
import { sql } from 'drizzle-orm';
import { addDays, endOfLegalDay } from '@fmg/shared/domain/clock';
import type { Condition } from '@fmg/shared/pagination/condition';
import { accreditationCase } from '../../records/accreditation/accreditation.tables';
import { holdsNoOther } from '../../records/appointment/appointment.store';
import { appointment } from '../../records/appointment/appointment.tables';
import { heldDocument, requiredDeparture } from '../../records/facts/facts.tables';
import { transition } from '../../records/history/history.tables';
import { isOut } from '../../records/identity-card/identity-card.store';
import { identityCard } from '../../records/identity-card/identity-card.tables';
import { DAYS_TO_CORRECT } from '../../procedures/staff-notification/staff-notification.rules';

const ownCase = sql`${accreditationCase.kind} not in ('POST', 'PERSONA_NON_GRATA')`;

/** Cases whose last day of grace lies within some days of a day, and whose person was still here. */
export function graceEndingOn(asOf: string, withinDays: number): Condition {
  return {
    shape: 'grace ending',
    sql: sql`${accreditationCase.graceEndsOn} between ${sql.placeholder('asOf')} and ${sql.placeholder('last')}
      and (${accreditationCase.closedOn} is null or ${accreditationCase.closedOn} > ${sql.placeholder('asOf')})
      and exists (select from ${appointment} where ${appointment.id} = ${accreditationCase.appointmentId}
        and ${appointment.terminatedOn} <= ${sql.placeholder('asOf')}
        and (${appointment.departedOn} is null or ${appointment.departedOn} > ${sql.placeholder('asOf')}))`,
    values: { asOf, last: addDays(asOf, withinDays) },
    reads: [
      { field: 'graceEndsOn', argument: 'withinDays' },
      { field: 'closedOn', argument: 'asOf' },
    ],
  };
}

/**
 * Cases of posts that have ended, with a document out: a card that was good when the post ended, or a document of which
 * another subgraph has told, unless the person goes on in another post.
 */
export function documentsOutOn(asOf: string): Condition {
  return {
    shape: 'documents out',
    sql: sql`${ownCase} and exists (select from ${appointment} where ${appointment.id} = ${accreditationCase.appointmentId}
      and ${appointment.terminatedOn} <= ${sql.placeholder('asOf')} and (
        exists (select from ${identityCard} where ${identityCard.appointmentId} = ${appointment.id} and ${isOut})
        or (${holdsNoOther} and exists (select from ${heldDocument} where ${heldDocument.personId} = ${appointment.personId}
          and ${heldDocument.heldFrom} <= ${sql.placeholder('asOf')}
          and (${heldDocument.heldUntil} is null or ${heldDocument.heldUntil} > ${sql.placeholder('asOf')})))))`,
    values: { asOf },
    reads: [{ field: 'state', argument: 'asOf' }],
  };
}

/** Open cases of people whose departure a refused waiver requires, and who were still here (R30). */
export function departureRequiredOn(asOf: string): Condition {
  return {
    shape: 'departure required',
    sql: sql`${ownCase} and (${accreditationCase.closedOn} is null or ${accreditationCase.closedOn} > ${sql.placeholder('asOf')})
      and exists (select from ${requiredDeparture} where ${requiredDeparture.personId} = ${accreditationCase.personId}
        and ${requiredDeparture.missionId} = ${accreditationCase.missionId}
        and ${requiredDeparture.requiredOn} <= ${sql.placeholder('asOf')}
        and (${requiredDeparture.departedOn} is null or ${requiredDeparture.departedOn} > ${sql.placeholder('asOf')}))`,
    values: { asOf },
    reads: [{ field: 'closedOn', argument: 'asOf' }],
  };
}

/** Cases whose last step by a day was the return of the notification, more than 30 days before. */
export function correctionsOverdueOn(asOf: string): Condition {
  return {
    shape: 'corrections overdue',
    sql: sql`exists (select from ${transition} where ${transition.subjectId} = ${accreditationCase.id}
      and ${transition.to} = 'RETURNED' and ${transition.at} < ${sql.placeholder('returnedBefore')}
      and not exists (select from ${transition} as later where later.subject_id = ${accreditationCase.id}
        and later.at > ${transition.at} and later.at < ${sql.placeholder('dayEnd')}))`,
    values: {
      returnedBefore: endOfLegalDay(addDays(asOf, -DAYS_TO_CORRECT - 1)).toISOString(),
      dayEnd: endOfLegalDay(asOf).toISOString(),
    },
    reads: [{ field: 'history', argument: 'asOf' }],
  };
}
