// Every SQL statement about whether people are safe in a crisis.
import { sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { grouped, type ListBatch } from '@fmg/shared/db/keyed-read';
import { byUnaccounted } from './accountability.rules';
import {
  accountability,
  type MissionAccountabilityRow,
  type PersonAccountabilityRow,
} from './accountability.tables';

const counts = statement((db) =>
  db
    .select({
      crisisId: accountability.crisisId,
      missionId: accountability.missionId,
      status: accountability.status,
      count: sql<number>`count(*)::int`,
    })
    .from(accountability)
    .where(sql`${accountability.crisisId} = any(${sql.placeholder('ids')}::text[])`)
    .groupBy(accountability.crisisId, accountability.missionId, accountability.status)
    .orderBy(accountability.crisisId, accountability.missionId, accountability.status),
);

/** Where the people of each mission stand in each crisis, the mission with most people unaccounted for first. */
export const findAccountabilityByMission: ListBatch<string, MissionAccountabilityRow> = async (db, ids) => {
  const missions = new Map<string, MissionAccountabilityRow>();
  for (const { crisisId, missionId, status, count } of await counts(db, { ids })) {
    const key = groupKey({ crisisId, missionId });
    const mission = missions.get(key) ?? { crisisId, missionId, counts: [] };
    mission.counts.push({ status, count });
    missions.set(key, mission);
  }
  return grouped(ids, [...missions.values()].toSorted(byUnaccounted), (row) => row.crisisId);
};

/** The key of the people of one mission in one crisis. */
export function groupKey(row: { crisisId: string; missionId: string }): string {
  return `${row.crisisId} ${row.missionId}`;
}

const unaccounted = statement((db) =>
  db
    .select()
    .from(accountability)
    .where(
      sql`(${accountability.crisisId}, ${accountability.missionId}) in
          (select split_part(key, ' ', 1), split_part(key, ' ', 2) from unnest(${sql.placeholder('keys')}::text[]) as keys(key))
        and ${accountability.status} = 'UNACCOUNTED'`,
    )
    .orderBy(accountability.at, accountability.personId),
);

/** The people of each group (a `groupKey`) of whom nothing is known, those waited for longest first. */
export const findUnaccounted: ListBatch<string, PersonAccountabilityRow> = async (db, keys) =>
  grouped(keys, await unaccounted(db, { keys }), groupKey);

const ofPeople = statement((db) =>
  db
    .select()
    .from(accountability)
    .where(sql`${accountability.personId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(accountability.personId, sql`${accountability.at} desc`, accountability.crisisId),
);

/** What is known of each person in each crisis, the latest report first. */
export const findAccountabilityOfPeople: ListBatch<string, PersonAccountabilityRow> = async (db, ids) =>
  grouped(ids, await ofPeople(db, { ids }), (row) => row.personId);
