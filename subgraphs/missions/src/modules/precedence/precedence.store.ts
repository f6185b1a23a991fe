// Every SQL statement about precedence.
import { sql } from 'drizzle-orm';
import type { Db } from '@fmg/shared/db/open';
import { statement } from '@fmg/shared/db/statement';
import { appointment, type AppointmentRow } from '../appointment/appointment.tables';

/** A post with what precedence needs. */
export type HeadRow = AppointmentRow & {
  headClass: NonNullable<AppointmentRow['headClass']>;
  precedenceFrom: Date;
};

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
