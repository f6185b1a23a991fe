// The graph connects to nothing but what its operator configured: seen from inside a process that runs it.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadExamples } from '@fmg/gateway/explore/examples';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'egress-'));
const log = join(folder, 'egress.log');
const contacts = (): string[] =>
  existsSync(log) ? [...new Set(readFileSync(log, 'utf8').split('\n').filter(Boolean))] : [];

/** Whatever a company would like to hear from the process is named in its environment, as if somebody had left it there. */
const temptations = {
  APOLLO_KEY: 'service:graph:secret',
  APOLLO_GRAPH_REF: 'graph@current',
  APOLLO_SCHEMA_REPORTING: 'true',
  APOLLO_TELEMETRY_DISABLED: '',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'http://telemetry.example:4318',
  HTTPS_PROXY: 'http://proxy.example:3128',
};

let graph: ChildProcess;
let url: string;
let redis: Server;
let redisPort: number;

beforeAll(async () => {
  // It only has to be there: what is asked of it, it refuses.
  redis = createServer((socket) =>
    socket.on('data', () => socket.write('-ERR no\r\n')).on('error', () => undefined),
  );
  await new Promise<void>((listening) => redis.listen(0, '127.0.0.1', listening));
  redisPort = (redis.address() as AddressInfo).port; // a TCP server that listens has such an address
  const { DATABASE_URL: _database, ...environment } = process.env;
  graph = spawn(
    process.execPath,
    ['--require', join(__dirname, 'egress/hooks.cjs'), 'app/dist/commands/start.js'],
    {
      cwd: root,
      env: {
        ...environment,
        ...temptations,
        EGRESS_LOG: log,
        DATA_DIR: join(folder, 'db'),
        PORT: '0',
        FILL: 'none',
        NODE_ENV: 'production',
        REDIS_URL: `redis://127.0.0.1:${redisPort}`,
        // Whoever sends no token has the issuer asked for nothing.
        OIDC_ISSUER: 'http://127.0.0.1:9',
        OIDC_AUDIENCE: 'graph',
      },
    },
  );
  url = await new Promise((ready, failed) => {
    let text = '';
    graph.stdout?.on('data', (data: Buffer) => {
      text += data.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
      if (found !== undefined) ready(found);
    });
    graph.once('exit', () => failed(new Error(`the graph ended: ${text}`)));
  });
});
afterAll(async () => {
  const ended = new Promise((done) => graph.once('exit', done));
  graph.kill('SIGTERM');
  await ended;
  redis.close();
});

test('operations, pages and refusals connect to nothing but what was configured', async () => {
  for (const { operation, variables } of loadExamples(join(root, 'schema/operations')))
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollographql-client-name': 'test' },
      body: JSON.stringify({ query: operation, variables }),
    });
  for (const path of [
    '/',
    '/graphiql',
    '/health/ready',
    '/schema.graphql',
    '/assets/graphiql.js',
    '/nothing',
  ])
    await (await fetch(url + path)).text();
  // Reports would be sent after a while.
  await new Promise((resume) => setTimeout(resume, 3000));
  const configured = [
    `connect 127.0.0.1:${redisPort}`,
    // An address is not looked up; the socket is that of commands, in the directory of the database.
    'dns 127.0.0.1',
    `connect ${join(folder, 'db')}.sock`,
  ];
  expect(contacts().filter((each) => !configured.includes(each))).toEqual([]);
  expect(contacts()).toContain(`connect 127.0.0.1:${redisPort}`);
});

test('the watch would notice: lookups, fetches and connections are written down', async () => {
  const noted = join(folder, 'noted.log');
  const script = `
    require('node:dns').lookup('a.invalid', () => undefined);
    require('node:net').connect(9, '127.0.0.1').on('error', () => undefined);
    require('node:tls').connect(9, '127.0.0.1').on('error', () => undefined);
    require('node:https').get('https://127.0.0.1:9').on('error', () => undefined);
    require('undici').request('http://127.0.0.1:9').catch(() => undefined);
    fetch('http://127.0.0.1:9').catch(() => undefined);`;
  const child = spawn(process.execPath, ['--require', join(__dirname, 'egress/hooks.cjs'), '-e', script], {
    cwd: root,
    env: { ...process.env, EGRESS_LOG: noted },
  });
  expect(await new Promise((done) => child.once('exit', done))).toBe(0);
  const seen = readFileSync(noted, 'utf8').split('\n');
  expect(seen).toEqual(
    expect.arrayContaining(['dns a.invalid', 'connect 127.0.0.1:9', 'fetch http://127.0.0.1:9']),
  );
  expect(seen.filter((each) => each.startsWith('tls ')).length).toBe(2);
  expect(seen.filter((each) => each === 'connect 127.0.0.1:9').length).toBeGreaterThanOrEqual(4);
});
