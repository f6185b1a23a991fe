// All processes of the graph, two of each behind plain balancers, restarted one after the other under load: nothing is lost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedIssuer } from '@fmg/gateway/identity/embedded-issuer';
import { systemClock, today } from '@fmg/shared/domain/clock';
import { testEngines } from '@fmg/shared/testing/database';
import { recordSeen } from '@fmg/shared/testing/seen';
import { subgraphNames } from '../src/subgraphs/subgraphs';
import { openBalancer, type Balancer } from './testing/balancer';
import { endAll, openOwnDatabase, run, until, type Program } from './testing/processes';
import { testSecret } from './running-graph';

const onServer = testEngines().includes('postgresql') ? describe : describe.skip;

/** How long each process serves on after SIGTERM: several questions of the balancer. */
const drainMs = 1500;

const read = `query Read($id: ID!) {
  mission(id: $id) { name taxCards(first: 1) { totalCount } facilities(first: 1) { totalCount } events(first: 1) { totalCount } }
}`;
const write = `mutation Write($input: FileAppointmentNoticeInput!) {
  fileAppointmentNotice(input: $input) { case { id } refusals { code message } }
}`;

onServer('a rolling restart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolling-'));
  const programs = new Map<string, Program>();
  const balancers = new Map<string, Balancer>();
  let database: Awaited<ReturnType<typeof openOwnDatabase>>;
  let authorization = '';
  let embassy: { id: string; state: string };

  const shared = { GATEWAY_SECRET: testSecret, DRAIN_MS: String(drainMs), DATA_DIR: join(folder, 'db') };
  const startNamed = (name: string): Program =>
    name.startsWith('gateway')
      ? run('serve-gateway.js', [], {
          ...shared,
          SUBGRAPH_URLS: subgraphNames
            .map((each) => `${each}=${balancers.get(each)?.url ?? ''}/graphql`)
            .join(),
        })
      : run('serve-subgraph.js', [name.split(' ')[0] ?? ''], { ...shared, DATABASE_URL: database.url });
  const startBehind = async (name: string): Promise<void> => {
    const program = startNamed(name);
    programs.set(name, program);
    const { origin } = new URL(await program.url());
    const balancer = balancers.get(name.split(' ')[0] ?? '');
    balancer?.add(origin);
    await until(() => balancer?.ready().includes(origin) ?? false);
  };
  const ask = async (body: object): Promise<{ problem?: string; data?: unknown }> => {
    const response = await fetch(`${balancers.get('gateway')?.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    const answer =
      response.status === 200 ? (JSON.parse(text) as { errors?: unknown; data?: unknown }) : undefined;
    return answer === undefined || answer.errors !== undefined
      ? { problem: `${response.status} ${text.slice(0, 500)}` }
      : { data: answer.data };
  };

  beforeAll(async () => {
    database = await openOwnDatabase({ isBare: true });
    const prepare = run('prepare-database.js', [], { DATABASE_URL: database.url, FILL: 'demo' });
    if ((await prepare.ended) !== 0) throw new Error(prepare.output());
    const [found] = await database.sql<(typeof embassy)[]>`
      select id, sending_state_code as state from missions.mission where kind = 'EMBASSY' and state = 'OPEN' order by id limit 1`;
    if (found === undefined) throw new Error('the demonstration world has no embassy');
    embassy = found;
    const issuer = await openEmbeddedIssuer(`${shared.DATA_DIR}.issuer.json`);
    authorization = `Bearer ${await issuer.issue({ roles: ['MISSION_CLERK', 'AUDITOR'], mission: embassy.id, hours: 1 })}`;
    for (const name of [...subgraphNames, 'gateway']) balancers.set(name, await openBalancer());
    for (const name of subgraphNames) await Promise.all([startBehind(`${name} 1`), startBehind(`${name} 2`)]);
    await Promise.all([startBehind('gateway 1'), startBehind('gateway 2')]);
  }, 600_000);
  afterAll(async () => {
    endAll();
    await Promise.all([...balancers.values()].map((each) => each.close()));
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('of five processes, two of each, fails no request', async () => {
    const problems: string[] = [];
    const written: string[] = [];
    let asked = 0;
    const load = { isOn: true };
    const reader = async (): Promise<void> => {
      while (load.isOn) {
        asked += 1;
        const { problem } = await ask({ query: read, variables: { id: embassy.id } }).catch(failed);
        if (problem !== undefined) problems.push(`read: ${problem}`);
        await new Promise((resume) => setTimeout(resume, 20));
      }
    };
    const writer = async (name: string): Promise<void> => {
      for (let index = 0; load.isOn; index += 1) {
        const familyName = `Rolling${name}${index}`;
        const { problem, data } = await ask({
          query: write,
          variables: { input: inputFor(familyName) },
        }).catch(failed);
        const made = data as
          { fileAppointmentNotice: { case: object | null; refusals: object[] } } | undefined;
        if (problem !== undefined) problems.push(`write: ${problem}`);
        else if (made?.fileAppointmentNotice.case == null) problems.push(`write: ${JSON.stringify(made)}`);
        else written.push(familyName);
        await new Promise((resume) => setTimeout(resume, 50));
      }
    };
    const inputFor = (familyName: string) => ({
      missionId: embassy.id,
      idempotencyKey: familyName,
      category: 'ADMIN_TECH_STAFF',
      arrivedOn: today(systemClock),
      papers: { visaClass: 'A_2', entryRecordNumber: '12345678902' },
      person: {
        familyName,
        givenNames: 'Test',
        birthDate: '1975-05-06',
        nationalities: [embassy.state],
        passport: {
          kind: 'DIPLOMATIC',
          number: familyName,
          countryCode: embassy.state,
          expiresOn: '2035-01-01',
        },
      },
    });
    const under = [reader(), reader(), reader(), writer('A'), writer('B')];
    for (const name of [...programs.keys()]) {
      const before = programs.get(name);
      before?.child.kill('SIGTERM');
      expect([name, await before?.ended]).toEqual([name, 0]);
      await startBehind(name);
    }
    load.isOn = false;
    await Promise.all(under);
    expect(problems).toEqual([]);
    expect(asked).toBeGreaterThan(100);
    expect(written.length).toBeGreaterThan(20);
    const rows = await database.sql<{ name: string }[]>`
      select family_name as name from missions.person where family_name like 'Rolling%'`;
    expect(rows.map(({ name }) => name).toSorted()).toEqual(written.toSorted());
    recordSeen({
      area: 'The processes',
      fault:
        'All ten processes of the graph (two of each behind plain balancers) are stopped by SIGTERM and started again, one after the other, under three readers and two writers',
      required: 'No request fails, every process ends in order, and what was written is there once',
      seen: `${asked} reads and ${written.length} changes, none of them failed; ${rows.length} of ${written.length} changes are there once`,
    });
  }, 900_000);
});

function failed(error: unknown): { problem: string; data?: unknown } {
  return { problem: String(error instanceof Error ? (error.cause ?? error) : error) };
}
