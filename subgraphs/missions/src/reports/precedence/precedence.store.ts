// Every SQL statement about precedence.
import { eq, getTableColumns, sql } from 'drizzle-orm';
import type { Reader } from '@fmg/shared/db/reader';
import { prepare, statement } from '@fmg/shared/db/statement';
import { earlierDay, legalDay } from '@fmg/shared/domain/clock';
import { recognisedOn } from '../../records/appointment/appointment.store';
import { appointment, type AppointmentRow } from '../../records/appointment/appointment.tables';
import { mission } from '../../records/mission/mission.tables';
import type { ConsularHeadFacts } from './consular-precedence.rules';
import { classOfRank } from './precedence-key.rules';

/** The head of a consular post with what precedence needs. */
export type ConsularHeadRow = AppointmentRow & ConsularHeadFacts;

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
export async function findHeadsAround(reader: Reader, asOf: string): Promise<HeadRow[]> {
  const rows = await headsAround(reader, { asOf });
  return rows.flatMap((row) =>
    row.headClass === null || row.precedenceFrom === null
      ? []
      : [{ ...row, headClass: row.headClass, precedenceFrom: row.precedenceFrom }],
  );
}

/** Heads of the consular posts of a city whom the host State recognises on a day. */
export async function findConsularHeads(
  reader: Reader,
  city: string,
  asOf: string,
): Promise<ConsularHeadRow[]> {
  const where = recognisedOn(asOf);
  const query = prepare(reader, 'consular heads of a city', (handle) =>
    handle
      .select(getTableColumns(appointment))
      .from(appointment)
      .innerJoin(mission, eq(mission.id, appointment.missionId))
      .where(
        sql`${mission.city} = ${sql.placeholder('city')} and ${appointment.headsMission}
          and ${appointment.category} in ('CAREER_CONSULAR_OFFICER', 'HONORARY_CONSULAR_OFFICER') and (${where.sql})`,
      ),
  );
  const rows = await query.execute({ city, ...where.values });
  return rows.flatMap((row) => {
    const consularClass = classOfRank(row.rank);
    return consularClass === undefined ? [] : [{ ...row, ...consularFacts(row), consularClass }];
  });
}

function consularFacts(row: AppointmentRow): Omit<ConsularHeadFacts, 'id' | 'consularClass'> {
  const { category, chargeFrom, acceptedOn, exequaturOn, provisionallyAdmittedOn } = row;
  const honorary = category === 'HONORARY_CONSULAR_OFFICER';
  return {
    capacity: chargeFrom !== null ? 'ACTING' : honorary ? 'HONORARY' : 'CAREER',
    // Honorary officers are recognised without an exequatur of their own; the day counts alike (VCCR 68).
    exequaturOn: honorary ? (exequaturOn ?? acceptedOn) : exequaturOn,
    provisionallyAdmittedOn,
    commissionPresentedOn: row.notifiedOn,
    actingFrom: chargeFrom === null ? null : legalDay(chargeFrom),
    endedOn: earlierDay(row.terminatedOn, row.departedOn),
  };
}
