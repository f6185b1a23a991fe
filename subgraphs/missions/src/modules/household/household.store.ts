// Every SQL statement about family ties.
import { eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '@fmg/shared/db/open';
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

const holders = alias(appointment, 'holders');
const partners = alias(appointment, 'partners');

/** Notified, not refused, and not ended on a day: who serves in a post of their own. */
const servesOn = (post: typeof holders | typeof partners) =>
  sql`${post.notifiedOn} <= ${sql.placeholder('asOf')} and ${post.status} not in ('REFUSED', 'WITHDRAWN', 'REGISTERED_NO_PI')
    and (${post.terminatedOn} is null or ${post.terminatedOn} > ${sql.placeholder('asOf')})
    and (${post.departedOn} is null or ${post.departedOn} > ${sql.placeholder('asOf')})`;

const couples = statement((db) =>
  db
    .selectDistinct({ one: holders.personId, other: partners.personId })
    .from(householdMember)
    .innerJoin(holders, eq(holders.id, householdMember.principalId))
    .innerJoin(partners, eq(partners.personId, householdMember.personId))
    .where(
      sql`(${holders.personId} = any(${sql.placeholder('ids')}::text[]) or ${partners.personId} = any(${sql.placeholder('ids')}::text[]))
        and ${householdMember.relation} = 'SPOUSE' and ${householdMember.since} <= ${sql.placeholder('asOf')}
        and (${householdMember.until} is null or ${householdMember.until} > ${sql.placeholder('asOf')})
        and ${servesOn(holders)} and ${servesOn(partners)}`,
    ),
);

/** The spouse of each person, by id, where both serve in posts of their own on a day; null for all others. */
export const findTandemPartnersOn =
  (asOf: string): Batch<string, string> =>
  async (db, ids) => {
    const rows = await couples(db, { ids, asOf });
    const partnerOf = new Map(
      rows.flatMap(({ one, other }) => [[one, other] as const, [other, one] as const]),
    );
    return ids.map((id) => partnerOf.get(id) ?? null);
  };

/** A family tie, held until the transaction ends; null when there is none that the viewer may see. */
export async function findMemberForChange(tx: Db, id: string): Promise<HouseholdMemberRow | null> {
  const [row] = await tx
    .select()
    .from(householdMember)
    .where(sql`${householdMember.id} = ${id}`)
    .for('update');
  return row ?? null;
}

/** Adds family ties. */
export async function insertMembers(
  tx: Db,
  rows: readonly (typeof householdMember.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(householdMember).values([...rows]);
}

/** Ends a family tie that the transaction holds. */
export async function endMember(
  tx: Db,
  { id, version }: Pick<HouseholdMemberRow, 'id' | 'version'>,
  until: string,
): Promise<void> {
  await tx
    .update(householdMember)
    .set({ until, version: version + 1 })
    .where(sql`${householdMember.id} = ${id}`);
}

/** The ties of the household of a post that have not ended by a day, held until the transaction ends. */
export async function findHouseholdForChange(
  tx: Db,
  principalId: string,
  day: string,
): Promise<HouseholdMemberRow[]> {
  return await tx
    .select()
    .from(householdMember)
    .where(
      sql`${householdMember.principalId} = ${principalId} and (${householdMember.until} is null or ${householdMember.until} > ${day})`,
    )
    .orderBy(householdMember.id)
    .for('update');
}
