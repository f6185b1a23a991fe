// What hangs on a mission that ends: by the act that closes it, by the clock after a break of relations, and never before.
import { insertRows } from '@fmg/shared/db/bulk';
import { testEngines } from '@fmg/shared/testing/database';
import { accreditationCase } from '../src/records/accreditation/accreditation.tables';
import { appointment } from '../src/records/appointment/appointment.tables';
import { relationsPeriod } from '../src/records/country/country.tables';
import { identityCard } from '../src/records/identity-card/identity-card.tables';
import { mission } from '../src/records/mission/mission.tables';
import { person } from '../src/records/person/person.tables';
import { runClock } from '../src/procedures/clock/clock.service';
import { fixedClock } from '@fmg/shared/domain/clock';
import { aCard, aCase, aMission, aPerson, aPost, id } from './builders';
import { accreditation, clerkOf, Office, senior } from './office';

const clerk = clerkOf('Embassy A');
const names = [
  'Accredited',
  'Promoted',
  'Unprivileged',
  'Notified',
  'Returned',
  'Expected',
  'Nominee',
  'Left',
];

describe.each(testEngines())('what hangs on a mission on %s', (engine) => {
  let office: Office;

  beforeAll(async () => (office = await Office.open(engine)));
  beforeEach(async () => {
    await office.empty();
    const { db } = office.database;
    await insertRows(db, mission, [aMission('Embassy A'), aMission('Embassy B')]);
    for (const at of ['A', 'B']) {
      const mine = (name: string) => `${name} ${at}`;
      const where = `Embassy ${at}`;
      await insertRows(
        db,
        person,
        names.map((name) => aPerson(mine(name), where)),
      );
      await insertRows(db, appointment, [
        aPost(mine('Accredited'), where, {
          headsMission: true,
          headClass: 'CHARGE_AD_INTERIM',
          chargeFrom: new Date('2025-12-01T15:00:00Z'),
        }),
        aPost(mine('Promoted'), where, { status: 'CHANGE_PENDING' }),
        aPost(mine('Unprivileged'), where, { status: 'REGISTERED_NO_PI' }),
        aPost(mine('Notified'), where, { status: 'NOTIFIED', acceptedOn: null }),
        aPost(mine('Returned'), where, { status: 'RETURNED', acceptedOn: null }),
        aPost(mine('Expected'), where, {
          status: 'EXPECTED',
          acceptedOn: null,
          arrivedOn: null,
          notifiedOn: null,
        }),
        aPost(mine('Left'), where, {
          status: 'CLOSED_DEPARTED',
          terminatedOn: '2025-06-01',
          departedOn: '2025-06-10',
        }),
      ]);
      await insertRows(db, accreditationCase, [
        aCase(mine('Accredited'), where),
        aCase(mine('Promoted'), where, { state: 'CHANGE_PENDING' }),
        aCase(mine('Unprivileged'), where, { state: 'REGISTERED_NO_PI' }),
        aCase(mine('Notified'), where, { state: 'NOTIFIED' }),
        aCase(mine('Returned'), where, { state: 'RETURNED', dueOn: '2026-02-01' }),
        aCase(mine('Expected'), where, { state: 'EXPECTED' }),
        aCase(mine('Nominee'), where, {
          kind: 'HEAD_OF_MISSION',
          state: 'AGREMENT_REQUESTED',
          appointmentId: null,
        }),
        aCase(mine('Left'), where, { state: 'CLOSED_DEPARTED' }),
      ]);
    }
  });
  afterAll(() => office.close());

  const statesAt = async (at: string) =>
    Object.fromEntries(
      (
        await office.rows<{ id: string; state: string; grace: string | null; due: string | null }>(
          `select id, state, grace_ends_on::text as grace, due_on::text as due from missions.accreditation_case
            where mission_id = '${id('Mission', `Embassy ${at}`)}'`,
        )
      ).map((row) => [
        names.find((name) => id('AccreditationCase', `${name} ${at}`) === row.id),
        [row.state, row.grace, row.due],
      ]),
    );
  const asItWas = {
    Accredited: ['ACCREDITED', null, null],
    Promoted: ['CHANGE_PENDING', null, null],
    Unprivileged: ['REGISTERED_NO_PI', null, null],
    Notified: ['NOTIFIED', null, null],
    Returned: ['RETURNED', null, '2026-02-01'],
    Expected: ['EXPECTED', null, null],
    Nominee: ['AGREMENT_REQUESTED', null, null],
    Left: ['CLOSED_DEPARTED', null, null],
  };
  const ended = (graceEndsOn: string) => {
    const inGrace = ['TERMINATED_IN_GRACE', graceEndsOn, graceEndsOn];
    const withdrawn = ['WITHDRAWN', null, null];
    return {
      Accredited: inGrace,
      Promoted: inGrace,
      Unprivileged: inGrace,
      Notified: withdrawn,
      Returned: withdrawn,
      Expected: withdrawn,
      Nominee: withdrawn,
      Left: asItWas.Left,
    };
  };
  const clockOn = (day: string) => runClock(office.database, fixedClock(day));

  test.each([
    ['the mission itself', clerk],
    ['the Office', accreditation],
    ['a senior decision', senior],
  ])(
    'ends with it when %s closes it: posts with the days to leave, what is asked for at once',
    async (_, by) => {
      const closing = { missionId: id('Mission', 'Embassy A'), archivesAndPremises: 'To the embassy of B.' };
      const { refusals } = await office.change(by, 'closeMission', closing, 'mission { id }');
      expect(refusals).toEqual([]);
      expect(await statesAt('A')).toEqual(ended('2026-02-14'));
      expect(await statesAt('B')).toEqual(asItWas);
      const charge = `select heads_mission, charge_until::date::text as until from missions.appointment where id = '${id('Appointment', 'Accredited A')}'`;
      expect(await office.rows(charge)).toEqual([{ heads_mission: false, until: '2026-01-15' }]);
      // Whoever has not left by then is out of status.
      await clockOn('2026-02-15');
      expect((await statesAt('A'))['Accredited']?.[0]).toBe('OUT_OF_STATUS');
    },
  );

  test('ends 30 days after a break of relations, unless somebody has ended it before; the clock does it once', async () => {
    const { db } = office.database;
    await insertRows(db, relationsPeriod, [
      {
        id: 'r',
        countryCode: 'FR',
        status: 'RELATIONS_SEVERED',
        since: '2026-01-02',
        source: 'test',
        legalBasis: 'a note',
      },
    ]);
    await office.rows(`update missions.mission set state = 'SUSPENDED'`);
    await clockOn('2026-01-31');
    expect(await statesAt('A')).toEqual(asItWas);
    const lines = await clockOn('2026-02-01');
    expect(lines.find(({ action }) => action === 'endWithMission')).toMatchObject({ done: 2, failures: [] });
    for (const at of ['A', 'B']) expect(await statesAt(at)).toEqual(ended('2026-03-03'));
    expect((await clockOn('2026-02-01')).find(({ action }) => action === 'endWithMission')).toMatchObject({
      done: 0,
    });
  });

  test('leaves nobody in a post whom a declaration has found there, and no way back', async () => {
    const reference = { caseId: id('AccreditationCase', 'Accredited A') };
    await office.change(
      senior,
      'declarePersonaNonGrata',
      { ...reference, departBy: '2026-02-01' },
      'case { id }',
    );
    const closing = { missionId: id('Mission', 'Embassy A'), archivesAndPremises: 'To the embassy of B.' };
    await office.change(senior, 'closeMission', closing, 'mission { id }');
    const post = `select ends_on::text as until, heads_mission from missions.appointment where id = '${id('Appointment', 'Accredited A')}'`;
    expect(await office.rows(post)).toEqual([{ until: '2026-01-15', heads_mission: false }]);
    const back = await office.change(senior, 'rescindPersonaNonGrata', reference, 'case { id }');
    expect(back.refusals).toMatchObject([{ code: 'MISSION_WORKS' }]);
  });

  test('asks for no posts of its own any more', async () => {
    await office.rows(`update missions.mission set state = 'SUSPENDED'`);
    const post = {
      kind: 'CONSULATE',
      name: 'C',
      parentId: id('Mission', 'Embassy A'),
      seat: { city: 'Boston' },
    };
    const { refusals } = await office.change(clerk, 'requestMission', post, 'mission { id }');
    expect(refusals).toMatchObject([{ code: 'MISSION_WORKS' }]);
  });

  test('of whoever is in charge and takes another title the charge goes on in the next post', async () => {
    const reference = { caseId: id('AccreditationCase', 'Accredited A') };
    const told = await office.change(
      clerk,
      'fileChangeNotice',
      { ...reference, title: 'Minister' },
      'case { state }',
    );
    expect(told.refusals).toEqual([]);
    await office.change(accreditation, 'acceptAppointment', reference, 'case { state }');
    expect(
      await office.rows(
        `select title, heads_mission as heads, charge_until is null as "goesOn" from missions.appointment
          where person_id = '${id('Person', 'Accredited A')}' order by starts_on`,
      ),
    ).toEqual([
      { title: 'Counselor', heads: false, goesOn: false },
      { title: 'Minister', heads: true, goesOn: true },
    ]);
  });

  test('does not end while a mission is only suspended', async () => {
    await office.rows(`update missions.mission set state = 'SUSPENDED'`);
    await clockOn('2026-12-31');
    expect((await statesAt('A'))['Promoted']?.[0]).toBe('CHANGE_PENDING');
  });

  test('a card is expired on the day after its last one, and another can be issued', async () => {
    await insertRows(office.database.db, identityCard, [
      aCard('Accredited A', 'Embassy A', { expiresOn: '2026-03-01' }),
    ]);
    const states = () => office.rows('select state from missions.identity_card');
    await clockOn('2026-03-01');
    expect(await states()).toEqual([{ state: 'VALID' }]);
    await clockOn('2026-03-02');
    expect(await states()).toEqual([{ state: 'EXPIRED' }]);
  });

  test('a promotion that is refused, or taken back, leaves the post as it was, and can be asked for again', async () => {
    const reference = { caseId: id('AccreditationCase', 'Promoted A') };
    const refuse = await office.change(
      accreditation,
      'refuseAppointment',
      { ...reference, reason: 'OTHER' },
      'case { state }',
    );
    expect(refuse).toMatchObject({ refusals: [], case: { state: 'ACCREDITED' } });
    const again = {
      ...reference,
      category: 'ADMIN_TECH_STAFF',
      changeOfStatusFiled: true,
      terminationFiled: true,
    };
    const asked = await office.change(clerk, 'filePromotion', again, 'case { state }');
    expect(asked).toMatchObject({ refusals: [], case: { state: 'CHANGE_PENDING' } });
    const back = await office.change(clerk, 'withdrawAppointmentNotice', reference, 'case { state }');
    expect(back).toMatchObject({ refusals: [], case: { state: 'ACCREDITED' } });
  });
});
