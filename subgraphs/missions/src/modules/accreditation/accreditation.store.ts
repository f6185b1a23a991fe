// Every SQL statement about accreditation cases.
import { defineStore } from '@fmg/shared/pagination/store';
import { AccreditationCaseList } from '../../__generated__/lists';
import { accreditationCase } from './accreditation.tables';

/** Reads of accreditation cases by id and as lists, latest first unless told. */
export const accreditationCases = defineStore({
  type: 'AccreditationCase',
  table: accreditationCase,
  list: AccreditationCaseList,
  order: [{ field: 'OPENED_ON', direction: 'DESC' }],
  parents: {
    mission: accreditationCase.missionId,
    person: accreditationCase.personId,
    appointment: accreditationCase.appointmentId,
  },
});
