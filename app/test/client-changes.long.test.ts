// What clients send to change the corps, word for word, over HTTP and with their tokens: a head from the nomination to the
// credentials, members from the notice to the departure.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Role } from '@fmg/shared/auth/viewer';
import type { Database } from '@fmg/shared/db/database';
import type { IssuedVisaFact } from '@fmg/shared/domain/facts';
import { publish } from '@fmg/shared/outbox/outbox.store';
import { silentLog } from '@fmg/shared/telemetry/log';
import { testDay } from '@fmg/shared/testing/subgraph';
import { startGraph, type Graph } from '../src/serving/graph';
import { openDemonstration } from './demonstration';
import { askingByToken, inOneProcess, type Asking } from './running-graph';

const folder = resolve(__dirname, '../../schema/operations');
const headOfMission = readFileSync(join(folder, 'head-of-mission.graphql'), 'utf8');
const staffNotifications = readFileSync(join(folder, 'staff-notifications.graphql'), 'utf8');

interface Refusal {
  code: string;
  message: string;
  rule: string | null;
}

/** The answer of a change, as the operations select it. */
interface Made {
  case: { id: string; state: string; version: number; [field: string]: unknown } | null;
  refusals: Refusal[];
  [field: string]: unknown;
}

const aPerson = (familyName: string, nationality: string) => ({
  familyName,
  givenNames: 'Test',
  birthDate: '1975-05-06',
  nationalities: [nationality],
  passport: {
    kind: 'DIPLOMATIC',
    number: `D-${familyName}`,
    countryCode: nationality,
    expiresOn: '2030-01-01',
  },
});

