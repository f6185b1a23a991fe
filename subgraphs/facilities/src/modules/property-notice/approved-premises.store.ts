// What this subgraph tells the others of premises that it has approved.
import type { Db } from '@fmg/shared/db/open';
import type { ApprovedPremisesFact } from '@fmg/shared/domain/facts';
import { publish } from '@fmg/shared/outbox/outbox.store';

/**
 * Tells, in the transaction that decides about a property notice, from when and until when a mission has the premises
 * (22 USC 4305(a); R37). Told again for the same notice, the last holds.
 */
export async function tellApprovedPremises(
  tx: Db,
  { noticeId, at, ...payload }: ApprovedPremisesFact & { noticeId: string; at: Date },
): Promise<void> {
  const fact: ApprovedPremisesFact = payload;
  await publish(tx, 'facilities', [{ topic: 'approved-premises', key: noticeId, payload: fact, at }]);
}
