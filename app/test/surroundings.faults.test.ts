// What a graph stands on breaks: the issuer of tokens, its files, its clock; or more is asked than it can answer.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeKey, openStandInIssuer } from '@fmg/gateway/identity/testing/stand-in-issuer';
import { recordSeen } from '@fmg/shared/testing/seen';
import { about, askTimed, slowest, type Timed } from './testing/graph-of-processes';
import { auditor, cleanUp, folder, notes, publicQuery, start, stop } from './testing/one-process';
import { listenTo, run, until } from './testing/processes';

const root = resolve(__dirname, '../..');
const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

afterAll(cleanUp);

test('an issuer of tokens that is gone locks nobody out whose key is known; others may try again', async () => {
  const issuer = await openStandInIssuer();
  const settings = { OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: issuer.audience };
  const bearer = async (parts?: Parameters<typeof issuer.token>[0]): Promise<string> =>
    `Bearer ${await issuer.token(parts)}`;
  const [graph, url] = await start('issuer', settings);
  const remembered = await bearer();
  expect((await askTimed(url, publicQuery, remembered)).errors).toEqual([]);
  const port = Number(new URL(issuer.url).port);
  const [unasked, unaskedUrl] = await start('unasked', settings);

  await issuer.close();
  const known = [remembered, await bearer({ claims: { sub: 'bob' } })];
  for (const each of known) expect((await askTimed(url, publicQuery, each)).errors).toEqual([]);
  // A graph that has never seen the keys cannot tell; everyone without a token is served.
  const refused = await askTimed(unaskedUrl, publicQuery, known[1]);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
  expect(refused.errors).toEqual([
    {
      message: expect.stringContaining('Try again in 5 s'),
      extensions: { code: 'IDENTITY_UNAVAILABLE', retryAfter: 5 },
    },
  ]);
  expect((await askTimed(unaskedUrl, publicQuery)).errors).toEqual([]);
  // The same for many at once: nobody waits for the issuer again.
  const many = await Promise.all(
    Array.from({ length: 20 }, () => askTimed(unaskedUrl, publicQuery, known[1])),
  );
  expect(new Set(many.map(({ status }) => status))).toEqual(new Set([503]));

  const again = await openStandInIssuer(port);
  again.keys = issuer.keys;
  const returned = performance.now();
  await until(async () => (await askTimed(unaskedUrl, publicQuery, known[1])).status === 200);
  const back = performance.now() - returned;
  expect(back).toBeLessThan(5000 + 5000);
  const forged = await askTimed(unaskedUrl, publicQuery, await bearer({ key: { ...makeKey('first') } }));
  expect(forged.status).toBe(401);
  await Promise.all([stop(graph), stop(unasked)]);
  await again.close();
  recordSeen({
    area: 'The issuer of tokens',
    fault: 'It is gone, and returns',
    required:
      'Tokens of known keys hold, new ones too; others are told 503 and when to try again; the public is served',
    seen: `2 of 2 tokens of known keys served; 21 of 21 others told IDENTITY_UNAVAILABLE, ${about(slowest(many))} at most; accepted ${about(back)} after the return`,
  });
});

test('a file that is no supergraph is refused with a sentence', async () => {
  const real = readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8');
  const files: Record<string, string | Buffer> = {
    empty: '',
    'cut off': real.slice(0, real.length / 2),
    'a schema that was not composed': 'type Query { a: Int }',
    JSON: '{"data":{}}',
    'no text': Buffer.from([0, 159, 146, 150, 255, 254]),
    'of another version': real.replaceAll('specs.apollo.dev/join/v0', 'specs.apollo.dev/join/v9'),
  };
  const refuse = async (name: string, path: string): Promise<void> => {
    const gateway = listenTo(
      spawn(process.execPath, [join(root, 'gateway/dist/main.js'), '--supergraph', path]),
    );
    expect([name, await gateway.ended]).toEqual([name, 1]);
    expect(gateway.output()).toMatch(/^The supergraph of --supergraph \S+ cannot be used: \S/);
    expect(gateway.output()).not.toMatch(/\n\s+at /);
  };
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, 'bad.graphql');
    writeFileSync(path, content);
    await refuse(name, path);
  }
  await refuse('missing', join(folder, 'missing.graphql'));
  await refuse('a directory', folder);
  recordSeen({
    area: 'Files',
    fault: `The supergraph is missing, a directory, empty, cut off, not composed, no text, of another version`,
    required: 'The gateway ends with exit code 1 and a sentence, without a stack',
    seen: `${Object.keys(files).length + 2} of ${Object.keys(files).length + 2} refused so`,
  });
});

