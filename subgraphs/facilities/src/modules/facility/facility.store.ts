// Every SQL statement about facilities.
import { defineStore } from '@fmg/shared/pagination/store';
import { FacilityList } from '../../__generated__/lists';
import { facility } from './facility.tables';

/** Reads of facilities by id and as lists. */
export const facilities = defineStore({
  type: 'Facility',
  table: facility,
  list: FacilityList,
  order: [{ field: 'KIND', direction: 'ASC' }],
  parents: { mission: facility.missionId },
});
