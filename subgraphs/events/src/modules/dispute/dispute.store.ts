// Every SQL statement about disputes.
import { and, eq, inArray, isNotNull } from 'drizzle-orm';

import type { PendingChargeFact } from '@fmg/shared/domain/facts';
import type { Publication } from '@fmg/shared/outbox/publication';
import { defineStore } from '@fmg/shared/pagination/store';
import { DisputeList } from '../../__generated__/lists';
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
