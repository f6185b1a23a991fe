// Every SQL statement about missions.
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/db';
import { defineStore } from '@fmg/shared/pagination/store';
import { MissionList } from '../../__generated__/lists';
import { mission, type MissionKind, type MissionRow } from './mission.tables';

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

/** Missions of a State of some kinds that are at work, held until the transaction ends. */
export async function findWorkingForChange(
  tx: Db,
  sendingStateCode: string,
  kinds: readonly MissionKind[],
): Promise<MissionRow[]> {
  return await tx
    .select()
    .from(mission)
    .where(
      and(
        eq(mission.sendingStateCode, sendingStateCode),
        inArray(mission.kind, [...kinds]),
        inArray(mission.state, ['OPEN', 'CHANGE_REQUESTED']),
      ),
    )
    .orderBy(mission.id)
    .for('update');
}

/** Adds a mission. */
export async function insertMission(tx: Db, values: typeof mission.$inferInsert): Promise<MissionRow> {
  const [row] = await tx.insert(mission).values(values).returning();
  if (row === undefined) throw new Error('a mission was not inserted');
  return row;
}

/** Changes a mission that the transaction holds; its version grows by one. */
export async function updateMission(
  tx: Db,
  { id, version }: Pick<MissionRow, 'id' | 'version'>,
  values: Partial<typeof mission.$inferInsert>,
): Promise<MissionRow> {
  const [row] = await tx
    .update(mission)
    .set({ ...values, version: version + 1 })
    .where(sql`${mission.id} = ${id}`)
    .returning();
  if (row === undefined) throw new Error('a mission that was held is gone');
  return row;
}
