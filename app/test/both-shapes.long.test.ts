import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { loadExamples } from '@fmg/gateway/explore/examples';
import { overHttp } from '@fmg/gateway/transport/over-http';
import { fixedClock } from '@fmg/shared/domain/clock';
import { hostSubgraph } from '@fmg/shared/server/host';
import { silentLog } from '@fmg/shared/telemetry/log';
import { testDay } from '@fmg/shared/testing/subgraph';
import { startGraph, type Graph } from '../src/serving/graph';
import { createSubgraphs } from '../src/subgraphs/subgraphs';
import { asAuditor, openRunningGraph, testSecret, type RunningGraph } from './running-graph';

const examples = loadExamples(resolve(__dirname, '../../schema/operations'));

async function listen(server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

describe('the graph in one process and over HTTP', () => {
  let one: RunningGraph;
  let many: Graph;
  let servers: Server[] = [];
  let urls: Map<string, string>;

  beforeAll(async () => {
    one = await openRunningGraph('pglite');
    const subgraphs = createSubgraphs({ database: one.database, clock: fixedClock(testDay), log: silentLog });
    servers = subgraphs.map((subgraph) => hostSubgraph(subgraph, silentLog, testSecret));
    urls = new Map(
      await Promise.all(
        subgraphs.map(
          async ({ name }, index) => [name, await listen(servers[index] ?? createServer())] as const,
        ),
      ),
    );
    const endpoints = [...urls].map(([name, url]) => overHttp(name, url, { secret: testSecret }));
    many = await startGraph({ endpoints, log: silentLog, identify: asAuditor, port: 0, host: '127.0.0.1' });
  }, 120_000);
  afterAll(async () => {
    await many.stop();
    for (const server of servers) server.closeAllConnections();
    await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    await one.close();
  });

  async function ask(url: string, query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return await response.text();
  }

  test.each(examples.map((each) => [each.name, each] as const))(
    'answer %s alike, byte for byte',
    async (_, { operation, variables }) => {
      const answer = await ask(many.url, operation, variables);
      expect(answer).toBe((await one.post(operation, variables)).text);
      expect(answer).not.toContain('"errors"');
    },
  );

  test('refuse faulty input alike', async () => {
    const faulty = '{ missions(first: 500) { totalCount } taxCard(id: "x") { id } }';
    expect(JSON.parse(await ask(many.url, faulty))).toEqual(JSON.parse((await one.post(faulty)).text));
  });

  test('are ready alike', async () => {
    const [here, there] = await Promise.all(
      [one.graph.url, many.url].map(async (url) => await (await fetch(`${url}/health/ready`)).json()),
    );
    expect(there).toEqual(here);
  });

  test('the gateway alone serves the supergraph over subgraphs that run elsewhere', async () => {
    // Nobody has a token for it: everyone is the public.
    const named = [...urls].flatMap(([name, url]) => ['--subgraph', `${name}=${url}`]);
    const child = spawn(
      process.execPath,
      [
        resolve(__dirname, '../../gateway/dist/main.js'),
        '--supergraph',
        resolve(__dirname, '../../schema/supergraph.graphql'),
        '--port',
        '0',
        ...named,
      ],
      { env: { ...process.env, GATEWAY_SECRET: testSecret } },
    );
    const url = await new Promise<string>((ready, failed) => {
      child.stdout.on('data', (text: Buffer) =>
        ready(/(http:\S+)\/graphql/.exec(text.toString())?.[1] ?? ''),
      );
      child.stderr.on('data', (text: Buffer) => failed(new Error(text.toString())));
    });
    const [{ operation, variables } = { operation: '', variables: {} }] = examples.filter(
      (each) => each.name === 'MissionRegister',
    );
    expect(await ask(url, operation, variables)).toBe((await one.post(operation, variables)).text);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
