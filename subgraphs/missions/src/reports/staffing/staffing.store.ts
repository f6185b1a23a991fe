// Every SQL statement about staffing and its caps.
import { sql } from 'drizzle-orm';
import { prepare, statement } from '@fmg/shared/db/statement';
import { grouped, type ListBatch } from '@fmg/shared/db/keyed-read';
import type { Condition } from '@fmg/shared/pagination/condition';
import { recognisedOn } from '../../records/appointment/appointment.store';
import { appointment } from '../../records/appointment/appointment.tables';
import { staffingCap } from '../../records/facts/facts.tables';
import { mission } from '../../records/mission/mission.tables';
import { levelsOf } from './staffing.rules';
import type { StaffingLevelRow } from './staffing.rows';

/** Missions that work today or stopped working after a day. */
export function atWorkOn(asOf: string): Condition {
  return {
    shape: 'at work',
    sql: sql`${mission.state} not in ('REQUESTED', 'APPROVED', 'REFUSED')
      and (${mission.establishedOn} is null or ${mission.establishedOn} <= ${sql.placeholder('asOf')})
      and (${mission.state} <> 'CLOSED' or ${mission.closedOn} > ${sql.placeholder('asOf')})`,
    values: { asOf },
  };
}

const capsOn = statement((db) =>
  db
    .select({
      forMission: mission.id,
      missionId: staffingCap.missionId,
      kind: staffingCap.kind,
      cap: staffingCap.cap,
    })
    .from(mission)
    .innerJoin(
      staffingCap,
      sql`${staffingCap.missionId} = ${mission.id} or ${staffingCap.countryCode} = ${mission.sendingStateCode}`,
    )
    .where(
      sql`${mission.id} = any(${sql.placeholder('ids')}::text[]) and ${staffingCap.validFrom} <= ${sql.placeholder('asOf')}
        and (${staffingCap.validUntil} is null or ${staffingCap.validUntil} > ${sql.placeholder('asOf')})`,
    )
    .orderBy(staffingCap.validFrom, staffingCap.id),
);

/** The members of each mission on a day, by kind, with the caps that hold then. */
export const findLevelsOn =
  (asOf: string): ListBatch<string, StaffingLevelRow> =>
  async (db, ids) => {
    const where = recognisedOn(asOf);
    const members = prepare(db, 'members by category', (handle) =>
      handle
        .select({
          missionId: appointment.missionId,
          category: appointment.category,
          members: sql<number>`count(*)::int`,
        })
        .from(appointment)
        .where(sql`${appointment.missionId} = any(${sql.placeholder('ids')}::text[]) and (${where.sql})`)
        .groupBy(appointment.missionId, appointment.category)
        .orderBy(appointment.category),
    );
    const counts = grouped(ids, await members.execute({ ids, ...where.values }), (row) => row.missionId);
    const caps = grouped(ids, await capsOn(db, { ids, asOf }), (row) => row.forMission);
    return ids.map((_, index) => levelsOf(counts[index] ?? [], caps[index] ?? []));
  };
