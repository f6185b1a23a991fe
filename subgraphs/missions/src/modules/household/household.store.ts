// Every SQL statement about family ties.
import { eq, sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { grouped, type Batch } from '@fmg/shared/loaders/loaders';
import { defineStore } from '@fmg/shared/pagination/store';
import { HouseholdMemberList } from '../../__generated__/lists';
import { appointment } from '../appointment/appointment.tables';
import { householdMember, type HouseholdMemberRow } from './household.tables';

/** Reads of family ties by id and as lists, oldest first unless told. */
export const householdMembers = defineStore({
  type: 'HouseholdMember',
  table: householdMember,
  list: HouseholdMemberList,
  order: [{ field: 'SINCE', direction: 'ASC' }],
  parents: {
    principal: householdMember.principalId,
    holder: {
      key: appointment.personId,
      tie: appointment,
      on: eq(appointment.id, householdMember.principalId),
    },
  },
});

const ofPersons = statement((db) =>
  db
    .select()
    .from(householdMember)
    .where(sql`${householdMember.personId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(householdMember.since, householdMember.id),
);

/** The ties through which each person belongs to a household, oldest first. */
export const findMemberships: Batch<string, HouseholdMemberRow[]> = async (db, ids) =>
  grouped(ids, await ofPersons(db, { ids }), (row) => row.personId);