describe('what clients change', () => {
  let database: Database;
  let graph: Graph;
  let asking: Asking;
  /** An embassy with its head, whose functions end in the course of the story. */
  let embassy: { id: string; state: string; headCase: string };

  const rows = async <Row>(text: string): Promise<Row[]> => {
    const result: unknown = await database.db.execute(sql.raw(text));
    return (result as { rows: unknown }).rows as Row[]; // columns as the text names them
  };

  beforeAll(async () => {
    database = await openDemonstration();
    const endpoints = inOneProcess(database);
    asking = await askingByToken(endpoints);
    graph = await startGraph({
      endpoints,
      log: silentLog,
      identify: asking.identify,
      port: 0,
      host: '127.0.0.1',
    });
    const [found] = await rows<typeof embassy>(
      `select m.id, m.sending_state_code as state, c.id as "headCase" from missions.mission m
         join missions.accreditation_case c on c.mission_id = m.id and c.kind = 'HEAD_OF_MISSION' and c.state = 'ACCREDITED'
         join missions.appointment a on a.id = c.appointment_id and a.status = 'ACCREDITED'
        where m.kind = 'EMBASSY' and m.state = 'OPEN' order by m.id limit 1`,
    );
    if (found === undefined) throw new Error('the demonstration world has no embassy with a head');
    embassy = found;
  }, 120_000);
  afterAll(async () => {
    await graph.stop();
    await database.close();
  });

  /** Sends an operation of a file as a role. Throws when the answer has errors: a refusal is none. */
  async function send(role: Role, file: string, operationName: string, variables: object): Promise<unknown> {
    const more = role === 'MISSION_CLERK' ? { mission: embassy.id } : {};
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await asking.as([role], more)) },
      body: JSON.stringify({ query: file, operationName, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
    if (errors !== undefined || data === undefined) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0];
  }

  const change = async (role: Role, file: string, name: string, input: object): Promise<Made> =>
    (await send(role, file, name, { input })) as Made;

  /** Makes a change that has to succeed, and gives the case. */
  async function make(
    role: Role,
    file: string,
    name: string,
    input: object,
  ): Promise<NonNullable<Made['case']>> {
    const made = await change(role, file, name, input);
    if (made.case === null) throw new Error(`${name}: ${JSON.stringify(made.refusals)}`);
    return made.case;
  }

  /** Tells of a visa as the privileges subgraph does. */
  async function issueVisa(caseId: string, visaClass: string): Promise<void> {
    const [row] = await rows<{ person_id: string }>(
      `select person_id from missions.accreditation_case where id = '${caseId}'`,
    );
    const payload: IssuedVisaFact = {
      personId: row?.person_id ?? '',
      visaClass,
      issuedOn: testDay,
      validUntil: null,
      endedOn: null,
    };
    await publish(database.own, 'privileges', [
      { topic: 'issued visa', key: `visa of ${caseId}`, payload, at: new Date(`${testDay}T12:00:00Z`) },
    ]);
  }

  test('a head of mission, from the nomination to the credentials', async () => {
    const head = (role: Role, name: string, input: object) => make(role, headOfMission, name, input);
    await make('MISSION_CLERK', staffNotifications, 'FileTerminationNotice', {
      caseId: embassy.headCase,
      terminatedOn: testDay,
    });
    const opened = await head('MISSION_CLERK', 'RequestAgrement', {
      missionId: embassy.id,
      person: aPerson('Nominee', embassy.state),
    });
    const early = await change('MISSION_CLERK', headOfMission, 'AppointHeadOfMission', {
      caseId: opened.id,
      startsOn: '2026-02-01',
    });
    expect(early).toMatchObject({ case: null, appointment: null, refusals: [{ code: 'WRONG_STATE' }] });
    const caseId = opened.id;
    const granted = await head('PROTOCOL_OFFICER', 'GrantAgrement', { caseId, version: opened.version });
    expect(granted).toMatchObject({ state: 'AGREMENT_GRANTED', version: opened.version + 1 });
    await issueVisa(caseId, 'A_1');
    await head('MISSION_CLERK', 'AppointHeadOfMission', { caseId, startsOn: '2026-02-01' });
    await head('MISSION_CLERK', 'RecordArrival', { caseId, arrivedAt: `${testDay}T14:00:00Z` });
    await head('PROTOCOL_OFFICER', 'PresentCopyOfCredentials', {
      caseId,
      presentedAt: `${testDay}T15:00:00Z`,
    });
    // Heads present in the order of their arrival: those who came before go first (VCDR 13(2)).
    const presentedAt = `${testDay}T16:00:00Z`;
    const waiting = await change('PROTOCOL_OFFICER', headOfMission, 'PresentCredentials', {
      caseId,
      presentedAt,
    });
    expect(waiting.refusals).toMatchObject([{ code: 'IN_ORDER_OF_ARRIVAL', legalBasis: 'VCDR 13(2)' }]);
    const before = await rows<{ id: string; state: string }>(
      `select c.id, c.state from missions.accreditation_case c join missions.appointment a on a.id = c.appointment_id
        where c.kind = 'HEAD_OF_MISSION' and c.state in ('ARRIVED', 'COPY_PRESENTED') and c.id <> '${caseId}'
          and a.arrived_at < '${testDay}T14:00:00Z' order by a.arrived_at, c.id`,
    );
    for (const each of before) {
      if (each.state === 'ARRIVED')
        await head('PROTOCOL_OFFICER', 'PresentCopyOfCredentials', { caseId: each.id, presentedAt });
      await head('PROTOCOL_OFFICER', 'PresentCredentials', { caseId: each.id, presentedAt });
    }
    expect(
      await head('PROTOCOL_OFFICER', 'PresentCredentials', { caseId, presentedAt: `${testDay}T17:00:00Z` }),
    ).toMatchObject({ state: 'ACCREDITED', precedenceFrom: `${testDay}T17:00:00.000Z` });
    const told = await send('PROTOCOL_OFFICER', headOfMission, 'AccreditationCase', { id: caseId });
    expect(told).toMatchObject({
      state: 'ACCREDITED',
      person: { displayName: 'Test Nominee' },
      history: ['nominate', 'grant', 'appoint', 'arrive', 'presentCopy', 'present'].map((event) => ({
        event,
      })),
    });
    expect((told as { nextEvents: { event: string }[] }).nextEvents.map((each) => each.event)).toContain(
      'terminate',
    );
  });

  test('a member of the staff, from the notice to the departure', async () => {
    const staff = (role: Role, name: string, input: object) => change(role, staffNotifications, name, input);
    const notice = {
      missionId: embassy.id,
      category: 'DIPLOMATIC_AGENT',
      rank: 'FIRST_SECRETARY',
      arrivedOn: '2026-01-02',
      papers: { visaClass: 'A_1', entryRecordNumber: '12345678901' },
      statement: {
        livesInCapitalArea: true,
        weeklyHours: 40,
        outsideActivity: false,
        pendingChargeMonths: 0,
      },
    };
    const filed = await staff('MISSION_CLERK', 'FileAppointmentNotice', {
      ...notice,
      person: aPerson('Member', embassy.state),
    });
    expect(filed).toMatchObject({
      case: { state: 'NOTIFIED', late: false },
      appointment: { category: 'DIPLOMATIC_AGENT', status: 'NOTIFIED' },
      refusals: [],
    });
    const caseId = filed.case?.id ?? '';
    await issueVisa(caseId, 'A_2');
    expect(await staff('ACCREDITATION_OFFICER', 'AcceptAppointment', { caseId })).toMatchObject({
      case: null,
      identityCard: null,
      failedTests: [{ name: 'VISA_A_1', explanation: 'The class of the visa is A_2.' }],
      refusals: [{ code: 'VISA_FITS_POST' }, { code: 'RECOGNITION_TESTS', rule: 'R6' }],
    });
    await issueVisa(caseId, 'A_1');
    const accepted = await staff('ACCREDITATION_OFFICER', 'AcceptAppointment', { caseId });
    expect(accepted).toMatchObject({
      case: { state: 'ACCREDITED' },
      identityCard: { border: 'BLUE' },
      failedTests: [],
      refusals: [],
    });
    const { number } = accepted['identityCard'] as { number: string };
    const ended = await staff('MISSION_CLERK', 'FileTerminationNotice', { caseId, terminatedOn: testDay });
    expect(ended).toMatchObject({
      case: {
        state: 'TERMINATED_IN_GRACE',
        graceEndsOn: '2026-02-14',
        outstandingDocuments: [{ kind: 'IDENTITY_CARD', number }],
      },
      refusals: [],
    });
    const stillOut = await staff('MISSION_CLERK', 'RecordDeparture', { caseId, departedOn: testDay });
    // Whoever has gone is not out of status; the case waits for the card.
    expect(stillOut).toMatchObject({ case: { state: 'TERMINATED_IN_GRACE' }, refusals: [] });
    const [card] = await rows<{ id: string }>(
      `select id from missions.identity_card where number = '${number}'`,
    );
    await send(
      'ACCREDITATION_OFFICER',
      'mutation Return($input: IdentityCardEventInput!) { returnIdentityCard(input: $input) { identityCard { state } } }',
      'Return',
      { input: { identityCardId: card?.id } },
    );
    expect(await staff('MISSION_CLERK', 'RecordDeparture', { caseId, departedOn: testDay })).toMatchObject({
      case: { state: 'CLOSED_DEPARTED' },
      refusals: [],
    });
  });

  test('a notice that goes back, one that is late, and a declaration of persona non grata', async () => {
    const staff = (role: Role, name: string, input: object) => change(role, staffNotifications, name, input);
    const filed = await staff('MISSION_CLERK', 'FileAppointmentNotice', {
      missionId: embassy.id,
      person: aPerson('Latecomer', embassy.state),
      category: 'ADMIN_TECH_STAFF',
      arrivedOn: '2025-12-01',
      papers: { visaClass: 'A_2', entryRecordNumber: '12345678902' },
    });
    expect(filed).toMatchObject({ case: { state: 'NOTIFIED', late: true } });
    const caseId = filed.case?.id ?? '';
    expect(
      await staff('ACCREDITATION_OFFICER', 'ReturnNotice', { caseId, defects: ['Who pays the journey?'] }),
    ).toMatchObject({ case: { state: 'RETURNED' }, refusals: [] });
    const late = await send('MISSION_CLERK', staffNotifications, 'LateNotifications', { asOf: testDay });
    expect((late as { nodes: unknown[] }).nodes).toContainEqual(
      expect.objectContaining({ person: { displayName: 'Test Latecomer' }, daysLate: 15 }),
    );
    expect(
      await staff('SENIOR_DECISION', 'DeclarePersonaNonGrata', { caseId, departBy: '2026-01-20' }),
    ).toMatchObject({ case: { state: 'PNG_DECLARED', departBy: '2026-01-20' }, refusals: [] });
  });
});
