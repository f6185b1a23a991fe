import { insertRows } from '@fmg/shared/db/bulk';
import type { Viewer } from '@fmg/shared/auth/viewer';
import { testEngines } from '@fmg/shared/testing/database';
import { accreditationCase } from '../src/records/accreditation/accreditation.tables';
import { appointment } from '../src/records/appointment/appointment.tables';
import { transition } from '../src/records/history/history.tables';
import { mission } from '../src/records/mission/mission.tables';
import { person } from '../src/records/person/person.tables';
import { aCase, aMission, aPerson, aPost, id } from './builders';
import { accreditation, clerkOf, Office, protocol, senior } from './office';

interface Made {
  case: { id: string; state: string; departBy: string | null; version: number } | null;
}

const selection = 'case { id state departBy version }';
const clerk = clerkOf('Embassy A');
const nominee = { familyName: 'Nominee', givenNames: 'Nora', birthDate: '1968-03-04', nationalities: ['FR'] };

describe.each(testEngines())('persona non grata on %s', (engine) => {
  let office: Office;
  let later: Office;

  beforeAll(async () => {
    office = await Office.open(engine);
    later = office.on('2026-01-21');
  });
  beforeEach(async () => {
    await office.empty();
    const { db } = office.database;
    const names = ['Diplomat', 'Expected', 'Honorary'];
    await insertRows(db, mission, [aMission('Embassy A'), aMission('Embassy B')]);
    await insertRows(
      db,
      person,
      names.map((name) => aPerson(name, 'Embassy A')),
    );
    await insertRows(db, appointment, [
      aPost('Diplomat', 'Embassy A'),
      aPost('Expected', 'Embassy A', {
        status: 'EXPECTED',
        startsOn: '2026-03-01',
        arrivedOn: null,
        notifiedOn: null,
        acceptedOn: null,
      }),
      aPost('Honorary', 'Embassy A', { category: 'HONORARY_CONSULAR_OFFICER' }),
    ]);
    await insertRows(db, accreditationCase, [
      aCase('Diplomat', 'Embassy A'),
      aCase('Expected', 'Embassy A', { state: 'EXPECTED' }),
      aCase('Honorary', 'Embassy A', { kind: 'HONORARY_OFFICER', state: 'HON_RECOGNIZED' }),
    ]);
    const steps = (name: string, ...states: string[]) =>
      states.map((to, index) => ({
        id: `${name}/${index}`,
        subjectId: id('AccreditationCase', name),
        event: to.toLowerCase(),
        from: states[index - 1] ?? null,
        to,
        at: new Date('2024-02-01T17:00:00Z'),
        number: index + 1,
      }));
    await insertRows(db, transition, [
      ...steps('Diplomat', 'NOTIFIED', 'ACCREDITED'),
      ...steps('Expected', 'EXPECTED'),
    ]);
  });
  afterAll(() => office.close());

  const change = (by: Viewer, mutation: string, input: Record<string, unknown>, at = office) =>
    at.change<Made>(by, mutation, input, selection);
  const declare = (name: string, more: Record<string, unknown> = {}, by = senior) =>
    change(by, 'declarePersonaNonGrata', {
      caseId: id('AccreditationCase', name),
      departBy: '2026-01-20',
      ...more,
    });
  const fileOn = async (name: string): Promise<Record<string, unknown> | undefined> =>
    (
      await office.rows<Record<string, unknown>>(
        `select id, state, case_class, depart_by::text, due_on::text from missions.accreditation_case
         where kind = 'PERSONA_NON_GRATA' and person_id = '${id('Person', name)}'`,
      )
    )[0];
  const postOf = async (name: string): Promise<Record<string, unknown> | undefined> =>
    (
      await office.rows<Record<string, unknown>>(
        `select status, terminated_on::text from missions.appointment where id = '${id('Appointment', name)}'`,
      )
    )[0];
  const told = () =>
    office.rows<{ key: string; payload: unknown }>(
      `select key, payload from missions.outbox where topic = 'departure day' order by number`,
    );

  test('a declaration sets the day to leave, opens a file, and tells the day that replaces thirty (R10, R13)', async () => {
    expect(await declare('Diplomat')).toMatchObject({
      case: { id: id('AccreditationCase', 'Diplomat'), state: 'PNG_DECLARED', departBy: '2026-01-20' },
      refusals: [],
    });
    expect(await postOf('Diplomat')).toEqual({ status: 'PNG_DECLARED', terminated_on: null });
    expect(await fileOn('Diplomat')).toMatchObject({
      state: 'PNG_DECLARED',
      case_class: 'STAFF',
      depart_by: '2026-01-20',
      due_on: '2026-01-20',
    });
    expect(await told()).toEqual([
      {
        key: id('Appointment', 'Diplomat'),
        payload: {
          personId: id('Person', 'Diplomat'),
          missionId: id('Mission', 'Embassy A'),
          departBy: '2026-01-20',
        },
      },
    ]);
    const again = await declare('Diplomat');
    expect(again.refusals).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(await declare('Expected', { departBy: '2026-01-14' })).toMatchObject({
      case: null,
      refusals: [
        { code: 'DEADLINE_NOT_PAST', rule: 'R13', legalBasis: 'VCDR 9(1)', path: ['input', 'departBy'] },
      ],
    });
    await expect(declare('Expected', {}, protocol)).rejects.toThrow('FORBIDDEN');
  });

  test('whoever is only expected can be declared; honorary officers, who live here, cannot', async () => {
    expect(await declare('Expected')).toMatchObject({ case: { state: 'PNG_DECLARED' } });
    expect(await postOf('Expected')).toMatchObject({ status: 'PNG_DECLARED' });
    expect((await declare('Honorary')).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('a nominee can be declared after agrément, and the file is as guarded as the agrément', async () => {
    const asked = await change(clerk, 'requestAgrement', {
      missionId: id('Mission', 'Embassy A'),
      person: nominee,
    });
    const caseId = asked.case?.id ?? '';
    expect(
      (await change(senior, 'declarePersonaNonGrata', { caseId, departBy: '2026-01-20' })).refusals,
    ).toMatchObject([{ code: 'WRONG_STATE' }]);
    await change(protocol, 'grantAgrement', { caseId });
    expect(await change(senior, 'declarePersonaNonGrata', { caseId, departBy: '2026-01-20' })).toMatchObject({
      case: { state: 'PNG_DECLARED' },
    });
    expect(
      await office.rows(
        `select case_class from missions.accreditation_case where kind = 'PERSONA_NON_GRATA'`,
      ),
    ).toEqual([{ case_class: 'AGREMENT' }]);
    expect(await told()).toEqual([]);
    expect(await change(senior, 'rescindPersonaNonGrata', { caseId })).toMatchObject({
      case: { state: 'AGREMENT_GRANTED', departBy: null },
    });
  });

  test('the sending State recalls by the last day, and the functions end (VCDR 9(1), 43(a))', async () => {
    await declare('Diplomat');
    const caseId = id('AccreditationCase', 'Diplomat');
    expect((await change(clerkOf('Embassy B'), 'recallPersonaNonGrata', { caseId })).refusals).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await change(accreditation, 'refuseRecognition', { caseId })).refusals).toMatchObject([
      { code: 'DEADLINE_PASSED', rule: 'R13', legalBasis: 'VCDR 9(2), 43(b)' },
    ]);
    expect(await change(clerk, 'recallPersonaNonGrata', { caseId })).toMatchObject({
      case: { id: caseId, state: 'RECALLED' },
    });
    expect(await postOf('Diplomat')).toEqual({ status: 'RECALLED', terminated_on: '2026-01-15' });
    expect(await fileOn('Diplomat')).toMatchObject({ state: 'RECALLED' });
  });

  test('after the last day recognition is refused, by whichever of the two records it is named (VCDR 9(2), 43(b))', async () => {
    await declare('Diplomat');
    const file = await fileOn('Diplomat');
    const caseId = String(file?.['id']);
    expect((await change(clerk, 'recallPersonaNonGrata', { caseId }, later)).refusals).toMatchObject([
      { code: 'BEFORE_DEADLINE', rule: 'R13' },
    ]);
    expect(
      await change(accreditation, 'refuseRecognition', { caseId, version: 1, note: 'a reason' }, later),
    ).toMatchObject({ case: { id: caseId, state: 'RECOGNITION_REFUSED', version: 2 } });
    expect(await postOf('Diplomat')).toEqual({ status: 'RECOGNITION_REFUSED', terminated_on: '2026-01-21' });
    for (const subject of [caseId, id('AccreditationCase', 'Diplomat')])
      expect((await office.steps(subject)).at(-1)).toEqual(['refuseRecognition', 'ACCREDITATION_OFFICER']);
    expect(
      await office.rows(
        `select note from missions.transition where event in ('declare', 'refuseRecognition') and note is not null`,
      ),
    ).toEqual([]);
  });

  test('a declaration that is taken back leaves the person where it found the case, and frees the days', async () => {
    await declare('Diplomat');
    const caseId = id('AccreditationCase', 'Diplomat');
    expect(await change(senior, 'rescindPersonaNonGrata', { caseId })).toMatchObject({
      case: { state: 'ACCREDITED', departBy: null },
    });
    expect(await postOf('Diplomat')).toEqual({ status: 'ACCREDITED', terminated_on: null });
    expect(await fileOn('Diplomat')).toMatchObject({ state: 'WITHDRAWN' });
    expect((await told()).map(({ payload }) => payload)).toMatchObject([
      { departBy: '2026-01-20' },
      { departBy: null },
    ]);
    expect((await change(senior, 'rescindPersonaNonGrata', { caseId })).refusals).toMatchObject([
      { code: 'NOT_DECLARED', rule: 'R13' },
    ]);
    // It may be declared anew.
    expect(await declare('Diplomat')).toMatchObject({ case: { state: 'PNG_DECLARED' } });
  });

  test('of many declarations at once one holds, with one file', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => declare('Diplomat')));
    expect(answers.filter((each) => each.refusals.length === 0)).toHaveLength(1);
    expect(
      await office.rows(`select 1 from missions.accreditation_case where kind = 'PERSONA_NON_GRATA'`),
    ).toHaveLength(1);
  });

  test('the database holds one declaration of a person in a post', async () => {
    await declare('Diplomat');
    const second = aCase('second', 'Embassy A', {
      kind: 'PERSONA_NON_GRATA',
      state: 'PNG_DECLARED',
      departBy: '2026-01-20',
      personId: id('Person', 'Diplomat'),
      appointmentId: id('Appointment', 'Diplomat'),
    });
    await expect(insertRows(office.database.db, accreditationCase, [second])).rejects.toMatchObject({
      cause: { message: expect.stringContaining('accreditation_case_one_declaration_unique') as string },
    });
  });
});
