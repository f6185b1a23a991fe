import { hash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { sql } from 'drizzle-orm';
import { loadExamples } from '@fmg/gateway/explore/examples';
import { inProcess } from '@fmg/gateway/transport/in-process';
import { overHttp } from '@fmg/gateway/transport/over-http';
import { logInDatabase } from '@fmg/shared/audit/log-items';
import { verifyLog } from '@fmg/shared/audit/verify';
import { viewerWith, type Role } from '@fmg/shared/auth/viewer';
import { rowsOf } from '@fmg/shared/db/execute';
import type { Database } from '@fmg/shared/db/database';
import type { Db } from '@fmg/shared/db/db';
import { fixedClock } from '@fmg/shared/domain/clock';
import { hostSubgraph } from '@fmg/shared/server/host';
import type { Subgraph } from '@fmg/shared/server/subgraph';
import { silentLog } from '@fmg/shared/telemetry/log';
import { testEngines } from '@fmg/shared/testing/database';
import { testDay } from '@fmg/shared/testing/subgraph';
import { attemptLines } from '../src/upkeep/audit';
import { startGraph, type Graph } from '../src/serving/graph';
import { createSubgraphs, subgraphNames } from '../src/subgraphs/subgraphs';
import { openDemonstration } from './demonstration';
import { testSecret } from './running-graph';

const [overview] = loadExamples(resolve(__dirname, '../../schema/operations')).filter(
  ({ name }) => name === 'MissionOverview',
);
const operation = overview?.operation ?? '';
const variables: Record<string, unknown> = overview?.variables ?? {};
const mission = String(variables['id']);
const sha256 = (text: string): string => hash('sha256', text);

/** The part about the log of what clients send. */
const trail = `query Compliance($mission: ID!) {
  auditTrail(subject: $mission, first: 20) { nodes { at actor role action subjects purpose inputHash hash previousHash } }
}`;

type Node = Record<string, unknown>;
interface Answer {
  data: { auditTrail: { nodes: Node[] } } & Record<string, unknown>;
  errors?: { message: string; path?: unknown[]; extensions: { code: string } }[];
}

describe.each(testEngines())('the audit trail on %s', (engine) => {
  let database: Database;
  let subgraphs: Subgraph[];
  let here: Graph;
  let elsewhere: Graph;
  let servers: Server[];
  let closeDatabase: () => Promise<void>;

  const asRole = async ({ headers }: { headers: Record<string, unknown> }) =>
    viewerWith([String(headers['x-role']) as Role], { purpose: 'a question was asked' }); // only this test asks

  beforeAll(async () => {
    database = await openDemonstration(engine);
    closeDatabase = () => database.close();
    const clock = fixedClock(testDay);
    subgraphs = createSubgraphs({ database, clock, log: silentLog, pollMs: 20 });
    const settings = { log: silentLog, identify: asRole, port: 0, host: '127.0.0.1' };
    here = await startGraph({ ...settings, endpoints: subgraphs.map(inProcess) });
    const hosted = createSubgraphs({ database, clock, log: silentLog });
    servers = hosted.map((each) => hostSubgraph(each, silentLog, testSecret));
    const endpoints = await Promise.all(
      hosted.map(async ({ name }, index) =>
        overHttp(name, await listen(servers[index] ?? createServer()), { secret: testSecret }),
      ),
    );
    elsewhere = await startGraph({ ...settings, endpoints });
  }, 240_000);
  afterAll(async () => {
    await elsewhere.stop();
    for (const server of servers) server.closeAllConnections();
    await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    await here.stop();
    await closeDatabase();
  });

  async function listen(server: Server): Promise<string> {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`; // a TCP server has such an address
  }

  async function ask(role: Role, query: string, given = {}, graph = here): Promise<Answer> {
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-role': role },
      body: JSON.stringify({ query, variables: given }),
    });
    return (await response.json()) as Answer; // what the operations of this test select
  }

  const own = async (text: ReturnType<typeof sql>): Promise<number> => {
    const [row] = await database.own.select({ count: sql<number>`count(*)::int` }).from(text);
    return row?.count ?? 0;
  };
  const entries = () =>
    own(
      sql`(${sql.join(
        subgraphNames.map((name) => sql`select action, actor from ${sql.identifier(name)}.audit_entry`),
        sql` union all `,
      )}) as logs where action = 'READ'`,
    );
  const arrived = async (): Promise<void> => {
    const count = () => own(sql`events.facts_audit_entry where action = 'READ'`);
    for (let tries = 0; (await count()) < (await entries()); tries += 1) {
      if (tries === 500) throw new Error('the copies do not arrive');
      await new Promise((resume) => setTimeout(resume, 20));
    }
  };
  const verdict = () => verifyLog(logInDatabase(database.own, subgraphNames));

  test('shows who read what of a mission, and what for', async () => {
    const { errors } = await ask('DESK_OFFICER', operation, variables);
    expect(errors).toBeUndefined();
    await arrived();
    const { data } = await ask('AUDITOR', trail, { mission });
    const { nodes } = data.auditTrail;
    expect(nodes).toEqual([
      {
        at: '2026-01-15T17:00:00.000Z',
        actor: 'desk_officer',
        role: 'DESK_OFFICER',
        action: 'READ',
        purpose: 'a question was asked',
        subjects: expect.anything(),
        // Whoever has the operation and its variables can prove that they were asked.
        inputHash: sha256(JSON.stringify([sha256(operation), JSON.stringify(variables)])),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        previousHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    const subjects = nodes[0]?.['subjects'] as string[];
    expect(subjects).toContain(mission);
    // Each of the four parts gave something sensitive; events are no secrets.
    const kinds = new Set(subjects.map((id) => id.slice(0, 3)));
    expect([...kinds].toSorted()).toEqual(['apt', 'dis', 'fac', 'inc', 'msn', 'per', 'tax', 'veh', 'vis']);
    expect(new Set(subjects).size).toBe(subjects.length);
    expect((await verdict()).broken).toBeNull();
  });

  test('holds what was read in other processes, too', async () => {
    const before = await entries();
    await ask('DESK_OFFICER', operation, variables, elsewhere);
    expect(await entries()).toBeGreaterThanOrEqual(before + 4);
    await arrived();
    const { broken, chains } = await verdict();
    expect(broken).toBeNull();
    expect(chains).toBeGreaterThanOrEqual(8);
  });

  test('holds nothing of what everybody may read', async () => {
    const before = await entries();
    const { errors } = await ask(
      'DESK_OFFICER',
      '{ missions(first: 5) { nodes { id name kind address { city } } } }',
    );
    expect([errors, await entries()]).toEqual([undefined, before]);
  });

  test('finds entries by who, what and when, and each by its id', async () => {
    await arrived();
    const find = async (args: string): Promise<Node[]> =>
      (
        await ask(
          'AUDITOR',
          `{ auditTrail(first: 200, ${args}) { nodes { id actor action subgraph chain position at } } }`,
        )
      ).data.auditTrail.nodes;
    const all = await find('action: "READ"');
    expect(new Set(all.map((each) => each['subgraph']))).toEqual(new Set(subgraphNames));
    expect(await find('actor: "nobody"')).toEqual([]);
    expect((await find('actor: "desk_officer", from: "2026-01-15T00:00:00Z"')).length).toBeGreaterThan(0);
    expect(await find('action: "READ", from: "2026-01-16T00:00:00Z"')).toEqual([]);
    expect(await find('action: "READ", to: "2026-01-15T00:00:00Z"')).toEqual([]);
    const [one] = all;
    const { data } = await ask(
      'AUDITOR',
      'query ($id: ID!) { node(id: $id) { id ... on AuditEntry { chain position } } }',
      {
        id: one?.['id'],
      },
    );
    expect(data['node']).toEqual({ id: one?.['id'], chain: one?.['chain'], position: one?.['position'] });
    expect((await ask('AUDITOR', trail, { mission: 'nonsense' })).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('finds entries about a record by their index, for those who see the log only', async () => {
    await ask('DESK_OFFICER', operation, variables);
    await arrived();
    const scans = async (tx: Db): Promise<number> => {
      const [row] = await rowsOf(
        tx,
        sql`select pg_stat_get_xact_numscans('events.facts_audit_entry_subject_keys_index'::regclass)::int as scans`,
      );
      return Number(row?.['scans']);
    };
    const about = async (seen: string) =>
      await database.own.transaction(async (tx) => {
        await tx.execute(sql`set local role fmg_app`);
        await tx.execute(sql`select set_config('fmg.seen', ${seen}, true)`);
        const before = await scans(tx);
        const found = await rowsOf(tx, sql`select id from events.entries_about(${mission}) as id`);
        return { found: found.length > 0, scans: (await scans(tx)) - before };
      });
    expect(await about('AUDIT')).toEqual({ found: true, scans: 1 });
    expect(await about('MISSION_PUBLIC')).toEqual({ found: false, scans: 0 });
  });

  test('shows administrators that something happened, but not to whom', async () => {
    const payload = '{ auditTrail(first: 1) { nodes { actor action hash subjects purpose inputHash } } }';
    const { data } = await ask('ADMIN', payload);
    expect(data.auditTrail.nodes).toEqual([
      {
        actor: expect.any(String),
        action: expect.any(String),
        hash: expect.any(String),
        subjects: null,
        purpose: null,
        inputHash: null,
      },
    ]);
    const { errors } = await ask('ADMIN', trail, { mission });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('holds the reads of auditors, each once', async () => {
    await arrived();
    const before = await entries();
    await ask('AUDITOR', trail, { mission });
    await arrived();
    await new Promise((resume) => setTimeout(resume, 100));
    expect(await entries()).toBe(before + 1);
  });

  test('is not passed by: where nothing can be written, nothing is answered', async () => {
    await database.own.execute(sql`alter table missions.audit_entry rename to gone`);
    try {
      const { data, errors } = await ask('DESK_OFFICER', operation, variables);
      expect(data).toBeUndefined();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
      expect(JSON.stringify(errors)).not.toContain('audit_entry');
    } finally {
      await database.own.execute(sql`alter table missions.gone rename to audit_entry`);
    }
    expect((await ask('DESK_OFFICER', operation, variables)).errors).toBeUndefined();
    expect((await verdict()).broken).toBeNull();
  });

  test('counts what is refused, for auditors and administrators', async () => {
    const refused =
      '{ persons(where: { birthDate: { gte: "1970-01-01" } }) { totalCount } visaCases { totalCount } }';
    for (let times = 0; times < 3; times += 1) await ask('PROPERTY_OFFICER', refused);
    await ask('PUBLIC', '{ visaCases { totalCount } }');
    const attempts = `{ refusedAttempts(first: 200, where: { day: { eq: "${testDay}" } }) { nodes { actor role dataClass count subgraph } } }`;
    const counts = async (role: Role) => {
      const { data, errors } = await ask(role, attempts);
      expect(errors).toBeUndefined();
      const { nodes } = data['refusedAttempts'] as { nodes: Node[] }; // as selected
      return nodes.map(({ actor, dataClass, count, subgraph }) => [actor, dataClass, count, subgraph]);
    };
    const expected = [
      ['property_officer', 'PERSONAL_DATA', 3, 'missions'],
      ['property_officer', 'VISA_CASE', 3, 'privileges'],
      ['public', 'VISA_CASE', 1, 'privileges'],
    ];
    const isThere = async () => {
      const found = JSON.stringify(await counts('ADMIN'));
      return expected.every((each) => found.includes(JSON.stringify(each)));
    };
    for (let tries = 0; tries < 200 && !(await isThere()); tries += 1)
      await new Promise((resume) => setTimeout(resume, 20));
    for (const role of ['ADMIN', 'AUDITOR'] as const)
      expect(await counts(role)).toEqual(expect.arrayContaining(expected));
    // A row that grows is relayed anew, and stays one row.
    await ask('PROPERTY_OFFICER', refused);
    for (const each of expected) if (each[0] === 'property_officer') each[2] = 4;
    for (let tries = 0; tries < 200 && !(await isThere()); tries += 1)
      await new Promise((resume) => setTimeout(resume, 20));
    const ofClass = (await counts('AUDITOR')).filter(
      ([actor, name]) => actor === 'property_officer' && name === 'PERSONAL_DATA',
    );
    expect(ofClass).toEqual([expected[0]]);
    const lines = await attemptLines(database, subgraphNames, testDay);
    expect(lines.find((line) => line.includes('PERSONAL_DATA'))).toMatch(
      /^4 on 2026-01-15: property_officer \(PROPERTY_OFFICER\) asked missions for PERSONAL_DATA \(birth date, .*\), last at \d\d:\d\d:\d\d \(day and time of Washington\)$/,
    );
    const { errors } = await ask('DS_OFFICER', '{ refusedAttempts { totalCount } }');
    expect(errors?.[0]?.message).toContain('It is AUDIT (audit log), for AUDITOR');
  });

  test('is rebuilt from the logs', async () => {
    await arrived();
    const copies = () => own(sql`events.facts_audit_entry`);
    const before = await copies();
    await database.own.execute(sql`delete from events.facts_audit_entry where subgraph = 'missions'`);
    await subgraphs.find(({ name }) => name === 'events')?.relay.rebuild();
    await arrived();
    expect(await copies()).toBeGreaterThanOrEqual(before);
  });
});
