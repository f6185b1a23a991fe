// Processes of the graph are told to stop, are killed, and start beside each other: nobody's request is lost to it, and nothing stays behind.
import { readdirSync, readFileSync } from 'node:fs';
import type { SubgraphName } from '@fmg/shared/identity/node-types';
import { testEngines } from '@fmg/shared/testing/database';
import { recordSeen } from '@fmg/shared/testing/seen';
import { subgraphNames } from '../src/subgraphs/subgraphs';
import { efforts } from './attacks/efforts';
import {
  about,
  askTimed,
  openProcessWorld,
  originsOf,
  startParts,
  type ProcessWorld,
  type Timed,
} from './testing/graph-of-processes';
import { endAll, openOwnDatabase, run, until, type Program } from './testing/processes';

const onServer = testEngines().includes('postgresql') ? describe : describe.skip;

/** How long a process serves on after SIGTERM, and how long a balancer may take to hear of it, in milliseconds. */
const drainMs = 8000;
const noticeMs = 2000;

const query = `{ missions(first: 2) { nodes { name taxCards(first: 1) { totalCount }
  facilities(first: 1) { totalCount } events(first: 1) { totalCount } } } }`;

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

/** What a process says of itself. */
async function readiness(origin: string): Promise<{ code: number; status: string; silent: string[] }> {
  const response = await fetch(`${origin}/health/ready`);
  // Health is an object of this form; a subgraph has no parts.
  const { status, subgraphs = [] } = (await response.json()) as {
    status: string;
    subgraphs?: { name: string; healthy: boolean }[];
  };
  const silent = subgraphs.filter(({ healthy }) => !healthy).map(({ name }) => name);
  return { code: response.status, status, silent };
}

/**
 * Waits until a process says that it is not ready, asking again before the last question is answered: one that came before the signal may
 * wait for subgraphs.
 */
function notReady(origin: string): Promise<void> {
  return new Promise((said, failed) => {
    const end = (settle: () => void) => (): void => {
      clearInterval(look);
      clearTimeout(enough);
      settle();
    };
    const hear = ({ code }: { code: number }): void => {
      if (code === 503) end(said)();
    };
    const look = setInterval(() => void readiness(origin).then(hear, () => undefined), 100);
    const enough = setTimeout(
      end(() => failed(new Error('it never said so'))),
      drainMs,
    );
  });
}

/** Processes that another one has started. */
function childrenOf(parent: number | undefined): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return status.includes(`PPid:\t${parent}\n`) ? [{ pid: Number(pid), command }] : [];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

