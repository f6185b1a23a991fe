// Every SQL statement about disputes.
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { insertRows } from '@fmg/shared/db/bulk';
import { recordStep, type NewStep } from '@fmg/shared/db/history';
import type { Db } from '@fmg/shared/db/db';
import type { PendingChargeFact } from '@fmg/shared/domain/facts';
import { tell, type Publication } from '@fmg/shared/outbox/publication';
import { defineStore } from '@fmg/shared/pagination/store';
import { DisputeList } from '../../__generated__/lists';
import { transition } from '../history/history.tables';
import { dispute } from './dispute.tables';

/** Reads of disputes by id and as lists, the latest first unless told. */
export const disputes = defineStore({
  type: 'Dispute',
  table: dispute,
  list: DisputeList,
  order: [{ field: 'OPENED_ON', direction: 'DESC' }],
  parents: { mission: dispute.missionId, party: dispute.partyId, incident: dispute.incidentId },
});

/** What others are told of criminal referrals: as long as the file is open, a charge is pending (R6). */
export const pendingCharges: Publication<PendingChargeFact> = {
  topic: 'pending charge',
  tables: [dispute],
  factsOf: async (db, ids) => {
    const { id, kind, partyId, maximumMonths, openedOn: pendingFrom, closedOn: pendingUntil } = dispute;
    const rows = await db
      .select({ id, partyId, maximumMonths, pendingFrom, pendingUntil })
      .from(dispute)
      .where(and(eq(kind, 'CRIMINAL_REFERRAL'), isNotNull(partyId), ids && inArray(id, [...ids])))
      .orderBy(id);
    // Such a dispute always has a party.
    return rows.map(({ id: key, partyId: party, ...charge }) => ({
      key,
      payload: { personId: party ?? '', ...charge },
    }));
  },
};

/** Writes a dispute, new or changed, with the step that led to it, and tells the others of the charge that it is about. */
export async function saveDispute(tx: Db, row: typeof dispute.$inferInsert, step: NewStep): Promise<void> {
  await insertRows(tx, dispute, [row], { onConflict: 'replace' });
  await recordStep(tx, transition, step);
  await tell(tx, 'events', pendingCharges, { ids: [row.id], at: step.at });
}
