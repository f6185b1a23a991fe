import { insertRows } from '@fmg/shared/db/bulk';
import { testEngines } from '@fmg/shared/testing/database';
import { accreditationCase } from '../src/records/accreditation/accreditation.tables';
import { appointment } from '../src/records/appointment/appointment.tables';
import { relationsPeriod } from '../src/records/country/country.tables';
import { mission } from '../src/records/mission/mission.tables';
import { person } from '../src/records/person/person.tables';
import { aCase, aMission, aPerson, aPost, id } from './builders';
import { clerkOf, Office, protocol, senior } from './office';

interface Made {
  relations: {
    status: string;
    since: string;
    version: number;
    protectingPower: { code: string } | null;
    duties: { legalBasis: string }[];
  } | null;
  cases: { id: string; state: string; graceEndsOn: string | null }[];
}

const selection = `relations { status since version legalBasis protectingPower { code } duties { legalBasis } }
  cases { id state graceEndsOn }`;
const legalBasis = 'Note of 15 January 2026';

describe.each(testEngines())('relations on %s', (engine) => {
  let office: Office;
  let later: Office;

  beforeAll(async () => {
    office = await Office.open(engine);
    later = office.on('2026-02-01');
  });
  beforeEach(async () => {
    await office.empty();
    const { db } = office.database;
    await insertRows(db, mission, [
      aMission('Embassy'),
      aMission('Branch', { kind: 'EMBASSY_BRANCH', parentId: id('Mission', 'Embassy') }),
      aMission('Consulate', { kind: 'CONSULATE', parentId: id('Mission', 'Embassy') }),
      aMission('UN mission', { kind: 'UN_MISSION', organization: 'United Nations' }),
      aMission('Embassy of another', { sendingStateCode: 'NO' }),
    ]);
    const heads = ['Head', 'Nominee', 'Permanent representative', 'Head of another'];
    const at = ['Embassy', 'Embassy', 'UN mission', 'Embassy of another'];
    await insertRows(
      db,
      person,
      heads.map((name, index) => aPerson(name, at[index] ?? '')),
    );
    await insertRows(
      db,
      appointment,
      [0, 2, 3].map((index) =>
        aPost(heads[index] ?? '', at[index] ?? '', {
          category: 'HEAD_OF_MISSION',
          headsMission: true,
          headClass: 'AMBASSADOR',
        }),
      ),
    );
    await insertRows(db, accreditationCase, [
      ...[0, 2, 3].map((index) => aCase(heads[index] ?? '', at[index] ?? '', { kind: 'HEAD_OF_MISSION' })),
      aCase('Nominee', 'Embassy', {
        kind: 'HEAD_OF_MISSION',
        state: 'AGREMENT_REQUESTED',
        appointmentId: null,
      }),
    ]);
    await insertRows(db, relationsPeriod, [
      { id: 'relations-FR', countryCode: 'FR', status: 'NORMAL', since: null, source: 'test' },
    ]);
  });
  afterAll(() => office.close());

  const change = (mutation: string, more: Record<string, unknown> = {}, at = office) =>
    at.change<Made>(senior, mutation, { countryCode: 'FR', ...more }, selection);
  const statesOf = async (table: string) =>
    Object.fromEntries(
      (await office.rows<{ id: string; state: string }>(`select id, state from missions.${table}`)).map(
        (row) => [row.id, row.state],
      ),
    );

  test('a break by notice stops the work of the embassy and suspends its heads, and no one else’s (VCDR 44, 45)', async () => {
    const severed = await change('severRelations', { legalBasis, version: 1 });
    expect(severed).toMatchObject({
      relations: {
        status: 'RELATIONS_SEVERED',
        since: '2026-01-15',
        version: 2,
        legalBasis,
        protectingPower: null,
        duties: [{ legalBasis: 'VCDR 44; VCCR 26' }, { legalBasis: 'VCDR 45(a); VCCR 27(1)(a)' }],
      },
      refusals: [],
    });
    const suspended = [id('AccreditationCase', 'Head'), id('AccreditationCase', 'Nominee')];
    expect(severed.cases.map((each) => each.id).toSorted()).toEqual(suspended.toSorted());
    expect(await statesOf('accreditation_case')).toEqual({
      [id('AccreditationCase', 'Head')]: 'SUSPENDED_RELATIONS',
      [id('AccreditationCase', 'Nominee')]: 'SUSPENDED_RELATIONS',
      [id('AccreditationCase', 'Permanent representative')]: 'ACCREDITED',
      [id('AccreditationCase', 'Head of another')]: 'ACCREDITED',
    });
    expect(await statesOf('mission')).toEqual({
      [id('Mission', 'Embassy')]: 'SUSPENDED',
      [id('Mission', 'Branch')]: 'SUSPENDED',
      [id('Mission', 'Consulate')]: 'OPEN',
      [id('Mission', 'UN mission')]: 'OPEN',
      [id('Mission', 'Embassy of another')]: 'OPEN',
    });
    expect(await office.rows(`select key, payload from missions.outbox where topic = 'relations'`)).toEqual([
      {
        key: 'FR',
        payload: { status: 'RELATIONS_SEVERED', since: '2026-01-15', protectingPowerCode: null },
      },
    ]);
    // The period before has ended on that day, and is still there.
    expect(
      await office.ask(senior, `{ country(code: "FR") { relations(asOf: "2026-01-14") { status until } } }`),
    ).toEqual({ country: { relations: { status: 'NORMAL', until: '2026-01-15' } } });
  });

  test('the heads’ functions end after the break, and thirty days remain', async () => {
    const input = { countryCode: 'FR', terminatedOn: '2026-01-31' };
    const end = (more: Record<string, unknown> = {}) =>
      later.change<Made>(senior, 'endHeadsAfterBreak', { ...input, ...more }, selection);
    expect((await end()).refusals).toMatchObject([{ code: 'NO_HEAD_SUSPENDED', legalBasis: 'VCDR 45' }]);
    await change('severRelations', { legalBasis });
    expect((await end({ terminatedOn: '2026-02-02' })).refusals).toMatchObject([
      { code: 'END_GIVEN', rule: 'R12' },
    ]);
    const ended = await end();
    expect(new Map(ended.cases.map((each) => [each.id, [each.state, each.graceEndsOn]]))).toEqual(
      new Map([
        [id('AccreditationCase', 'Head'), ['TERMINATED', '2026-03-02']],
        [id('AccreditationCase', 'Nominee'), ['TERMINATED', null]],
      ]),
    );
    expect(
      await office.rows(
        `select status, terminated_on::text from missions.appointment where id = '${id('Appointment', 'Head')}'`,
      ),
    ).toEqual([{ status: 'TERMINATED_IN_GRACE', terminated_on: '2026-01-31' }]);
  });

  test('a break needs its notice, and relations that have changed are decided about anew', async () => {
    expect(await change('severRelations')).toMatchObject({
      relations: null,
      refusals: [{ code: 'NOTICE_GIVEN', legalBasis: 'VCDR 2, 45', path: ['input', 'legalBasis'] }],
    });
    expect((await change('severRelations', { legalBasis, version: 7 })).refusals).toMatchObject([
      { code: 'STALE_VERSION', path: ['input', 'version'] },
    ]);
    expect((await change('restrictRelations', { countryCode: 'QQ' })).refusals).toMatchObject([
      { code: 'UNKNOWN_COUNTRY', path: ['input', 'countryCode'] },
    ]);
    await expect(
      office.change(protocol, 'restrictRelations', { countryCode: 'FR' }, 'relations { status }'),
    ).rejects.toThrow('FORBIDDEN');
    expect(await statesOf('mission')).toMatchObject({ [id('Mission', 'Embassy')]: 'OPEN' });
  });

  test('a third State that is accepted protects the interests; else the host State keeps the property (VCDR 45, 46; R42)', async () => {
    await change('severRelations', { legalBasis });
    const name = (more: Record<string, unknown>) =>
      change('nameProtectingPower', { protectingPowerCode: 'CH', accepted: true, ...more }, later);
    expect((await name({ protectingPowerCode: 'FR', accepted: false })).refusals).toMatchObject([
      { code: 'THIRD_STATE_NAMED', legalBasis: 'VCDR 45(b), 45(c), 46' },
      { code: 'PROTECTING_POWER_ACCEPTED', legalBasis: 'VCDR 45(c), 46', path: ['input', 'accepted'] },
    ]);
    expect((await name({ protectingPowerCode: 'QQ' })).refusals).toMatchObject([
      { code: 'UNKNOWN_COUNTRY', path: ['input', 'protectingPowerCode'] },
    ]);
    expect(await change('takeIntoCustody', {}, later)).toMatchObject({
      relations: { status: 'STATE_CUSTODY', since: '2026-02-01', version: 3 },
    });
    // On the first day of a period the period itself changes.
    expect(await name({})).toMatchObject({
      relations: {
        status: 'PROTECTING_POWER_NAMED',
        since: '2026-02-01',
        version: 4,
        protectingPower: { code: 'CH' },
      },
    });
    expect((await change('takeIntoCustody', {}, later)).refusals).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(await change('restoreRelations', {}, office.on('2026-03-01'))).toMatchObject({
      relations: { status: 'RESTORED', since: '2026-03-01', version: 5, protectingPower: null },
    });
    const { country } = await office.ask<{
      country: { relations: { history: unknown[]; nextEvents: unknown[] } };
    }>(
      senior,
      `{ country(code: "FR") { relations(asOf: "2026-03-01") { history { event from to by } nextEvents { event to role } } } }`,
    );
    expect(country.relations.history).toEqual(
      [
        ['sever', 'NORMAL', 'RELATIONS_SEVERED'],
        ['takeIntoCustody', 'RELATIONS_SEVERED', 'STATE_CUSTODY'],
        ['nameProtectingPower', 'STATE_CUSTODY', 'PROTECTING_POWER_NAMED'],
        ['restore', 'PROTECTING_POWER_NAMED', 'RESTORED'],
      ].map(([event, from, to]) => ({ event, from, to, by: 'SENIOR_DECISION' })),
    );
    expect(country.relations.nextEvents).toEqual(
      [
        ['restrict', 'RESTRICTED'],
        ['recallMission', 'MISSION_RECALLED'],
        ['sever', 'RELATIONS_SEVERED'],
      ].map(([event, to]) => ({ event, to, role: ['SENIOR_DECISION'] })),
    );
  });

  test('a recall of staff leaves relations and heads as they are, and stops the work; it may go on later', async () => {
    expect(await change('recordMissionRecall')).toMatchObject({
      relations: { status: 'MISSION_RECALLED' },
      cases: [],
    });
    expect(await statesOf('mission')).toMatchObject({ [id('Mission', 'Embassy')]: 'SUSPENDED' });
    expect(await statesOf('accreditation_case')).toMatchObject({
      [id('AccreditationCase', 'Head')]: 'ACCREDITED',
    });
    const resume = () =>
      office.change<{ mission: { state: string } | null }>(
        senior,
        'resumeMission',
        { missionId: id('Mission', 'Embassy') },
        'mission { state }',
      );
    await change('severRelations', { legalBasis });
    expect((await resume()).refusals).toMatchObject([{ code: 'RELATIONS_IN_FORCE' }]);
    await change('restoreRelations');
    expect(await resume()).toMatchObject({ mission: { state: 'OPEN' } });
  });

  test('relations begin with a State that had none', async () => {
    const none = { countryCode: 'BT', version: 0 };
    expect(await change('recordNoRelations', none)).toMatchObject({
      relations: { status: 'NONE', version: 1, duties: [] },
    });
    expect(await change('establishRelations', { ...none, version: 1 })).toMatchObject({
      relations: { status: 'NORMAL', since: '2026-01-15', version: 2 },
    });
  });

  test('of many steps at once one takes place, and the database holds one present status', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => change('restrictRelations')));
    expect(answers.filter((each) => each.refusals.length === 0)).toHaveLength(1);
    expect(answers.filter((each) => each.refusals[0]?.code === 'WRONG_STATE')).toHaveLength(19);
    const second = { countryCode: 'FR', status: 'NORMAL' as const, since: '2026-01-20', source: 'test' };
    await expect(
      insertRows(office.database.db, relationsPeriod, [{ id: 'second', ...second }]),
    ).rejects.toMatchObject({
      cause: { message: expect.stringContaining('relations_period_one_present_unique') as string },
    });
  });

  test('clerks see where relations stand, and what may happen next', async () => {
    const query = `{ country(code: "FR") { relations { status version nextEvents { event } } } }`;
    expect(await office.ask(clerkOf('Embassy'), query)).toMatchObject({
      country: { relations: { status: 'NORMAL', version: 1 } },
    });
  });
});
