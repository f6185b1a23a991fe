// Every SQL statement about property notices.
import { sql } from 'drizzle-orm';
import { badInput } from '@fmg/shared/errors/graph-error';
import { Values, type Condition } from '@fmg/shared/pagination/condition';
import { defineStore } from '@fmg/shared/pagination/store';
import { PropertyNoticeList } from '../../__generated__/lists';
import { propertyNotice } from './property-notice.tables';

/** Reads of property notices by id and as lists, the first due first. */
export const propertyNotices = defineStore({
  type: 'PropertyNotice',
  table: propertyNotice,
  list: PropertyNoticeList,
  order: [{ field: 'DUE_ON', direction: 'ASC' }],
  parents: { mission: propertyNotice.missionId, facility: propertyNotice.facilityId },
});

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
    reads: [{ field: 'dueOn', argument: 'dueWithinDays' }],
  };
}
