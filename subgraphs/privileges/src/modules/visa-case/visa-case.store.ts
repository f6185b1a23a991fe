// Every SQL statement about visa cases.
import { defineStore } from '@fmg/shared/pagination/store';
import { VisaCaseList } from '../../__generated__/lists';
import { visaCase } from './visa-case.tables';

/** Reads of visa cases by id and as lists, the latest submitted first unless told. */
export const visaCases = defineStore({
  type: 'VisaCase',
  table: visaCase,
  list: VisaCaseList,
  order: [{ field: 'SUBMITTED_ON', direction: 'DESC' }],
  parents: { mission: visaCase.missionId, holder: visaCase.holderId },
});
