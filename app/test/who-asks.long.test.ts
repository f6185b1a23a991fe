// Roles over HTTP, in one process and in several: whom the subgraphs see, and whom they refuse.
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { inProcess } from '@fmg/gateway/transport/in-process';
import { overHttp } from '@fmg/gateway/transport/over-http';
import type { SubgraphEndpoint } from '@fmg/gateway/transport/subgraph-endpoint';
import { signWith, viewerHeader } from '@fmg/shared/auth/signature';
import { publicViewer, viewerWith, type Role, type Viewer } from '@fmg/shared/auth/viewer';
import type { Database } from '@fmg/shared/db/database';
import { fixedClock } from '@fmg/shared/domain/clock';
import { hostSubgraph } from '@fmg/shared/server/host';
import type { Subgraph } from '@fmg/shared/server/subgraph';
import { silentLog } from '@fmg/shared/telemetry/log';
import { testDay } from '@fmg/shared/testing/subgraph';
import { startGraph, type Graph } from '../src/serving/graph';
import { createSubgraphs } from '../src/subgraphs/subgraphs';
import { openDemonstration } from './demonstration';
import { askingByToken, testSecret, type Asking } from './running-graph';
import { listen, stopServer } from './stand-in';

const query = '{ missions(first: 1) { nodes { name taxCards(first: 1) { totalCount } } } }';
const refusal = {
  errors: [{ message: 'The caller could not be identified.', extensions: { code: 'UNAUTHENTICATED' } }],
};

