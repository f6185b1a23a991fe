import { sql } from 'drizzle-orm';
import { viewerWith, type Viewer } from '@fmg/shared/auth/viewer';
import { insertRows } from '@fmg/shared/db/bulk';
import { replay } from '@fmg/shared/domain/machine';
import { testEngines } from '@fmg/shared/testing/database';
import { accreditationCase } from '../src/records/accreditation/accreditation.tables';
import { appointment } from '../src/records/appointment/appointment.tables';
import { heldDocument, pendingCharge } from '../src/records/facts/facts.tables';
import { issuedVisa } from '../src/records/facts/issued-visa.tables';
import { isCardNumber } from '../src/records/identity-card/identity-card.rules';
import { mission } from '../src/records/mission/mission.tables';
import { person } from '../src/records/person/person.tables';
import { staffMachine } from '../src/procedures/staff-notification/staff-notification.machine';
import { aCase, aMission, aPerson, aPost, id } from './builders';
import { accreditation as officer, clerkOf, Office, senior, type Answer } from './office';

const clerk = clerkOf('Embassy A', 'Consulate A');
const visaOfficer = viewerWith(['PRIVILEGES_OFFICER'], { subject: 'visa officer' });

/** Whatever of an answer a test selects. */
type Made = Answer<Record<string, unknown>>;

const diplomat = {
  familyName: 'Agent',
  givenNames: 'Anna',
  birthDate: '1985-03-04',
  nationalities: ['FR'],
  passport: { kind: 'DIPLOMATIC', number: 'D-1', countryCode: 'FR', expiresOn: '2030-01-01' },
};
const agentStatement = {
  livesInCapitalArea: true,
  weeklyHours: 40,
  outsideActivity: false,
  pendingChargeMonths: 0,
};
const transferStatement = {
  sendingStatePaysArrival: true,
  sendingStatePaysReturn: true,
  rotatesWithinYears: 4,
};
const agentNotice = {
  missionId: id('Mission', 'Embassy A'),
  person: diplomat,
  category: 'DIPLOMATIC_AGENT',
  rank: 'COUNSELOR',
  title: 'Counselor',
  arrivedOn: '2026-01-02',
  papers: { visaClass: 'A_1', entryRecordNumber: '12345678901' },
  statement: agentStatement,
};
const clerkNotice = {
  ...agentNotice,
  person: { ...diplomat, familyName: 'Helper' },
  category: 'ADMIN_TECH_STAFF',
  rank: null,
  title: 'Archivist',
  papers: { visaClass: 'A_2', entryRecordNumber: '12345678902' },
  statement: transferStatement,
};

