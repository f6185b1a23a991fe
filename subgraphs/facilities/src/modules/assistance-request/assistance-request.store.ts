// Every SQL statement about what missions ask for in crises.
import { defineStore } from '@fmg/shared/pagination/store';
import { AssistanceRequestList } from '../../__generated__/lists';
import { assistanceRequest } from './assistance-request.tables';

/** Reads of assistance requests by id and as lists, the latest first. */
export const assistanceRequests = defineStore({
  type: 'AssistanceRequest',
  table: assistanceRequest,
  list: AssistanceRequestList,
  order: [{ field: 'REQUESTED_AT', direction: 'DESC' }],
  parents: { crisis: assistanceRequest.crisisId, mission: assistanceRequest.missionId },
});
