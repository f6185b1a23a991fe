// Every SQL statement about crises.
import { sql } from 'drizzle-orm';
import { defineStore } from '@fmg/shared/pagination/store';
import { CrisisList } from '../../__generated__/lists';
import { crisis, crisisMission } from './crisis.tables';

/** Reads of crises by id and as lists, the latest opened first. */
export const crises = defineStore({
  type: 'Crisis',
  table: crisis,
  list: CrisisList,
  order: [{ field: 'OPENED_AT', direction: 'DESC' }],
  parents: {
    mission: {
      key: crisisMission.missionId,
      tie: crisisMission,
      on: sql`${crisisMission.crisisId} = ${crisis.id}`,
    },
  },
});
