// Every SQL statement about the list of Foreign Consular Offices.
import { sql } from 'drizzle-orm';
import type { Reader } from '@fmg/shared/db/reader';
import { all, type Condition } from '@fmg/shared/pagination/condition';
import { lazily, type Connection, type Window } from '@fmg/shared/pagination/connection';
import type { OrderColumn } from '@fmg/shared/pagination/order';
import { recognisedOn } from '../../records/appointment/appointment.store';
import { appointment } from '../../records/appointment/appointment.tables';
import { missions } from '../../records/mission/mission.store';
import { mission, type MissionRow } from '../../records/mission/mission.tables';

const order: readonly OrderColumn[] = [
  { field: 'sendingStateCode', column: mission.sendingStateCode, descending: false },
  { field: 'city', column: mission.city, descending: false },
  { field: 'name', column: mission.name, descending: false },
  { field: 'id', column: mission.id, descending: false },
];

/** Posts that have consent and were opened by a day, and have not closed by then. */
function postsOn(asOf: string): Condition {
  return {
    shape: 'consular offices',
    sql: sql`${mission.kind} in ('CONSULATE_GENERAL', 'CONSULATE', 'VICE_CONSULATE', 'CONSULAR_AGENCY', 'HONORARY_POST')
      and (${mission.establishedOn} is null or ${mission.establishedOn} <= ${sql.placeholder('asOf')})
      and case when ${mission.state} = 'CLOSED' then ${mission.closedOn} > ${sql.placeholder('asOf')}
        else ${mission.state} in ('OPEN', 'CHANGE_REQUESTED', 'SUSPENDED') end`,
    values: { asOf },
  };
}

/** The list of a day. */
export function consularPosts(reader: Reader, asOf: string, window: Window): Connection<MissionRow> {
  const where = postsOn(asOf);
  return lazily(
    { window, order },
    () => missions.page(reader, { where, order }, window),
    () => missions.count(reader, where),
  );
}

/** Consular officers whom the host State recognises on a day. */
export function consularOfficersOn(asOf: string): Condition {
  return all(recognisedOn(asOf), {
    shape: 'consular officers',
    sql: sql`${appointment.category} in ('CAREER_CONSULAR_OFFICER', 'HONORARY_CONSULAR_OFFICER')`,
    values: {},
  });
}
