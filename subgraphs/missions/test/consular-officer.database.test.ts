import { insertRows } from '@fmg/shared/db/bulk';
import { viewerWith, type Viewer } from '@fmg/shared/auth/viewer';
import { testEngines } from '@fmg/shared/testing/database';
import { mission } from '../src/records/mission/mission.tables';
import { aMission, id } from './builders';
import { accreditation, clerkOf, Office, senior } from './office';

interface Made {
  case: {
    id: string;
    state: string;
    version: number;
    precedenceFrom: string | null;
    form: string | null;
  } | null;
  appointment: Record<string, unknown> | null;
}

const selection = `case { id state version precedenceFrom form graceEndsOn }
  appointment { id status rank headsMission startsOn endsOn provisionallyAdmittedOn exequaturOn acceptedOn functionsBeganAt precedenceFrom terminatedOn person { displayName } }`;

const clerk = clerkOf('Embassy A', 'Consulate A', 'Honorary A');
const officer = {
  familyName: 'Consul',
  givenNames: 'Clara',
  birthDate: '1975-06-01',
  nationalities: ['FR'],
};
const commission = {
  missionId: id('Mission', 'Consulate A'),
  person: officer,
  rank: 'CONSUL',
  consularDistrict: 'Massachusetts  and Maine',
  seat: 'boston',
  startsOn: '2026-02-01',
};
const note = {
  missionId: id('Mission', 'Honorary A'),
  person: { ...officer, familyName: 'Honorary', nationalities: ['US'] },
  rank: 'HONORARY_CONSUL',
  startsOn: '2026-02-01',
  justification: 'Many nationals live there.',
  city: 'Denver',
  functions: 'Help to nationals.',
  workload: 'Ten hours a week.',
};

