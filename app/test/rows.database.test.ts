// Who sees which rows: every table, every role, on the invented world, against what the table of who sees what says.
import { createSubgraphNamed } from '../src/subgraphs/subgraphs';
import { fixedClock } from '@fmg/shared/domain/clock';
import { silentLog } from '@fmg/shared/telemetry/log';
import { sql } from 'drizzle-orm';
import { addAttempts } from '@fmg/shared/audit/audit.store';
import { accessOf, type DataClass } from '@fmg/shared/auth/matrix';
import { roles, viewerWith, type Role, type Viewer } from '@fmg/shared/auth/viewer';
import { asViewer } from '@fmg/shared/db/as-viewer';
import type { Database } from '@fmg/shared/db/database';
import type { Db } from '@fmg/shared/db/db';
import { subgraphsWithTables } from '@fmg/shared/testing/settings';
import { testEngines } from '@fmg/shared/testing/database';
import { openDemonstration } from './demonstration';

/** Tables without a policy, reviewed: everything in them is public. */
const publicTables = [
  'missions.country',
  'missions.import_run',
  'missions.mission',
  'missions.mission_identifier',
  'missions.rejected_row',
  'missions.relations_period',
  'privileges.issuance_total',
  'privileges.visa_issuance',
  'facilities.property_use_code',
  'facilities.zoning_overlay',
  'events.exchange_programme',
  'events.leader_visit',
];

/** Tables of the machinery: no field reads them, and their contents stay between the parts of the graph. */
const inwardTables = [
  ...subgraphsWithTables.flatMap((name) =>
    ['audit_attempt', 'audit_chain', 'audit_entry', 'outbox', 'relay_position'].map(
      (table) => `${name}.${table}`,
    ),
  ),
  ...[
    'change_key',
    'facts_approved_premises',
    'facts_held_document',
    'facts_issued_visa',
    'facts_pending_charge',
    'facts_required_departure',
    'facts_staffing_cap',
  ].map((table) => `missions.${table}`),
];

/** What decides about a row `t`: all of these must be visible. */
interface Fact {
  /** SQL for the class of data. */
  class: string;
  /** SQL for the missions that the row belongs to, or the State, as an array; by default it belongs to none. */
  owners?: string;
}

const ofMission = 'array[t.mission_id]';
const ofState = 'array[t.country_code]';
const ofPerson = (person: string): string => `array(
  select mission_id from missions.person where id = ${person}
  union select mission_id from missions.appointment where person_id = ${person}
  union select mission_id from missions.household_member where person_id = ${person})`;
const one = (name: string, owners?: string): Fact[] => [
  owners === undefined ? { class: `'${name}'` } : { class: `'${name}'`, owners },
];
const personalData: Fact[] = [
  ...one('PERSONAL_DATA', ofPerson('t.person_id')),
  {
    class: '(select name_class from missions.person where id = t.person_id)',
    owners: ofPerson('t.person_id'),
  },
];

