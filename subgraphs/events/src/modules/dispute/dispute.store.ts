// Every SQL statement about disputes.
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
