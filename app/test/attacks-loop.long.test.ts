// No request holds the event loop: `npm start` as in production, attacked from outside, with a heartbeat inside.
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStandInIssuer, type StandInIssuer } from '@fmg/gateway/identity/testing/stand-in-issuer';
import { efforts, megabytes, names } from './attacks/efforts';
import { bombs, injections, introspections } from './attacks/operations';
import { ask, type Attack, type Target } from './attacks/requests';
import { forms } from './attacks/transport';

/** How long one request may hold the loop, in milliseconds. */
const most = 50;

/** A hold that is an attack's is there each time; one of a neighbour, or of a collection of garbage, is not. */
const rounds = 10;

const folder = mkdtempSync(join(tmpdir(), 'foreign-missions-'));
const found: { name: string; ms: number }[] = [];
let issuer: StandInIssuer;
let graph: ChildProcess;
let target: Target;

beforeAll(async () => {
  issuer = await openStandInIssuer();
  graph = fork(resolve(__dirname, '../dist/commands/start.js'), {
    execArgv: [
      '--min-semi-space-size=64',
      '--max-semi-space-size=128',
      '--require',
      resolve(__dirname, 'attacks/heartbeat.cjs'),
    ],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      OIDC_ISSUER: issuer.url,
      OIDC_AUDIENCE: issuer.audience,
      DATA_DIR: join(folder, 'db'),
      DATABASE_URL: '',
      PORT: '0',
      // An attack must not be refused for what the one before it has cost.
      RATE_LIMIT: 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const url = await announced(graph);
  const claims = { purpose: 'tests', exp: Math.floor(Date.now() / 1000) + 3600 };
  target = { url, headers: { authorization: `Bearer ${await issuer.token({ claims })}` } };
  await warmUp();
}, 300_000);

afterAll(async () => {
  const ended = new Promise((done) => graph.once('exit', done));
  graph.kill('SIGTERM');
  await ended;
  await issuer.close();
  rmSync(folder, { recursive: true, force: true });
  const worst = found.toSorted((one, other) => other.ms - one.ms);
  console.info(
    `How long the loop was held, in ms:\n${worst.map(({ name, ms }) => `${ms.toFixed(1).padStart(7)} ${name}`).join('\n')}`,
  );
}, 240_000);

async function announced({ stdout }: ChildProcess): Promise<string> {
  let output = '';
  return await new Promise((ready) => {
    stdout?.on('data', (text: Buffer) => {
      output += text.toString();
      const url = /Explore\s+(http:\/\/\S+)\//.exec(output)?.[1];
      if (url !== undefined) ready(url);
    });
  });
}

/** Code that runs for the first time is slow because it is compiled: requests that nobody would call an attack come first. */
async function warmUp(): Promise<void> {
  const usual = [
    '{ missions(first: 10) { totalCount nodes { id name posts(first: 2) { nodes { id } } facilities(first: 3) { nodes { id } } taxCards(first: 3) { totalCount } } } }',
    'query($w: MissionWhere) { countries(first: 20) { nodes { code name missions(first: 2, where: $w) { nodes { name } } } } }',
    'query($id: ID!) { node(id: $id) { id ... on Mission { name } } __typename }',
    '{ missionz { id } }',
    '{ __type(name: "Mission") { name fields { name } } }',
  ];
  const variables = { id: 'msn_00000000000000000000000000', w: { name: { contains: 'e' } } };
  for (let round = 0; round < 30; round += 1)
    for (const query of usual) await ask(query, { variables })({ ...target, comment: ` # ${round % 10}` });
}

/** The longest hold since it was last asked. */
async function longestHold(): Promise<number> {
  const told = new Promise<number>((hear) =>
    graph.once('message', ({ longest }: { longest: number }) => hear(longest)),
  );
  graph.send('longest');
  return await told;
}

const named = (kind: string, attacks: readonly Attack[]): [string, Attack][] =>
  attacks.map((attack) => [`${kind}: ${attack.name}`, attack]);

test.each([
  ...named('bomb', bombs),
  ...named('effort', efforts),
  ...named('megabyte', megabytes),
  ...named('name', names),
  ...named('injection', injections),
  ...named('introspection', introspections),
  ...named('form', forms),
])('%s', async (name, attack) => {
  let held = Infinity;
  for (let round = 0; round < rounds && held >= most; round += 1) {
    await longestHold();
    // Each time the graph meets it for the first time.
    const { status } = await attack.send({ ...target, comment: ` # ${name} ${round}` });
    await sleep(20);
    held = Math.min(held, await longestHold());
    expect(status).toBeGreaterThanOrEqual(200);
  }
  found.push({ name, ms: held });
  expect(held).toBeLessThan(most);
});

test('many of them at once leave it to others between them', async () => {
  const all = [...bombs, ...efforts];
  const quick = ask('{ __typename }');
  // The others ask what is known already: who asks much that is new waits for it.
  await quick(target);
  // What is ready at once is done in one turn: two of them may meet in it, and not all.
  const mostAtOnce = 2 * most;
  let held = Infinity;
  for (let round = 0; round < rounds && held >= mostAtOnce; round += 1) {
    let answered = 0;
    const state = { isDone: false };
    await longestHold();
    const others = Promise.allSettled(
      all.map((attack, index) => attack.send({ ...target, comment: ` # at once ${round} ${index}` })),
    ).finally(() => (state.isDone = true));
    while (!state.isDone) {
      expect((await quick(target)).status).toBe(200);
      answered += 1;
    }
    await others;
    held = Math.min(held, await longestHold());
    expect(answered).toBeGreaterThan(1);
  }
  found.push({ name: 'all bombs and efforts at once', ms: held });
  expect(held).toBeLessThan(mostAtOnce);
}, 300_000);

test('then the graph answers as before', async () => {
  const answer = await ask('{ missions(first: 1) { totalCount } }')(target);
  expect(answer.text).toMatch(/"totalCount":\d+/);
});
