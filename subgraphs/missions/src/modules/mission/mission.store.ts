// Every SQL statement about missions.
import { defineStore } from '@fmg/shared/pagination/store';
import { MissionList } from '../../__generated__/lists';
import { mission } from './mission.tables';

/** Reads of missions by id and as lists, by name unless told. */
export const missions = defineStore({
  type: 'Mission',
  table: mission,
  list: MissionList,
  order: [{ field: 'NAME', direction: 'ASC' }],
  parents: { sendingState: mission.sendingStateCode, parent: mission.parentId },
});