test('more requests than places are told when to come back, and the graph is itself afterwards', async () => {
  const places = 4;
  const [graph, url] = await start('crowded', { FILL: 'demo', CONCURRENCY: String(places) });
  const heavy = `{ missions(first: 100) { nodes { name kind posts(first: 5) { totalCount nodes { name } } } } }`;
  const authorization = await auditor('crowded');
  const ask = (): Promise<Timed> => askTimed(url, heavy, authorization);
  const alone = await ask();
  expect(alone.errors).toEqual([]);
  const answers = await Promise.all(Array.from({ length: 200 }, ask));
  const served = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status !== 200);
  for (const { data, errors } of served) expect([data, errors]).toEqual([alone.data, []]);
  expect(served.length).toBeGreaterThanOrEqual(places);
  expect(refused.length).toBeGreaterThan(0);
  for (const { status, headers, errors } of refused) {
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
    expect(errors).toMatchObject([{ extensions: { code: 'OVERLOADED', retryAfter: 1 } }]);
  }
  // Places are given back, also those of requests whose client has gone.
  const leaving = Array.from({ length: 20 }, () =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: heavy }),
      signal: AbortSignal.timeout(20),
    }).catch(() => undefined),
  );
  await Promise.all(leaving);
  await pause(1000);
  const after = await Promise.all(Array.from({ length: places }, ask));
  for (const { data, errors } of after) expect([data, errors]).toEqual([alone.data, []]);
  await stop(graph);
  recordSeen({
    area: 'Overload',
    fault: `200 requests at once for ${places} places; 20 clients that leave`,
    required:
      'Who is served is served whole; the others are told OVERLOADED with Retry-After; all places are free afterwards',
    seen: `${served.length} served, ${refused.length} told, ${about(slowest(refused))} at most; ${places} of ${places} served afterwards`,
  });
});

test('a clock that is set a year forward between two starts, and back, changes no record by itself', async () => {
  const shift = join(folder, 'shift.cjs');
  const yearMs = 365 * 86_400_000;
  writeFileSync(
    shift,
    `const Real = Date, by = Number(process.env.SHIFT_MS);
     globalThis.Date = class Date extends Real {
       constructor(...given) { if (given.length === 0) super(Real.now() + by); else super(...given); }
       static now() { return Real.now() + by; }
     };`,
  );
  const later = { NODE_OPTIONS: `--require=${shift}`, SHIFT_MS: String(yearMs) };
  const all =
    '{ missions(first: 100) { totalCount nodes { id name state } } events(first: 0) { totalCount } }';
  const times: number[] = [];
  let token: string | undefined;
  const expired: number[] = [];
  const answerOf = async (settings: Record<string, string>): Promise<unknown> => {
    const began = performance.now();
    const [graph, url] = await start('clock', { FILL: 'demo', ...settings });
    times.push(performance.now() - began);
    const authorization = await auditor('clock', settings);
    const { data, errors } = await askTimed(url, all, authorization);
    expect(errors).toEqual([]);
    if (token !== undefined) expired.push((await askTimed(url, all, token)).status);
    token ??= authorization;
    expect(await notes(url)).toEqual([]);
    await stop(graph);
    return data;
  };
  const first = await answerOf({});
  const inAYear = await answerOf(later);
  expect(inAYear).toEqual(first);
  // What is due by then is done by the daily clock, and by nothing else.
  const trial = run('clock.js', ['--dry-run'], { DATA_DIR: join(folder, 'clock'), ...later });
  expect(await trial.ended).toBe(0);
  const year = new Date(Date.now() + yearMs).getUTCFullYear();
  expect(trial.output()).toContain(`What is due by ${year}-`);
  expect(await answerOf({})).toEqual(first);
  // The token of the first start, a year later and at the third start.
  expect(expired).toEqual([401, 200]);
  recordSeen({
    area: 'The clock',
    fault: 'It is a year ahead at the second start, and right again at the third',
    required:
      'The graph starts, is ready and answers the same; tokens of a year ago are refused; npm run clock says what is due',
    seen: `Ready after ${times.map(about).join(', ')}; the same answers; the old token 401`,
  });
});
