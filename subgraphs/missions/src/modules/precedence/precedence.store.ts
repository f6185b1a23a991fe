// Every SQL statement about precedence.
import { eq, getTableColumns, sql } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/open';
import { prepare, statement } from '@fmg/shared/db/statement';
import { recognisedOn } from '../appointment/appointment.store';
import { appointment, type AppointmentRow } from '../appointment/appointment.tables';
import { mission } from '../mission/mission.tables';

/** A head with the moment that decides the place. */
export type ConsularHeadRow = AppointmentRow & { precedenceFrom: Date };

/** A post with what precedence needs. */
export type HeadRow = ConsularHeadRow & { headClass: NonNullable<AppointmentRow['headClass']> };

// A day more than asked for: where the legal day ends is decided by the rule, not by the database.
const headsAround = statement((db) =>
  db
    .select()
    .from(appointment)
    .where(
      sql`${appointment.headClass} is not null and ${appointment.precedenceFrom} < ${sql.placeholder('asOf')}::date + 2
        and (${appointment.terminatedOn} is null or ${appointment.terminatedOn} > ${sql.placeholder('asOf')})`,
    ),
);

/** Heads of missions who may have led one on a day. */
export async function findHeadsAround(db: Db, asOf: string): Promise<HeadRow[]> {
  const rows = await headsAround(db, { asOf });
  return rows.flatMap((row) =>
    row.headClass === null || row.precedenceFrom === null
      ? []
      : [{ ...row, headClass: row.headClass, precedenceFrom: row.precedenceFrom }],
  );
}

/** Heads of the consular posts of a city whom the host State recognises on a day. */
export async function findConsularHeads(db: Db, city: string, asOf: string): Promise<ConsularHeadRow[]> {
  const where = recognisedOn(asOf);
  const query = prepare(db, 'consular heads of a city', (handle) =>
    handle
      .select(getTableColumns(appointment))
      .from(appointment)
      .innerJoin(mission, eq(mission.id, appointment.missionId))
      .where(
        sql`${mission.city} = ${sql.placeholder('city')} and ${appointment.headsMission}
          and ${appointment.category} in ('CAREER_CONSULAR_OFFICER', 'HONORARY_CONSULAR_OFFICER') and (${where.sql})`,
      ),
  );
  const rows = await query.execute({ ...where.values, city });
  return rows.flatMap((row) =>
    row.precedenceFrom === null ? [] : [{ ...row, precedenceFrom: row.precedenceFrom }],
  );
}
