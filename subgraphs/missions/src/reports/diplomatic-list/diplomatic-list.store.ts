// Every SQL statement about the Diplomatic List.
import { and, eq, sql } from 'drizzle-orm';
import type { Reader } from '@fmg/shared/db/reader';
import { prepare, statement } from '@fmg/shared/db/statement';
import { inOrder, type Batch } from '@fmg/shared/db/keyed-read';
import { all, type Condition } from '@fmg/shared/pagination/condition';
import { pageOf, type Slice, type Window } from '@fmg/shared/pagination/connection';
import { encodeCursor, orderSql, type OrderColumn } from '@fmg/shared/pagination/order';
import { positioned } from '@fmg/shared/pagination/selection';
import { recognisedOn } from '../../records/appointment/appointment.store';
import { appointment } from '../../records/appointment/appointment.tables';
import { householdMember } from '../../records/household/household.tables';
import { mission } from '../../records/mission/mission.tables';
import { anniversary, MAJORITY } from '../../records/person/person.rules';
import { person } from '../../records/person/person.tables';
import { entryId } from './diplomatic-list.rules';
import type { DiplomaticListEntryRow } from './diplomatic-list.rows';

/** The order of the list. */
export const listOrder: readonly OrderColumn[] = [
  { field: 'missionName', column: mission.name, descending: false },
  { field: 'missionOrder', column: appointment.missionOrder, descending: false },
  { field: 'appointmentId', column: appointment.id, descending: false },
];

const columns = {
  appointmentId: appointment.id,
  personId: appointment.personId,
  missionId: appointment.missionId,
  category: appointment.category,
  title: appointment.title,
  rank: appointment.rank,
  missionOrder: appointment.missionOrder,
  missionName: mission.name,
};

/**
 * Who is on the list of a day. Consular officers have a list of their own, and members of missions to organizations that
 * of the organization; a member of the armed forces is on this one when accredited as an attaché, thus with a rank.
 */
function listedOn(asOf: string): Condition {
  return all(recognisedOn(asOf), {
    shape: 'diplomatic list',
    sql: sql`${appointment.category} in ('HEAD_OF_MISSION', 'DIPLOMATIC_AGENT')
      or (${appointment.category} = 'MILITARY' and ${appointment.rank} is not null)`,
    values: {},
  });
}

/** A page of the list of a day. Throws BAD_USER_INPUT for a cursor of another list. */
export async function findListPage(
  reader: Reader,
  asOf: string,
  window: Window,
): Promise<Slice<DiplomaticListEntryRow>> {
  const where = positioned({ where: listedOn(asOf), order: listOrder }, window);
  const query = prepare(reader, `diplomatic list ${where.shape} ${window.reading}`, (handle) =>
    handle
      .select(columns)
      .from(appointment)
      .innerJoin(mission, eq(mission.id, appointment.missionId))
      .where(where.sql)
      .orderBy(...orderSql(listOrder, window.reading))
      .limit(sql.placeholder('limit')),
  );
  const rows = await query.execute({ limit: window.size + 1, ...where.values });
  return pageOf(entriesOn(asOf, rows), window, (row) => encodeCursor(listOrder, row));
}

/** How many officers are on the list of a day. */
export async function countListed(reader: Reader, asOf: string): Promise<number> {
  const where = listedOn(asOf);
  const query = prepare(reader, 'diplomatic list count', (handle) =>
    handle
      .select({ count: sql<number>`count(*)::int` })
      .from(appointment)
      .where(where.sql),
  );
  const [row] = await query.execute(where.values);
  return row?.count ?? 0;
}

/** The entries of posts on the list of a day; null for a post that is not on it. */
export const findEntriesOn =
  (asOf: string): Batch<string, DiplomaticListEntryRow> =>
  async (db, ids) => {
    const where = listedOn(asOf);
    const query = prepare(db, 'diplomatic list by posts', (handle) =>
      handle
        .select(columns)
        .from(appointment)
        .innerJoin(mission, eq(mission.id, appointment.missionId))
        .where(and(sql`${appointment.id} = any(${sql.placeholder('ids')}::text[])`, where.sql)),
    );
    const rows = await query.execute({ ids, ...where.values });
    return inOrder(ids, entriesOn(asOf, rows), (row) => row.appointmentId);
  };

/** The entries of posts on a day. */
function entriesOn<Row extends { appointmentId: string }>(asOf: string, rows: readonly Row[]) {
  return rows.map((row) => ({ id: entryId({ appointmentId: row.appointmentId, asOf }), asOf, ...row }));
}

const spouses = statement((db) =>
  db
    .selectDistinctOn([householdMember.principalId], {
      appointmentId: householdMember.principalId,
      name: person.displayName,
    })
    .from(householdMember)
    .innerJoin(person, eq(person.id, householdMember.personId))
    .where(
      sql`${householdMember.principalId} = any(${sql.placeholder('ids')}::text[]) and ${householdMember.relation} = 'SPOUSE'
        and ${householdMember.livesInHousehold} and ${householdMember.since} <= ${sql.placeholder('asOf')}
        and ${householdMember.acceptedOn} <= ${sql.placeholder('asOf')}
        and (${householdMember.until} is null or ${householdMember.until} > ${sql.placeholder('asOf')})
        and ${person.birthDate} <= ${sql.placeholder('bornBy')}`,
    )
    .orderBy(householdMember.principalId, householdMember.since, householdMember.id),
);

/** The day of a list, and the day on which it is read. */
interface Reading {
  asOf: string;
  today: string;
}

/**
 * The name of the spouse in the household of each post on a day; null for none. Nobody who is or may be a minor is named: today,
 * for the list of another day would tell a birthday.
 */
export const findSpouseNamesOn =
  ({ asOf, today }: Reading): Batch<string, string> =>
  async (db, ids) => {
    const rows = await spouses(db, { ids, asOf, bornBy: anniversary(today, -MAJORITY) });
    return inOrder(ids, rows, (row) => row.appointmentId).map((row) => row?.name ?? null);
  };
