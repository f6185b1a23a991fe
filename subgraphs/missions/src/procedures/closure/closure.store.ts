// Every SQL statement about what hangs on a mission that ends.
import { sql } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/db';
import { prepare } from '@fmg/shared/db/statement';
import {
  accreditationCase,
  type AccreditationCaseRow,
  type AccreditationState,
} from '../../records/accreditation/accreditation.tables';
import { relationsPeriod } from '../../records/country/country.tables';
import { mission } from '../../records/mission/mission.tables';

/** The cases of people at a mission that stand in some states, held until the transaction ends. */
export async function findCasesAt(
  tx: Db,
  missionId: string,
  states: readonly AccreditationState[],
): Promise<AccreditationCaseRow[]> {
  return await tx
    .select()
    .from(accreditationCase)
    .where(
      sql`${accreditationCase.missionId} = ${missionId} and ${accreditationCase.kind} not in ('POST', 'PERSONA_NON_GRATA')
        and ${accreditationCase.state} in ${[...states]}`,
    )
    .orderBy(accreditationCase.id)
    .for('update');
}

/** Days in which the members of an embassy go after a break of relations, before their posts end by themselves. */
export const DAYS_AFTER_BREAK = 30;

const closed = sql`${mission.state} in ('CLOSED', 'REFUSED')`;
const broken = sql`(${mission.state} = 'SUSPENDED' and ${mission.kind} in ('EMBASSY', 'EMBASSY_BRANCH')
  and ${relationsPeriod.status} in ('RELATIONS_SEVERED', 'PROTECTING_POWER_NAMED', 'STATE_CUSTODY'))`;
const presentRelations = sql`${relationsPeriod.countryCode} = ${mission.sendingStateCode} and ${relationsPeriod.until} is null`;

/** The day on which the break of relations with a State took effect. */
const brokenSince = sql`(select min(r.since) from ${relationsPeriod} r where r.country_code = ${mission.sendingStateCode}
  and r.status = 'RELATIONS_SEVERED' and r.since > coalesce((select max(o.since) from ${relationsPeriod} o
    where o.country_code = ${mission.sendingStateCode} and o.status in ('NORMAL', 'RESTORED', 'RESTRICTED')), '0001-01-01'))`;

/** With which day everything at a mission ends: that of its closure, or the last one to go after a break of relations. */
const endsOn = sql<
  string | null
>`case when ${closed} then coalesce(${mission.closedOn}, ${sql.placeholder('day')}::date)
  when ${broken} then ${brokenSince} + ${sql.raw(String(DAYS_AFTER_BREAK))} end`;

/**
 * Missions at which people hold posts or wait though the mission has closed, or the days after a break of relations are over, in their
 * order, behind one of them.
 */
export async function findEndedMissions(
  db: Db,
  day: string,
  page: { states: readonly AccreditationState[]; after: string; size: number },
): Promise<string[]> {
  const read = prepare(db, 'ended missions', (handle) =>
    handle
      .select({ id: mission.id })
      .from(mission)
      .leftJoin(relationsPeriod, presentRelations)
      .where(
        sql`${mission.id} > ${sql.placeholder('after')} and ${endsOn} <= ${sql.placeholder('day')}
          and exists (select from ${accreditationCase} where ${accreditationCase.missionId} = ${mission.id}
            and ${accreditationCase.kind} not in ('POST', 'PERSONA_NON_GRATA')
            and ${accreditationCase.state} = any(${sql.placeholder('states')}::text[]))`,
      )
      .orderBy(mission.id)
      .limit(page.size),
  );
  const rows = await read.execute({ day, after: page.after, states: [...page.states] });
  return rows.map((row) => row.id);
}

/** With which day everything at a mission ends; null while nothing does. */
export async function findEndOfMission(tx: Db, missionId: string, day: string): Promise<string | null> {
  const read = prepare(tx, 'end of mission', (handle) =>
    handle
      .select({ endsOn })
      .from(mission)
      .leftJoin(relationsPeriod, presentRelations)
      .where(sql`${mission.id} = ${sql.placeholder('missionId')}`),
  );
  const [row] = await read.execute({ day, missionId });
  return row?.endsOn ?? null;
}