describe.each(testEngines())('members of missions on %s', (engine) => {
  let opened: Office;
  /** The office on the day on which something happens. */
  let office: Office;
  const make = (
    viewer: Viewer,
    mutation: string,
    input: Record<string, unknown>,
    selection = 'case { id state version }',
  ) => office.change<Record<string, unknown>>(viewer, mutation, input, selection);

  beforeAll(async () => {
    opened = await Office.open(engine);
  });
  beforeEach(async () => {
    office = opened;
    await office.empty();
    await insertRows(office.database.db, mission, [
      aMission('Embassy A'),
      aMission('Embassy B', { sendingStateCode: 'DE' }),
      aMission('Consulate A', { kind: 'CONSULATE_GENERAL', parentId: id('Mission', 'Embassy A') }),
    ]);
  });
  afterAll(() => opened.close());

  const noticeSelection = 'case { id state late version } appointment { id category status }';
  const caseOf = (made: Made) => (made['case'] ?? {}) as { id: string; state: string; version: number };
  const codes = (made: Made) => made.refusals.map((each) => each.code);
  const file = (more: Record<string, unknown> = {}, by = clerk) =>
    make(by, 'fileAppointmentNotice', { ...agentNotice, ...more }, noticeSelection);
  const accept = (caseId: string, more: Record<string, unknown> = {}) =>
    make(
      officer,
      'acceptAppointment',
      { caseId, ...more },
      'case { id state version } identityCard { id number border expiresOn } failedTests { name explanation }',
    );
  const filed = async (more: Record<string, unknown> = {}) => {
    const made = await file(more);
    if (made['case'] === null) throw new Error(JSON.stringify(made.refusals));
    return caseOf(made).id;
  };
  const accepted = async (more: Record<string, unknown> = {}) => {
    const caseId = await filed(more);
    const made = await accept(caseId);
    if (made['case'] === null) throw new Error(JSON.stringify(made));
    return caseId;
  };
  const ask = (viewer: Viewer, query: string) => office.ask<unknown>(viewer, query);
  const rows = <Row>(text: string) => office.rows<Row>(text);
  const personOf = async (caseId: string) =>
    (
      await rows<{ person_id: string }>(
        `select person_id from missions.accreditation_case where id = '${caseId}'`,
      )
    )[0]?.person_id ?? '';

  describe('a notice', () => {
    test('from the notice to the departure, with every step in the history', async () => {
      const made = await file();
      expect(made).toMatchObject({
        case: { state: 'NOTIFIED', late: false },
        appointment: { category: 'DIPLOMATIC_AGENT', status: 'NOTIFIED' },
        refusals: [],
      });
      const caseId = caseOf(made).id;
      const { case: acceptedCase, identityCard: card, failedTests } = await accept(caseId);
      expect(acceptedCase).toMatchObject({ state: 'ACCREDITED' });
      expect(card).toMatchObject({ border: 'BLUE', expiresOn: '2030-01-15' });
      expect(isCardNumber((card as { number: string }).number)).toBe(true);
      expect(failedTests).toEqual([]);

      const ended = await make(
        clerk,
        'fileTerminationNotice',
        { caseId, terminatedOn: '2026-01-15' },
        'case { id state graceEndsOn }',
      );
      expect(ended).toMatchObject({ case: { state: 'TERMINATED_IN_GRACE', graceEndsOn: '2026-02-14' } });
      const departure = () => make(clerk, 'recordDeparture', { caseId, departedOn: '2026-01-15' });
      const { id: identityCardId } = card as { id: string };
      expect(await departure()).toMatchObject({ case: { state: 'TERMINATED_IN_GRACE' }, refusals: [] });
      expect(await rows('select departed_on::text as left from missions.appointment')).toEqual([
        { left: '2026-01-15' },
      ]);
      await make(officer, 'returnIdentityCard', { identityCardId }, 'identityCard { state }');
      expect(await departure()).toMatchObject({ case: { state: 'CLOSED_DEPARTED' }, refusals: [] });

      const steps = await rows<{ event: string; from: string | null; to: string; by: string }>(
        `select event, from_state as from, to_state as to, by from missions.transition where subject_id = '${caseId}' order by number`,
      );
      expect(steps.map(({ event, by }) => [event, by])).toEqual([
        ['notify', 'MISSION_CLERK'],
        ['accept', 'ACCREDITATION_OFFICER'],
        ['terminate', 'MISSION_CLERK'],
        ['leave', 'MISSION_CLERK'],
        ['depart', 'MISSION_CLERK'],
      ]);
      expect(replay(staffMachine, steps)).toEqual({ ok: true, state: 'CLOSED_DEPARTED' });
      expect(
        await rows(
          `select status, terminated_on, departed_on from missions.appointment where person_id = '${await personOf(caseId)}'`,
        ),
      ).toHaveLength(1);
    });

    test.each([
      ['on day 30 it is in time', '2025-12-16', false],
      ['on day 31 it is late', '2025-12-15', true],
    ])('%s (R7)', async (_, arrivedOn, late) => {
      expect(await file({ arrivedOn })).toMatchObject({ case: { late }, refusals: [] });
      const { lateNotifications } = (await ask(
        clerk,
        '{ lateNotifications { nodes { arrivedOn daysLate } } }',
      )) as { lateNotifications: { nodes: unknown[] } };
      expect(lateNotifications.nodes).toEqual(late ? [{ arrivedOn, daysLate: 1 }] : []);
    });

    test('short stays, missing papers, days to come and other procedures are refused, each with its rule', async () => {
      expect((await file({ expectedDays: 89 })).refusals).toMatchObject([
        { code: 'STAY_LONG_ENOUGH', rule: 'R8', path: ['input', 'expectedDays'] },
      ]);
      const bare = await file({ person: { ...diplomat, passport: null }, papers: null });
      expect(codes(bare)).toEqual(['PAPERS_COMPLETE']);
      expect(bare.refusals[0]?.message).toContain('Not stated: PASSPORT, VISA, ENTRY_RECORD.');
      expect((await file({ arrivedOn: '2026-01-16' })).refusals).toMatchObject([
        { code: 'NOT_ARRIVED', rule: 'R7' },
      ]);
      expect(codes(await file({ arrivedOn: null }))).toEqual(['START_NEEDED']);
      expect((await file({ category: 'HEAD_OF_MISSION' })).refusals).toMatchObject([
        { code: 'OTHER_PROCEDURE', rule: 'R1' },
      ]);
      expect(codes(await file({ papers: { visaClass: 'A-1' } }))).toEqual(['UNKNOWN_VISA_CLASS']);
      expect(await rows('select 1 from missions.person')).toEqual([]);
    });

    test('a clerk of another mission gets nothing, and may not file for this one', async () => {
      const stranger = clerkOf('Embassy B');
      expect(codes(await file({}, stranger))).toEqual(['NOT_FOUND']);
      const registering = { missionId: agentNotice.missionId, person: diplomat };
      expect((await make(stranger, 'registerPerson', registering, 'person { id }')).refusals).toMatchObject([
        { code: 'NOT_FOUND', path: ['input', 'missionId'] },
      ]);
      const caseId = await filed();
      for (const [mutation, input] of [
        ['withdrawAppointmentNotice', { caseId }],
        ['fileTerminationNotice', { caseId, terminatedOn: '2026-01-15' }],
        ['fileChangeNotice', { caseId, title: 'Mine' }],
        ['recordDeparture', { caseId }],
      ] as const)
        expect([mutation, codes(await make(stranger, mutation, input))]).toEqual([mutation, ['NOT_FOUND']]);
      expect(await ask(stranger, `{ accreditationCase(id: "${caseId}") { state } }`)).toEqual({
        accreditationCase: null,
      });
      await expect(make(clerk, 'acceptAppointment', { caseId })).rejects.toThrow('FORBIDDEN');
      await expect(make(officer, 'withdrawAppointmentNotice', { caseId })).rejects.toThrow('FORBIDDEN');
    });

    test.each(['2300-01-01', '1690-01-01', '0001-01-01'])(
      'nobody is registered who was born on %s',
      async (birthDate) => {
        const { missionId } = agentNotice;
        const input = { missionId, person: { ...diplomat, birthDate } };
        const registering = make(clerk, 'registerPerson', input, 'person { id }');
        await expect(registering).rejects.toThrow(
          /is no birth date of a living person.*"BAD_USER_INPUT","input":\["input","person","birthDate"\]/,
        );
      },
    );

    test('a person has one open case at a mission; of two clerks at once one wins, and a key makes one', async () => {
      const registered = await make(
        clerk,
        'registerPerson',
        { missionId: agentNotice.missionId, person: diplomat },
        'person { id }',
      );
      const { id: personId } = registered['person'] as { id: string };
      const input = { person: null, personId };
      const made = await Promise.all(Array.from({ length: 20 }, () => file(input)));
      expect(made.filter((each) => each.refusals.length === 0)).toHaveLength(1);
      for (const each of made.filter(({ refusals }) => refusals.length > 0))
        expect(['CASE_OPEN', 'POST_HELD', 'POST_EXISTS', 'POSTS_OVERLAP']).toContain(each.refusals[0]?.code);
      const other = {
        person: null,
        personId,
        missionId: id('Mission', 'Consulate A'),
        category: 'CAREER_CONSULAR_OFFICER',
        rank: 'CONSUL',
        idempotencyKey: 'k',
      };
      const again = await Promise.all(Array.from({ length: 5 }, () => file(other)));
      expect(new Set(again.map((each) => JSON.stringify(each))).size).toBe(1);
      expect(await rows('select 1 from missions.accreditation_case')).toHaveLength(2);
    });

    test('after one that was taken back or refused another is possible, also of the same day', async () => {
      const first = await filed();
      await make(clerk, 'withdrawAppointmentNotice', { caseId: first });
      const again = { person: null, personId: await personOf(first) };
      const second = await filed(again);
      await make(officer, 'refuseAppointment', { caseId: second, reason: 'OTHER' });
      expect((await file(again)).refusals).toEqual([]);
    });

    test('an expected person goes on in the case that waits', async () => {
      const caseId = await filed();
      await office.database.db.execute(
        sql`update missions.appointment set status = 'EXPECTED', arrived_on = null, notified_on = null`,
      );
      await office.database.db.execute(sql`update missions.accreditation_case set state = 'EXPECTED'`);
      const made = await file({ person: null, personId: await personOf(caseId) });
      expect(made).toMatchObject({ case: { id: caseId, state: 'NOTIFIED' }, refusals: [] });
      expect(await rows('select 1 from missions.appointment')).toHaveLength(1);
    });
  });

  describe('the decision', () => {
    test('every test that is not passed is listed, and nothing is changed (R6)', async () => {
      const caseId = await filed({
        person: { ...diplomat, birthDate: '2010-01-01' },
        statement: { weeklyHours: 34 },
      });
      await rows(`update missions.person set passport_kind = 'OFFICIAL'`);
      await rows(`update missions.appointment_notice set visa_class = 'A_2'`);
      const made = await accept(caseId);
      expect(made).toMatchObject({ case: null, identityCard: null });
      expect((made['failedTests'] as { name: string }[]).map((each) => each.name)).toEqual([
        'DIPLOMATIC_PASSPORT',
        'VISA_A_1',
        'AGE',
        'LIVES_IN_CAPITAL_AREA',
        'FULL_TIME',
        'NO_OUTSIDE_ACTIVITY',
        'NO_SERIOUS_CHARGE',
      ]);
      expect(made['failedTests']).toContainEqual({
        name: 'AGE',
        explanation: 'The person is 16 years old; 21 is the least.',
      });
      expect(made.refusals).toMatchObject([
        { code: 'VISA_FITS_POST' },
        { code: 'PASSPORT_FITS_POST' },
        { code: 'RECOGNITION_TESTS', rule: 'R6' },
      ]);
      expect(await rows('select state from missions.accreditation_case')).toEqual([{ state: 'NOTIFIED' }]);
      expect(await rows('select 1 from missions.identity_card')).toEqual([]);
    });

    test.each([
      ['a rank of another category', { rank: 'AMBASSADOR' }, ['RANK_FITS_CATEGORY']],
      [
        'a category of other missions',
        { category: 'CONSULAR_EMPLOYEE', rank: null },
        ['CATEGORY_FITS_MISSION', 'VISA_FITS_POST'],
      ],
      ['a student', { papers: { visaClass: 'F_1', entryRecordNumber: '1' } }, ['VISA_FITS_POST']],
      [
        'a passport of a third State',
        { person: { ...diplomat, passport: { ...diplomat.passport, countryCode: 'DE' } } },
        ['PASSPORT_FITS_POST'],
      ],
      [
        'one that is soon over',
        { person: { ...diplomat, passport: { ...diplomat.passport, expiresOn: '2026-03-01' } } },
        ['PASSPORT_FITS_POST'],
      ],
      [
        'an ordinary one',
        { person: { ...diplomat, passport: { ...diplomat.passport, kind: 'ORDINARY' } } },
        ['PASSPORT_FITS_POST'],
      ],
    ])('what does not fit is refused when it is filed: %s', async (_, more, expected) => {
      expect(codes(await file(more))).toEqual(expected);
      expect(await rows('select 1 from missions.accreditation_case')).toEqual([]);
    });

    test.each([
      ['in 2099', { arrivedOn: '2099-01-01' }, 'NOT_ARRIVED'],
      ['in 1999', { arrivedOn: '1999-01-01' }, 'DAY_OUT_OF_BOUNDS'],
    ])('a notice is not corrected to an arrival %s', async (_, more, code) => {
      const caseId = await filed();
      await make(officer, 'returnAppointmentNotice', { caseId, defects: ['The arrival.'] });
      expect(codes(await make(clerk, 'resubmitAppointmentNotice', { caseId, ...more }))).toEqual([code]);
    });

    test.each([0, -1, 7306, 2_147_483_647])('a stay of %i days is refused by name', async (expectedDays) =>
      expect(['NOT_POSITIVE', 'DAY_OUT_OF_BOUNDS', 'STAY_LONG_ENOUGH']).toContain(
        codes(await file({ expectedDays }))[0],
      ),
    );

    test.each(['SUSPENDED', 'CLOSED', 'REFUSED', 'REQUESTED'])(
      'nothing is notified or accepted at a mission that is %s',
      async (state) => {
        const caseId = await filed();
        const other = { ...diplomat, familyName: 'Another' };
        await rows(`update missions.mission set state = '${state}' where id = '${agentNotice.missionId}'`);
        expect(codes(await accept(caseId))).toEqual(['MISSION_WORKS']);
        expect(codes(await file({ person: other }))).toEqual(['MISSION_WORKS']);
        expect(codes(await make(clerk, 'withdrawAppointmentNotice', { caseId }))).toEqual([]);
        await rows(`update missions.mission set state = 'OPEN' where id = '${agentNotice.missionId}'`);
      },
    );

    test('what the register of visas knows goes before what the mission states', async () => {
      const caseId = await filed({ papers: { visaClass: 'A_1', entryRecordNumber: '1' } });
      const visa = { personId: await personOf(caseId), issuedOn: '2025-12-01' };
      await insertRows(office.database.db, issuedVisa, [{ ...visa, visaCaseId: 'a', visaClass: 'A_2' }]);
      expect(codes(await accept(caseId))).toEqual(['VISA_FITS_POST', 'RECOGNITION_TESTS']);
      await insertRows(office.database.db, issuedVisa, [
        { ...visa, visaCaseId: 'b', visaClass: 'A_1', issuedOn: '2025-11-01' },
      ]);
      expect(await accept(caseId)).toMatchObject({ case: { state: 'ACCREDITED' } });
    });

    test('a charge that the courts have told of counts, whatever the mission states', async () => {
      const caseId = await filed();
      const charge = { disputeId: 'd', personId: await personOf(caseId), pendingFrom: '2026-01-10' };
      await insertRows(office.database.db, pendingCharge, [{ ...charge, maximumMonths: null }]);
      expect((await accept(caseId))['failedTests']).toMatchObject([{ name: 'NO_SERIOUS_CHARGE' }]);
      await insertRows(office.database.db, pendingCharge, [{ ...charge, maximumMonths: 11 }], {
        onConflict: 'replace',
      });
      expect(await accept(caseId)).toMatchObject({ case: { state: 'ACCREDITED' } });
    });

    test('transferred staff pass the tests of transfer, and carry a green card', async () => {
      const caseId = await filed({ ...clerkNotice, statement: { sendingStatePaysArrival: true } });
      const refused = await accept(caseId);
      expect(codes(refused)).toEqual(['TRANSFER_TESTS']);
      expect((refused['failedTests'] as { name: string }[]).map((each) => each.name)).toEqual([
        'ROTATION',
        'RETURN_PAID',
      ]);
      await make(officer, 'returnAppointmentNotice', { caseId, defects: ['Who pays the journey back?'] });
      await make(clerk, 'resubmitAppointmentNotice', { caseId, statement: transferStatement });
      expect(await accept(caseId)).toMatchObject({ identityCard: { border: 'GREEN' }, failedTests: [] });
      const notices = await ask(
        clerk,
        `{ accreditationCase(id: "${caseId}") { notices { number form weeklyHours sendingStatePaysReturn entryRecordNumber } } }`,
      );
      expect(notices).toEqual({
        accreditationCase: {
          notices: [
            {
              number: 1,
              form: 'DS-2004',
              weeklyHours: null,
              sendingStatePaysReturn: null,
              entryRecordNumber: '12345678902',
            },
            {
              number: 2,
              form: 'DS-2004',
              weeklyHours: null,
              sendingStatePaysReturn: true,
              entryRecordNumber: '12345678902',
            },
          ],
        },
      });
    });

    test('a returned notice names its defects, and is due again in 30 days', async () => {
      const caseId = await filed();
      expect(codes(await make(officer, 'returnAppointmentNotice', { caseId, defects: [' '] }))).toEqual([
        'DEFECTS_NAMED',
      ]);
      const returned = await make(
        officer,
        'returnAppointmentNotice',
        { caseId, defects: ['The title is missing.', 'The passport has expired.'] },
        'case { state dueOn }',
      );
      expect(returned).toMatchObject({ case: { state: 'RETURNED', dueOn: '2026-02-14' } });
      expect(
        await ask(clerk, `{ accreditationCase(id: "${caseId}") { history { event note } } }`),
      ).toMatchObject({
        accreditationCase: {
          history: [
            { event: 'notify' },
            { event: 'return', note: 'The title is missing. The passport has expired.' },
          ],
        },
      });
      const back = await make(
        clerk,
        'resubmitAppointmentNotice',
        { caseId, title: 'Counselor (press)', arrivedOn: '2025-12-01' },
        'case { state dueOn late appointment { title } }',
      );
      // With the true day of arrival it turns out to be late.
      expect(back).toMatchObject({
        case: { state: 'NOTIFIED', dueOn: null, late: true, appointment: { title: 'Counselor (press)' } },
      });
    });

    test('a refusal keeps its reason to itself', async () => {
      const caseId = await filed();
      const refused = await make(officer, 'refuseAppointment', { caseId, reason: 'SECURITY' });
      expect(refused).toMatchObject({ case: { state: 'REFUSED' }, refusals: [] });
      expect(await rows('select refusal_reason, closed_on::text from missions.accreditation_case')).toEqual([
        { refusal_reason: 'SECURITY', closed_on: '2026-01-15' },
      ]);
      const shown = await ask(
        clerk,
        `{ accreditationCase(id: "${caseId}") { state history { event note } nextEvents { event } } }`,
      );
      expect(JSON.stringify(shown)).not.toContain('SECURITY');
      expect(shown).toMatchObject({ accreditationCase: { history: [{}, { event: 'refuse', note: null }] } });
    });

    test('whoever can have no privileges is registered without them, and has no card', async () => {
      const caseId = await filed({
        person: { ...diplomat, nationalities: ['US'], passport: { ...diplomat.passport, kind: 'ORDINARY' } },
        category: 'LOCALLY_EMPLOYED',
        rank: null,
        arrivedOn: null,
        startsOn: '2026-01-05',
        papers: null,
      });
      expect(codes(await accept(caseId))).toEqual(['ENTITLED']);
      expect(await make(officer, 'registerWithoutPrivileges', { caseId })).toMatchObject({
        case: { state: 'REGISTERED_NO_PI' },
      });
      expect(await rows('select 1 from missions.identity_card')).toEqual([]);
      const other = await filed({ person: { ...diplomat, familyName: 'Other' } });
      expect((await make(officer, 'registerWithoutPrivileges', { caseId: other })).refusals).toMatchObject([
        { code: 'NOT_ENTITLED', legalBasis: 'VCDR 37, 38; VCCR 71' },
      ]);
    });

    test('a notice can be withdrawn until it is decided, and an old version decides nothing', async () => {
      const caseId = await filed();
      expect(codes(await accept(caseId, { version: 7 }))).toEqual(['STALE_VERSION']);
      expect(await make(clerk, 'withdrawAppointmentNotice', { caseId })).toMatchObject({
        case: { state: 'WITHDRAWN' },
      });
      expect(codes(await accept(caseId))).toEqual(['WRONG_STATE']);
      // The place is free again.
      expect(
        codes(await file({ person: null, personId: await personOf(caseId), arrivedOn: '2026-01-03' })),
      ).toEqual([]);
    });

    test('an accepted officer is on the public list by name, and has a number of their own', async () => {
      const caseId = await filed();
      const list = '{ diplomaticList { nodes { person { displayName } } } }';
      expect(await ask(viewerWith(['PUBLIC']), list)).toEqual({ diplomaticList: { nodes: [] } });
      await accept(caseId);
      expect(await ask(viewerWith(['PUBLIC']), list)).toEqual({
        diplomaticList: { nodes: [{ person: { displayName: 'Anna Agent' } }] },
      });
      const [listed] = await rows<{ pid: string }>('select pid from missions.person');
      expect(listed?.pid).toMatch(/^\d{9}$/);
    });

    test('of many officers at once one accepts, and one card is issued', async () => {
      const caseId = await filed();
      const made = await Promise.all(Array.from({ length: 10 }, () => accept(caseId)));
      expect(made.filter((each) => each.refusals.length === 0)).toHaveLength(1);
      expect(await rows('select 1 from missions.identity_card')).toHaveLength(1);
    });
  });

  describe('a change', () => {
    test('of title, rank or name waits for the Office, an address does not; the days before keep what was', async () => {
      const caseId = await accepted();
      const selection =
        'case { state proposedChange { rank title displayName } history { event note } appointment { title } person { displayName homeAddress { street } } }';
      const [before = { title: '', name: '' }] = await rows<{ title: string; name: string }>(
        'select a.title, p.display_name as name from missions.appointment a join missions.person p on p.id = a.person_id',
      );
      const changed = await make(
        clerk,
        'fileChangeNotice',
        {
          caseId,
          title: 'Counselor (culture)',
          name: { familyName: 'Married', givenNames: 'Anna' },
          homeAddress: { street: '1 Some Street NW', city: 'Washington', state: 'DC', postalCode: '20001' },
        },
        selection,
      );
      expect(changed).toMatchObject({
        case: {
          state: 'CHANGE_PENDING',
          proposedChange: { rank: null, title: 'Counselor (culture)', displayName: 'Anna Married' },
          appointment: { title: before.title },
          person: { displayName: before.name, homeAddress: { street: '1 Some Street NW' } },
        },
        refusals: [],
      });
      expect((changed['case'] as { history: unknown[] }).history.at(-1)).toEqual({
        event: 'propose',
        note: 'DS-2006: post, name, address. Title asked for: Counselor (culture). Name told: Anna Married.',
      });
      const later = await office
        .on('2026-02-01')
        .change<Record<string, unknown>>(officer, 'acceptAppointment', { caseId }, selection);
      expect(later).toMatchObject({
        case: {
          state: 'ACCREDITED',
          proposedChange: null,
          appointment: { title: 'Counselor (culture)' },
          person: { displayName: 'Anna Married' },
        },
        refusals: [],
      });
      expect(
        await rows(
          'select title, starts_on::text as since, ends_on::text as until from missions.appointment order by starts_on',
        ),
      ).toEqual([
        { title: before.title, since: '2026-01-02', until: '2026-02-01' },
        { title: 'Counselor (culture)', since: '2026-02-01', until: null },
      ]);
      expect(codes(await make(clerk, 'fileChangeNotice', { caseId }))).toEqual(['NOTHING_CHANGED']);
    });

    test('of nationality or residence changes what is published of the status, from its day on (R19)', async () => {
      const caseId = await accepted();
      const entry = async () =>
        JSON.stringify(await ask(officer, '{ diplomaticList { nodes { statusFacts } } }'));
      expect(await entry()).toContain('"usNationalOrResident":false');
      const changed = await make(clerk, 'fileChangeNotice', { caseId, permanentResidentSince: '2026-01-15' });
      expect(changed.refusals).toEqual([]);
      expect(await entry()).toContain('"usNationalOrResident":true');
      expect(
        codes(await make(clerk, 'fileChangeNotice', { caseId, permanentResidentSince: '2026-01-15' })),
      ).toEqual(['RESIDENCE_KNOWN']);
      await make(clerk, 'fileChangeNotice', { caseId, permanentResidentUntil: '2026-01-15' });
      expect(await entry()).toContain('"usNationalOrResident":false');
      await make(clerk, 'fileChangeNotice', {
        caseId,
        nationalitiesGained: [{ countryCode: 'US', on: '2026-01-15' }],
      });
      expect(await entry()).toContain('"usNationalOrResident":true');
      expect(
        codes(
          await make(clerk, 'fileChangeNotice', {
            caseId,
            nationalitiesLost: [{ countryCode: 'DE', on: '2026-01-15' }],
          }),
        ),
      ).toEqual(['NO_SUCH_NATIONALITY']);
    });

    test('a promotion needs three filings, keeps the old post on record and takes the family along (R46)', async () => {
      const caseId = await accepted(clerkNotice);
      await make(clerk, 'fileChangeNotice', {
        caseId,
        familyJoined: [
          {
            person: { ...diplomat, familyName: 'Child', birthDate: '2015-01-01' },
            relation: 'CHILD',
            since: '2026-01-05',
          },
        ],
      });
      office = opened.on('2026-01-20');
      const promotion = {
        caseId,
        category: 'DIPLOMATIC_AGENT',
        rank: 'ATTACHE',
        changeOfStatusFiled: true,
        terminationFiled: true,
        papers: { visaClass: 'A_1' },
        statement: agentStatement,
      };
      const lacking = await make(clerk, 'filePromotion', { ...promotion, changeOfStatusFiled: false });
      expect(lacking.refusals).toMatchObject([{ code: 'PROMOTION_FILED', rule: 'R46' }]);
      expect(lacking.refusals[0]?.message).toContain('Not filed: CHANGE_OF_VISA_CLASS.');
      expect(
        codes(await make(clerk, 'filePromotion', { ...promotion, category: 'ADMIN_TECH_STAFF' })),
      ).toEqual(['SAME_CATEGORY']);
      expect(await make(clerk, 'filePromotion', promotion)).toMatchObject({
        case: { state: 'CHANGE_PENDING' },
      });
      const made = await accept(caseId);
      expect(made).toMatchObject({ case: { state: 'ACCREDITED' }, identityCard: { border: 'BLUE' } });
      expect(
        await rows(
          'select category, status, starts_on::text, terminated_on::text from missions.appointment order by starts_on',
        ),
      ).toEqual([
        {
          category: 'ADMIN_TECH_STAFF',
          status: 'CLOSED_STATUS_CHANGED',
          starts_on: '2026-01-02',
          terminated_on: '2026-01-20',
        },
        { category: 'DIPLOMATIC_AGENT', status: 'ACCREDITED', starts_on: '2026-01-20', terminated_on: null },
      ]);
      expect(
        await rows(
          `select a.category, h.since::text, h.until::text from missions.household_member h
             join missions.appointment a on a.id = h.principal_id order by h.since`,
        ),
      ).toEqual([
        { category: 'ADMIN_TECH_STAFF', since: '2026-01-05', until: '2026-01-20' },
        { category: 'DIPLOMATIC_AGENT', since: '2026-01-20', until: null },
      ]);
    });

    test('a promotion that is not accepted leaves everything as it was', async () => {
      const caseId = await accepted(clerkNotice);
      office = opened.on('2026-01-20');
      await make(clerk, 'filePromotion', {
        caseId,
        category: 'DIPLOMATIC_AGENT',
        rank: 'ATTACHE',
        changeOfStatusFiled: true,
        terminationFiled: true,
      });
      expect(codes(await accept(caseId))).toEqual(['VISA_FITS_POST', 'RECOGNITION_TESTS']);
      expect(await rows('select category, status from missions.appointment')).toEqual([
        { category: 'ADMIN_TECH_STAFF', status: 'CHANGE_PENDING' },
      ]);
    });

    test('a transfer ends one post and notifies the other, or does neither', async () => {
      const caseId = await accepted();
      office = opened.on('2026-01-20');
      const transfer = {
        caseId,
        terminatedOn: '2026-01-20',
        missionId: id('Mission', 'Consulate A'),
        category: 'CAREER_CONSULAR_OFFICER',
        rank: 'CONSUL',
      };
      const selection =
        'case { id state mission { name } } endedCase { id state } appointment { status startsOn }';
      const impossible = await make(
        clerk,
        'transferAppointment',
        { ...transfer, expectedDays: 10 },
        selection,
      );
      expect(impossible).toMatchObject({ case: null, endedCase: null, refusals: [{ rule: 'R8' }] });
      expect(await rows('select state from missions.accreditation_case')).toEqual([{ state: 'ACCREDITED' }]);
      const made = await make(clerk, 'transferAppointment', transfer, selection);
      expect(made).toMatchObject({
        case: { state: 'NOTIFIED', mission: { name: 'Consulate A' } },
        endedCase: { id: caseId, state: 'TERMINATED_IN_GRACE' },
        appointment: { status: 'NOTIFIED', startsOn: '2026-01-20' },
        refusals: [],
      });
      // Who is accepted in the new post has not overstayed in the old one.
      office = opened.on('2026-04-20');
      expect(await accept(caseOf(made).id)).toMatchObject({ identityCard: { border: 'RED' } });
      expect(await rows(`select state from missions.accreditation_case where id = '${caseId}'`)).toEqual([
        { state: 'CLOSED_STATUS_CHANGED' },
      ]);
      expect(
        codes(
          await make(clerk, 'transferAppointment', { ...transfer, missionId: id('Mission', 'Embassy B') }),
        ),
      ).toEqual(['NOT_FOUND']);
    });
  });

  describe('the end', () => {
    const terminate = (caseId: string, more: Record<string, unknown> = {}) =>
      make(
        clerk,
        'fileTerminationNotice',
        { caseId, terminatedOn: '2026-01-15', ...more },
        'case { id state graceEndsOn }',
      );

    test('the last day has come, and lies within the post', async () => {
      const caseId = await accepted();
      expect((await terminate(caseId, { terminatedOn: '2026-01-16' })).refusals).toMatchObject([
        { code: 'END_GIVEN', rule: 'R12' },
      ]);
      expect(codes(await terminate(caseId, { terminatedOn: '2026-01-01' }))).toEqual(['END_BEFORE_START']);
    });

    test('members of the family who work at the mission end too; a spouse in a post of their own may stay', async () => {
      const officerCase = await accepted();
      const spouseCase = await accepted({ ...clerkNotice, person: { ...diplomat, familyName: 'Spouse' } });
      const daughterCase = await filed({
        ...clerkNotice,
        person: { ...diplomat, familyName: 'Daughter', birthDate: '2006-01-01' },
        category: 'LOCALLY_EMPLOYED',
      });
      await make(officer, 'registerWithoutPrivileges', { caseId: daughterCase });
      const spouse = await personOf(spouseCase);
      const joined = await make(clerk, 'fileChangeNotice', {
        caseId: officerCase,
        familyJoined: [
          { personId: spouse, relation: 'SPOUSE', since: '2026-01-02' },
          { personId: await personOf(daughterCase), relation: 'CHILD', since: '2026-01-02' },
        ],
      });
      expect(joined.refusals).toEqual([]);
      // Each of the couple has a notice of their own.
      expect(await ask(officer, `{ person(id: "${spouse}") { tandemPartner { displayName } } }`)).toEqual({
        person: { tandemPartner: { displayName: 'Anna Agent' } },
      });
      await terminate(officerCase, { stayingPersonIds: [spouse, await personOf(daughterCase)] });
      const states = () =>
        rows<{ state: string }>(
          `select state from missions.accreditation_case order by array_position(array['${officerCase}', '${spouseCase}', '${daughterCase}'], id)`,
        );
      expect((await states()).map((each) => each.state)).toEqual([
        'TERMINATED_IN_GRACE',
        'ACCREDITED',
        'TERMINATED_IN_GRACE',
      ]);
    });

    test('without word to the contrary the spouse ends too', async () => {
      const officerCase = await accepted();
      const spouseCase = await accepted(clerkNotice);
      await make(clerk, 'fileChangeNotice', {
        caseId: officerCase,
        familyJoined: [{ personId: await personOf(spouseCase), relation: 'SPOUSE', since: '2026-01-02' }],
      });
      await make(officer, 'endRecognition', { caseId: officerCase });
      expect(await rows('select distinct state from missions.accreditation_case')).toEqual([
        { state: 'TERMINATED_IN_GRACE' },
      ]);
    });

    test('a longer time is granted once, by day 30, and for a reason (R12)', async () => {
      const caseId = await accepted();
      await terminate(caseId);
      const extend = (more: Record<string, unknown> = {}) =>
        make(
          officer,
          'extendGrace',
          { caseId, reason: 'Illness of a child.', ...more },
          'case { graceEndsOn }',
        );
      expect(codes(await extend({ reason: ' ' }))).toEqual(['EXTENSION_ALLOWED']);
      office = opened.on('2026-02-15');
      expect((await extend()).refusals).toMatchObject([{ code: 'EXTENSION_ALLOWED', rule: 'R12' }]);
      office = opened.on('2026-02-14');
      expect(await extend()).toMatchObject({ case: { graceEndsOn: '2026-03-16' }, refusals: [] });
      expect(codes(await extend())).toEqual(['EXTENSION_ALLOWED']);
    });

    test('another status is recorded within the time to leave', async () => {
      const caseId = await accepted();
      await terminate(caseId);
      office = opened.on('2026-02-15');
      expect(codes(await make(visaOfficer, 'recordChangeOfStatus', { caseId }))).toEqual([
        'CHANGE_APPROVED_IN_TIME',
      ]);
      office = opened.on('2026-02-14');
      expect(await make(visaOfficer, 'recordChangeOfStatus', { caseId })).toMatchObject({
        case: { state: 'CLOSED_STATUS_CHANGED' },
      });
    });

    test('whoever has gone is not out of status, and the case waits for every document, whoever issued it (R48)', async () => {
      const caseId = await accepted();
      const document = { documentId: 't', personId: await personOf(caseId), kind: 'TAX_CARD' as const };
      await insertRows(office.database.db, heldDocument, [{ ...document, heldFrom: '2026-01-15' }]);
      const [card] = await rows<{ id: string; number: string }>(
        'select id, number from missions.identity_card',
      );
      await terminate(caseId);
      const depart = () => make(officer, 'recordDeparture', { caseId });
      const waits = async (): Promise<string> => {
        expect(await depart()).toMatchObject({ case: { state: 'TERMINATED_IN_GRACE' }, refusals: [] });
        const [step] = await rows<{ note: string }>(
          `select note from missions.transition where subject_id = '${caseId}' order by number desc limit 1`,
        );
        return step?.note ?? '';
      };
      expect(await waits()).toBe(`Still out: IDENTITY_CARD ${card?.number}, TAX_CARD.`);
      await make(clerk, 'reportIdentityCardLost', { identityCardId: card?.id }, 'identityCard { state }');
      expect(await waits()).toBe('Still out: TAX_CARD.');
      await insertRows(
        office.database.db,
        heldDocument,
        [{ ...document, heldFrom: '2026-01-15', heldUntil: '2026-01-15' }],
        { onConflict: 'replace' },
      );
      expect(codes(await make(officer, 'recordDeparture', { caseId, departedOn: '2026-01-14' }))).toEqual([
        'DEPARTURE_BEFORE_END',
      ]);
      expect(await depart()).toMatchObject({ case: { state: 'CLOSED_DEPARTED' }, refusals: [] });
    });
  });

  describe('others whose functions end', () => {
    test('whoever is declared non grata and recalled leaves like any other, without documents (R13, R48)', async () => {
      const caseId = await accepted();
      await make(senior, 'declarePersonaNonGrata', { caseId, departBy: '2026-01-20' });
      await make(clerk, 'recallPersonaNonGrata', { caseId });
      expect((await make(clerk, 'recordDeparture', { caseId })).refusals).toMatchObject([
        { code: 'DOCUMENTS_RETURNED', rule: 'R48' },
      ]);
      const [card] = await rows<{ id: string }>('select id from missions.identity_card');
      await make(officer, 'returnIdentityCard', { identityCardId: card?.id }, 'identityCard { id }');
      expect(await make(clerk, 'recordDeparture', { caseId })).toMatchObject({
        case: { id: caseId, state: 'DEPARTED' },
        refusals: [],
      });
      expect(await rows('select distinct state from missions.accreditation_case')).toEqual([
        { state: 'DEPARTED' },
      ]);
      expect(await rows('select status, departed_on::text from missions.appointment')).toEqual([
        { status: 'CLOSED_DEPARTED', departed_on: '2026-01-15' },
      ]);
    });

    test('a head of mission whose functions end has 30 days like any other, and leaves without documents', async () => {
      const { db } = office.database;
      const head = { category: 'HEAD_OF_MISSION', headsMission: true, headClass: 'AMBASSADOR' } as const;
      await insertRows(db, person, [aPerson('Head', 'Embassy A', { nameClass: 'DIPLOMATIC_LIST' })]);
      await insertRows(db, appointment, [aPost('Head', 'Embassy A', head)]);
      await insertRows(db, accreditationCase, [aCase('Head', 'Embassy A', { kind: 'HEAD_OF_MISSION' })]);
      const input = { caseId: id('AccreditationCase', 'Head'), terminatedOn: '2026-01-15' };
      expect(
        await make(
          clerk,
          'fileTerminationNotice',
          input,
          'case { state graceEndsOn appointment { status } }',
        ),
      ).toMatchObject({
        case: {
          state: 'TERMINATED',
          graceEndsOn: '2026-02-14',
          appointment: { status: 'TERMINATED_IN_GRACE' },
        },
      });
      const document = {
        documentId: 't',
        personId: id('Person', 'Head'),
        kind: 'TAX_CARD' as const,
        heldFrom: '2026-01-15',
      };
      await insertRows(db, heldDocument, [document]);
      const depart = (more = {}) =>
        make(
          clerk,
          'recordDeparture',
          { caseId: input.caseId, ...more },
          'case { state appointment { status } history { event from to by note } }',
        );
      expect((await depart()).refusals).toMatchObject([{ code: 'DOCUMENTS_RETURNED', rule: 'R48' }]);
      await insertRows(db, heldDocument, [{ ...document, heldUntil: '2026-01-15' }], {
        onConflict: 'replace',
      });
      expect((await depart({ departedOn: '2026-01-16' })).refusals).toMatchObject([{ code: 'DEPARTED' }]);
      const left = await depart({ note: 'Left from Dulles.' });
      expect(left).toMatchObject({
        case: { state: 'TERMINATED', appointment: { status: 'CLOSED_DEPARTED' } },
        refusals: [],
      });
      const step = { event: 'depart', from: 'TERMINATED', to: 'TERMINATED', by: 'MISSION_CLERK' };
      expect((left['case'] as { history: object[] }).history.at(-1)).toEqual({
        ...step,
        note: 'Left from Dulles.',
      });
      expect((await depart()).refusals).toMatchObject([{ code: 'WRONG_STATE' }]);
    });
  });

  describe('identity cards', () => {
    const issue = (input: Record<string, unknown>) =>
      make(officer, 'issueIdentityCard', { photoOnFile: true, ...input }, 'identityCard { id border state }');

    test('without a photograph the card comes later', async () => {
      const caseId = await filed({ papers: { ...agentNotice.papers, photoEnclosed: false } });
      expect(await accept(caseId)).toMatchObject({ case: { state: 'ACCREDITED' }, identityCard: null });
      const [post] = await rows<{ id: string }>('select id from missions.appointment');
      const appointmentId = post?.id;
      expect((await issue({ appointmentId, photoOnFile: false })).refusals).toMatchObject([
        { code: 'PHOTO_ON_FILE', path: ['input', 'photoOnFile'] },
      ]);
      expect(await issue({ appointmentId })).toMatchObject({
        identityCard: { border: 'BLUE', state: 'VALID' },
      });
      expect(codes(await issue({ appointmentId }))).toEqual(['ONE_CARD']);
    });

    test('one is good at a time: after a loss there is another, and of many at once one is issued', async () => {
      await accepted();
      const [card] = await rows<{ id: string; appointment_id: string; version: number }>(
        'select id, appointment_id, version from missions.identity_card',
      );
      const lost = (more: Record<string, unknown> = {}) =>
        make(
          clerk,
          'reportIdentityCardLost',
          { identityCardId: card?.id, ...more },
          'identityCard { state reportedLostOn }',
        );
      expect(codes(await lost({ on: '2026-01-16' }))).toEqual(['DAY_GIVEN']);
      expect(codes(await lost({ version: 2 }))).toEqual(['STALE_VERSION']);
      expect(await lost()).toMatchObject({ identityCard: { state: 'LOST', reportedLostOn: '2026-01-15' } });
      expect(codes(await lost())).toEqual(['WRONG_STATE']);
      const issued = await Promise.all(
        Array.from({ length: 5 }, () => issue({ appointmentId: card?.appointment_id })),
      );
      expect(issued.filter((each) => each.refusals.length === 0)).toHaveLength(1);
      expect(issued.filter((each) => each.refusals[0]?.code === 'ONE_CARD')).toHaveLength(4);
    });

    test('dependants have one from 16 on, nationals of the host State none', async () => {
      const caseId = await accepted();
      const [post] = await rows<{ id: string }>('select id from missions.appointment');
      const join = async (familyName: string, birthDate: string, nationalities = ['FR']) => {
        await make(clerk, 'fileChangeNotice', {
          caseId,
          familyJoined: [
            {
              person: { ...diplomat, familyName, birthDate, nationalities },
              relation: 'CHILD',
              since: '2026-01-05',
              evidenceOn: birthDate,
            },
          ],
        });
        const [member] = await rows<{ id: string }>(
          `select h.id from missions.household_member h join missions.person p on p.id = h.person_id where p.family_name = '${familyName}'`,
        );
        await make(
          officer,
          'acceptHouseholdMember',
          { householdMemberId: member?.id },
          'householdMember { id }',
        );
        return { appointmentId: post?.id, householdMemberId: member?.id };
      };
      const young = await issue(await join('Young', '2010-01-16'));
      expect(codes(young)).toEqual(['ENTITLED_TO_CARD']);
      expect(young.refusals[0]?.message).toContain('Dependants have a card from 16 on: 2026-01-16.');
      expect(await issue(await join('Sixteen', '2010-01-15'))).toMatchObject({
        identityCard: { border: 'BLUE' },
      });
      expect(codes(await issue(await join('American', '2008-01-15', ['US', 'FR'])))).toEqual([
        'ENTITLED_TO_CARD',
      ]);
      await expect(
        make(clerk, 'returnIdentityCard', { identityCardId: 'x' }, 'identityCard { id }'),
      ).rejects.toThrow('FORBIDDEN');
    });
  });
});
