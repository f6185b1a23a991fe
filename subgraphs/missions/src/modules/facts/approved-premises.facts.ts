// What this subgraph takes in of what the facilities subgraph tells of premises.
import type { ApprovedPremisesFact } from '@fmg/shared/domain/facts';
import { defineProjection, lastOfEachKey } from '@fmg/shared/outbox/projection';
import { keepApprovedPremises } from './approved-premises.store';
import { approvedPremises } from './approved-premises.tables';

export const approvedPremisesFacts = defineProjection<ApprovedPremisesFact>({
  name: 'approved premises of facilities',
  source: 'facilities',
  topic: 'approved-premises',
  tables: [approvedPremises],
  apply: async (tx, facts) =>
    await keepApprovedPremises(
      tx,
      lastOfEachKey(facts).map(({ key, payload }) => ({ noticeId: key, ...payload })),
    ),
});
