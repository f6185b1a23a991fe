// Every SQL statement about what time brings about: the records on which something is due on a day, page by page.
import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/db';
import { prepare } from '@fmg/shared/db/statement';
import { addDays } from '@fmg/shared/domain/clock';
import type { Condition } from '@fmg/shared/pagination/condition';
import { accreditationCase } from '../../records/accreditation/accreditation.tables';
import { appointment } from '../../records/appointment/appointment.tables';
import { DAYS_TO_LEAVE } from '../case/departure.rules';
import { openStates } from '../closure/closure.service';
import { findEndedMissions } from '../closure/closure.store';
import { identityCard } from '../../records/identity-card/identity-card.tables';
import { lateOn, reviewDueOn } from '../staff-notification/staff-notification.store';

/** Records of a page. */
export const PAGE = 100;

/** The ids of the records on which something is due on a day, in their order, behind one of them. */
export type Due = (db: Db, day: string, after: string) => Promise<string[]>;

/** A case of a person's own, with the post that it is about. */
const ownCase = sql`${appointment.id} = ${accreditationCase.appointmentId}
  and ${accreditationCase.kind} not in ('POST', 'PERSONA_NON_GRATA')`;

function dueCases(name: string, conditionOn: (day: string) => Condition): Due {
  return async (db, day, after) => {
    const { sql: condition, values } = conditionOn(day);
    const read = prepare(db, `due: ${name}`, (handle) =>
      handle
        .select({ id: accreditationCase.id })
        .from(accreditationCase)
        .innerJoin(appointment, ownCase)
        .where(sql`(${condition}) and ${accreditationCase.id} > ${sql.placeholder('after')}`)
        .orderBy(accreditationCase.id)
        .limit(PAGE),
    );
    return (await read.execute({ ...values, after })).map((row) => row.id);
  };
}

const onDay = (shape: string, condition: SQL) => (day: string) => ({
  shape,
  sql: condition,
  values: { day },
});

/** Members of the staff whose time to leave has passed, and of whom no departure is known. */
export const findOverstays = dueCases(
  'overstays',
  onDay(
    'overstays',
    sql`${accreditationCase.state} = 'TERMINATED_IN_GRACE' and ${accreditationCase.graceEndsOn} < ${sql.placeholder('day')}
      and ${appointment.departedOn} is null`,
  ),
);

/** Own cases of posts that are notified late, or overdue, and not marked so. */
export const findLate = dueCases('late', (day) => {
  const late = lateOn(day);
  return { ...late, sql: sql`not ${accreditationCase.late} and ${late.sql}` };
});

/** Own cases of posts that are to be reviewed, and not marked so. */
export const findReviews = dueCases('reviews', (day) => {
  const due = reviewDueOn(day);
  return { ...due, sql: sql`${accreditationCase.reviewFrom} is null and ${due.sql}` };
});

/** Own cases of posts that are held though their term has ended, and on which nothing else is due. */
export const findEndedTerms = dueCases(
  'ended terms',
  onDay(
    'ended terms',
    sql`${appointment.current} and ${appointment.endsOn} < ${sql.placeholder('day')} and ${accreditationCase.dueOn} is null`,
  ),
);

/** Posts of heads and consular officers, whose cases have ended, and who have not left in time. */
export const findOverstayingHolders: Due = async (db, day, after) => {
  const rows = await db
    .select({ id: appointment.id })
    .from(appointment)
    .where(
      sql`${appointment.status} = 'TERMINATED_IN_GRACE' and ${appointment.terminatedOn} < ${addDays(day, -DAYS_TO_LEAVE)}
        and ${appointment.departedOn} is null and ${appointment.id} > ${after}
        and not exists (select from ${accreditationCase} where ${accreditationCase.appointmentId} = ${appointment.id}
          and ${accreditationCase.kind} = 'STAFF')`,
    )
    .orderBy(appointment.id)
    .limit(PAGE);
  return rows.map((row) => row.id);
};

/** Files on declarations whose last day has passed. */
export const findPassedDeadlines: Due = async (db, day, after) => {
  const rows = await db
    .select({ id: accreditationCase.id })
    .from(accreditationCase)
    .where(
      sql`${accreditationCase.kind} = 'PERSONA_NON_GRATA' and ${accreditationCase.state} in ('PNG_DECLARED', 'RECALLED')
        and ${accreditationCase.departBy} < ${day} and ${accreditationCase.id} > ${after}`,
    )
    .orderBy(accreditationCase.id)
    .limit(PAGE);
  return rows.map((row) => row.id);
};

/** Missions that have ended, at which somebody still holds a post or waits for one. */
export const findEndedWithPeople: Due = async (db, day, after) =>
  await findEndedMissions(db, day, { states: openStates, after, size: PAGE });

/** Identity cards whose last day has passed. */
export const findExpiredCards: Due = async (db, day, after) => {
  const rows = await db
    .select({ id: identityCard.id })
    .from(identityCard)
    .where(
      sql`${identityCard.state} = 'VALID' and ${identityCard.expiresOn} < ${day} and ${identityCard.id} > ${after}`,
    )
    .orderBy(identityCard.id)
    .limit(PAGE);
  return rows.map((row) => row.id);
};
