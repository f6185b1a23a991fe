// What bounds a graph in production: points in a minute, places, the list of operations; over HTTP, as the settings have it.
import { mkdtempSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { buildSchema } from 'graphql';
import { budgets } from '@fmg/gateway/limits/budgets';
import { viewerWith, type Viewer } from '@fmg/shared/auth/viewer';
import type { Database } from '@fmg/shared/db/database';
import { silentLog } from '@fmg/shared/telemetry/log';
import { openTestDatabase } from '@fmg/shared/testing/database';
import { boundsOf } from '../src/serving/bounds';
import { loadConfig } from '../src/settings/config';
import { localEndpoints, startGraph, type Graph } from '../src/serving/graph';
import { manifestOf } from '../src/operations/manifest';
import { ask, get, post, type Answer } from './attacks/requests';

const schemaFolder = resolve(__dirname, '../../schema');
const register = readFileSync(join(schemaFolder, 'operations/mission-register.graphql'), 'utf8');

let database: Database;
const started: Graph[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((graph) => graph.stop()));
});
afterAll(() => database.close());

async function start(
  environment: Record<string, string>,
  viewer: Viewer = viewerWith(['PUBLIC']),
): Promise<Graph> {
  const graph = await startGraph({
    endpoints: localEndpoints(database, silentLog),
    log: silentLog,
    identify: async () => viewer,
    port: 0,
    host: '127.0.0.1',
    bounds: boundsOf(loadConfig(environment), silentLog),
  });
  started.push(graph);
  return graph;
}

const codeOf = ({ text }: Answer): unknown =>
  (JSON.parse(text) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

describe('points in a minute', () => {
  const costly = ask('{ visaIssuances(groupBy: [YEAR], limit: 100000) { issued } }');

  test('a caller that has spent them is told when to come back; cheap and refused requests are counted, too', async () => {
    const graph = await start({ NODE_ENV: 'production' });
    const { minute } = budgets.PUBLIC;
    let spent = 0;
    for (; spent + 110_000 <= minute; spent += 110_020) expect((await costly(graph)).status).toBe(200);
    const refused = await costly(graph);
    expect([refused.status, codeOf(refused)]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(codeOf(await ask('{ nothing }')(graph))).toBe('RATE_LIMITED');
    expect((await fetch(graph.url)).status).toBe(429);
    expect((await fetch(`${graph.url}/health/live`)).status).toBe(200);
  });

  test('nobody is counted in development, unless that is set', async () => {
    expect(boundsOf(loadConfig({}), silentLog).accounts).toBeUndefined();
    expect(boundsOf(loadConfig({ RATE_LIMIT: 'on' }), silentLog).accounts).toBeDefined();
    expect(
      boundsOf(loadConfig({ RATE_LIMIT: 'off', NODE_ENV: 'production' }), silentLog).accounts,
    ).toBeUndefined();
  });
});

test('when all places are taken the rest are told to come back, and none waits', async () => {
  const graph = await startGraph({
    endpoints: localEndpoints(database, silentLog).map((part) => ({
      ...part,
      transport: async (call) => {
        await new Promise((resume) => setTimeout(resume, 300));
        return await part.transport(call);
      },
    })),
    log: silentLog,
    identify: async () => viewerWith(['PUBLIC']),
    port: 0,
    host: '127.0.0.1',
    bounds: boundsOf(loadConfig({ CONCURRENCY: '2' }), silentLog),
  });
  started.push(graph);
  const busy = ask('{ countries(first: 200) { nodes { code missions(first: 5) { nodes { id } } } } }');
  const answers = await Promise.all(Array.from({ length: 30 }, () => busy(graph)));
  const refused = answers.filter(({ status }) => status === 503);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
  expect(refused).toHaveLength(28);
  expect(new Set(refused.map(codeOf))).toEqual(new Set(['OVERLOADED']));
  expect(refused[0]?.headers.get('retry-after')).toBe('1');
  expect((await busy(graph)).status).toBe(200);
});

describe('the list of operations', () => {
  const manifest = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'operations.json');
  const environment = { OPERATIONS: 'safelist', OPERATIONS_MANIFEST: manifest, OPERATIONS_EXEMPT: 'ADMIN' };
  const hash = createHash('sha256').update(register).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };

  beforeAll(() => {
    const api = buildSchema(readFileSync(join(schemaFolder, 'api.graphql'), 'utf8'));
    writeFileSync(manifest, JSON.stringify(manifestOf(api, [join(schemaFolder, 'operations')])));
  });

  test('what is on it is served by text and by hash, by POST and by GET', async () => {
    const graph = await start(environment);
    for (const send of [
      ask(register),
      post(JSON.stringify({ extensions, variables: { first: 1 } })),
      post(JSON.stringify({ query: register, extensions })),
      get({ extensions: JSON.stringify(extensions), variables: '{"first":1}' }),
      get({ query: register }),
    ]) {
      const answer = await send(graph);
      expect([answer.status, codeOf(answer)]).toEqual([200, undefined]);
      expect(answer.text).toContain('"totalCount"');
    }
  });

  test('nothing else is, not even its beginning', async () => {
    const graph = await start(environment);
    const other = { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } };
    for (const send of [
      ask('{ __typename }'),
      ask(`${register} `),
      ask('{ '),
      get({ query: '{ __typename }' }),
      post(JSON.stringify({ extensions: other })),
      post(JSON.stringify({ query: '{ __typename }', extensions })),
      post(
        JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: { toString: hash } } } }),
      ),
    ]) {
      const answer = await send(graph);
      expect([answer.status, codeOf(answer)]).toEqual([403, 'PERSISTED_OPERATION_REQUIRED']);
    }
  });

  test('a role that is exempt sends what it likes', async () => {
    const graph = await start(environment, viewerWith(['ADMIN']));
    expect((await ask('{ __typename }')(graph)).status).toBe(200);
  });

  test('a graph without its list does not start', () => {
    expect(() =>
      boundsOf(loadConfig({ ...environment, OPERATIONS_MANIFEST: '/nowhere.json' }), silentLog),
    ).toThrow(/npm run operations:manifest/);
    expect(() => loadConfig({ OPERATIONS_EXEMPT: 'ADMIN,ROOT', REDIS_URL: 'http://x' })).toThrow(
      /OPERATIONS_EXEMPT[\s\S]*REDIS_URL/,
    );
  });
});
