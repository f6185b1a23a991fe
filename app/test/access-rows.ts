// Rows of the demonstration world by type: own and others', of every class that rows of the type have.
import { sql } from 'drizzle-orm';
import { viewerWith, type Viewer } from '@fmg/shared/auth/viewer';
import type { Database } from '@fmg/shared/db/database';
import { nodeTypesByOwner, type NodeType } from '@fmg/shared/identity/node-types';
import { idFromKey } from '@fmg/shared/identity/ids';
import type { Row } from './access-expectations';

/** A row that the test asks for. */
export interface AskedRow extends Row {
  id: string;
}

/** SQL for the class of a row, where rows of a type have several. */
const classes: Partial<Record<NodeType, string>> = {
  AccreditationCase: 'case_class',
  Agreement: `case state when 'NEGOTIATING' then 'ENGAGEMENT' else 'PUBLIC_RECORD' end`,
  Appointment: 'post_class',
  Event: `case when is_public then 'PUBLIC_EVENT' else 'EVENT_DETAIL' end`,
  Facility: 'address_class',
  IdentityCard: 'card_class',
  Person: 'name_class',
};

/** SQL for whether a row is of the part that some roles see alone. */
const inPart: Partial<Record<NodeType, string>> = {
  SecurityAssessment: 'event_id is not null',
  // The board sits in public; what needs no review concerns nobody else.
  ZoningCase: `path = 'FMBZA_REVIEW'`,
};

/** SQL for the State that sends the mission `$1`. */
const stateOf = '(select m.sending_state_code from missions.mission m where m.id = $1)';

/** SQL for whether a row is the own one of the mission `$1`; `mission_id` where nothing stands here. */
const own: Partial<Record<NodeType, string>> = {
  Agreement: 'false',
  AuditEntry: 'false',
  Country: `code = ${stateOf}`,
  Crisis: `exists (select from facilities.crisis_mission c where c.crisis_id = r.id and c.mission_id = $1)`,
  CyberAdvisory: `exists (select from facilities.cyber_advisory_mission c where c.advisory_id = r.id and c.mission_id = $1)`,
  Event: `exists (select from events.event_host h where h.event_id = r.id and h.mission_id = $1)
    or exists (select from events.invitation i where i.event_id = r.id and i.mission_id = $1 and i.state <> 'DRAFT')`,
  ImportRun: 'false',
  LeaderVisit: 'false',
  Mission: 'id = $1',
  Person: `mission_id = $1 or exists (select from missions.appointment a where a.person_id = r.id and a.mission_id = $1)
    or exists (select from missions.household_member h where h.person_id = r.id and h.mission_id = $1)`,
  ReciprocitySetting: `country_code = ${stateOf}`,
  RefusedAttempt: 'false',
  RejectedRow: 'false',
  SeatingPlan: `exists (select from events.invitation i where i.event_id = r.event_id and i.mission_id = $1 and i.state <> 'DRAFT')`,
  VisaIssuance: 'false',
  ZoningOverlay: 'false',
};

const tableOf = (type: string): string => {
  const name = type.replaceAll(/(?<=[a-z])([A-Z])/g, '_$1').toLowerCase();
  return ['AuditEntry', 'RefusedAttempt'].includes(type) ? `facts_${name}` : name;
};

/** The mission of which the world tells most: the one with the most invitations. */
export async function busiestMission(database: Database): Promise<string> {
  const rows = await read<{ mission_id: string }>(
    database,
    'select mission_id from events.invitation group by 1 order by count(*) desc, 1 limit 1',
  );
  return rows[0]?.mission_id ?? '';
}

/** A clerk of a mission, whose own the records of the State that sends it are, too. */
export async function clerkOf(database: Database, missionId: string): Promise<Viewer> {
  const [found] = await read<{ state: string | null }>(
    database,
    `select ${stateOf} as state`.replaceAll('$1', `'${missionId}'`),
  );
  return viewerWith(['MISSION_CLERK'], {
    missionId,
    missionIds: [missionId],
    stateCode: found?.state ?? null,
  });
}

/** Every record type with one row of each kind that the world has: class, own or not, of the part that some see alone or not. */
export async function rowsToAsk(database: Database, missionId: string): Promise<Map<NodeType, AskedRow[]>> {
  const found = new Map<NodeType, AskedRow[]>();
  for (const [owner, types] of Object.entries(nodeTypesByOwner))
    for (const type of Object.keys(types) as NodeType[]) {
      // The keys of the table are the types.
      const text = `select distinct on (2, 3, 4) id, ${classes[type] ?? `''`} as class,
        (${own[type] ?? 'mission_id = $1'}) as own, (${inPart[type] ?? 'false'}) as in_part from ${owner}.${tableOf(type)} r order by 2, 3, 4, 1`;
      const rows = await read<{ id: string; class: string; own: boolean; in_part: boolean }>(
        database,
        text.replaceAll('$1', `'${missionId}'`),
      );
      found.set(
        type,
        rows.map((row) => ({ id: row.id, dataClass: row.class, own: row.own, inPart: row.in_part })),
      );
    }
  return found;
}

/** An id of a type that no row has. */
export const missingId = (type: NodeType): string => idFromKey(type, 'nowhere', 'nothing');

async function read<Found>(database: Database, text: string): Promise<Found[]> {
  const result: unknown = await database.db.execute(sql.raw(text));
  // PGlite gives an object with rows, postgres.js a list.
  return (Array.isArray(result) ? result : (result as { rows: unknown }).rows) as Found[]; // columns as the text names them
}