describe.each(testEngines())('consular officers on %s', (engine) => {
  let office: Office;

  beforeAll(async () => {
    office = await Office.open(engine);
  });
  beforeEach(async () => {
    await office.empty();
    const parentId = id('Mission', 'Embassy A');
    await insertRows(office.database.db, mission, [
      aMission('Embassy A'),
      aMission('Embassy B'),
      aMission('Consulate A', {
        kind: 'CONSULATE',
        parentId,
        city: 'Boston',
        consularDistrict: 'Massachusetts and Maine',
      }),
      aMission('Honorary A', { kind: 'HONORARY_POST', parentId, city: 'Denver' }),
      aMission('Consulate asked for', { kind: 'CONSULATE', parentId, city: 'Boston', state: 'REQUESTED' }),
    ]);
  });
  afterAll(() => office.close());

  const change = (by: Viewer, mutation: string, input: Record<string, unknown>, at: Office = office) =>
    at.change<Made>(by, mutation, input, selection);
  const receive = async (more: Record<string, unknown> = {}): Promise<string> => {
    const made = await change(clerk, 'receiveCommission', { ...commission, ...more });
    if (made.case === null) throw new Error(JSON.stringify(made.refusals));
    return made.case.id;
  };
  const requestHonorary = async (more: Record<string, unknown> = {}): Promise<string> => {
    const made = await change(clerk, 'requestHonoraryOfficer', { ...note, ...more });
    if (made.case === null) throw new Error(JSON.stringify(made.refusals));
    return made.case.id;
  };

  test('from the commission to the exequatur: the day of provisional admission is kept for precedence (VCCR 13, 16(2))', async () => {
    const caseId = await receive();
    const admitted = await change(accreditation, 'admitProvisionally', { caseId });
    expect(admitted).toMatchObject({
      case: { state: 'PROVISIONAL', precedenceFrom: '2026-01-15T17:00:00.000Z' },
      appointment: { status: 'PROVISIONAL', provisionallyAdmittedOn: '2026-01-15', exequaturOn: null },
      refusals: [],
    });
    const later = office.on('2026-03-01');
    const granted = await change(senior, 'grantExequatur', { caseId, version: 2 }, later);
    expect(granted).toMatchObject({
      case: { state: 'RECOGNIZED', precedenceFrom: '2026-01-15T17:00:00.000Z', form: 'DS-2003' },
      appointment: {
        status: 'ACCREDITED',
        exequaturOn: '2026-03-01',
        acceptedOn: '2026-03-01',
        headsMission: true,
        functionsBeganAt: '2026-01-15T17:00:00.000Z',
        precedenceFrom: '2026-01-15T17:00:00.000Z',
      },
    });
    expect(await office.steps(caseId)).toEqual([
      ['receiveCommission', 'MISSION_CLERK'],
      ['admitProvisionally', 'ACCREDITATION_OFFICER'],
      ['grantExequatur', 'SENIOR_DECISION'],
    ]);
    // The officer is on the public list now, and leads the post in the order of the city.
    const query = `{ mission(id: "${id('Mission', 'Consulate A')}") { headOfMission { person { displayName } } } }`;
    expect(await later.ask(viewerWith(['PUBLIC']), query)).toEqual({
      mission: { headOfMission: { person: { displayName: 'Clara Consul' } } },
    });
    expect(
      await later.ask(
        accreditation,
        '{ consularPrecedence(city: "Boston") { position person { displayName } } }',
      ),
    ).toEqual({ consularPrecedence: [{ position: 1, person: { displayName: 'Clara Consul' } }] });
  });

  test('an exequatur without earlier admission sets precedence by itself', async () => {
    const caseId = await receive();
    expect(await change(accreditation, 'grantExequatur', { caseId })).toMatchObject({
      case: { precedenceFrom: '2026-01-15T17:00:00.000Z' },
      appointment: { provisionallyAdmittedOn: null, exequaturOn: '2026-01-15' },
    });
  });

  test('a commission names rank, district and seat, as they were consented to (R47)', async () => {
    const refusals = async (more: Record<string, unknown>) =>
      (await change(clerk, 'receiveCommission', { ...commission, ...more })).refusals;
    const incomplete = [{ code: 'COMMISSION_COMPLETE', rule: 'R47', legalBasis: 'VCCR 11(1)' }];
    expect(await refusals({ seat: null })).toMatchObject(incomplete);
    expect(await refusals({ rank: 'ATTACHE' })).toMatchObject(incomplete);
    const elsewhere = [{ code: 'POST_CONSENTED', rule: 'R47', legalBasis: 'VCCR 4' }];
    expect(await refusals({ seat: 'Hartford' })).toMatchObject(elsewhere);
    expect(await refusals({ consularDistrict: 'New England' })).toMatchObject(elsewhere);
    const asked = { missionId: id('Mission', 'Consulate asked for') };
    const byEmbassy = clerkOf('Embassy A', 'Consulate asked for');
    expect(
      (await change(byEmbassy, 'receiveCommission', { ...commission, ...asked })).refusals,
    ).toMatchObject([{ code: 'MISSION_WORKS' }, ...elsewhere]);
    expect(
      (await change(clerk, 'receiveCommission', { ...commission, missionId: id('Mission', 'Embassy A') }))
        .refusals,
    ).toMatchObject([{ code: 'NOT_A_POST' }]);
    expect(await office.rows('select 1 from missions.appointment')).toEqual([]);
  });

  test('a post has one head at a time', async () => {
    await receive();
    const second = { ...commission, person: { ...officer, familyName: 'Second' } };
    expect((await change(clerk, 'receiveCommission', second)).refusals).toMatchObject([
      { code: 'MISSION_HAS_HEAD' },
    ]);
  });

  test('refusal and withdrawal are of the Secretary, and keep no reason (VCCR 12(2), 23(4))', async () => {
    const caseId = await receive();
    await expect(change(accreditation, 'refuseExequatur', { caseId })).rejects.toThrow('FORBIDDEN');
    expect(await change(senior, 'refuseExequatur', { caseId, note: 'a reason' })).toMatchObject({
      case: { state: 'REFUSED' },
      appointment: { status: 'REFUSED' },
    });
    const other = await receive({ person: { ...officer, familyName: 'Other' } });
    await change(accreditation, 'grantExequatur', { caseId: other });
    expect(await change(senior, 'withdrawExequatur', { caseId: other, note: 'a reason' })).toMatchObject({
      case: { state: 'WITHDRAWN', graceEndsOn: '2026-02-14' },
      appointment: { status: 'TERMINATED_IN_GRACE', terminatedOn: '2026-01-15' },
    });
    expect(
      await office.rows(`select note from missions.transition where event in ('refuse', 'withdraw')`),
    ).toEqual([{ note: null }, { note: null }]);
  });

  test('functions end by notice of the sending State, and thirty days remain (VCCR 25(a); R12)', async () => {
    const caseId = await receive();
    await change(accreditation, 'grantExequatur', { caseId });
    const end = (terminatedOn: string, by = clerk) =>
      change(by, 'endConsularFunctions', { caseId, terminatedOn }, office.on('2026-03-01'));
    expect((await end('2026-03-02')).refusals).toMatchObject([
      { code: 'END_GIVEN', rule: 'R12', path: ['input', 'terminatedOn'] },
    ]);
    expect((await end('2026-02-28', clerkOf('Embassy B'))).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await end('2026-02-28')).toMatchObject({
      case: { state: 'TERMINATED', form: 'DS-2008', graceEndsOn: '2026-03-30' },
      appointment: { status: 'TERMINATED_IN_GRACE', terminatedOn: '2026-02-28', endsOn: '2026-02-28' },
    });
    expect((await end('2026-02-28')).refusals).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  test('an honorary officer acts from recognition on, and lives on here after the end (R23)', async () => {
    const caseId = await requestHonorary();
    const recognised = await change(accreditation, 'recogniseHonoraryOfficer', {
      caseId,
      livesInDistrict: true,
      noticeFiledOn: '2026-01-14',
    });
    expect(recognised).toMatchObject({
      case: { state: 'HON_RECOGNIZED', form: 'DS-2005', precedenceFrom: '2026-01-15T17:00:00.000Z' },
      appointment: { status: 'ACCREDITED', acceptedOn: '2026-01-15', headsMission: true },
    });
    expect(await change(clerk, 'endConsularFunctions', { caseId, terminatedOn: '2026-01-15' })).toMatchObject(
      {
        case: { state: 'TERMINATED', graceEndsOn: null },
        appointment: { status: 'CLOSED_STATUS_CHANGED', terminatedOn: '2026-01-15', endsOn: null },
      },
    );
  });

  test.each([
    ['neither national nor resident', { nationalities: ['FR'] }, {}, 'HONORARY_CONDITIONS'],
    ['twenty years old', { birthDate: '2005-02-01' }, {}, 'HONORARY_CONDITIONS'],
    ['living elsewhere', {}, { livesInDistrict: false }, 'HONORARY_CONDITIONS'],
    ['without the form', {}, { noticeFiledOn: null }, 'FORM_FILED'],
  ])('nobody is an honorary officer who is %s (R23)', async (_, who, found, code) => {
    const caseId = await requestHonorary({ person: { ...note.person, ...who } });
    const made = await change(accreditation, 'recogniseHonoraryOfficer', {
      caseId,
      livesInDistrict: true,
      noticeFiledOn: '2026-01-14',
      ...found,
    });
    expect(made.refusals).toMatchObject([{ code, rule: 'R23' }]);
    expect(await change(accreditation, 'refuseHonoraryOfficer', { caseId })).toMatchObject({
      case: { state: 'REFUSED' },
    });
  });

  test('a permanent resident may be one; a note that says little, or another rank, is refused', async () => {
    const resident = { ...note.person, nationalities: ['FR'], permanentResidentSince: '2010-01-01' };
    const caseId = await requestHonorary({ person: resident });
    const made = await change(accreditation, 'recogniseHonoraryOfficer', {
      caseId,
      livesInDistrict: true,
      noticeFiledOn: '2026-01-14',
    });
    expect(made.refusals).toEqual([]);
    expect(await change(senior, 'withdrawHonoraryRecognition', { caseId })).toMatchObject({
      case: { state: 'WITHDRAWN' },
      appointment: { status: 'CLOSED_STATUS_CHANGED', terminatedOn: '2026-01-15' },
    });
    const ask = async (more: Record<string, unknown>) =>
      (await change(clerk, 'requestHonoraryOfficer', { ...note, ...more })).refusals;
    expect(await ask({ workload: ' ' })).toMatchObject([{ code: 'REQUEST_COMPLETE', legalBasis: 'VCCR 68' }]);
    expect(await ask({ rank: 'CONSUL' })).toMatchObject([{ code: 'RANK_NOT_HONORARY', rule: 'R23' }]);
  });
});
