import { insertRows } from '@fmg/shared/db/bulk';
import { replay } from '@fmg/shared/domain/machine';
import { publish } from '@fmg/shared/outbox/outbox.store';
import { testEngines } from '@fmg/shared/testing/database';
import { relationsPeriod } from '../src/records/country/country.tables';
import type { RelationsStatus } from '../src/records/country/relations.rules';
import { missionMachine, postCaseMachine } from '../src/procedures/mission/mission.machine';
import { mission } from '../src/records/mission/mission.tables';
import { aMission, id } from './builders';
import { accreditation, clerkOf, Office, property, protocol, senior } from './office';

interface Made {
  mission: {
    id: string;
    state: string;
    status: string;
    version: number;
    consularDistrict: string | null;
  } | null;
  case: { id: string; kind: string; state: string; version: number } | null;
}

const selection = `mission { id state status version consularDistrict } case { id kind state version }`;
const clerk = clerkOf('Embassy A');

const post = {
  kind: 'CONSULATE',
  name: 'Consulate of France in Boston',
  parentId: id('Mission', 'Embassy A'),
  consularDistrict: 'Massachusetts',
  seat: { city: 'Boston', state: 'MA' },
  justification: 'Many nationals live there.',
};

describe.each(testEngines())('missions and posts on %s', (engine) => {
  let office: Office;

  beforeAll(async () => {
    office = await Office.open(engine);
  });
  beforeEach(async () => {
    await office.empty();
    await insertRows(office.database.db, mission, [aMission('Embassy A'), aMission('Embassy B')]);
  });
  afterAll(() => office.close());

  const change = (
    viewer: Parameters<Office['change']>[0],
    mutation: string,
    input: Record<string, unknown>,
  ) =>
    office.change<Made>(
      viewer,
      mutation,
      input,
      viewer === property ? 'mission { id state version }' : selection,
    );

  const relationsAre = (status: RelationsStatus) =>
    insertRows(office.database.db, relationsPeriod, [
      { id: 'relations-FR', countryCode: 'FR', status, since: '2025-01-01', source: 'test' },
    ]);

  const approvePremises = (missionId: string) =>
    publish(office.database.own, 'facilities', [
      {
        topic: 'approved premises',
        key: `notice of ${missionId}`,
        payload: { missionId, approvedFrom: '2026-01-10', approvedUntil: null },
        at: new Date('2026-01-10T17:00:00Z'),
      },
    ]);

  async function requested(more: Record<string, unknown> = {}): Promise<string> {
    const made = await change(clerk, 'requestMission', { ...post, ...more });
    if (made.mission === null) throw new Error(JSON.stringify(made.refusals));
    return made.mission.id;
  }

  async function opened(): Promise<string> {
    const missionId = await requested();
    await change(accreditation, 'consentToMission', { missionId });
    await approvePremises(missionId);
    await takeIn();
    const made = await change(property, 'openMission', { missionId });
    expect(made).toMatchObject({ mission: { state: 'OPEN' }, refusals: [] });
    return missionId;
  }

  /** Takes in what was told; what others do on the same server can keep it from being settled for a moment. */
  async function takeIn(): Promise<void> {
    for (let tries = 0; tries < 500; tries += 1) {
      await office.catchUp();
      const rows = await office.rows('select 1 from missions.facts_approved_premises');
      if (rows.length > 0) return;
      await new Promise((resume) => setTimeout(resume, 10));
    }
    throw new Error('the facts did not arrive');
  }

  test('a post from the request to the closure: mission and case go together, step by step (VCCR 4)', async () => {
    const missionId = await opened();
    const owner = { ...clerk, missionIds: [...clerk.missionIds, missionId] };
    const asked = await change(owner, 'requestMissionChange', { missionId, consularDistrict: 'New England' });
    expect(asked).toMatchObject({
      mission: { state: 'CHANGE_REQUESTED', status: 'ACTIVE', consularDistrict: 'Massachusetts' },
      case: { kind: 'POST', state: 'CHANGE_REQUESTED' },
    });
    const suspended = await change(owner, 'suspendMission', { missionId });
    expect(suspended).toMatchObject({ mission: { state: 'SUSPENDED' }, case: { state: 'CHANGE_REQUESTED' } });
    const resumed = await change(senior, 'resumeMission', { missionId });
    expect(resumed).toMatchObject({ mission: { state: 'CHANGE_REQUESTED' } });
    const consented = await change(accreditation, 'consentToMissionChange', { missionId });
    expect(consented).toMatchObject({
      mission: { state: 'OPEN', consularDistrict: 'New England' },
      case: { state: 'POST_OPEN' },
    });
    const closed = await change(owner, 'closeMission', {
      missionId,
      archivesAndPremises: 'The embassy takes the archives; the lease ends.',
    });
    expect(closed).toMatchObject({
      mission: { state: 'CLOSED', status: 'CLOSED' },
      case: { state: 'CLOSED' },
      refusals: [],
    });
    expect(await office.steps(missionId)).toEqual([
      ['request', 'MISSION_CLERK'],
      ['consent', 'ACCREDITATION_OFFICER'],
      ['open', 'PROPERTY_OFFICER'],
      ['requestChange', 'MISSION_CLERK'],
      ['suspend', 'MISSION_CLERK'],
      ['resume', 'SENIOR_DECISION'],
      ['consentToChange', 'ACCREDITATION_OFFICER'],
      ['close', 'MISSION_CLERK'],
    ]);
    const stepsOf = (subject: string) =>
      office.rows<{ event: string; from: string | null; to: string }>(
        `select event, from_state as from, to_state as to from missions.transition where subject_id = '${subject}' order by number`,
      );
    expect(replay(missionMachine, await stepsOf(missionId))).toEqual({ ok: true, state: 'CLOSED' });
    expect(replay(postCaseMachine, await stepsOf(closed.case?.id ?? ''))).toEqual({
      ok: true,
      state: 'CLOSED',
    });
    const log = await office.rows<{ action: string; subjects: string[] }>(
      `select action, subjects from missions.audit_entry where action = 'closeMission'`,
    );
    expect(log.at(-1)?.subjects).toEqual([missionId, closed.case?.id]);
  });

  test('a request names everything that its kind asks for (R47)', async () => {
    const { seat: _, justification: __, ...bare } = post;
    const made = await change(clerk, 'requestMission', bare);
    expect(made).toMatchObject({
      mission: null,
      case: null,
      refusals: [{ code: 'REQUEST_COMPLETE', rule: 'R47', legalBasis: 'VCDR 2, 12; VCCR 4(1), 4(2)' }],
    });
    expect(
      (await change(clerk, 'requestMission', { ...post, consularDistrict: ' ' })).refusals,
    ).toMatchObject([{ code: 'REQUEST_COMPLETE' }]);
    expect(await office.rows(`select 1 from missions.mission where source = 'office'`)).toEqual([]);
  });

  test('a clerk asks for posts of the own mission only, an embassy is asked for by note', async () => {
    expect(
      (await change(clerk, 'requestMission', { ...post, parentId: id('Mission', 'Embassy B') })).refusals,
    ).toMatchObject([{ code: 'NOT_FOUND' }]);
    const embassy = { ...post, kind: 'EMBASSY', parentId: null, sendingStateCode: 'NO' };
    expect((await change(clerk, 'requestMission', embassy)).refusals).toMatchObject([
      { code: 'PARENT_NEEDED', path: ['input', 'parentId'] },
    ]);
    expect(await change(protocol, 'requestMission', embassy)).toMatchObject({
      mission: { state: 'REQUESTED', status: 'PLANNED' },
      case: null,
      refusals: [],
    });
    expect(
      (await change(protocol, 'requestMission', { ...embassy, sendingStateCode: 'QQ' })).refusals,
    ).toMatchObject([{ code: 'UNKNOWN_COUNTRY' }]);
    expect((await change(protocol, 'requestMission', { ...post, kind: 'EMBASSY' })).refusals).toMatchObject([
      { code: 'NO_PARENT' },
    ]);
    expect(
      (await change(protocol, 'requestMission', { ...post, sendingStateCode: 'NO' })).refusals,
    ).toMatchObject([{ code: 'OTHER_SENDER' }]);
  });

  test('while posts of the host State are cut, none is consented to; consent is not the clerk’s', async () => {
    const missionId = await requested();
    await relationsAre('RESTRICTED');
    expect((await change(accreditation, 'consentToMission', { missionId })).refusals).toMatchObject([
      { code: 'RECIPROCITY', rule: 'R47', legalBasis: 'VCCR 4; 22 USC 4304(b)' },
    ]);
    await expect(change(clerk, 'consentToMission', { missionId })).rejects.toThrow('FORBIDDEN');
  });

  test('an embassy rests on relations that are in force, a consular post does not (VCDR 2; VCCR 2(3))', async () => {
    const consulate = await requested();
    const branch = await requested({ kind: 'EMBASSY_BRANCH', consularDistrict: null });
    await relationsAre('RELATIONS_SEVERED');
    expect((await change(senior, 'consentToMission', { missionId: branch })).refusals).toMatchObject([
      { code: 'RELATIONS_IN_FORCE', legalBasis: 'VCDR 2' },
    ]);
    expect((await change(senior, 'consentToMission', { missionId: consulate })).refusals).toEqual([]);
  });

  test('a refusal ends the request, and no remark of it is kept', async () => {
    const missionId = await requested();
    const refused = await change(senior, 'refuseMission', { missionId, note: 'a reason' });
    expect(refused).toMatchObject({
      mission: { state: 'REFUSED', status: 'CLOSED' },
      case: { state: 'REFUSED' },
    });
    expect(await office.rows(`select note from missions.transition where event = 'refuse'`)).toEqual([
      { note: null },
      { note: null },
    ]);
  });

  test('a mission opens in approved premises; what is told and not yet known is pending (R37)', async () => {
    const missionId = await requested();
    await change(accreditation, 'consentToMission', { missionId });
    expect((await change(property, 'openMission', { missionId })).refusals).toMatchObject([
      { code: 'PREMISES_APPROVED', rule: 'R37', legalBasis: '22 USC 4305(a)' },
    ]);
    await approvePremises(missionId);
    expect((await change(property, 'openMission', { missionId })).refusals).toMatchObject([
      { code: 'FACTS_PENDING' },
    ]);
    await takeIn();
    expect(await change(property, 'openMission', { missionId })).toMatchObject({
      mission: { state: 'OPEN' },
    });
    expect(
      await office.rows(`select state from missions.accreditation_case where mission_id = '${missionId}'`),
    ).toEqual([{ state: 'POST_OPEN' }]);
  });

  test('a change names something new, stays within the classes of posts, and is refused without a trace', async () => {
    const missionId = await opened();
    const owner = { ...clerk, missionIds: [...clerk.missionIds, missionId] };
    const ask = (more: Record<string, unknown>) =>
      change(owner, 'requestMissionChange', { missionId, ...more });
    expect((await ask({ kind: 'CONSULATE', consularDistrict: 'Massachusetts' })).refusals).toMatchObject([
      { code: 'CHANGE_NAMED', rule: 'R47', legalBasis: 'VCCR 4(3)' },
    ]);
    expect((await ask({ kind: 'EMBASSY' })).refusals).toMatchObject([
      { code: 'NO_SUCH_CLASS', path: ['input', 'kind'] },
    ]);
    await ask({ kind: 'CONSULATE_GENERAL', seat: { city: 'Hartford', state: 'CT' } });
    const query = `{ mission(id: "${missionId}") { kind city requestedChange { kind address { city state } consularDistrict } nextEvents { event to role } } }`;
    expect(await office.ask(senior, query)).toEqual({
      mission: {
        kind: 'CONSULATE',
        city: 'Boston',
        requestedChange: {
          kind: 'CONSULATE_GENERAL',
          address: { city: 'Hartford', state: 'CT' },
          consularDistrict: null,
        },
        nextEvents: [
          { event: 'consentToChange', to: 'OPEN', role: ['ACCREDITATION_OFFICER', 'SENIOR_DECISION'] },
          { event: 'refuseChange', to: 'OPEN', role: ['SENIOR_DECISION'] },
          {
            event: 'close',
            to: 'CLOSED',
            role: ['MISSION_CLERK', 'ACCREDITATION_OFFICER', 'SENIOR_DECISION'],
          },
          { event: 'suspend', to: 'SUSPENDED', role: ['MISSION_CLERK', 'SENIOR_DECISION'] },
        ],
      },
    });
    await change(senior, 'refuseMissionChange', { missionId });
    expect(await office.ask(senior, query)).toMatchObject({
      mission: { kind: 'CONSULATE', city: 'Boston', requestedChange: null },
    });
  });

  test('another’s post is not there, an old version is refused, and nothing closes without a plan', async () => {
    const missionId = await requested();
    const input = { missionId, archivesAndPremises: 'Nothing is there yet.' };
    expect((await change(clerkOf('Embassy B'), 'closeMission', input)).refusals).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    await change(accreditation, 'consentToMission', { missionId });
    expect((await change(accreditation, 'closeMission', { ...input, version: 1 })).refusals).toMatchObject([
      { code: 'STALE_VERSION', path: ['input', 'version'] },
    ]);
    expect((await change(accreditation, 'closeMission', { missionId, version: 2 })).refusals).toMatchObject([
      {
        code: 'CLOSURE_PLANNED',
        legalBasis: 'VCDR 45(a); VCCR 27',
        path: ['input', 'archivesAndPremises'],
      },
    ]);
  });

  test('with one key a request is made once', async () => {
    const keyed = { ...post, idempotencyKey: 'once' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => change(clerk, 'requestMission', keyed)),
    );
    expect(new Set(answers.map((each) => each.mission?.id)).size).toBe(1);
    expect(await office.rows(`select 1 from missions.accreditation_case where kind = 'POST'`)).toHaveLength(
      1,
    );
  });
});
