// Every SQL statement about travel notices.
import { defineStore } from '@fmg/shared/pagination/store';
import { TravelNoticeList } from '../../__generated__/lists';
import { travelNotice } from './travel-notice.tables';

/** Reads of travel notices by id and as lists, the latest travel first unless told. */
export const travelNotices = defineStore({
  type: 'TravelNotice',
  table: travelNotice,
  list: TravelNoticeList,
  order: [{ field: 'STARTS_ON', direction: 'DESC' }],
  parents: { mission: travelNotice.missionId, person: travelNotice.personId },
});