onServer('processes of the graph', () => {
  let world: ProcessWorld;
  let parts: Map<SubgraphName, Program>;
  let origins: Map<SubgraphName, string>;
  let gateway: Program;
  let url: string;

  const drains = { DRAIN_MS: String(drainMs) };
  const ask = (at = url): Promise<Timed> => askTimed(at, query, world.authorization);
  const isWhole = async (at = url): Promise<boolean> =>
    await ask(at).then(
      ({ errors }) => errors.length === 0,
      () => false,
    );
  const portOf = (origin: string | undefined): string => new URL(origin ?? '').port;
  const startAgain = async (name: SubgraphName): Promise<void> => {
    parts.set(name, await world.startPart(name, { ...drains, PORT: portOf(origins.get(name)) }));
  };

  beforeAll(async () => {
    world = await openProcessWorld();
    parts = await startParts(world);
    origins = await originsOf(parts);
    gateway = await world.startGateway(origins, drains);
    url = await gateway.url();
    await until(isWhole);
  }, 300_000);
  afterAll(async () => {
    endAll();
    await world.close();
  });

  /** Asks without a pause, four at a time, until it is told to stop; gives what went wrong, and how many were asked. */
  function askAlways(at: string): { stop(): Promise<{ asked: number; problems: string[] }> } {
    const problems: string[] = [];
    let asked = 0;
    const load = { isOn: true };
    const reader = async (): Promise<void> => {
      while (load.isOn) {
        asked += 1;
        const problem = await ask(at).then(
          ({ status, errors }) => (errors.length === 0 ? undefined : `${status} ${JSON.stringify(errors)}`),
          (error: { cause?: unknown }) => String(error.cause ?? error),
        );
        if (problem !== undefined) problems.push(problem);
        await pause(20);
      }
    };
    const readers = [reader(), reader(), reader(), reader()];
    return {
      stop: async () => {
        load.isOn = false;
        await Promise.all(readers);
        return { asked, problems };
      },
    };
  }

  test.each(['gateway', 'facilities'] as const)(
    'that are told to stop say so before they do, and fail no request: %s',
    async (name) => {
      const stopped = name === 'gateway' ? gateway : (parts.get(name) ?? gateway);
      const origin = await stopped.url();
      if (name === 'facilities') {
        // One that serves on, in place of the one of the set-up.
        stopped.child.kill('SIGTERM');
        await stopped.ended;
        await startAgain(name);
        await until(isWhole);
      }
      const program = name === 'gateway' ? gateway : (parts.get(name) ?? gateway);
      const under = askAlways(url);
      await pause(500);
      const began = performance.now();
      program.child.kill('SIGTERM');
      await notReady(origin);
      const saidAfter = performance.now() - began;
      // So long a balancer still sends requests.
      await pause(noticeMs);
      const { asked, problems } = await under.stop();
      const servedFor = performance.now() - began;
      expect(problems).toEqual([]);
      expect(saidAfter).toBeLessThan(drainMs / 2);
      // Each reader asked more than once, however slow the machine is.
      expect(asked).toBeGreaterThan(8);
      expect(await program.ended).toBe(0);
      expect(performance.now() - began).toBeGreaterThan(drainMs);
      await expect(fetch(`${origin}/health/live`)).rejects.toThrow('fetch failed');
      if (name === 'facilities') await startAgain(name);
      else gateway = await world.startGateway(origins, { ...drains, PORT: portOf(url) });
      await until(isWhole);
      recordSeen({
        area: 'Processes',
        fault: `The ${name === 'gateway' ? 'gateway' : 'process of a subgraph'} is told to stop (SIGTERM) under load`,
        required: 'Readiness says 503 first; it serves on meanwhile; no request fails; exit code 0',
        seen: `503 after ${about(saidAfter)}; ${asked} requests, the last ${about(servedFor)} after the signal: ${problems.length} failed; exit code 0`,
      });
    },
  );

  test('a gateway that is killed is back as soon as it is started again, on the same port', async () => {
    const under = askAlways(url);
    await pause(500);
    gateway.child.kill('SIGKILL');
    expect(await gateway.ended).toBe('SIGKILL');
    const { problems } = await under.stop();
    expect(problems.length).toBeGreaterThan(0);
    expect(
      problems.filter((each) => !/ECONNREFUSED|ECONNRESET|other side closed|socket/i.test(each)),
    ).toEqual([]);
    const began = performance.now();
    gateway = await world.startGateway(origins, { ...drains, PORT: portOf(url) });
    await until(isWhole);
    const back = performance.now() - began;
    expect(back).toBeLessThan(30_000);
    recordSeen({
      area: 'Processes',
      fault: 'The gateway is killed (SIGKILL) under load, and started again',
      required: 'Clients see a closed connection, never half an answer; the new process takes the same port',
      seen: `Closed and refused connections only; whole ${about(back)} after the start`,
    });
  });

  test('health tells ready, degraded and not ready apart', async () => {
    expect(await readiness(url)).toEqual({ code: 200, status: 'ready', silent: [] });
    const took: number[] = [];
    const silent: SubgraphName[] = [];
    for (const name of ['events', 'privileges', 'facilities', 'missions'] as const) {
      // One hangs, the others are killed.
      parts.get(name)?.child.kill(name === 'privileges' ? 'SIGSTOP' : 'SIGKILL');
      silent.push(name);
      await until(async () => (await readiness(url)).silent.length === silent.length);
      const began = performance.now();
      const found = await readiness(url);
      took.push(performance.now() - began);
      expect(found.silent.toSorted()).toEqual(silent.toSorted());
      const isDead = silent.length === subgraphNames.length;
      expect([found.code, found.status]).toEqual(isDead ? [503, 'not ready'] : [200, 'degraded']);
    }
    // The process itself lives.
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    parts.get('privileges')?.child.kill('SIGCONT');
    await Promise.all(silent.filter((name) => name !== 'privileges').map(startAgain));
    await until(async () => (await readiness(url)).status === 'ready');
    await until(isWhole);
    // A part may take three seconds to say how it is.
    expect(Math.max(...took)).toBeLessThan(3000 + 2000);
    recordSeen({
      area: 'Processes',
      fault: 'One subgraph after the other is killed or hangs, until none is left; then all return',
      required:
        'Health says ready, degraded (200) with the names of the silent, not ready (503), and ready again',
      seen: `As required; an answer of health took ${about(Math.max(...took))} at most`,
    });
  });

  test('a subgraph of start:distributed that dies is started again, which is said; all end with their parent', async () => {
    const program = run('start-distributed.js', [], {
      ...world.settings,
      ...drains,
      DATABASE_URL: world.databaseUrl,
    });
    const at = await program.url();
    await until(() => isWhole(at));

    // What takes long to plan is planned by a thread: others are answered meanwhile.
    const effort = efforts.find(({ name }) => name === 'every type, four times');
    if (effort === undefined) throw new Error('there is no such effort');
    const state = { isPlanned: false };
    const planned = effort.send({ url: at }).finally(() => (state.isPlanned = true));
    const waits: number[] = [];
    while (!state.isPlanned) {
      const asked = performance.now();
      await readiness(at);
      waits.push(performance.now() - asked);
    }
    expect(await planned).toMatchObject({ status: 200 });
    expect(waits.length).toBeGreaterThan(1);

    const child = childrenOf(program.child.pid).find(({ command }) =>
      command.includes('serve-subgraph.js events'),
    );
    if (child === undefined) throw new Error('it has no such child');
    const began = performance.now();
    process.kill(child.pid, 'SIGKILL');
    await program.prints(/The events subgraph ended by SIGKILL\. It is started again in 0\.5 s/);
    const saidAfter = performance.now() - began;
    const { data, errors } = await ask(at);
    expect(data).toMatchObject({ missions: { nodes: [{ name: expect.any(String), events: null }, {}] } });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'events' } }]);
    await program.prints(/The events subgraph answers again\./);
    await until(() => isWhole(at));
    const wholeAfter = performance.now() - began;

    // Nobody tells the children that their parent was killed.
    const children = childrenOf(program.child.pid).filter(({ command }) =>
      command.includes('serve-subgraph'),
    );
    expect(children).toHaveLength(subgraphNames.length);
    program.child.kill('SIGKILL');
    await program.ended;
    const killed = performance.now();
    await until(() => children.every(({ pid }) => !isAlive(pid)));
    recordSeen({
      area: 'Processes',
      fault: 'start:distributed: a subgraph is killed (SIGKILL), then the parent',
      required: 'It says which one ended and starts it again; without a parent no subgraph stays',
      seen: `Said after ${about(saidAfter)}, whole after ${about(wholeAfter)}; the subgraphs ended ${about(performance.now() - killed)} after their parent`,
    });
  });

  test('two graphs that start at once on one empty database both come up, and one of them fills it', async () => {
    const database = await openOwnDatabase({ isBare: true });
    const began = performance.now();
    const starts = [1, 2].map(() =>
      run('start.js', [], { ...world.settings, DATABASE_URL: database.url, FILL: 'demo', THREADS: '1' }),
    );
    const urls = await Promise.all(starts.map((each) => each.url()));
    const ms = performance.now() - began;
    const answers = await Promise.all(urls.map((each) => ask(each)));
    const [fills] = await database.sql<{ count: number }[]>`
      select count(*)::int as count from missions.audit_entry where action = 'fill'`;
    for (const each of starts) each.child.kill('SIGTERM');
    const codes = await Promise.all(starts.map((each) => each.ended));
    await database.drop();
    expect(answers[0]?.errors).toEqual([]);
    expect(answers[1]?.data).toEqual(answers[0]?.data);
    expect(fills).toEqual({ count: 1 });
    expect(starts.filter((each) => each.output().includes('Inventing the demonstration data'))).toHaveLength(
      1,
    );
    expect(codes).toEqual([0, 0]);
    recordSeen({
      area: 'Processes',
      fault: 'Two graphs start at once on one empty database',
      required: 'Both come up with the same data, which was filled once',
      seen: `Both ready after ${about(ms)}; filled once; the same answers`,
    });
  });
});
