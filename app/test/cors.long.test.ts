// Which pages of other origins may ask, as browsers find it out.
import { request } from 'node:http';
import type { Origins } from '@fmg/gateway/http/origin';
import { sandboxOrigin } from '@fmg/gateway/explore/explore';
import type { Database } from '@fmg/shared/db/database';
import { silentLog } from '@fmg/shared/telemetry/log';
import { openTestDatabase } from '@fmg/shared/testing/database';
import { startGraph, type Graph } from '../src/serving/graph';
import { askingByToken, inOneProcess, type Asking } from './running-graph';

const app = 'https://app.example';
const query = JSON.stringify({ query: '{ countries { totalCount } }' });
const json = { 'content-type': 'application/json' };

interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

describe('a page of another origin', () => {
  let database: Database;
  const graphs = new Map<string, Graph>();
  /** Each graph has an issuer of its own. */
  const askings = new Map<string, Asking>();

  const start = async (name: string, origins?: Origins): Promise<void> => {
    const endpoints = inOneProcess(database);
    const asking = await askingByToken(endpoints);
    askings.set(name, asking);
    const { identify, issuer } = asking;
    const settings = { endpoints, log: silentLog, identify, issuer, port: 0, host: '127.0.0.1' };
    graphs.set(name, await startGraph({ ...settings, ...(origins && { origins }) }));
  };
  beforeAll(async () => {
    database = await openTestDatabase();
    await start('nobody');
    await start('two', [sandboxOrigin, app]);
    await start('any', '*');
  });
  afterAll(async () => {
    for (const graph of graphs.values()) await graph.stop();
    await database.close();
  });

  // Not by fetch: it sends some of these headers as it likes.
  const send = (
    to: string,
    method: string,
    headers: Record<string, string>,
    { path = '/graphql', body = '' } = {},
  ): Promise<Answer> =>
    new Promise((answered, failed) => {
      const asked = request(`${graphs.get(to)?.url}${path}`, { method, headers }, (response) => {
        let text = '';
        response.on('data', (chunk) => (text += String(chunk)));
        response.on('end', () => {
          const given = Object.entries(response.headers).map(([name, value]): [string, string] => [
            name,
            String(value),
          ]);
          answered({ status: response.statusCode ?? 0, headers: new Headers(given), text });
        });
      });
      asked.on('error', failed);
      asked.end(body);
    });
  const corsOf = ({ headers }: Answer): Record<string, string> =>
    Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));
  const preflight = (to: string, origin: string, more: Record<string, string> = {}): Promise<Answer> =>
    send(to, 'OPTIONS', {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-evil',
      ...more,
    });
  const ask = (to: string, headers: Record<string, string>): Promise<Answer> =>
    send(to, 'POST', { ...json, ...headers }, { body: query });

  test.each([app, sandboxOrigin])(
    'that is named may ask, with its token and its purpose: %s',
    async (origin) => {
      const answer = await preflight('two', origin);
      expect([answer.status, answer.text]).toEqual([204, '']);
      expect(corsOf(answer)).toEqual({
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers':
          'authorization, content-type, x-purpose, x-request-id, apollo-require-preflight, x-apollo-operation-name, apollographql-client-name, apollographql-client-version',
        'access-control-expose-headers': 'x-request-id, retry-after',
        'access-control-max-age': '600',
      });
      expect(answer.headers.get('vary')).toBe('origin');
      const asked = await ask('two', {
        origin,
        'x-purpose': 'a question',
        ...(await askings.get('two')?.as(['AUDITOR'])),
      });
      expect(asked.status).toBe(200);
      expect(corsOf(asked)).toEqual({
        'access-control-allow-origin': origin,
        'access-control-expose-headers': 'x-request-id, retry-after',
      });
      expect(asked.headers.get('vary')).toBe('origin');
    },
  );

  test('that is named reads why it was refused, too', async () => {
    for (const answer of [
      await ask('two', { origin: app, authorization: 'Bearer a.b.c' }),
      await send('two', 'POST', { origin: app, 'content-type': 'text/plain' }, { body: query }),
      await send('two', 'POST', { origin: app, ...json }, { body: '{' }),
      await send('two', 'PUT', { origin: app, ...json }, { body: query }),
    ]) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.headers.get('access-control-allow-origin')).toBe(app);
    }
  });

  test.each([
    ['another', 'https://elsewhere.example'],
    ['one of another port', 'https://app.example:8443'],
    ['one of another protocol', 'http://app.example'],
    ['one whose name ends alike', 'https://evil-app.example'],
    ['one whose name begins alike', 'https://app.example.evil.example'],
    ['one of other letters', 'https://APP.example'],
    ['nowhere, as a sandboxed frame and a file are', 'null'],
    ['what is no origin', '*'],
    ['nothing', ''],
  ])('that is %s is told nothing, and reads nothing', async (_, origin) => {
    for (const to of ['nobody', 'two']) {
      const answers = [await preflight(to, origin), await ask(to, { origin })];
      expect(answers.map(corsOf)).toEqual([{}, {}]);
      // Whoever keeps answers must not give this one to another origin.
      expect(answers.map(({ headers }) => headers.get('vary'))).toEqual(['origin', 'origin']);
    }
  });

  test('may be any where all may, and then without credentials', async () => {
    for (const origin of [app, 'null', 'https://elsewhere.example']) {
      const answers = [
        await preflight('any', origin, { 'access-control-request-private-network': 'true' }),
        await ask('any', { origin }),
      ];
      for (const answer of answers) expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answers.map(({ headers }) => headers.get('access-control-allow-private-network'))).toEqual([
        null,
        null,
      ]);
    }
  });

  test.each(['nobody', 'two', 'any'])('never brings cookies: %s', async (to) => {
    const answers = [await preflight(to, app), await ask(to, { origin: app, cookie: 'session=1' })];
    for (const answer of answers) expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('reaches from the internet into this network only when it is named', async () => {
    const asked = { 'access-control-request-private-network': 'true' };
    const header = 'access-control-allow-private-network';
    expect((await preflight('two', app, asked)).headers.get(header)).toBe('true');
    expect((await preflight('two', app)).headers.get(header)).toBeNull();
    expect((await preflight('two', 'https://elsewhere.example', asked)).headers.get(header)).toBeNull();
  });

  test.each(['two', 'any'])('cannot make a browser ask unasked, as by a form or an image: %s', async (to) => {
    const simple = { origin: app };
    const path = `/graphql?query=${encodeURIComponent('{ countries { totalCount } }')}`;
    expect((await send(to, 'GET', simple, { path })).status).toBe(400);
    expect(
      (await send(to, 'POST', { ...simple, 'content-type': 'text/plain' }, { body: query })).status,
    ).toBe(415);
    expect((await send(to, 'GET', { ...simple, 'apollo-require-preflight': '1' }, { path })).status).toBe(
      200,
    );
  });

  test.each(['two', 'any'])('gets no token and no page of the graph: %s', async (to) => {
    const token = await send(
      to,
      'POST',
      { ...json, origin: app },
      { path: '/token', body: '{"role":"ADMIN"}' },
    );
    expect([token.status, corsOf(token)]).toEqual([403, {}]);
    for (const path of ['/', '/graphiql', '/health/ready', '/schema.graphql'])
      expect(corsOf(await send(to, 'GET', { origin: app }, { path }))).toEqual({});
  });

  test('is offered on the start page only when it is Apollo Sandbox and may ask', async () => {
    const pages = await Promise.all(
      ['nobody', 'two', 'any'].map(async (to) =>
        (await send(to, 'GET', {}, { path: '/' })).text.includes(sandboxOrigin),
      ),
    );
    expect(pages).toEqual([false, true, false]);
  });
});