/** What each table's rows are about. A class that is not in the table of who sees what is explained at `access`. */
const factsOfTables: Record<string, Fact[]> = {
  'events.facts_audit_entry': one('AUDIT'),
  'events.facts_refused_attempt': one('AUDIT'),
  'missions.person': [{ class: 't.name_class', owners: ofPerson('t.id') }],
  'missions.nationality': personalData,
  'missions.permanent_residence': personalData,
  'missions.appointment': [{ class: 't.post_class', owners: ofMission }],
  'missions.household_member': one('DEPENDANT', ofMission),
  'missions.accreditation_case': [
    {
      class: 't.case_class',
      owners: `array(select t.mission_id union select parent_id from missions.mission
        where id = t.mission_id and parent_id is not null)`,
    },
  ],
  'missions.identity_card': [{ class: 't.card_class', owners: ofMission }],
  'privileges.benefit': one('BENEFIT_REQUEST', ofMission),
  'privileges.customs_clearance': one('CUSTOMS_TRAVEL', ofMission),
  'privileges.domestic_worker_file': one('DOMESTIC_WORKER', ofMission),
  'privileges.driver_licence': one('VEHICLE_LICENCE', ofMission),
  'privileges.reciprocity_setting': one('RECIPROCITY', ofState),
  'privileges.tax_card': one('TAX_CARD', ofMission),
  'privileges.travel_notice': one('CUSTOMS_TRAVEL', ofMission),
  'privileges.travel_regime': one('RECIPROCITY', ofState),
  'privileges.vehicle': one('VEHICLE_LICENCE', ofMission),
  'privileges.visa_case': one('VISA_CASE', ofMission),
  'privileges.work_authorization': one('VISA_CASE', ofMission),
  'facilities.accountability': one('CRISIS_ACCOUNTABILITY', ofMission),
  'facilities.assistance_request': one('CRISIS', ofMission),
  'facilities.crisis': one(
    'CRISIS',
    'array(select mission_id from facilities.crisis_mission where crisis_id = t.id)',
  ),
  'facilities.crisis_mission': one('CRISIS', ofMission),
  'facilities.cyber_advisory': one(
    'CRISIS',
    'array(select mission_id from facilities.cyber_advisory_mission where advisory_id = t.id)',
  ),
  'facilities.cyber_advisory_mission': one('CRISIS', ofMission),
  'facilities.facility': [{ class: 't.address_class', owners: ofMission }],
  'facilities.incident': one('INCIDENT', ofMission),
  'facilities.incident_suspect': [...one('INCIDENT'), ...one('PERSONAL_DATA')],
  'facilities.property_notice': one('PROPERTY_CASE', ofMission),
  'facilities.protective_detail': one('SECURITY_ASSESSMENT'),
  'facilities.security_assessment': [
    { class: `case when t.event_id is null then 'SECURITY_ASSESSMENT' else 'EVENT_ASSESSMENT' end` },
  ],
  'facilities.zoning_case': [
    {
      class: `case t.path when 'FMBZA_REVIEW' then 'PUBLIC_RECORD' else 'PROPERTY_CASE' end`,
      owners: ofMission,
    },
  ],
  'events.agreement': [
    { class: `case t.state when 'NEGOTIATING' then 'ENGAGEMENT' else 'PUBLIC_RECORD' end` },
  ],
  'events.diplomatic_note': one('NOTE', ofMission),
  'events.dispute': one('DISPUTE', ofMission),
  'events.engagement': one('ENGAGEMENT'),
  'events.engagement_follow_up': one('ENGAGEMENT'),
  'events.event': [
    {
      class: `case when t.is_public then 'PUBLIC_EVENT' else 'EVENT_DETAIL' end`,
      owners: `array(select mission_id from events.event_host where event_id = t.id
        union select mission_id from events.invitation where event_id = t.id and state <> 'DRAFT')`,
    },
  ],
  'events.facilitation_request': one('BENEFIT_REQUEST', ofMission),
  'events.invitation': one(
    'GUEST_LIST',
    `case t.state when 'DRAFT' then array[]::text[] else ${ofMission} end`,
  ),
  'events.participant': one('PARTICIPANT', ofMission),
  'events.seat_assignment': one(
    'GUEST_LIST',
    `array(select mission_id from events.invitation where id = t.invitation_id and state <> 'DRAFT')`,
  ),
  'events.seating_conflict': one('GUEST_LIST'),
  'events.seating_plan': one(
    'GUEST_LIST',
    `array(select mission_id from events.seat_assignment join events.invitation on id = invitation_id
      where seating_plan_id = t.id and state <> 'DRAFT')`,
  ),
  'events.waiver_request': one('DISPUTE', ofMission),
};

/** Tables whose rows are visible with the row of another table: the column that names it, and which tables may have it. */
const parentsOfTables: Record<string, { key: string; tables: string[] }> = {
  'missions.appointment_notice': { key: 'case_id', tables: ['accreditation_case'] },
  'missions.transition': { key: 'subject_id', tables: ['accreditation_case', 'country', 'mission'] },
  'privileges.transition': {
    key: 'subject_id',
    tables: [
      'benefit',
      'customs_clearance',
      'domestic_worker_file',
      'driver_licence',
      'tax_card',
      'travel_notice',
      'vehicle',
      'visa_case',
      'work_authorization',
    ],
  },
  'privileges.domestic_worker_check': { key: 'file_id', tables: ['domestic_worker_file'] },
  'privileges.liability_policy': { key: 'vehicle_id', tables: ['vehicle'] },
  'privileges.traffic_violation': { key: 'licence_id', tables: ['driver_licence'] },
  'facilities.transition': {
    key: 'subject_id',
    tables: [
      'assistance_request',
      'crisis',
      'incident',
      'property_notice',
      'protective_detail',
      'zoning_case',
    ],
  },
  'events.transition': {
    key: 'subject_id',
    tables: [
      'agreement',
      'dispute',
      'engagement',
      'event',
      'exchange_programme',
      'facilitation_request',
      'participant',
      'waiver_request',
    ],
  },
  'events.agreement_effect': { key: 'agreement_id', tables: ['agreement'] },
  'events.event_host': { key: 'event_id', tables: ['event'] },
};

