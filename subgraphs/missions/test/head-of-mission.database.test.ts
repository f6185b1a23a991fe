import { sql } from 'drizzle-orm';
import { viewerWith, type Viewer } from '@fmg/shared/auth/viewer';
import { insertRows } from '@fmg/shared/db/bulk';
import type { Database } from '@fmg/shared/db/database';
import { fixedClock } from '@fmg/shared/domain/clock';
import { replay } from '@fmg/shared/domain/machine';
import type { Subgraph } from '@fmg/shared/server/subgraph';
import { silentLog } from '@fmg/shared/telemetry/log';
import { emptyTables, openTestDatabase, testEngines } from '@fmg/shared/testing/database';
import { ensureCountries } from '../src/records/country/country.store';
import { issuedVisa } from '../src/records/facts/issued-visa.tables';
import { headOfMissionMachine } from '../src/procedures/head-of-mission/head-of-mission.machine';
import { mission } from '../src/records/mission/mission.tables';
import { createMissions } from '../src/server';
import { aMission, id } from './builders';

interface Refusal {
  code: string;
  rule: string | null;
  legalBasis: string | null;
  path: string[] | null;
}

interface Case {
  id: string;
  state: string;
  version: number;
  precedenceFrom?: string;
}

const clerkOf = (name: string): Viewer =>
  viewerWith(['MISSION_CLERK'], {
    subject: `clerk of ${name}`,
    missionId: id('Mission', name),
    missionIds: [id('Mission', name)],
  });
const clerk = clerkOf('Embassy A');
const protocol = viewerWith(['PROTOCOL_OFFICER']);

const nominee = {
  familyName: 'Nominee',
  givenNames: 'Nora',
  birthDate: '1968-03-04',
  nationalities: ['FR'],
  passport: { kind: 'DIPLOMATIC', number: 'D-1', countryCode: 'FR', expiresOn: '2030-01-01' },
};

