// Every SQL statement about zoning cases.
import { defineStore } from '@fmg/shared/pagination/store';
import { ZoningCaseList } from '../../__generated__/lists';
import { zoningCase } from './zoning-case.tables';

/** Reads of zoning cases by id and as lists, the latest filed first. */
export const zoningCases = defineStore({
  type: 'ZoningCase',
  table: zoningCase,
  list: ZoningCaseList,
  order: [{ field: 'FILED_ON', direction: 'DESC' }],
  parents: { mission: zoningCase.missionId, facility: zoningCase.facilityId },
});
