import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { overHttp } from '@fmg/gateway/transport/over-http';
import type { SubgraphEndpoint } from '@fmg/gateway/transport/subgraph-endpoint';
import type { Database } from '@fmg/shared/db/database';
import { fixedClock } from '@fmg/shared/domain/clock';
import { hostSubgraph } from '@fmg/shared/server/host';
import { publicViewer } from '@fmg/shared/auth/viewer';
import { silentLog } from '@fmg/shared/telemetry/log';
import { openTestDatabase } from '@fmg/shared/testing/database';
import { testDay } from '@fmg/shared/testing/subgraph';
import { createSubgraphNamed } from '../src/subgraphs/subgraphs';
import { testSecret } from './running-graph';
import { listen, stopServer } from './stand-in';

const CONNECTIONS = 20;
const PAUSE_MS = 30_000;

/** A server under test, the part that calls it, and the connections that it has seen. */
interface Called {
  server: Server;
  part: SubgraphEndpoint;
  opened: Socket[];
}

async function openCalled(server: Server): Promise<Called> {
  const opened: Socket[] = [];
  server.on('connection', (socket) => opened.push(socket));
  return { server, part: overHttp('privileges', await listen(server), { secret: testSecret }), opened };
}

function call({ part }: Called, query = '{ __typename }'): Promise<unknown> {
  return part.transport({
    query,
    operationName: undefined,
    variables: {},
    requestId: 'idle',
    viewer: publicViewer,
    deadline: Date.now() + 5000,
    signal: AbortSignal.timeout(5000),
    abortState: { aborted: false },
  });
}

/** So many calls at once, each on a connection of its own; gives how many succeeded. */
async function callAll(called: Called): Promise<number> {
  const settled = await Promise.allSettled(Array.from({ length: CONNECTIONS }, () => call(called)));
  return settled.filter((each) => each.status === 'fulfilled').length;
}

const answer: RequestListener = (_, response) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"__typename":"Query"}}');

/** Answers and keeps the connection, without a word on how long. */
const answerSilently: RequestListener = (request, response) => {
  response.setHeader('connection', 'keep-alive');
  answer(request, response);
};

/** Connections of which the server knows nothing any more. */
const forgotten = new WeakSet<Socket>();

function openForgetful(): Promise<Called> {
  const server = createServer((request, response) => {
    if (forgotten.has(request.socket)) request.socket.resetAndDestroy();
    else answerSilently(request, response);
  });
  server.keepAliveTimeout = 75_000;
  return openCalled(server);
}

describe('the first requests after a pause', () => {
  let database: Database;
  let all: Called[];
  let ours: Called;
  let plain: Called;
  let silent: Called;
  let forgetful: Called;
  let unlucky: Called;

  beforeAll(async () => {
    database = await openTestDatabase();
    const config = { database, clock: fixedClock(testDay), log: silentLog };
    ours = await openCalled(hostSubgraph(createSubgraphNamed('privileges', config), silentLog, testSecret));
    plain = await openCalled(createServer(answer));
    const closing = createServer(answerSilently);
    closing.keepAliveTimeout = 10_000;
    silent = await openCalled(closing);
    [forgetful, unlucky] = await Promise.all([openForgetful(), openForgetful()]);
    all = [ours, plain, silent, forgetful, unlucky];
    for (const called of all)
      if ((await callAll(called)) < CONNECTIONS) throw new Error('a call failed before the pause');
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    for (const socket of [...forgetful.opened, ...unlucky.opened]) forgotten.add(socket);
  }, 90_000);
  afterAll(async () => {
    await Promise.all(all.map(({ part }) => part.close()));
    await Promise.all(all.map(({ server }) => stopServer(server)));
    await database.close();
  });

  test('succeed on the connections that a subgraph of ours has kept', async () => {
    expect(await callAll(ours)).toBe(CONNECTIONS);
    expect(ours.opened).toHaveLength(CONNECTIONS);
    expect(ours.opened.every((socket) => !socket.destroyed)).toBe(true);
  });

  test('succeed on new connections when the server keeps them for five seconds only', async () => {
    expect(await callAll(plain)).toBe(CONNECTIONS);
    expect(plain.opened).toHaveLength(2 * CONNECTIONS);
  });

  test('succeed when the server closed the connections without having said when', async () => {
    expect(await callAll(silent)).toBe(CONNECTIONS);
    expect(silent.opened).toHaveLength(2 * CONNECTIONS);
  });

  test('succeed when every connection turns out to be dead as it is used: each read is tried once more', async () => {
    expect(await callAll(forgetful)).toBe(CONNECTIONS);
    expect(forgetful.opened).toHaveLength(2 * CONNECTIONS);
  });

  test('succeed one after another when all connections turn out to be dead', async () => {
    const answered: unknown[] = [];
    for (let index = 0; index < CONNECTIONS; index += 1) answered.push(await call(unlucky));
    expect(answered).toEqual(Array.from({ length: CONNECTIONS }, () => ({ data: { __typename: 'Query' } })));
    expect(unlucky.opened.length).toBeGreaterThan(CONNECTIONS);
  });
});

describe('a connection that the server closes just as a request is sent on it', () => {
  let called: Called;
  let received = 0;

  beforeAll(async () => {
    const server = createServer((request, response) => {
      received += 1;
      if (received > 1) request.socket.destroy();
      else answer(request, response);
    });
    called = await openCalled(server);
  });
  beforeEach(async () => {
    received = 0;
    await call(called);
  });
  afterAll(async () => {
    await called.part.close();
    await stopServer(called.server);
  });

  test('a mutation is never sent twice', async () => {
    await expect(call(called, 'mutation{__typename}')).rejects.toThrow(/closed|ECONNRESET/);
    expect(received).toBe(2);
  });

  test('a read is sent twice, not more', async () => {
    await expect(call(called)).rejects.toThrow(/closed|ECONNRESET/);
    expect(received).toBe(3);
  });
});
