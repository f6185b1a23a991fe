import { insertRows } from '@fmg/shared/db/bulk';
import { testEngines } from '@fmg/shared/testing/database';
import { appointment } from '../src/records/appointment/appointment.tables';
import { householdMember } from '../src/records/household/household.tables';
import { mission } from '../src/records/mission/mission.tables';
import { person } from '../src/records/person/person.tables';
import { aMember, aMission, aPerson, aPost, anEndedPost, id } from './builders';
import { accreditation, clerkOf, Office, type Answer } from './office';

interface Made {
  householdMember: {
    id: string;
    version: number;
    until: string | null;
    standing: { status: string; reason: string };
  } | null;
}

const selection = 'householdMember { id version until standing { status reason } }';
const clerk = clerkOf('Embassy A', 'Mission C');
const child = { relation: 'CHILD', since: '2026-01-10' };
const described = (birthDate: string) => ({
  familyName: 'Young',
  givenNames: 'Yara',
  birthDate,
  nationalities: ['FR'],
});

describe.each(testEngines())('households on %s', (engine) => {
  let office: Office;

  beforeAll(async () => (office = await Office.open(engine)));
  beforeEach(async () => {
    await office.empty();
    const { db } = office.database;
    await insertRows(
      db,
      mission,
      ['Embassy A', 'Embassy B', 'Mission C'].map((name) => aMission(name)),
    );
    const names = ['Holder', 'Partner', 'Gone', 'Child', 'Spouse'];
    await insertRows(db, person, [
      ...names.map((name) => aPerson(name, 'Embassy A', name === 'Child' ? { birthDate: '2004-12-01' } : {})),
    ]);
    await insertRows(db, appointment, [
      aPost('Holder', 'Embassy A'),
      aPost('Partner', 'Embassy B'),
      anEndedPost('Gone', 'Embassy A', '2025-12-31'),
    ]);
    await insertRows(db, householdMember, [
      aMember('Child', 'Holder', 'Embassy A', { relation: 'CHILD' }),
      aMember('Spouse', 'Holder', 'Embassy A'),
    ]);
  });
  afterAll(() => office.close());

  const file = (mutation: string, input: Record<string, unknown>, by = clerk): Promise<Answer<Made>> =>
    office.change<Made>(by, mutation, input, selection);
  const add = (member: Record<string, unknown>, of = 'Holder') =>
    file('addHouseholdMember', { appointmentId: id('Appointment', of), member: { ...child, ...member } });
  const tie = (name: string) => ({ householdMemberId: id('HouseholdMember', name) });

  test('a child that is notified belongs to the household, with the reason', async () => {
    const { householdMember: member, refusals } = await add({ person: described('2015-06-01') });
    expect(refusals).toEqual([]);
    expect(member).toMatchObject({
      version: 1,
      until: null,
      standing: { status: 'NOT_HOUSEHOLD', reason: 'NOT_ACCEPTED' },
    });
  });

  describe('the acceptance of a tie', () => {
    const added = async (more: Record<string, unknown> = {}, of = 'Holder') => {
      const { householdMember: made } = await add(
        { person: described('2015-06-01'), evidenceOn: '2015-06-10', ...more },
        of,
      );
      return { householdMemberId: String((made as { id: string } | null)?.id) };
    };
    const decide = (mutation: string, input: Record<string, unknown>, by = accreditation) =>
      file(mutation, input, by);

    test('gives the status from its day on, and is of the Office', async () => {
      const member = await added();
      await expect(decide('acceptHouseholdMember', member, clerk)).rejects.toThrow('FORBIDDEN');
      expect((await decide('acceptHouseholdMember', member)).householdMember).toMatchObject({
        version: 2,
        standing: { status: 'ELIGIBLE', reason: 'MINOR_CHILD' },
      });
      for (const again of ['acceptHouseholdMember', 'refuseHouseholdMember'])
        expect((await decide(again, member)).refusals).toMatchObject([{ code: 'TIE_DECIDED' }]);
    });

    test('wants a document, which the mission can file later, of a day that has come', async () => {
      const member = await added({ evidenceOn: null });
      expect((await decide('acceptHouseholdMember', member)).refusals).toMatchObject([
        { code: 'EVIDENCE_NEEDED' },
      ]);
      const tell = (evidenceOn: string) => file('fileTieEvidence', { ...member, evidenceOn });
      expect((await tell('2026-01-16')).refusals).toMatchObject([{ code: 'STATEMENT_TO_COME' }]);
      expect((await tell('2015-06-10')).refusals).toEqual([]);
      expect((await decide('acceptHouseholdMember', member)).refusals).toEqual([]);
    });

    test('of a parent wants the authorization of the host State', async () => {
      const member = await added({ relation: 'PARENT', person: described('1950-06-01') });
      expect((await decide('acceptHouseholdMember', member)).refusals).toMatchObject([
        { code: 'TIE_AWAITS' },
      ]);
      expect(
        (await decide('acceptHouseholdMember', { ...member, isAuthorized: true })).householdMember,
      ).toMatchObject({
        standing: { status: 'ELIGIBLE', reason: 'AUTHORIZED' },
      });
    });

    test('of a grown child goes by a statement that is filed with the tie', async () => {
      const member = await added({ person: described('2000-06-01'), disabilityStatementOn: '2025-12-01' });
      expect((await decide('acceptHouseholdMember', member)).householdMember).toMatchObject({
        standing: { status: 'ELIGIBLE', reason: 'DISABLED_CHILD' },
      });
    });

    test('can be refused, and then nothing derives from it', async () => {
      const member = await added();
      expect((await decide('refuseHouseholdMember', member)).householdMember).toMatchObject({
        standing: { status: 'NOT_HOUSEHOLD', reason: 'TIE_REFUSED' },
      });
    });

    test("makes an officer's spouse public, and nothing before does", async () => {
      await office.rows(
        `update missions.household_member set until = '2025-01-01' where id = '${id('HouseholdMember', 'Spouse')}'`,
      );
      await office.rows(
        `update missions.person set name_class = 'DIPLOMATIC_LIST' where id = '${id('Person', 'Holder')}'`,
      );
      const member = await added({ relation: 'SPOUSE', person: described('1985-06-01') });
      const listed = () =>
        office.rows(`select name_class as class from missions.person where family_name = 'Young'`);
      expect(await listed()).toEqual([{ class: 'DEPENDANT' }]);
      expect((await decide('acceptHouseholdMember', member)).refusals).toEqual([]);
      expect(await listed()).toEqual([{ class: 'DIPLOMATIC_LIST' }]);
    });
  });

  test.each([
    ['a child that has grown out of it', { person: described('2004-12-01') }, 'Holder', 'AGE', 'R15'],
    [
      'the family of a post that has ended',
      { person: described('2015-06-01') },
      'Gone',
      'SPONSOR_ENDED',
      'R12',
    ],
    [
      'a child that lives elsewhere',
      { person: described('2015-06-01'), livesInHousehold: false },
      'Holder',
      'LIVES_ELSEWHERE',
      'R14',
    ],
  ])('nobody is added from whom nothing derives: %s', async (_, member, of, code, rule) => {
    expect(await add(member, of)).toMatchObject({ householdMember: null, refusals: [{ code, rule }] });
    expect(await office.rows(`select 1 from missions.person where family_name = 'Young'`)).toEqual([]);
  });

  test.each([
    ['oneself', { personId: id('Person', 'Holder') }, 'OWN_HOUSEHOLD'],
    ['somebody unborn', { since: '2015-05-31', person: described('2015-06-01') }, 'DAY_OUT_OF_BOUNDS'],
    ['from a day far ahead', { since: '2090-01-01', person: described('2015-06-01') }, 'DAY_OUT_OF_BOUNDS'],
    ['a second spouse', { relation: 'SPOUSE', person: described('1985-06-01') }, 'ONE_PARTNER'],
  ])('no tie is possible with %s', async (_, member, code) => {
    expect(await add(member)).toMatchObject({ householdMember: null, refusals: [{ code }] });
  });

  test('a parent is notified before the host State authorizes the tie', async () =>
    expect(await add({ relation: 'PARENT', person: described('1950-06-01') })).toMatchObject({
      refusals: [],
      householdMember: { standing: { reason: 'NOT_ACCEPTED' } },
    }));

  test('a tie ends once, on a day after it began, and for the clerk whose it is', async () => {
    const end = (on: string, by = clerk) => file('endHouseholdMembership', { ...tie('Spouse'), on }, by);
    for (const day of ['2024-01-31', '2026-01-16', '2099-01-01'])
      expect((await end(day)).refusals).toMatchObject([{ code: 'DAY_OUT_OF_BOUNDS' }]);
    await office.rows(
      `update missions.household_member set since = '2025-06-01' where id = '${id('HouseholdMember', 'Spouse')}'`,
    );
    expect((await end('2025-05-31')).refusals).toMatchObject([{ code: 'LEFT_BEFORE_JOINED' }]);
    expect((await end('2026-01-10', clerkOf('Embassy B'))).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await end('2026-01-10')).householdMember).toMatchObject({
      version: 2,
      until: '2026-01-10',
      standing: { status: 'NOT_HOUSEHOLD', reason: 'TIE_ENDED' },
    });
    expect((await end('2026-01-11')).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
    await expect(end('2026-01-11', accreditation)).rejects.toThrow('FORBIDDEN');
  });

  test('a letter of the school, or a statement about a disability, carries a child beyond 21 (R14)', async () => {
    const study = { ...tie('Child'), version: 1, studentUntil: '2026-06-30' };
    expect((await file('fileStudentEvidence', study)).householdMember).toMatchObject({
      version: 2,
      standing: { status: 'ELIGIBLE', reason: 'STUDENT' },
    });
    expect((await file('fileStudentEvidence', study)).refusals).toMatchObject([{ code: 'STALE_VERSION' }]);
    const state = (statementOn: string) => file('fileDisabilityEvidence', { ...tie('Child'), statementOn });
    expect((await state('2026-01-16')).refusals).toMatchObject([{ code: 'STATEMENT_TO_COME', rule: 'R14' }]);
    expect((await state('2026-01-12')).householdMember).toMatchObject({
      version: 3,
      standing: { status: 'ELIGIBLE', reason: 'DISABLED_CHILD' },
    });
  });

  test('such evidence is for children, and not older than the tie', async () => {
    const spouse = await file('fileStudentEvidence', { ...tie('Spouse'), studentUntil: '2026-06-30' });
    expect(spouse.refusals).toMatchObject([{ code: 'NOT_A_CHILD' }]);
    const old = await file('fileStudentEvidence', { ...tie('Child'), studentUntil: '2024-01-31' });
    expect(old.refusals).toMatchObject([{ code: 'LETTER_BEFORE_TIE' }]);
  });

  describe('a tandem couple', () => {
    beforeEach(
      async () =>
        void (await office.rows(
          `delete from missions.household_member where id = '${id('HouseholdMember', 'Spouse')}'`,
        )),
    );
    const register = (more: Record<string, unknown> = {}) =>
      file(
        'registerTandemCouple',
        {
          appointmentId: id('Appointment', 'Holder'),
          spouseAppointmentId: id('Appointment', 'Partner'),
          since: '2025-06-01',
          ...more,
        },
        accreditation,
      );
    const coupleOf = async (name: string, asOf = '2026-01-15') =>
      (
        await office.ask<{ person: Record<string, unknown> }>(
          accreditation,
          `{ person(id: "${id('Person', name)}") {
            tandemPartner(asOf: "${asOf}") { displayName } tandemWithoutNotice(asOf: "${asOf}") { displayName } } }`,
        )
      ).person;
    // What is not accepted is seen by its own mission alone.
    const unnotify = () =>
      office.rows(
        `update missions.appointment set notified_on = null, accepted_on = null, status = 'NOTIFIED',
           mission_id = '${id('Mission', 'Mission C')}' where id = '${id('Appointment', 'Partner')}'`,
      );

    test('of another mission is there for the Office only: a clerk names posts of the own one', async () => {
      const asked = { appointmentId: id('Appointment', 'Holder'), since: '2025-06-01' };
      for (const name of ['Partner', 'Nowhere'])
        expect(
          (await file('registerTandemCouple', { ...asked, spouseAppointmentId: id('Appointment', name) }))
            .refusals,
        ).toMatchObject([{ code: 'NOT_FOUND', message: 'There is no such post of a spouse.' }]);
    });

    test('of which both are notified is registered, and each is the partner of the other', async () => {
      expect((await register()).refusals).toEqual([]);
      const both = (displayName: string) => ({ tandemPartner: { displayName }, tandemWithoutNotice: [] });
      expect([await coupleOf('Holder'), await coupleOf('Partner')]).toEqual([
        both('Partner'),
        both('Holder'),
      ]);
      expect(await coupleOf('Holder', '2025-05-31')).toEqual({
        tandemPartner: null,
        tandemWithoutNotice: null,
      });
    });

    test('whose household tells it twice is one', async () => {
      await register();
      expect((await register({ since: '2025-06-02' })).refusals).toMatchObject([{ code: 'ONE_PARTNER' }]);
      for (const since of ['1999-01-01', '2099-01-01'])
        expect((await register({ since })).refusals[0]?.code).toBe('DAY_OUT_OF_BOUNDS');
      await insertRows(office.database.db, householdMember, [
        aMember('Holder', 'Partner', 'Embassy B', { since: '2025-06-01' }),
      ]);
      expect(await coupleOf('Partner')).toMatchObject({ tandemPartner: { displayName: 'Holder' } });
    });

    test('is refused while one has no notice, and a known one shows who lacks it', async () => {
      await unnotify();
      expect((await register()).refusals).toMatchObject([{ code: 'NOTICE_NEEDED', legalBasis: 'VCDR 10' }]);
      await insertRows(office.database.db, householdMember, [
        aMember('Partner', 'Holder', 'Embassy A', { since: '2025-06-01' }),
      ]);
      expect(await coupleOf('Holder')).toEqual({
        tandemPartner: { displayName: 'Partner' },
        tandemWithoutNotice: [{ displayName: 'Partner' }],
      });
    });

    test('are not two who do not both hold posts, nor one person alone', async () => {
      await office.rows(
        `update missions.appointment set status = 'TERMINATED_IN_GRACE', terminated_on = '2026-01-10' where id = '${id('Appointment', 'Partner')}'`,
      );
      expect((await register()).refusals).toMatchObject([{ code: 'NO_TANDEM' }]);
      const alone = await register({ spouseAppointmentId: id('Appointment', 'Holder') });
      expect(alone.refusals).toMatchObject([
        {
          code: 'NO_TANDEM',
          remedy: expect.stringContaining('posts of two people'),
          message: expect.stringContaining('one person'),
          path: ['input', 'spouseAppointmentId'],
        },
      ]);
      const nowhere = await register({ spouseAppointmentId: id('Appointment', 'Nowhere') });
      expect(nowhere.refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
    });
  });

  test('whoever holds posts at two missions shows both, on days on which both are held', async () => {
    await insertRows(office.database.db, appointment, [
      aPost('Second', 'Mission C', { personId: id('Person', 'Holder'), startsOn: '2025-03-01' }),
    ]);
    const postsOn = async (asOf: string) =>
      (
        await office.ask<{ person: { dualAccreditation: { mission: { name: string } }[] } }>(
          accreditation,
          `{ person(id: "${id('Person', 'Holder')}") { dualAccreditation(asOf: "${asOf}") { mission { name } } } }`,
        )
      ).person.dualAccreditation.map((each) => each.mission.name);
    expect(await postsOn('2026-01-15')).toEqual(['Embassy A', 'Mission C']);
    expect(await postsOn('2025-02-28')).toEqual([]);
  });
});