/** Where the notes of the table of who sees what hide rows that its letters would show. */
const hidden = new Set([
  'PUBLIC TAX_CARD',
  'PUBLIC PROPERTY_CASE',
  'LAW_ENFORCEMENT INCIDENT',
  'PROTOCOL_OFFICER SECURITY_ASSESSMENT',
]);

function access(role: Role, name: string): string {
  if (hidden.has(`${role} ${name}`)) return 'NONE';
  // Protocol sees the assessments of events alone, everyone else sees them with all others.
  return accessOf(role, (name === 'EVENT_ASSESSMENT' ? 'SECURITY_ASSESSMENT' : name) as DataClass); // as the tables above say
}

interface Row {
  row: string;
  classes: string[];
  owners: string[][];
}

function isVisible({ classes, owners }: Row, viewer: Viewer): boolean {
  return classes.every((name, index) =>
    // Every role also sees what the public sees.
    [...viewer.roles, 'PUBLIC' as const].some((role) => {
      const letter = access(role, name);
      const isOwn =
        owners[index]?.some((id) => [...viewer.missionIds, viewer.stateCode].includes(id)) === true;
      return ['F', 'M', 'S', 'P'].includes(letter) || (letter === 'O' && isOwn);
    }),
  );
}

/** Rows of both drivers. */
async function ask<Result>(db: Db, text: string): Promise<Result[]> {
  const result: unknown = await db.execute(sql.raw(text));
  return (Array.isArray(result) ? result : (result as { rows: unknown[] }).rows) as Result[]; // the two shapes
}

async function factsOf(db: Db, table: string, facts: readonly Fact[]): Promise<Row[]> {
  const classes = facts.map((fact) => fact.class).join(', ');
  const owners = facts.map((fact) => `to_jsonb(${fact.owners ?? 'array[]::text[]'})`).join(', ');
  return await ask(
    db,
    `select t.ctid::text as row, jsonb_build_array(${classes}) as classes, jsonb_build_array(${owners}) as owners from ${table} as t`,
  );
}

const visibleRows = async (database: Database, viewer: Viewer, text: string): Promise<string[]> =>
  await asViewer(database, viewer, async (tx) =>
    (await ask<{ row: string }>(tx, text)).map(({ row }) => row),
  );

/** What is found and not expected, as often as it is, and what is expected and not found. */
function unlike(found: readonly string[], expected: readonly string[]): string[] {
  const missing = new Set(expected);
  const surplus = found.filter((row) => !missing.delete(row));
  return [...surplus, ...missing];
}

