// Every SQL statement about posts.
import { sql } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/db';
import { statement } from '@fmg/shared/db/statement';
import { endOfLegalDay } from '@fmg/shared/domain/clock';
import { grouped, inOrder, type Batch, type ListBatch } from '@fmg/shared/db/keyed-read';
import type { Condition } from '@fmg/shared/pagination/condition';
import { defineStore } from '@fmg/shared/pagination/store';
import { AppointmentList } from '../../__generated__/lists';
import { appointment, type AppointmentRow } from './appointment.tables';

/** Reads of posts by id and as lists, in the order that each mission notifies unless told (VCDR 17). */
export const appointments = defineStore({
  type: 'Appointment',
  table: appointment,
  list: AppointmentList,
  order: [{ field: 'MISSION_ORDER', direction: 'ASC' }],
  parents: { mission: appointment.missionId, person: appointment.personId },
});

const ofPersons = statement((db) =>
  db
    .select()
    .from(appointment)
    .where(sql`${appointment.personId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(appointment.startsOn, appointment.id),
);

/** The posts of each person, oldest first. */
export const findAppointmentsOf: ListBatch<string, AppointmentRow> = async (db, ids) =>
  grouped(ids, await ofPersons(db, { ids }), (row) => row.personId);

/**
 * Posts that the host State recognises on a day: accepted, or led by someone whose functions have begun, and neither
 * ended nor left. Registration without privileges is no recognition.
 */
export function recognisedOn(asOf: string): Condition {
  return {
    shape: 'recognised on',
    sql: sql`(${appointment.acceptedOn} <= ${sql.placeholder('asOf')} or ${appointment.functionsBeganAt} < ${sql.placeholder('dayEnd')})
      and (${appointment.terminatedOn} is null or ${appointment.terminatedOn} > ${sql.placeholder('asOf')})
      and (${appointment.departedOn} is null or ${appointment.departedOn} > ${sql.placeholder('asOf')})
      and ${appointment.status} not in ('REGISTERED_NO_PI', 'REFUSED', 'WITHDRAWN')`,
    values: { asOf, dayEnd: endOfLegalDay(asOf).toISOString() },
  };
}

// A head who has only arrived leads nothing yet: whoever is in charge still stands for the mission (VCDR 13, 19).
const heads = statement((db) =>
  db
    .selectDistinctOn([appointment.missionId])
    .from(appointment)
    .where(
      sql`${appointment.missionId} = any(${sql.placeholder('ids')}::text[]) and ${appointment.headsMission} and ${appointment.current}
        and ${appointment.functionsBeganAt} is not null and ${appointment.chargeUntil} is null`,
    )
    .orderBy(
      appointment.missionId,
      sql`(${appointment.headClass} = 'CHARGE_AD_INTERIM') is true`,
      appointment.startsOn,
    ),
);

/** Who leads each mission now: the head whose functions have begun, else the chargé d'affaires ad interim, else null. */
export const findHeads: Batch<string, AppointmentRow> = async (db, ids) =>
  inOrder(ids, await heads(db, { ids }), (row) => row.missionId);

/** That the holder of a post goes on in no other post on the day `asOf`, a placeholder of the statement. */
export const holdsNoOther = sql`not exists (select from ${appointment} as other where other.person_id = ${appointment.personId}
  and other.accepted_on <= ${sql.placeholder('asOf')} and other.status not in ('REGISTERED_NO_PI', 'REFUSED', 'WITHDRAWN')
  and (other.terminated_on is null or other.terminated_on > ${sql.placeholder('asOf')}))`;

const leavers = statement((db) =>
  db
    .select({ id: appointment.id, personId: appointment.personId })
    .from(appointment)
    .where(
      sql`${appointment.id} = any(${sql.placeholder('ids')}::text[]) and ${appointment.terminatedOn} <= ${sql.placeholder('asOf')}
        and ${holdsNoOther}`,
    ),
);

/** The holder of each post, by id, when the post has ended by a day and the holder goes on in no other; null for all others. */
export const findLeaversOn =
  (asOf: string): Batch<string, string> =>
  async (db, ids) =>
    inOrder(ids, await leavers(db, { ids, asOf }), (row) => row.id).map((row) => row?.personId ?? null);
/** Whether a person holds a post at one of the missions, or is expected there. */
export async function holdsPostAt(tx: Db, personId: string, missionIds: readonly string[]): Promise<boolean> {
  const [row] = await tx
    .select({ id: appointment.id })
    .from(appointment)
    .where(
      sql`${appointment.personId} = ${personId} and ${appointment.missionId} in ${missionIds}
        and (${appointment.current} or ${appointment.status} = 'EXPECTED')`,
    )
    .limit(1);
  return row !== undefined;
}

/** A post, held until the transaction ends; null when there is none that the viewer may see. */
export async function findAppointmentForChange(tx: Db, id: string): Promise<AppointmentRow | null> {
  const [row] = await tx
    .select()
    .from(appointment)
    .where(sql`${appointment.id} = ${id}`)
    .for('update');
  return row ?? null;
}

/** Adds a post. */
export async function insertAppointment(
  tx: Db,
  values: typeof appointment.$inferInsert,
): Promise<AppointmentRow> {
  const [row] = await tx.insert(appointment).values(values).returning();
  if (row === undefined) throw new Error('a post was not inserted');
  return row;
}

/** Changes a post that the transaction holds; its version grows by one. */
export async function updateAppointment(
  tx: Db,
  { id, version }: Pick<AppointmentRow, 'id' | 'version'>,
  values: Partial<typeof appointment.$inferInsert>,
): Promise<AppointmentRow> {
  const [row] = await tx
    .update(appointment)
    .set({ ...values, version: version + 1 })
    .where(sql`${appointment.id} = ${id}`)
    .returning();
  if (row === undefined) throw new Error('a post that was held is gone');
  return row;
}