describe('who asks', () => {
  let database: Database;
  let servers: Server[];
  let urls: string[];
  /** The viewers that the subgraphs were asked for since the test began. */
  let seen: Viewer[];
  let embassy: string;
  let posts: string[];
  let shapes: Record<'one process' | 'several', { graph: Graph; asking: Asking }>;

  const watched = (subgraph: Subgraph): Subgraph => ({
    ...subgraph,
    execute: (request) => {
      if (request.requestId !== 'explore-page' && !request.query.includes('MissionScope'))
        seen.push(request.viewer);
      return subgraph.execute(request);
    },
  });
  const start = async (endpoints: readonly SubgraphEndpoint[]): Promise<{ graph: Graph; asking: Asking }> => {
    const asking = await askingByToken(endpoints);
    const { identify, issuer } = asking;
    const graph = await startGraph({
      endpoints,
      log: silentLog,
      identify,
      issuer,
      port: 0,
      host: '127.0.0.1',
    });
    return { graph, asking };
  };

  beforeAll(async () => {
    database = await openDemonstration();
    const config = { database, clock: fixedClock(testDay), log: silentLog };
    const subgraphs = createSubgraphs(config).map(watched);
    servers = subgraphs.map((subgraph) => hostSubgraph(subgraph, silentLog, testSecret));
    urls = await Promise.all(servers.map(listen));
    shapes = {
      'one process': await start(subgraphs.map(inProcess)),
      several: await start(
        subgraphs.map(({ name }, index) => overHttp(name, urls[index] ?? '', { secret: testSecret })),
      ),
    };
    seen = [];
    const { data } = JSON.parse(
      (
        await ask(
          'one process',
          await shapes['one process'].asking.as(['DESK_OFFICER']),
          '{ missions(first: 1, where: { name: { eq: "Embassy of France" } }) { nodes { id posts { nodes { id } } } } }',
        )
      ).text,
    ) as { data: { missions: { nodes: { id: string; posts: { nodes: { id: string }[] } }[] } } };
    const [found] = data.missions.nodes;
    embassy = found?.id ?? '';
    posts = found?.posts.nodes.map(({ id }) => id) ?? [];
    if (posts.length === 0) throw new Error('the embassy has no posts');
  }, 120_000);
  beforeEach(() => (seen = []));
  afterAll(async () => {
    await Promise.all(Object.values(shapes).map(({ graph }) => graph.stop()));
    await Promise.all(servers.map(stopServer));
    await database.close();
  });

  const ask = async (
    shape: keyof typeof shapes,
    headers: Record<string, string>,
    text = query,
  ): Promise<{ status: number; text: string; headers: Headers }> => {
    const response = await fetch(`${shapes[shape].graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: text }),
    });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };

  describe.each(['one process', 'several'] as const)('in %s', (shape) => {
    const as = (roles: readonly Role[], more?: { mission?: string; purpose?: string }) =>
      shapes[shape].asking.as(roles, more);

    test('every subgraph sees the public when there is no token, whatever headers a client sends', async () => {
      const forged = signWith('a secret that somebody has made up')({
        viewer: viewerWith(['ADMIN']),
        subgraph: 'missions',
        requestId: 'forged',
        deadline: Date.now() + 10_000,
        body: JSON.stringify({ query }),
      });
      const { status } = await ask(shape, {
        [viewerHeader]: forged,
        'x-purpose': 'none',
        'x-roles': 'ADMIN',
      });
      expect(status).toBe(200);
      expect(seen).toEqual([publicViewer, publicViewer]);
    });

    test('every subgraph sees whom the token names, with the purpose', async () => {
      const token = await as(['AUDITOR', 'DESK_OFFICER']);
      expect((await ask(shape, { ...token, 'x-purpose': 'yearly review' })).status).toBe(200);
      const viewer = {
        subject: 'development:auditor+desk_officer',
        roles: ['DESK_OFFICER', 'AUDITOR'],
        missionId: null,
        missionIds: [],
        stateCode: null,
        purpose: 'yearly review',
      };
      expect(seen).toEqual([viewer, viewer]);
    });

    test('a clerk is seen with the mission and its posts', async () => {
      await ask(shape, await as(['MISSION_CLERK'], { mission: embassy }));
      expect(seen).toHaveLength(2);
      for (const { missionId, missionIds, stateCode } of seen) {
        expect(stateCode).toBe('FR');
        expect(missionId).toBe(embassy);
        expect(missionIds[0]).toBe(embassy);
        expect(missionIds.slice(1).toSorted()).toEqual(posts.toSorted());
      }
    });

    test('a token that is not genuine is refused, before any subgraph is asked', async () => {
      const { authorization } = await as(['AUDITOR']);
      const answer = await ask(shape, { authorization: `${authorization.slice(0, -8)}AAAAAAAA` });
      expect([answer.status, JSON.parse(answer.text)]).toEqual([401, refusal]);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(seen).toEqual([]);
    });
  });

  test('both shapes answer every role alike', async () => {
    for (const role of ['ANALYST', 'DS_OFFICER', 'LAW_ENFORCEMENT'] as const) {
      const [one, several] = await Promise.all(
        (['one process', 'several'] as const).map(async (shape) =>
          ask(shape, await shapes[shape].asking.as([role])),
        ),
      );
      expect(several?.text).toBe(one?.text);
    }
  });

  describe('a subgraph that is called directly', () => {
    const body = JSON.stringify({ query: '{ missions(first: 1) { totalCount } }' });
    const signed = (more: object = {}, secret = testSecret): string =>
      signWith(secret)({
        viewer: viewerWith(['ADMIN']),
        subgraph: 'missions',
        requestId: 'direct',
        deadline: Date.now() + 10_000,
        body,
        ...more,
      });
    const call = (headers: Record<string, string>, sent = body): Promise<Response> =>
      fetch(urls[0] ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: sent,
      });

    test('answers the gateway', async () => {
      const response = await call({ [viewerHeader]: signed() });
      expect(response.status).toBe(200);
      expect(seen).toEqual([viewerWith(['ADMIN'])]);
    });

    test.each([
      ['nothing that says who asks', () => ({})],
      ['a token of a client', async () => shapes.several.asking.as(['ADMIN'])],
      ['a viewer without a signature', () => ({ [viewerHeader]: JSON.stringify(viewerWith(['ADMIN'])) })],
      ['a viewer by other names', () => ({ 'x-viewer': 'ADMIN', 'x-roles': 'ADMIN' })],
      ['a signature of another secret', () => ({ [viewerHeader]: signed({}, 'x'.repeat(32)) })],
      ['a signature for another subgraph', () => ({ [viewerHeader]: signed({ subgraph: 'events' }) })],
      ['a signature for another body', () => ({ [viewerHeader]: signed({ body: '{}' }) })],
      ['a signature that has expired', () => ({ [viewerHeader]: signed({ deadline: Date.now() - 1 }) })],
    ])('refuses %s, and says no more', async (_, headers) => {
      const response = await call(await headers());
      expect(response.status).toBe(401);
      expect(response.headers.get('content-type')).toBe('application/graphql-response+json');
      expect(await response.json()).toEqual(refusal);
      expect(seen).toEqual([]);
    });

    test('refuses what came before', async () => {
      const header = signed();
      expect((await call({ [viewerHeader]: header })).status).toBe(200);
      expect((await call({ [viewerHeader]: header })).status).toBe(401);
      expect(seen).toHaveLength(1);
    });

    test('refuses a stranger before a large body has arrived', async () => {
      const endless = new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(65_536)) });
      const response = await fetch(urls[0] ?? '', {
        method: 'POST',
        body: endless,
        duplex: 'half',
      } as RequestInit);
      expect(response.status).toBe(401);
    });

    test('takes the viewer of a clerk of a thousand posts', async () => {
      const missionIds = Array.from({ length: 1000 }, () => embassy);
      const viewer = viewerWith(['MISSION_CLERK'], { missionId: embassy, missionIds });
      expect((await call({ [viewerHeader]: signed({ viewer }) })).status).toBe(200);
      expect(seen).toEqual([viewer]);
    });

    test('says whether it lives and is ready, to everyone', async () => {
      for (const path of ['live', 'ready'])
        expect((await fetch(new URL(`/health/${path}`, urls[0]))).status).toBe(200);
    });
  });

  test('a part that does not trust the gateway costs its fields: the client is not said to be at fault', async () => {
    const mistrusting = urls.map((url, index) =>
      overHttp(['missions', 'privileges', 'facilities', 'events'][index] ?? '', url, {
        secret: index === 1 ? 'another secret of 32 characters...' : testSecret,
      }),
    );
    const { graph } = await start(mistrusting);
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: { missions: { nodes: [{ name: expect.any(String), taxCards: null }] } },
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'privileges' } }],
    });
    const health = await fetch(`${graph.url}/health/ready`);
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({ status: 'degraded' });
    await graph.stop();
  });

  test('without a secret a part is told nothing of the viewer; with one, of the client it is told no header', async () => {
    const heard: IncomingHttpHeaders[] = [];
    const server = createServer((request, response) => {
      heard.push(request.headers);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"missions":null}}');
    });
    const url = await listen(server);
    for (const secret of [undefined, testSecret]) {
      const { graph, asking } = await start([overHttp('missions', url, { secret })]);
      await fetch(`${graph.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(await asking.as(['AUDITOR'])),
          [viewerHeader]: 'e30.e30',
          'x-purpose': 'review',
          'x-deadline': '1',
          cookie: 'a=b',
        },
        body: JSON.stringify({ query: '{ missions(first: 1) { totalCount } }' }),
      });
      await graph.stop();
    }
    await stopServer(server);
    const names = heard.map((headers) => Object.keys(headers).toSorted());
    const plain = [
      'accept',
      'connection',
      'content-length',
      'content-type',
      'host',
      'x-deadline',
      'x-request-id',
    ];
    expect(names).toEqual([plain, [...plain, viewerHeader].toSorted()]);
    expect(heard[1]?.[viewerHeader]).not.toBe('e30.e30');
    expect(Number(heard[0]?.['x-deadline'])).toBeGreaterThan(Date.now() - 60_000);
  });

  test('in one process the viewer is handed over as an object, and no address leads to a subgraph', async () => {
    const { graph, asking } = shapes['one process'];
    const viewer = await asking.identify({ headers: await asking.as(['ANALYST']) } as never, 'request-1'); // only headers are read
    const [missions] = createSubgraphs({ database, clock: fixedClock(testDay), log: silentLog })
      .map(watched)
      .map(inProcess);
    const signal = AbortSignal.timeout(1000);
    await missions?.transport({
      query: '{ __typename }',
      operationName: undefined,
      variables: {},
      requestId: 'direct',
      viewer,
      deadline: Date.now() + 1000,
      signal,
      abortState: signal,
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBe(viewer);
    // What a subgraph answers over HTTP, the whole graph does not: not its own root fields, whoever signs.
    const body = JSON.stringify({
      query: '{ _service { sdl } _entities(representations: []) { __typename } }',
    });
    const header = signWith(testSecret)({
      viewer,
      subgraph: 'missions',
      requestId: 'direct',
      deadline: Date.now() + 1000,
      body,
    });
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [viewerHeader]: header },
      body,
    });
    expect(response.status).toBe(400);
    expect(seen).toHaveLength(1);
  });

  describe('the tokens of the pages', () => {
    const post = (
      body: unknown,
      headers: Record<string, string> = {},
      method = 'POST',
    ): Promise<Response> => {
      const { url } = shapes['one process'].graph;
      return fetch(`${url}/token`, {
        method,
        headers: { 'content-type': 'application/json', origin: url, ...headers },
        ...(method === 'POST' && { body: JSON.stringify(body) }),
      });
    };

    test('are given to a page of the graph, and accepted', async () => {
      const response = await post({ role: 'MISSION_CLERK', mission: embassy });
      expect(response.headers.get('cache-control')).toBe('no-store');
      const { token, seconds } = (await response.json()) as { token: string; seconds: number };
      expect(seconds).toBe(3600);
      await ask('one process', { authorization: `Bearer ${token}` });
      expect(seen[0]).toMatchObject({ roles: ['MISSION_CLERK'], missionId: embassy });
    });

    test.each([
      ['of another site', { origin: 'https://elsewhere.example' }],
      ['of Apollo Sandbox', { origin: 'https://studio.apollographql.com' }],
      ['of another port of this machine', { origin: 'http://127.0.0.1:1' }],
      ['of nowhere', { origin: 'null' }],
      ['that the browser calls one of another site', { 'sec-fetch-site': 'cross-site' }],
    ])('are not given to a page %s', async (_, headers) => {
      const response = await post({ role: 'ADMIN' }, headers);
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain('token"');
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    });

    test.each([
      ['no role', {}],
      ['a role that is none', { role: 'KING' }],
      ['a clerk of no mission', { role: 'MISSION_CLERK' }],
      ['nonsense', [1]],
    ])('are not given for %s', async (_, body) => {
      expect((await post(body)).status).toBe(400);
    });

    test('are given by POST only', async () => {
      expect((await post({}, {}, 'GET')).status).toBe(404);
      expect((await post({}, {}, 'PUT')).status).toBe(405);
    });

    test('are not given where callers come from elsewhere', async () => {
      const { identify, issuer } = shapes['one process'].asking;
      const options = { endpoints: [], log: silentLog, identify, port: 0 };
      const graph = await startGraph({ ...options, host: '127.0.0.1', hosts: [] });
      const response = await fetch(`${graph.url}/token`, {
        method: 'POST',
        headers: { origin: graph.url, 'content-type': 'application/json' },
        body: '{"role":"ADMIN"}',
      });
      expect(response.status).toBe(405);
      expect(await (await fetch(graph.url)).text()).not.toContain('id="ask-as"');
      await graph.stop();
      await expect(startGraph({ ...options, issuer, host: '0.0.0.0' })).rejects.toThrow(/Only this machine/);
    });
  });
});