describe.each(testEngines())('heads of missions on %s', (engine) => {
  let database: Database;
  let subgraph: Subgraph;

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    subgraph = createMissions({ database, clock: fixedClock('2026-01-15'), log: silentLog });
  });
  beforeEach(async () => {
    await database.db.execute(sql`alter table missions.audit_entry disable trigger user`);
    await database.db.execute(sql`alter table missions.audit_chain disable trigger user`);
    await emptyTables(database);
    await ensureCountries(database.db);
    await insertRows(database.db, mission, [aMission('Embassy A'), aMission('Embassy B')]);
  });
  afterAll(() => database.close());

  async function make(
    viewer: Viewer,
    mutation: string,
    type: string,
    input: Record<string, unknown>,
    selection = 'case { id state version precedenceFrom }',
  ): Promise<{ case: Case | null; refusals: Refusal[] }> {
    const query = `mutation ($input: ${type}!) { change: ${mutation}(input: $input) { ${selection} refusals { code message rule legalBasis path } } }`;
    const { data, errors } = await subgraph.execute({
      query,
      variables: { input },
      requestId: 'test',
      viewer,
    });
    if (errors !== undefined) throw new Error(errors.map((each) => JSON.stringify(each)).join('\n'));
    return JSON.parse(JSON.stringify(data?.['change'])) as { case: Case | null; refusals: Refusal[] }; // as selected
  }

  const request = (more: Record<string, unknown> = {}, by = clerk) =>
    make(by, 'requestAgrement', 'RequestAgrementInput', {
      missionId: id('Mission', 'Embassy A'),
      person: nominee,
      ...more,
    });
  const step = (
    by: Viewer,
    mutation: string,
    input: Record<string, unknown>,
    type = 'AdvanceAccreditationInput',
  ) => make(by, mutation, type, input);

  async function giveVisa(caseId: string): Promise<void> {
    const [row] = await rowsOf<{ person_id: string }>(
      `select person_id from missions.accreditation_case where id = '${caseId}'`,
    );
    await insertRows(database.db, issuedVisa, [
      {
        visaCaseId: `visa of ${caseId}`,
        personId: row?.person_id ?? '',
        visaClass: 'A_1',
        issuedOn: '2026-01-10',
      },
    ]);
  }

  async function rowsOf<Row>(text: string): Promise<Row[]> {
    const result: unknown = await database.db.execute(sql.raw(text));
    return (Array.isArray(result) ? result : (result as { rows: unknown }).rows) as Row[]; // columns as the text names them
  }

  /** From the nomination to the copy of the credentials. */
  async function untilCopy(): Promise<Case> {
    const opened = await request();
    const caseId = opened.case?.id ?? '';
    await step(protocol, 'grantAgrement', { caseId });
    await giveVisa(caseId);
    await make(clerk, 'appointHeadOfMission', 'AppointHeadOfMissionInput', {
      caseId,
      startsOn: '2026-02-01',
    });
    await step(clerk, 'recordArrival', { caseId, arrivedAt: '2026-01-15T14:00:00Z' }, 'RecordArrivalInput');
    const copied = await step(
      protocol,
      'presentCopyOfCredentials',
      { caseId, presentedAt: '2026-01-15T15:00:00Z' },
      'PresentCredentialsInput',
    );
    if (copied.case === null) throw new Error(JSON.stringify(copied.refusals));
    return copied.case;
  }

  test('from the request for agrément to the presentation of credentials', async () => {
    const { id: caseId, version } = await untilCopy();
    const presented = await step(
      protocol,
      'presentCredentials',
      { caseId, version, presentedAt: '2026-01-15T16:30:00Z' },
      'PresentCredentialsInput',
    );
    expect(presented).toEqual({
      case: {
        id: caseId,
        state: 'ACCREDITED',
        version: version + 1,
        precedenceFrom: '2026-01-15T16:30:00.000Z',
      },
      refusals: [],
    });
    const steps = await rowsOf<{ event: string; from: string | null; to: string; by: string }>(
      `select event, from_state as from, to_state as to, by from missions.transition where subject_id = '${caseId}' order by number`,
    );
    expect(steps.map(({ event, by }) => [event, by])).toEqual([
      ['nominate', 'MISSION_CLERK'],
      ['grant', 'PROTOCOL_OFFICER'],
      ['appoint', 'MISSION_CLERK'],
      ['arrive', 'MISSION_CLERK'],
      ['presentCopy', 'PROTOCOL_OFFICER'],
      ['present', 'PROTOCOL_OFFICER'],
    ]);
    expect(replay(headOfMissionMachine, steps)).toEqual({ ok: true, state: 'ACCREDITED' });
    const log = await rowsOf<{ action: string; actor: string }>(
      `select action, actor from missions.audit_entry where action <> 'OPEN_CHAIN' and action <> 'READ' order by position`,
    );
    expect(log.map(({ action }) => action)).toEqual([
      'requestAgrement',
      'grantAgrement',
      'appointHeadOfMission',
      'recordArrival',
      'presentCopyOfCredentials',
      'presentCredentials',
    ]);
    const { data } = await subgraph.execute({
      query: `{ mission(id: "${id('Mission', 'Embassy A')}") { headOfMission { person { displayName } headClass functionsBeganAt } }
        orderOfPrecedence { position person { displayName } } }`,
      requestId: 'test',
      viewer: protocol,
    });
    // Under the practice that is applied, functions begin with the copy (VCDR 13(1)).
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      mission: {
        headOfMission: {
          person: { displayName: 'Nora Nominee' },
          headClass: 'AMBASSADOR',
          functionsBeganAt: '2026-01-15T15:00:00.000Z',
        },
      },
      orderOfPrecedence: [{ position: 1, person: { displayName: 'Nora Nominee' } }],
    });
  });

  test('where functions begin with the presentation, the copy begins none (VCDR 13(1); R2)', async () => {
    const usual = subgraph;
    subgraph = createMissions({
      database,
      clock: fixedClock('2026-01-15'),
      log: silentLog,
      functionsStart: 'ACCREDITED',
    });
    const began = () =>
      rowsOf<{ began: string | null }>(
        `select to_char(functions_began_at at time zone 'UTC', 'HH24:MI') as began from missions.appointment`,
      );
    const compliance = async () => {
      const { data } = await subgraph.execute({
        query: `{ mission(id: "${id('Mission', 'Embassy A')}") { accreditationCompliance { rule passed } } }`,
        requestId: 'test',
        viewer: viewerWith(['AUDITOR']),
      });
      const { mission: found } = JSON.parse(JSON.stringify(data)) as {
        mission: { accreditationCompliance: { rule: string; passed: boolean }[] };
      }; // as selected
      return found.accreditationCompliance.filter(({ rule }) => rule === 'R2');
    };
    const { id: caseId } = await untilCopy();
    expect(await began()).toEqual([{ began: null }]);
    const presented = { caseId, presentedAt: '2026-01-15T16:30:00Z' };
    await step(protocol, 'presentCredentials', presented, 'PresentCredentialsInput');
    expect(await began()).toEqual([{ began: '16:30' }]);
    expect(await compliance()).toEqual([{ rule: 'R2', passed: true }]);
    subgraph = usual;
    expect(await compliance()).toEqual([{ rule: 'R2', passed: false }]);
  });

  test('no appointment before agrément, nor without an A-1 visa (R1)', async () => {
    const caseId = (await request()).case?.id ?? '';
    const appoint = () =>
      make(clerk, 'appointHeadOfMission', 'AppointHeadOfMissionInput', { caseId, startsOn: '2026-02-01' });
    expect((await appoint()).refusals).toMatchObject([{ code: 'WRONG_STATE' }]);
    await step(protocol, 'grantAgrement', { caseId });
    expect((await appoint()).refusals).toMatchObject([{ code: 'VISA_A_1', legalBasis: '22 CFR 41.22' }]);
    expect(await rowsOf('select 1 from missions.appointment')).toEqual([]);
  });

  test('a mission has one nominee at a time, and a nominee is one person', async () => {
    await request();
    const other = { ...nominee, familyName: 'Other' };
    expect((await request({ person: other })).refusals).toMatchObject([
      { code: 'NO_OTHER_NOMINEE', rule: 'R1' },
    ]);
    expect((await request({ personId: id('Person', 'nobody') })).refusals).toMatchObject([
      { code: 'PERSON_NEEDED', path: ['input', 'personId'] },
    ]);
    expect((await request({}, clerkOf('Embassy B'))).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('an old version is refused, a refusal of agrément keeps no reason, and another’s case is not there', async () => {
    const { id: caseId, version } = (await request()).case ?? { id: '', version: 0 };
    expect((await step(protocol, 'grantAgrement', { caseId, version: version + 1 })).refusals).toMatchObject([
      { code: 'STALE_VERSION', path: ['input', 'version'] },
    ]);
    const stranger = await step(clerkOf('Embassy B'), 'withdrawNomination', { caseId });
    expect(stranger).toMatchObject({ case: null, refusals: [{ code: 'NOT_FOUND' }] });
    await step(protocol, 'refuseAgrement', { caseId, note: 'a reason' });
    expect(
      await rowsOf(
        `select note from missions.transition where subject_id = '${caseId}' and event = 'refuse'`,
      ),
    ).toEqual([{ note: null }]);
    await expect(step(clerk, 'grantAgrement', { caseId })).rejects.toThrow('FORBIDDEN');
  });

  test('a hundred presentations at once: with one key one effect, with keys of their own one wins', async () => {
    const { id: caseId } = await untilCopy();
    const present = (idempotencyKey: string) =>
      step(
        protocol,
        'presentCredentials',
        { caseId, presentedAt: '2026-01-15T16:30:00Z', idempotencyKey },
        'PresentCredentialsInput',
      );
    const different = await Promise.all(Array.from({ length: 100 }, (_, index) => present(`key ${index}`)));
    expect(different.filter((each) => each.refusals.length === 0)).toHaveLength(1);
    expect(different.filter((each) => each.refusals[0]?.code === 'WRONG_STATE')).toHaveLength(99);
    const winner = different.findIndex((each) => each.refusals.length === 0);
    const again = await Promise.all(Array.from({ length: 100 }, () => present(`key ${winner}`)));
    expect(new Set(again.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify(different[winner])]),
    );
    const presented = `select count(*)::int as count from missions.transition where subject_id = '${caseId}' and event = 'present'`;
    expect(await rowsOf(presented)).toEqual([{ count: 1 }]);
  }, 60_000);
});
