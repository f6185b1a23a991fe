// Every SQL statement about customs requests.
import { defineStore } from '@fmg/shared/pagination/store';
import { CustomsClearanceList } from '../../__generated__/lists';
import { customsClearance } from './customs-clearance.tables';

/** Reads of customs requests by id and as lists, the latest filed first unless told. */
export const customsClearances = defineStore({
  type: 'CustomsClearance',
  table: customsClearance,
  list: CustomsClearanceList,
  order: [{ field: 'FILED_ON', direction: 'DESC' }],
  parents: { mission: customsClearance.missionId },
});
