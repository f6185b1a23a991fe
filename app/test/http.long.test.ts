import { serverAudits } from 'graphql-http';
import { request } from 'node:http';
import { silentLog } from '@fmg/shared/telemetry/log';
import { openTestDatabase } from '@fmg/shared/testing/database';
import type { Database } from '@fmg/shared/db/database';
import { localEndpoints, startGraph, type Graph } from '../src/serving/graph';
import { asAuditor } from './running-graph';

describe('the graph over HTTP', () => {
  let database: Database;
  let graph: Graph;

  beforeAll(async () => {
    database = await openTestDatabase();
    graph = await startGraph({
      endpoints: localEndpoints(database, silentLog),
      log: silentLog,
      identify: asAuditor,
      port: 0,
      host: '127.0.0.1',
    });
  });
  afterAll(async () => {
    await graph.stop();
    await database.close();
  });

  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${graph.url}/graphql`, { method: 'POST', headers, body });
  const codeOf = async (response: Response): Promise<unknown> =>
    ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

  test('it follows the GraphQL over HTTP specification: no error, at most three warnings', async () => {
    const results = await Promise.all(
      serverAudits({ url: `${graph.url}/graphql`, fetchFn: fetch }).map((audit) => audit.fn()),
    );
    const failed = results
      .filter((result) => result.status === 'error')
      .map((result) => `${result.name}: ${'reason' in result ? result.reason : ''}`);
    const warned = results.filter((result) => result.status === 'warn').map((result) => result.name);
    expect(results.length).toBeGreaterThan(50);
    expect(failed).toEqual([]);
    expect(warned.length).toBeLessThanOrEqual(3);
  });

  test('it is live and ready, and names its four parts', async () => {
    expect(await (await fetch(`${graph.url}/health/live`)).json()).toEqual({ status: 'live' });
    const ready = await fetch(`${graph.url}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      status: 'ready',
      subgraphs: ['missions', 'privileges', 'facilities', 'events'].map((name) => ({ name, healthy: true })),
    });
  });

  test('the first page and GraphiQL are pages under a strict content policy, with nothing inline but what carries the nonce', async () => {
    for (const path of ['/', '/graphiql', '/graphiql?operation=MissionRegister']) {
      const response = await fetch(`${graph.url}${path}`);
      const html = await response.text();
      const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? '';
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(nonce).not.toBe('');
      expect(
        [...html.matchAll(/<(?:script|style)\b(?![^>]*\bsrc=)(?![^>]*application.json)[^>]*>/g)].every(
          ([tag]) => tag.includes(`nonce="${nonce}"`),
        ),
      ).toBe(true);
    }
  });

  test('a browser that is pointed at the endpoint is led to GraphiQL', async () => {
    const response = await fetch(`${graph.url}/graphql`, {
      headers: { accept: 'text/html,*/*' },
      redirect: 'manual',
    });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphiql']);
  });

  test('assets are served with a tag that saves sending them again', async () => {
    const first = await fetch(`${graph.url}/assets/graphiql.js`);
    expect(first.status).toBe(200);
    const again = await fetch(`${graph.url}/assets/graphiql.js`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test.each(['/nothing', '/assets/../package.json', '/assets/%2e%2e/package.json', '/.git/config'])(
    '%s is not there',
    async (path) => {
      expect((await fetch(`${graph.url}${path}`)).status).toBe(404);
    },
  );

  test('the API can be downloaded', async () => {
    expect(await (await fetch(`${graph.url}/schema.graphql`)).text()).toContain(
      'type Mission implements Node',
    );
  });

  test('a body that is too large is refused with its limit', async () => {
    const response = await post(JSON.stringify({ query: `{ a }${' '.repeat(1_100_000)}` }));
    expect(response.status).toBe(413);
    expect(await codeOf(response)).toBe('PAYLOAD_TOO_LARGE');
  });

  test('a body that is not JSON is refused', async () => {
    const response = await post('{ "query": ');
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe('BAD_REQUEST');
  });

  test.each([
    [
      'too deep',
      `{ countries ${'{ nodes { missions '.repeat(9)} { totalCount } ${'} }'.repeat(9)} }`,
      'GRAPHQL_VALIDATION_FAILED',
      /fields deep: at most 16/,
    ],
    [
      'too many aliases',
      `{ ${Array.from({ length: 61 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
      'GRAPHQL_VALIDATION_FAILED',
      /61 aliases: at most 60/,
    ],
    ['too many tokens', `{ ${'__typename '.repeat(4001)} }`, 'GRAPHQL_PARSE_FAILED', /4000/],
    [
      'too costly',
      '{ countries(first: 200) { nodes { missions(first: 200) { nodes { posts(first: 200) { nodes { id } } } } } } }',
      'TOO_COSTLY',
      /may cost \d+ points: at most 1000000 are served/,
    ],
    ['not in the schema', '{ missionz { id } }', 'GRAPHQL_VALIDATION_FAILED', /missionz/],
    ['of another type', '{ mission(id: 1.5) { id } }', 'GRAPHQL_VALIDATION_FAILED', /ID cannot represent/],
  ])('an operation that is %s is refused and says why', async (_, query, code, message) => {
    const response = await post(JSON.stringify({ query }));
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(response.status).toBe(400);
    expect(errors[0]?.extensions.code).toBe(code);
    expect(errors[0]?.message).toMatch(message);
  });

  test('a batch of operations is refused', async () => {
    const response = await post(JSON.stringify([{ query: '{ __typename }' }]));
    expect(response.status).toBe(400);
  });

  test('an operation name that the document does not contain is refused', async () => {
    const response = await post(JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }));
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe('OPERATION_RESOLUTION_FAILURE');
  });

  test('a page that lets its own host name point here is refused', async () => {
    const status = await new Promise<number | undefined>((answered, failed) => {
      const { port } = new URL(graph.url);
      request(
        {
          port,
          host: '127.0.0.1',
          path: '/graphql?query={__typename}',
          headers: { host: 'attacker.example' },
        },
        (response) => {
          response.resume();
          answered(response.statusCode);
        },
      )
        .on('error', failed)
        .end();
    });
    expect(status).toBe(400);
  });

  test('an answer carries the request id of its caller, or a new one', async () => {
    expect(
      (await fetch(`${graph.url}/health/live`, { headers: { 'x-request-id': 'desk-0001-abc' } })).headers.get(
        'x-request-id',
      ),
    ).toBe('desk-0001-abc');
    expect(
      (await fetch(`${graph.url}/health/live`, { headers: { 'x-request-id': 'a b' } })).headers.get(
        'x-request-id',
      ),
    ).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a request that runs when the graph stops is still answered; then nobody is', async () => {
    let hasArrived = (): void => undefined;
    const another = await startGraph({
      endpoints: localEndpoints(database, silentLog),
      log: silentLog,
      identify: () => {
        hasArrived();
        return asAuditor();
      },
      port: 0,
      host: '127.0.0.1',
    });
    const ask = () =>
      fetch(`${another.url}/graphql?query={countries(first:200){nodes{name missions{totalCount}}}}`, {
        headers: { 'apollo-require-preflight': 'yes' },
      });
    await (await ask()).text();
    const arrived = new Promise<void>((resolve) => (hasArrived = resolve));
    const running = ask();
    await arrived;
    const began = Date.now();
    await Promise.all([
      another.stop(),
      running.then(async (response) =>
        expect((await response.json()) as object).not.toHaveProperty('errors'),
      ),
    ]);
    expect(Date.now() - began).toBeLessThan(15_000);
    await expect(ask()).rejects.toThrow(/fetch failed/);
  });
});
