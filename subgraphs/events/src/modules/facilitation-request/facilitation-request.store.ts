// Every SQL statement about requests to other agencies.
import { defineStore } from '@fmg/shared/pagination/store';
import { FacilitationRequestList } from '../../__generated__/lists';
import { facilitationRequest } from './facilitation-request.tables';

/** Reads of requests to other agencies by id and as lists, the latest first unless told. */
export const facilitationRequests = defineStore({
  type: 'FacilitationRequest',
  table: facilitationRequest,
  list: FacilitationRequestList,
  order: [{ field: 'REQUESTED_ON', direction: 'DESC' }],
  parents: { mission: facilitationRequest.missionId },
});
