// Requests that nobody sends in good faith: each is answered with its code, none with a fault of ours, none with what is inside.
import { hiddenFromPublic } from '@fmg/gateway/plugins/hidden-schema';
import { developmentBounds, type Bounds } from '@fmg/gateway/bounds';
import type { Identify } from '@fmg/gateway/identity/identify';
import { publicViewer } from '@fmg/shared/auth/viewer';
import { silentLog } from '@fmg/shared/telemetry/log';
import { startGraph, type Graph } from '../src/serving/graph';
import { efforts, megabytes, names } from './attacks/efforts';
import { bombs, injections, introspections } from './attacks/operations';
import { ask, type Answer, type Attack } from './attacks/requests';
import { forms, headers, slowness, smuggling, tokenFaults } from './attacks/transport';
import {
  askingByToken,
  asAuditor,
  inOneProcess,
  openRunningGraph,
  openTestPlanner,
  type Asking,
  type RunningGraph,
} from './running-graph';

/**
 * What no client may read: statements, stacks, paths, hosts, and what the graph is made of. A `VehicleConnection`, and an article of the
 * law in brackets behind "at most", are words of the schema.
 */
const leaks =
  /\bselect .* from\b|\binsert into\b|\$\d+::| {4}at \S|\bat (?:\S+ ){1,3}\((?:<anonymous>|index \d|\S+:\d)|\.[jt]s:\d|node_modules|\/src\/|\/dist\/|127\.0\.0\.1|ECONN(?!ection)|postgres|pglite|drizzle|Apollo Server|apollo-client|graphql-js|maximum call stack/i;

/** What hangs is told from what is slow on a busy machine. */
const mostMs = 15_000;

let running: RunningGraph;
let closed: Graph;

beforeAll(async () => {
  // Documents are validated and planned by a thread, as in production.
  running = await openRunningGraph('pglite', inOneProcess, asAuditor, openTestPlanner());
  closed = await startAnother({ hidesSchema: hiddenFromPublic, timeouts: { headers: 500, request: 1000 } });
}, 240_000);
afterAll(async () => {
  await closed.stop();
  await running.close();
});

/** Another graph on the same data, for the public unless callers are identified. */
async function startAnother(
  bounds: Partial<Bounds>,
  identify: Identify = async () => publicViewer,
): Promise<Graph> {
  return await startGraph({
    endpoints: inOneProcess(running.database),
    log: silentLog,
    identify,
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

function judge(answer: Answer, { status, code, says }: Omit<Attack, 'name' | 'send'>): void {
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
  ['efforts', efforts],
  ['bodies of a megabyte', megabytes],
  ['names of operations', names],
  ['injections', injections],
  ['forms of a request', forms],
  ['methods, paths and headers', headers],
  ['smuggling', smuggling],
])('%s', (_, attacks) => {
  test.each(named(attacks))('%s', async (_name, attack) => {
    const began = performance.now();
    judge(await attack.send(running.graph), attack);
    expect(performance.now() - began).toBeLessThan(mostMs);
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
    expect(performance.now() - began).toBeLessThan(mostMs);
  });
});

describe('token faults', () => {
  let asking: Asking;
  let byToken: Graph;

  beforeAll(async () => {
    asking = await askingByToken(inOneProcess(running.database));
    byToken = await startAnother({}, asking.identify);
  });
  afterAll(() => byToken.stop());

  test.each(tokenFaults)('%s', async (_, authorization) => {
    const answer = await ask('{ __typename }', {}, { authorization })(byToken);
    judge(answer, { status: 401, code: 'UNAUTHENTICATED' });
    expect(JSON.parse(answer.text)).not.toHaveProperty('data.__typename');
  });

  test('a genuine token is served', async () => {
    const answer = await ask('{ __typename }', {}, await asking.as(['DESK_OFFICER']))(byToken);
    expect(JSON.parse(answer.text)).toEqual({ data: { __typename: 'Query' } });
  });
});

test('after all of it the graph answers as before', async () => {
  expect(await running.ask('{ missions(first: 1) { totalCount } }')).toMatchObject({
    missions: { totalCount: expect.any(Number) as number },
  });
});
