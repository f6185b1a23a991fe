// Every SQL statement about incidents.
import { defineStore } from '@fmg/shared/pagination/store';
import { IncidentList } from '../../__generated__/lists';
import { incident } from './incident.tables';

/** Reads of incidents by id and as lists, the latest reported first. */
export const incidents = defineStore({
  type: 'Incident',
  table: incident,
  list: IncidentList,
  order: [{ field: 'REPORTED_AT', direction: 'DESC' }],
  parents: { mission: incident.missionId, facility: incident.facilityId },
});
