// Requests that nobody sends in good faith: each is answered with its code, none with a fault of ours, none with what is inside.
import { hiddenFromPublic } from '@fmg/gateway/explore-policy';
import { developmentBounds, type Bounds } from '@fmg/gateway/bounds';
import { publicViewer } from '@fmg/shared/auth/viewer';
import { silentLog } from '@fmg/shared/telemetry/log';
import { startGraph, type Graph } from '../src/graph';
import { bombs, injections, introspections } from './attacks/operations';
import { ask, type Answer, type Attack } from './attacks/requests';
import { forms, headers, slowness, smuggling, tokenFaults } from './attacks/transport';
import { inOneProcess, openRunningGraph, type RunningGraph } from './running-graph';

/** What no client may read: statements, stacks, paths, hosts, and what the graph is made of. */
const leaks =
  /\bselect .* from\b|\binsert into\b|\$\d+::|at \S+ \(|\.[jt]s:\d|node_modules|\/src\/|\/dist\/|127\.0\.0\.1|ECONN|postgres|pglite|drizzle|Apollo Server|apollo-client|graphql-js|maximum call stack/i;

let running: RunningGraph;
let closed: Graph;

beforeAll(async () => {
  running = await openRunningGraph('pglite');
  closed = await startPublic({ hidesSchema: hiddenFromPublic, patience: { headers: 500, request: 1000 } });
});
afterAll(async () => {
  await closed.stop();
  await running.close();
});

/** Another graph on the same data, for the public. */
async function startPublic(bounds: Partial<Bounds>): Promise<Graph> {
  return await startGraph({
    parts: inOneProcess(running.database),
    log: silentLog,
    identify: async () => publicViewer,
    port: 0,
    host: '127.0.0.1',
    bounds: { ...developmentBounds, ...bounds },
  });
}

function firstCode(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;
  } catch {
    return undefined;
  }
}

function judge(answer: Answer, { status, code, says }: Attack): void {
  expect({
    status: answer.status,
    code: firstCode(answer.text),
    text: answer.text.slice(0, 500),
  }).toMatchObject({
    status,
    code,
  });
  expect(answer.text).toMatch(says ?? /^/);
  // Pages are ours, and hold scripts; what they say of the graph is tested elsewhere.
  expect(answer.text.startsWith('<!doctype') ? '' : answer.text).not.toMatch(leaks);
  expect(answer.headers.get('set-cookie')).toBeUndefined();
  expect(answer.headers.get('x-request-id') ?? 'none').toMatch(/^[\w.-]{4,64}$/);
}

const named = (attacks: readonly Attack[]): [string, Attack][] => attacks.map((each) => [each.name, each]);

describe.each([
  ['bombs', bombs],
  ['injections', injections],
  ['forms of a request', forms],
  ['methods, paths and headers', headers],
  ['smuggling', smuggling],
])('%s', (_, attacks) => {
  test.each(named(attacks))('%s', async (_name, attack) => {
    const began = performance.now();
    judge(await attack.send(running.graph), attack);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('the schema, hidden from the public', () => {
  test.each(named(introspections))('%s', async (_, attack) => {
    const answer = await attack.send(closed);
    judge(answer, attack);
    expect(answer.text).not.toMatch(/did you mean/i);
  });

  test('it cannot be downloaded either', async () => {
    expect((await fetch(`${closed.url}/schema.graphql`)).status).toBe(403);
    expect((await fetch(`${running.graph.url}/schema.graphql`)).status).toBe(200);
  });

  test('whoever may explore sees it, and is told what is meant', async () => {
    const { text } = await ask('{ missionz { id } }')(running.graph);
    expect(text).toMatch(/Did you mean/);
    expect((await ask('{ __schema { queryType { name } } }')(running.graph)).text).toMatch(/"Query"/);
  });
});

describe('slow clients', () => {
  test.each(named(slowness))('%s', async (_, attack) => {
    const began = performance.now();
    judge(await attack.send(closed), attack);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});

describe('token faults', () => {
  test.each(tokenFaults)('%s', async (_, authorization) => {
    for (const target of [running.graph, closed]) {
      const answer = await ask('{ __typename }', {}, { authorization })(target);
      expect([200, 400, 401]).toContain(answer.status);
      expect(answer.text).not.toMatch(leaks);
      expect(answer.text).not.toContain('INTERNAL');
    }
  });
});

test('after all of it the graph answers as before', async () => {
  expect(await running.ask('{ missions(first: 1) { totalCount } }')).toMatchObject({
    missions: { totalCount: expect.any(Number) as number },
  });
});
