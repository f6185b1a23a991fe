// What the life cycle of a head of mission asks of other records.
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/db';
import {
  accreditationCase,
  type AccreditationCaseRow,
  type AccreditationState,
} from '../../records/accreditation/accreditation.tables';
import { appointment, type AppointmentRow } from '../../records/appointment/appointment.tables';
import { transition } from '../../records/history/history.tables';
import { mission } from '../../records/mission/mission.tables';

/** Whether a mission has a nominee whose case is not decided, other than one. */
export async function hasOtherNominee(db: Db, missionId: string, caseId: string | null): Promise<boolean> {
  const rows = await db
    .select({ id: accreditationCase.id })
    .from(accreditationCase)
    .where(
      sql`${accreditationCase.missionId} = ${missionId} and ${accreditationCase.id} is distinct from ${caseId}
        and ${accreditationCase.kind} = 'HEAD_OF_MISSION'
        and ${accreditationCase.state} in ('AGREMENT_REQUESTED', 'AGREMENT_GRANTED', 'APPOINTED')`,
    )
    .limit(1);
  return rows.length > 0;
}

/** Whether a mission has a head, chargés ad interim aside, the end of whose functions is not notified. */
export async function hasHead(db: Db, missionId: string): Promise<boolean> {
  const rows = await db
    .select({ id: appointment.id })
    .from(appointment)
    .where(
      sql`${appointment.missionId} = ${missionId} and ${appointment.headsMission} and ${appointment.current}
        and ${appointment.headClass} is distinct from 'CHARGE_AD_INTERIM' and ${appointment.terminatedOn} is null`,
    )
    .limit(1);
  return rows.length > 0;
}

/** Whether somebody is in charge of a mission ad interim. */
export async function hasCharge(db: Db, missionId: string): Promise<boolean> {
  const rows = await db
    .select({ id: appointment.id })
    .from(appointment)
    .where(
      sql`${appointment.missionId} = ${missionId} and ${appointment.headClass} = 'CHARGE_AD_INTERIM'
        and ${appointment.current} and ${appointment.chargeUntil} is null`,
    )
    .limit(1);
  return rows.length > 0;
}

/** How many heads arrived before a moment and still wait to present their credentials (VCDR 13(2)). */
export async function countEarlierArrivals(db: Db, arrivedAt: Date): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(accreditationCase)
    .innerJoin(appointment, sql`${appointment.id} = ${accreditationCase.appointmentId}`)
    .where(
      sql`${accreditationCase.kind} = 'HEAD_OF_MISSION' and ${accreditationCase.state} in ('ARRIVED', 'COPY_PRESENTED')
        and ${appointment.arrivedAt} < ${arrivedAt.toISOString()}`,
    );
  return row?.count ?? 0;
}

/** The cases of heads of a State's embassies in some states, held until the transaction ends. */
export async function findHeadsForChange(
  tx: Db,
  sendingStateCode: string,
  states: readonly AccreditationState[],
): Promise<AccreditationCaseRow[]> {
  return await tx
    .select()
    .from(accreditationCase)
    .where(
      and(
        eq(accreditationCase.kind, 'HEAD_OF_MISSION'),
        inArray(accreditationCase.state, [...states]),
        sql`${accreditationCase.missionId} in (
          select ${mission.id} from ${mission} where ${mission.kind} = 'EMBASSY' and ${mission.sendingStateCode} = ${sendingStateCode})`,
      ),
    )
    .orderBy(accreditationCase.id)
    .for('update');
}

/** When agrément was granted in a case; null while it is not. */
export async function findGrant(db: Db, caseId: string): Promise<Date | null> {
  const [row] = await db
    .select({ at: transition.at })
    .from(transition)
    .where(sql`${transition.subjectId} = ${caseId} and ${transition.event} = 'grant'`)
    .orderBy(sql`${transition.at} desc`)
    .limit(1);
  return row?.at ?? null;
}

/** When a head whose credentials were presented at another time in the same class took the place in the order (VCDR 16(2)). */
export async function findEarlierCredentials(
  db: Db,
  head: { missionId: string; personId: string; headClass: string; before: Date },
): Promise<Date | null> {
  const [row] = await db
    .select({ from: appointment.precedenceFrom })
    .from(appointment)
    .where(
      sql`${appointment.missionId} = ${head.missionId} and ${appointment.personId} = ${head.personId}
        and ${appointment.headClass} = ${head.headClass} and ${appointment.precedenceFrom} < ${head.before.toISOString()}
        and ${appointment.terminatedOn} is null`,
    )
    .orderBy(appointment.precedenceFrom)
    .limit(1);
  return row?.from ?? null;
}

/** The posts whose holders are in charge of a mission ad interim, held until the transaction ends. */
export async function findChargesAt(tx: Db, missionId: string): Promise<AppointmentRow[]> {
  return await tx
    .select()
    .from(appointment)
    .where(
      sql`${appointment.missionId} = ${missionId} and ${appointment.headClass} = 'CHARGE_AD_INTERIM' and ${appointment.chargeUntil} is null`,
    )
    .for('update');
}
