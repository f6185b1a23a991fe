// Every SQL statement about missions.
import { sql } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/open';
import { defineStore } from '@fmg/shared/pagination/store';
import { MissionList } from '../../__generated__/lists';
import { mission, type MissionRow } from './mission.tables';

/** Reads of missions by id and as lists, by name unless told. */
export const missions = defineStore({
  type: 'Mission',
  table: mission,
  list: MissionList,
  order: [{ field: 'NAME', direction: 'ASC' }],
  parents: { sendingState: mission.sendingStateCode, parent: mission.parentId },
});

/** A mission, held until the transaction ends; null when there is none. */
export async function findMissionForChange(tx: Db, id: string): Promise<MissionRow | null> {
  const [row] = await tx
    .select()
    .from(mission)
    .where(sql`${mission.id} = ${id}`)
    .for('update');
  return row ?? null;
}
