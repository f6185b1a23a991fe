// `npm start` on PostgreSQL, with one thread that answers and with several.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadExamples } from '@fmg/gateway/explore/examples';
import { openEmbeddedIssuer } from '@fmg/gateway/identity/embedded-issuer';
import { createFromTemplate, testEngines } from '@fmg/shared/testing/database';
import { testUrl } from '@fmg/shared/testing/settings';
import postgres from 'postgres';

const examples = loadExamples(resolve(__dirname, '../../schema/operations'));

interface Started {
  child: ChildProcess;
  url: string;
  /** The exit code, once it has ended. */
  ended: Promise<number | null>;
}

async function start(settings: Record<string, string>): Promise<Started> {
  const child = spawn(process.execPath, [resolve(__dirname, '../dist/commands/start.js')], {
    env: { ...process.env, PORT: '0', ...settings },
  });
  let output = '';
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const url = await new Promise<string>((ready, failed) => {
    const hear = (text: Buffer): void => {
      output += text.toString();
      const found = /Explore\s+(http:\/\/\S+)\//.exec(output)?.[1];
      if (found !== undefined) ready(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => failed(new Error(output)));
  });
  return { child, url, ended };
}

async function stop({ child, ended }: Started): Promise<number | null> {
  child.kill('SIGTERM');
  return await ended;
}

const onServer = testEngines().includes('postgresql') ? describe : describe.skip;

onServer('several threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-missions-'));
  const name = `fmg_test_${randomBytes(6).toString('hex')}`;
  let admin: postgres.Sql;
  let authorization: string;
  let one: Started;
  let many: Started;

  beforeAll(async () => {
    const url = new URL(testUrl() ?? '');
    admin = postgres(url.href, { max: 1, onnotice: () => undefined });
    await createFromTemplate(admin, name);
    url.pathname = `/${name}`;
    const settings = { DATABASE_URL: url.href, DATA_DIR: join(folder, 'db'), FILL: 'demo' };
    one = await start({ ...settings, THREADS: '1' });
    many = await start({ ...settings, THREADS: '2', RATE_LIMIT: 'on' });
    const issuer = await openEmbeddedIssuer(`${settings.DATA_DIR}.issuer.json`);
    authorization = `Bearer ${await issuer.issue({ roles: ['AUDITOR'], purpose: 'testing', hours: 1 })}`;
  }, 240_000);
  afterAll(async () => {
    for (const { child } of [one, many]) child.kill('SIGKILL');
    await admin.unsafe(`drop database ${name} with (force)`);
    await admin.end();
    rmSync(folder, { recursive: true, force: true });
  });

  async function ask({ url }: Started, body: object | string, headers: Record<string, string> = {}) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  test.each(examples.map((each) => [each.name, each] as const))(
    'answer %s as one does, byte for byte, when many ask at once',
    async (_, { operation: query, variables }) => {
      const expected = await ask(one, { query, variables }, { authorization });
      expect(expected.status).toBe(200);
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => ask(many, { query, variables }, { authorization })),
      );
      for (const answer of answers) expect(answer.text).toBe(expected.text);
    },
  );

  test.each([
    ['no JSON', '{', 400],
    ['no operation', { query: 'query A { __typename } query B { __typename }' }, 400],
    ['an operation that is not valid', { query: '{ nothing }' }, 400],
    ['a faulty argument', { query: '{ missions(first: 500) { totalCount } }' }, 200],
    ['brackets without end', { query: '{'.repeat(1000) }, 400],
  ])('refuse %s as one does', async (_, body, status) => {
    const [expected, answer] = await Promise.all([one, many].map((each) => ask(each, body)));
    expect(answer?.text).toBe(expected?.text);
    expect([answer?.status, expected?.status]).toEqual([status, status]);
  });

  test('refuse who has no valid token, and show the public nothing that is not public', async () => {
    const query = '{ persons(first: 1) { nodes { familyName } } }';
    expect((await ask(many, { query }, { authorization: 'Bearer nothing' })).status).toBe(401);
    const [expected, answer] = await Promise.all([one, many].map((each) => ask(each, { query })));
    expect(answer?.text).toBe(expected?.text);
    expect(answer?.text).toContain('FORBIDDEN');
  });

  test('count together what a caller spends', async () => {
    const query = '{ missions(first: 200) { nodes { posts(first: 200) { nodes { id } } } } }';
    const asked = { query };
    const statuses: number[] = [];
    let refused: Awaited<ReturnType<typeof ask>> | undefined;
    for (let round = 0; refused === undefined && round < 40; round += 1) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => ask(many, asked)));
      statuses.push(...answers.map(({ status }) => status));
      refused = answers.find(({ status }) => status === 429);
    }
    expect(statuses).toContain(200);
    expect(refused?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(refused?.text).toContain('RATE_LIMITED');
  });

  test('stop in order, as one does', async () => {
    expect(await Promise.all([one, many].map(stop))).toEqual([0, 0]);
  });
});
