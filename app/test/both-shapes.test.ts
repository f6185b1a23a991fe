import { spawn } from 'node:child_process';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { loadExamples } from '@fmg/gateway/explore/examples';
import { overHttp } from '@fmg/gateway/transport/over-http';
import type { Part } from '@fmg/gateway/transport/part';
import { fixedClock } from '@fmg/shared/domain/clock';
import { hostSubgraph } from '@fmg/shared/server/host';
import { silentLog } from '@fmg/shared/telemetry/log';
import { testDay } from '@fmg/shared/testing/subgraph';
import { startGraph, type Graph } from '../src/graph';
import { createSubgraphs } from '../src/subgraphs';
import { openRunningGraph, type RunningGraph } from './running-graph';

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
    servers = subgraphs.map((subgraph) => hostSubgraph(subgraph, silentLog));
    urls = new Map(
      await Promise.all(
        subgraphs.map(
          async ({ name }, index) => [name, await listen(servers[index] ?? createServer())] as const,
        ),
      ),
    );
    many = await startOver([]);
  }, 120_000);
  afterAll(async () => {
    await many.stop();
    for (const server of servers) server.closeAllConnections();
    await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    await one.close();
  });

  /** A graph over the hosted subgraphs, some of them replaced. */
  function startOver(replaced: readonly Part[], deadlineMs = 10_000): Promise<Graph> {
    const parts = [...urls].map(
      ([name, url]) => replaced.find((part) => part.name === name) ?? overHttp(name, url),
    );
    return startGraph({ parts, log: silentLog, port: 0, host: '127.0.0.1', deadlineMs });
  }

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
    const named = [...urls].flatMap(([name, url]) => ['--subgraph', `${name}=${url}`]);
    const child = spawn(process.execPath, [
      resolve(__dirname, '../../gateway/dist/main.js'),
      '--supergraph',
      resolve(__dirname, '../../schema/supergraph.graphql'),
      '--port',
      '0',
      ...named,
    ]);
    const url = await new Promise<string>((ready, failed) => {
      child.stdout.on('data', (text: Buffer) =>
        ready(/(http:\S+)\/graphql/.exec(text.toString())?.[1] ?? ''),
      );
      child.stderr.on('data', (text: Buffer) => failed(new Error(text.toString())));
    });
    const [{ operation, variables } = { operation: '', variables: {} }] = examples.filter(
      (each) => each.name === 'MissionOverview',
    );
    expect(await ask(url, operation, variables)).toBe((await one.post(operation, variables)).text);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  const query = '{ missions(first: 2) { nodes { name taxCards(first: 1) { totalCount } } } }';

  test.each<[string, RequestListener, string]>([
    [
      'an error page',
      (_, response) =>
        response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>nginx at 10.1.2.3</h1>'),
      'SUBGRAPH_INVALID_RESPONSE',
    ],
    [
      'HTML with status 200',
      (_, response) => response.writeHead(200).end('<html>'),
      'SUBGRAPH_INVALID_RESPONSE',
    ],
    [
      'half an answer',
      (_, response) =>
        void response.writeHead(200, { 'content-length': '100' }).write('{"data":', () => response.destroy()),
      'SUBGRAPH_INVALID_RESPONSE',
    ],
    ['an endless answer', endless, 'SUBGRAPH_INVALID_RESPONSE'],
    ['a closed connection', (request) => request.socket.destroy(), 'SUBGRAPH_UNAVAILABLE'],
  ])(
    '%s of one part costs its fields and no others, and says nothing of hosts',
    async (_, listener, code) => {
      const broken = createServer(listener);
      const graph = await startOver([overHttp('privileges', await listen(broken), { mostBytes: 100_000 })]);
      try {
        const text = await ask(graph.url, query);
        expect(JSON.parse(text)).toMatchObject({
          data: {
            missions: {
              nodes: [
                { name: expect.any(String), taxCards: null },
                { name: expect.any(String), taxCards: null },
              ],
            },
          },
          errors: [
            {
              path: ['missions', 'nodes', 0, 'taxCards'],
              extensions: { code, subgraph: 'privileges', places: 2 },
            },
          ],
          extensions: {
            incomplete: [{ subgraph: 'privileges', fields: ['missions.nodes.@.taxCards'], places: 2 }],
          },
        });
        expect(text).not.toMatch(/10\.1\.2\.3|127\.0\.0\.1|nginx|ECONN/);
      } finally {
        await graph.stop();
        broken.closeAllConnections();
        broken.close();
      }
    },
  );

  test('a part that hangs costs its fields at the deadline, and the answer comes', async () => {
    const hung = createServer(() => undefined);
    const graph = await startOver([overHttp('privileges', await listen(hung))], 400);
    const began = Date.now();
    const answer: unknown = JSON.parse(await ask(graph.url, query));
    expect(Date.now() - began).toBeLessThan(3000);
    expect(answer).toMatchObject({
      data: { missions: { nodes: [{ name: expect.any(String), taxCards: null }, {}] } },
      errors: [{ extensions: { code: 'DEADLINE_EXCEEDED', subgraph: 'privileges' } }],
      extensions: { incomplete: [{ reason: 'TIMED_OUT' }] },
    });
    hung.closeAllConnections();
    hung.close();
    await graph.stop();
  });

  test('a connection that was closed while it was idle costs nothing: a read is tried once more', async () => {
    let refused = 0;
    const [, url = ''] = [...urls].find(([name]) => name === 'privileges') ?? [];
    const flaky = createServer((request, response) => {
      if ((refused += 1) === 1) return void request.socket.destroy();
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: Buffer.concat(chunks),
        })
          .then((answer) => answer.text())
          .then((text) => response.writeHead(200).end(text))
          .catch(() => response.destroy());
      });
    });
    const graph = await startOver([overHttp('privileges', await listen(flaky))]);
    expect(await ask(graph.url, query)).not.toContain('"errors"');
    expect(refused).toBe(2);
    await graph.stop();
    flaky.closeAllConnections();
    flaky.close();
  });
});

/** Writes until nobody listens any more. */
function endless(_: unknown, response: Parameters<RequestListener>[1]): void {
  response.writeHead(200);
  const write = (): void => {
    if (!response.destroyed) response.write('[1,2,3],'.repeat(1000), () => setImmediate(write));
  };
  response.on('error', () => undefined);
  write();
}