describe.each(testEngines())('rows on %s', (engine) => {
  let database: Database;
  let viewers: Viewer[];
  /** A clerk for a third of all missions: own rows and others' are there in every table. */
  let clerk: Viewer;

  beforeAll(async () => {
    database = await openDemonstration(engine);
    // The fill is in the log of each part; here are the copies of all.
    const clock = fixedClock('2026-01-15');
    const at = clock.now();
    await addAttempts(database.db, 'missions', [
      {
        day: '2026-01-15',
        actor: 'somebody',
        roles: ['ANALYST'],
        dataClass: 'PERSONAL_DATA',
        count: 1,
        firstAt: at,
        lastAt: at,
      },
    ]);
    await createSubgraphNamed('events', { database, clock, log: silentLog }).relay.catchUp();
    const ids = (await ask<{ id: string }>(database.db, 'select id from missions.mission order by id')).map(
      ({ id }) => id,
    );
    const [state] = await ask<{ code: string }>(
      database.db,
      `select country_code as code from privileges.reciprocity_setting
        intersect select country_code from privileges.travel_regime order by 1 limit 1`,
    );
    clerk = viewerWith(['MISSION_CLERK'], {
      missionIds: ids.filter((_, index) => index % 3 === 0),
      stateCode: state?.code ?? '',
    });
    viewers = [
      ...roles.map((role) => viewerWith([role])),
      clerk,
      viewerWith(['MISSION_CLERK'], { missionIds: ids.slice(1, 2) }),
      // Missions and States are nobody's own but a clerk's.
      viewerWith(['DESK_OFFICER'], { missionIds: ids, stateCode: 'FR' }),
      viewerWith(['DS_OFFICER'], { missionIds: ids, stateCode: clerk.stateCode }),
      viewerWith(['DESK_OFFICER', 'EXCHANGE_OFFICER']),
    ];
  });
  afterAll(() => database.close());

  test('every table has a policy or is public', async () => {
    const tables = await ask<{ name: string; secured: boolean }>(
      database.db,
      `select relnamespace::regnamespace || '.' || relname as name,
        relrowsecurity and exists (select from pg_policy where polrelid = pg_class.oid) as secured
        from pg_class where relkind in ('r', 'p', 'v', 'm')
        and relnamespace::regnamespace::text in (${subgraphsWithTables.map((name) => `'${name}'`).join()})`,
    );
    const names = (secured: boolean): string[] =>
      tables
        .filter((table) => table.secured === secured)
        .map(({ name }) => name)
        .toSorted();
    expect(names(false)).toEqual([...publicTables, ...inwardTables].toSorted());
    expect(names(true)).toEqual([...Object.keys(factsOfTables), ...Object.keys(parentsOfTables)].toSorted());
  });

  test.each(Object.entries(factsOfTables))('of %s', async (table, facts) => {
    const rows = await factsOf(database.db, table, facts);
    expect(rows.length).toBeGreaterThan(0);
    for (const viewer of viewers) {
      const expected = rows.filter((row) => isVisible(row, viewer)).map(({ row }) => row);
      const found = await visibleRows(database, viewer, `select ctid::text as row from ${table}`);
      expect([viewer.subject, ...unlike(found, expected)]).toEqual([viewer.subject]);
    }
    // A table of which nothing is hidden, or of which nobody has own rows, would prove little.
    const secret = rows.filter((row) => !isVisible(row, viewerWith(['PUBLIC'])));
    expect(secret.length).toBeGreaterThan(0);
    const mayBeOwn = facts.some(({ owners }) => owners !== undefined) && table !== 'facilities.zoning_case';
    expect(!mayBeOwn || secret.some((row) => isVisible(row, clerk))).toBe(true);
  });

  test.each(Object.entries(parentsOfTables))('of %s', async (table, { key, tables }) => {
    const schema = table.split('.')[0];
    const all = await ask<{ row: string; key: string }>(
      database.db,
      `select ctid::text as row, ${key} as key from ${table}`,
    );
    expect(all.length).toBeGreaterThan(0);
    for (const viewer of viewers) {
      const parents = tables.map((parent) => `select id as row from ${schema}.${parent}`).join(' union all ');
      const ids = new Set(await visibleRows(database, viewer, parents));
      const expected = all.filter((row) => ids.has(row.key)).map(({ row }) => row);
      const found = await visibleRows(database, viewer, `select ctid::text as row from ${table}`);
      expect([viewer.subject, ...unlike(found, expected)]).toEqual([viewer.subject]);
    }
  });

  test('that are hidden are neither changed nor written', async () => {
    const [own, other] = await Promise.all(
      ['=', '<>'].map(async (operator) => {
        const ids = `array[${clerk.missionIds.map((id) => `'${id}'`).join()}]`;
        const [row] = await ask<{ id: string }>(
          database.db,
          `select id from privileges.benefit where (mission_id = any (${ids})) = (1 ${operator} 1) limit 1`,
        );
        return row?.id ?? '';
      }),
    );
    const change = (id: string | undefined): Promise<string[]> =>
      visibleRows(
        database,
        clerk,
        `update privileges.benefit set version = version + 1 where id = '${id}' returning id as row`,
      );
    expect(await change(own)).toEqual([own]);
    expect(await change(other)).toEqual([]);
    const give = visibleRows(
      database,
      clerk,
      `update privileges.benefit set mission_id = (select id from missions.mission
        where not id = any (string_to_array(current_setting('fmg.missions'), ',')) limit 1) where id = '${own}' returning id as row`,
    );
    await expect(give).rejects.toMatchObject({
      cause: { message: expect.stringContaining('row-level security') },
    });
  });

  test('are nobody’s for a connection that carries nobody', async () => {
    await database.db.transaction(async (tx) => {
      await tx.execute(sql`set local role fmg_app`);
      expect(await ask(tx, 'select id from missions.person limit 1')).toEqual([]);
      expect(await ask(tx, 'select id from events.agreement limit 1')).toEqual([]);
      expect(await ask(tx, 'select id from missions.mission limit 1')).toHaveLength(1);
    });
  });

  test('and the transaction of a viewer leaves nothing behind, however it ends', async () => {
    const failing = asViewer(database, clerk, () => Promise.reject(new Error('on purpose')));
    await expect(failing).rejects.toThrow('on purpose');
    const [state] = await ask<{ user: string; own: string | null }>(
      database.db,
      `select current_user::text as user, nullif(current_setting('fmg.own', true), '') as own`,
    );
    expect(state).toEqual({ user: expect.not.stringContaining('fmg_app'), own: null });
  });
});
