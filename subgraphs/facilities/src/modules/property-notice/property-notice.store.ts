// Every SQL statement about property notices.
import { and, eq, inArray, sql } from 'drizzle-orm';

import type { ApprovedPremisesFact } from '@fmg/shared/domain/facts';
import { badInput } from '@fmg/shared/errors/graph-error';
import type { Publication } from '@fmg/shared/outbox/publication';
import { Values, type Condition } from '@fmg/shared/pagination/condition';
import { defineStore } from '@fmg/shared/pagination/store';
import { PropertyNoticeList } from '../../__generated__/lists';
import { facility } from '../facility/facility.tables';
import { approvalOf } from './property-notice.rules';
import { propertyNotice } from './property-notice.tables';

/** Reads of property notices by id and as lists, the first due first. */
export const propertyNotices = defineStore({
  type: 'PropertyNotice',
  table: propertyNotice,
  list: PropertyNoticeList,
  order: [{ field: 'DUE_ON', direction: 'ASC' }],
  parents: { mission: propertyNotice.missionId, facility: propertyNotice.facilityId },
});

/** What others are told of property notices: a mission opens in premises that were approved (R37). */
export const approvedPremises: Publication<ApprovedPremisesFact> = {
  topic: 'approved premises',
  tables: [propertyNotice, facility],
  factsOf: async (db, ids) => {
    const { id, missionId, kind, state, decidedOn, dueOn } = propertyNotice;
    const rows = await db
      .select({ key: id, missionId, kind, state, decidedOn, dueOn, until: facility.until })
      .from(propertyNotice)
      .leftJoin(facility, eq(facility.id, propertyNotice.facilityId))
      .where(and(ids && inArray(id, [...ids])))
      .orderBy(id);
    return rows.flatMap(({ key, ...notice }) => {
      const approval = approvalOf(notice);
      return approval === null ? [] : [{ key, payload: { missionId: notice.missionId, ...approval } }];
    });
  },
};

const MOST_DAYS = 60;

/**
 * The notices open on a day whose sixtieth day is that day or lies at most `days` ahead. Throws BAD_USER_INPUT for a
 * number of days that is negative or beyond the clock.
 */
export function dueWithin(days: number, asOf: string): Condition {
  if (days < 0 || days > MOST_DAYS)
    throw badInput(`"dueWithinDays" is ${days}: it must be between 0 and ${MOST_DAYS}`);
  const values = new Values('d');
  const day = () => sql`${values.hold(asOf)}::date`;
  return {
    shape: 'due-within',
    sql: sql`${propertyNotice.dueOn} between ${day()} and ${day()} + ${values.hold(days)}::integer
      and ${propertyNotice.receivedOn} <= ${day()}
      and (${propertyNotice.decidedOn} is null or ${propertyNotice.decidedOn} > ${day()})
      and (${propertyNotice.executedOn} is null or ${propertyNotice.executedOn} > ${day()})`,
    values: values.held,
    reads: ['dueOn', 'receivedOn', 'decidedOn', 'executedOn'].map((field) => ({
      field,
      argument: 'dueWithinDays',
    })),
  };
}
