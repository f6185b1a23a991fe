// `npm run token` and what accepts its tokens, as processes; and what refuses to run in production.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const dist = resolve(__dirname, '../dist/commands');
const root = resolve(__dirname, '../..');

interface Ended {
  code: number | null;
  out: string;
  error: string;
}

interface Running {
  /** The address that it prints; empty when it ends before. */
  url: Promise<string>;
  stop(): void;
  ended: Promise<Ended>;
}

function run(script: string, args: readonly string[], settings: Record<string, string>): Running {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...settings } });
  children.add(child);
  child.once('exit', () => children.delete(child));
  const ended: Ended = { code: null, out: '', error: '' };
  const done = new Promise<Ended>((resume) => child.once('close', (code) => resume({ ...ended, code })));
  const url = new Promise<string>((ready) => {
    child.stdout.on('data', (text: Buffer) => {
      ended.out += text.toString();
      const found = /(http:\/\/\S+)\/graphql/.exec(ended.out)?.[1];
      if (found !== undefined) ready(found);
    });
    void done.then(() => ready(''));
  });
  child.stderr.on('data', (text: Buffer) => (ended.error += text.toString()));
  return { url, stop: () => void child.kill('SIGTERM'), ended: done };
}

const folder = mkdtempSync(join(tmpdir(), 'foreign-missions-'));
const settings = {
  DATA_DIR: join(folder, 'db'),
  DATABASE_URL: '',
  FILL: 'none',
  PORT: '0',
  NODE_ENV: '',
  OIDC_ISSUER: '',
  GATEWAY_SECRET: '',
};
const issuer = { OIDC_ISSUER: 'https://issuer.example', OIDC_AUDIENCE: 'the graph' };
const production = { NODE_ENV: 'production' };
const token = (args: readonly string[], more: Record<string, string> = {}): Promise<Ended> =>
  run(join(dist, 'token.js'), args, { ...settings, ...more }).ended;
const start = (script: string, more: Record<string, string>, args: readonly string[] = []): Running =>
  run(resolve(dist, script), args, { ...settings, ...more });

const children = new Set<ChildProcess>();
afterAll(() => {
  // Those of a test that failed.
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

describe('npm run token', () => {
  test('prints a token, alone on standard output, which the running graph accepts; another it refuses', async () => {
    const graph = start('start.js', {});
    const url = await graph.url;
    const ask = (bearer: string): Promise<Response> =>
      fetch(`${url}/graphql?query={__typename}`, {
        headers: { authorization: `Bearer ${bearer}`, 'apollo-require-preflight': '1' },
      });
    const { code, out, error } = await token(['--role', 'DESK_OFFICER', '--role', 'ANALYST', '--hours', '1']);
    const dataDir = join(folder, 'db');
    expect([code, error]).toEqual([
      0,
      `Signed with the key in ${dataDir}.issuer.json: only a graph with DATA_DIR=${dataDir} accepts it.\n`,
    ]);
    expect(out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const response = await ask(out.trim());
    expect([response.status, await response.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
    const other = await token(['--role', 'ADMIN'], { DATA_DIR: join(folder, 'elsewhere') });
    expect((await ask(other.out.trim())).status).toBe(401);
    expect(statSync(join(folder, 'db.issuer.json')).mode & 0o777).toBe(0o600);
    graph.stop();
    const { code: ended, error: log, out: banner } = await graph.ended;
    expect(banner).toContain(`DATA_DIR=${dataDir} npm run token -- --role DESK_OFFICER`);
    expect(ended).toBe(0);
    expect(log).toContain('refused a token');
    expect(log).not.toContain(other.out.trim());
  });

  test.each([
    ['no role', [], /--role is missing/],
    ['a role that is none', ['--role', 'KING'], /"KING": it must be one of PUBLIC, MISSION_CLERK/],
    ['a clerk of no mission', ['--role', 'MISSION_CLERK'], /--mission is missing/],
    [
      'a mission that is none',
      ['--role', 'MISSION_CLERK', '--mission', 'per_1'],
      /must be the id of a mission/,
    ],
    ['a purpose of two lines', ['--role', 'ANALYST', '--purpose', 'a\nb'], /--purpose must be printable/],
    ['hours that are none', ['--role', 'ANALYST', '--hours', 'two'], /--hours is "two"/],
  ])('refuses %s with a message', async (_, args, message) => {
    const { code, out, error } = await token(args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(message);
    expect(error).not.toMatch(/\n\s+at /);
  });

  test('refuses in production, and beside an issuer', async () => {
    const refused = await Promise.all([
      token(['--role', 'ADMIN'], production),
      token(['--role', 'ADMIN'], issuer),
    ]);
    expect(refused.map(({ code, out }) => [code, out])).toEqual([
      [1, ''],
      [1, ''],
    ]);
    expect(refused[0]?.error).toMatch(/NODE_ENV=production tokens come from the OIDC issuer/);
    expect(refused[1]?.error).toMatch(/tokens come from https:\/\/issuer\.example/);
  });
});

describe('in production', () => {
  const gateway = resolve(root, 'gateway/dist/main.js');
  const supergraph = ['--supergraph', resolve(root, 'schema/supergraph.graphql')];

  test.each([
    ['the graph', 1, 'start.js', []],
    ['the graph in several processes', 1, 'start-distributed.js', []],
    ['the gateway of the graph', 1, 'serve-gateway.js', []],
    // Its issuer is named on the command line.
    ['the gateway alone', 2, gateway, supergraph],
  ])('%s does not start without an issuer', async (_, exitCode, script, args) => {
    const { code, error, out } = await start(script, production, args).ended;
    expect([code, out]).toEqual([exitCode, '']);
    expect(error).toMatch(/^With NODE_ENV=production the \w+ needs .*issuer/);
  });

  test('the graph starts with an issuer, on any address and host name, and gives no tokens', async () => {
    const graph = start('start.js', {
      ...production,
      ...issuer,
      HOST: '0.0.0.0',
      DATA_DIR: join(folder, 'open'),
    });
    const { port } = new URL(await graph.url);
    const response = await fetch(`http://127.0.0.1:${port}/token`, {
      method: 'POST',
      headers: { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' },
      body: '{"role":"ADMIN"}',
    });
    expect(response.status).toBe(405);
    graph.stop();
    const { code, out } = await graph.ended;
    expect(code).toBe(0);
    expect(out).toMatch(/Tokens come from https:\/\/issuer\.example/);
    expect(() => statSync(join(folder, 'open.issuer.json'))).toThrow(/ENOENT/);
  });

  test('a subgraph, and a gateway before it, do not start without a secret', async () => {
    const url = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    const urls = ['missions', 'privileges', 'facilities', 'events'].map(
      (name) => `${name}=http://127.0.0.1:1/graphql`,
    );
    const ended = await Promise.all([
      start('serve-subgraph.js', url, ['missions']).ended,
      start('serve-gateway.js', { SUBGRAPH_URLS: urls.join(',') }).ended,
    ]);
    for (const { code, error } of ended) {
      expect(code).toBe(1);
      expect(error).toMatch(/^Set GATEWAY_SECRET, or GATEWAY_SECRET_FILE/);
    }
  });
});
