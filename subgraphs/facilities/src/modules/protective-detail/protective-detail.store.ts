// Every SQL statement about the protection of officials.
import { defineStore } from '@fmg/shared/pagination/store';
import { ProtectiveDetailList } from '../../__generated__/lists';
import { protectiveDetail } from './protective-detail.tables';

/** Reads of protective details by id and as lists, the latest first. */
export const protectiveDetails = defineStore({
  type: 'ProtectiveDetail',
  table: protectiveDetail,
  list: ProtectiveDetailList,
  order: [{ field: 'STARTS_ON', direction: 'DESC' }],
  parents: { mission: protectiveDetail.missionId },
});
