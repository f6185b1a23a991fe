// Every SQL statement about family ties, and about what reaches people through them.
import { eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '@fmg/shared/db/db';
import { statement } from '@fmg/shared/db/statement';
import { grouped, type Batch, type ListBatch } from '@fmg/shared/db/keyed-read';
import { defineStore } from '@fmg/shared/pagination/store';
import { HouseholdMemberList } from '../../__generated__/lists';
import { appointment } from '../appointment/appointment.tables';
import { person } from '../person/person.tables';
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
export const findMemberships: ListBatch<string, HouseholdMemberRow> = async (db, ids) =>
  grouped(ids, await ofPersons(db, { ids }), (row) => row.personId);

const holders = alias(appointment, 'holders');
const partners = alias(appointment, 'partners');

/** Begun, not refused, and not ended on a day: who holds a post of their own. */
const heldOn = (post: typeof holders | typeof partners) =>
  sql`${post.startsOn} <= ${sql.placeholder('asOf')} and ${post.status} not in ('EXPECTED', 'REFUSED', 'WITHDRAWN', 'REGISTERED_NO_PI')
    and (${post.terminatedOn} is null or ${post.terminatedOn} > ${sql.placeholder('asOf')})
    and (${post.departedOn} is null or ${post.departedOn} > ${sql.placeholder('asOf')})`;

const isNotified = (post: typeof holders | typeof partners) =>
  sql<boolean>`coalesce(bool_or(${post.notifiedOn} <= ${sql.placeholder('asOf')}), false)`;

const couples = statement((db) =>
  db
    .select({
      one: holders.personId,
      other: partners.personId,
      oneNotified: isNotified(holders),
      otherNotified: isNotified(partners),
    })
    .from(householdMember)
    .innerJoin(holders, eq(holders.id, householdMember.principalId))
    .innerJoin(partners, eq(partners.personId, householdMember.personId))
    .where(
      sql`(${holders.personId} = any(${sql.placeholder('ids')}::text[]) or ${partners.personId} = any(${sql.placeholder('ids')}::text[]))
        and ${householdMember.relation} = 'SPOUSE' and ${householdMember.since} <= ${sql.placeholder('asOf')}
        and (${householdMember.until} is null or ${householdMember.until} > ${sql.placeholder('asOf')})
        and ${heldOn(holders)} and ${heldOn(partners)}`,
    )
    .groupBy(holders.personId, partners.personId),
);

/** The couple that a person is one of: two who are married to each other and both hold posts. Each needs a notice of their own. */
export interface TandemCouple {
  partnerId: string;
  /** Those of the two who hold posts of which none is notified. */
  withoutNotice: readonly string[];
}

/** The couple of each person, by id, on a day, however their households tell it; null for all others. */
export const findTandemCouplesOn =
  (asOf: string): Batch<string, TandemCouple> =>
  async (db, ids) => {
    const coupleOf = new Map<string, TandemCouple>();
    for (const { one, other, oneNotified, otherNotified } of await couples(db, { ids, asOf })) {
      const withoutNotice = [...(oneNotified ? [] : [one]), ...(otherNotified ? [] : [other])].toSorted();
      coupleOf.set(one, { partnerId: other, withoutNotice });
      coupleOf.set(other, { partnerId: one, withoutNotice });
    }
    return ids.map((id) => coupleOf.get(id) ?? null);
  };

/** Writes what a family tie that the transaction holds is proved by; its version grows by one. */
export async function updateMember(
  tx: Db,
  { id, version }: Pick<HouseholdMemberRow, 'id' | 'version'>,
  values: Partial<typeof householdMember.$inferInsert>,
): Promise<void> {
  await tx
    .update(householdMember)
    .set({ ...values, version: version + 1 })
    .where(sql`${householdMember.id} = ${id}`);
}

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

/** The names of the holder of a post and of the accepted spouse become public: from now on they are on a public list. */
export async function listNames(tx: Db, { id, personId }: { id: string; personId: string }): Promise<void> {
  await tx
    .update(person)
    .set({ nameClass: 'DIPLOMATIC_LIST', version: sql`${person.version} + 1` })
    .where(
      sql`${person.nameClass} <> 'DIPLOMATIC_LIST' and (${person.id} = ${personId} or ${person.id} in (
        select ${householdMember.personId} from ${householdMember} where ${householdMember.principalId} = ${id}
          and ${householdMember.relation} = 'SPOUSE' and ${householdMember.acceptedOn} is not null and ${householdMember.until} is null))`,
    );
}
