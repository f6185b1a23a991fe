// Every SQL statement about identity cards.
import { eq, sql } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/db';
import { statement } from '@fmg/shared/db/statement';
import { grouped, type ListBatch } from '@fmg/shared/db/keyed-read';
import { defineStore } from '@fmg/shared/pagination/store';
import { IdentityCardList } from '../../__generated__/lists';
import { appointment } from '../appointment/appointment.tables';
import { identityCard, type IdentityCardRow } from './identity-card.tables';

/** Reads of identity cards by id and as lists, latest first unless told. */
export const identityCards = defineStore({
  type: 'IdentityCard',
  table: identityCard,
  list: IdentityCardList,
  order: [{ field: 'ISSUED_ON', direction: 'DESC' }],
  parents: { person: identityCard.personId, appointment: identityCard.appointmentId },
});

/**
 * That a card of a post that has ended is out on the day `asOf`, a placeholder of the statement: it was good when the post
 * ended, and has neither come back nor been reported lost (R48).
 */
export const isOut = sql`${identityCard.issuedOn} <= ${sql.placeholder('asOf')} and ${identityCard.expiresOn} > ${appointment.terminatedOn}
  and ${appointment.terminatedOn} <= ${sql.placeholder('asOf')}
  and (${identityCard.returnedOn} is null or ${identityCard.returnedOn} > ${sql.placeholder('asOf')})
  and (${identityCard.reportedLostOn} is null or ${identityCard.reportedLostOn} > ${sql.placeholder('asOf')})`;

const outOfPosts = statement((db) =>
  db
    .select({ appointmentId: identityCard.appointmentId, number: identityCard.number })
    .from(identityCard)
    .innerJoin(appointment, eq(appointment.id, identityCard.appointmentId))
    .where(sql`${identityCard.appointmentId} = any(${sql.placeholder('ids')}::text[]) and ${isOut}`)
    .orderBy(identityCard.number),
);

/** The cards, of holder and household, that are out on a day of each post that has ended by then. */
export const findCardsOutOn =
  (asOf: string): ListBatch<string, { appointmentId: string; number: string }> =>
  async (db, ids) =>
    grouped(ids, await outOfPosts(db, { ids, asOf }), (row) => row.appointmentId);

/** A card, held until the transaction ends; null when there is none that the viewer may see. */
export async function findCardForChange(tx: Db, id: string): Promise<IdentityCardRow | null> {
  const [row] = await tx
    .select()
    .from(identityCard)
    .where(sql`${identityCard.id} = ${id}`)
    .for('update');
  return row ?? null;
}

/** Whether a person holds a valid card on a post. */
export async function holdsValidCard(
  db: Db,
  { personId, appointmentId }: { personId: string; appointmentId: string },
): Promise<boolean> {
  const rows = await db
    .select({ id: identityCard.id })
    .from(identityCard)
    .where(
      sql`${identityCard.personId} = ${personId} and ${identityCard.appointmentId} = ${appointmentId}
        and ${identityCard.state} = 'VALID'`,
    )
    .limit(1);
  return rows.length > 0;
}

/** Adds a card. */
export async function insertCard(tx: Db, values: typeof identityCard.$inferInsert): Promise<void> {
  await tx.insert(identityCard).values(values);
}

/** Changes a card that the transaction holds; its version grows by one. */
export async function updateCard(
  tx: Db,
  { id, version }: Pick<IdentityCardRow, 'id' | 'version'>,
  values: Partial<typeof identityCard.$inferInsert>,
): Promise<void> {
  await tx
    .update(identityCard)
    .set({ ...values, version: version + 1 })
    .where(sql`${identityCard.id} = ${id}`);
}
