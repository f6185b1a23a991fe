// One subgraph of the graph is killed, hangs, is slow, or is cut off: what the others have is answered in time all the while, and it is left
// alone until it is back.
import { testEngines } from '@fmg/shared/testing/database';
import { recordSeen } from '@fmg/shared/testing/seen';
import { says, type Manner } from './stand-in';
import {
  deadlineMs,
  openBreakableGraph,
  promisedMs,
  slackMs,
  type BreakableGraph,
  type Victim,
} from './testing/breakable-graph';
import { dripping, resetting, slowly } from './testing/front';
import { about, slowest, type Timed } from './testing/graph-of-processes';

const onServer = testEngines().includes('postgresql') ? describe : describe.skip;

/** How long a subgraph is left alone, and within what it is whole again after its return, in milliseconds. */
const restMs = 2000;
const backMs = 5000 + slackMs;

/** Failures in a row after which a subgraph is left alone. */
const failures = 5;

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

onServer('a subgraph in a process of its own', () => {
  let graph: BreakableGraph;

  beforeAll(async () => {
    graph = await openBreakableGraph();
  }, 300_000);
  afterAll(() => graph.close());

  interface Fault {
    victim: Victim;
    codes: readonly string[];
    begin(): void | Promise<void>;
    end(): void | Promise<void>;
    /** How many operations of a trial reach the front: a read is tried twice when its connection breaks. */
    perTrial?: number;
  }

  const faults: Record<string, Fault> = {
    'is killed (SIGKILL)': {
      victim: 'privileges',
      codes: ['SUBGRAPH_UNAVAILABLE'],
      begin: async () => {
        graph.parts.get('privileges')?.child.kill('SIGKILL');
        await graph.parts.get('privileges')?.ended;
      },
      end: async () => {
        const { port } = new URL((await graph.parts.get('privileges')?.url()) ?? '');
        graph.parts.set('privileges', await graph.world.startPart('privileges', { PORT: port }));
      },
    },
    'hangs (SIGSTOP)': {
      victim: 'privileges',
      codes: ['DEADLINE_EXCEEDED', 'SUBGRAPH_UNAVAILABLE'],
      begin: () => void graph.parts.get('privileges')?.child.kill('SIGSTOP'),
      end: () => void graph.parts.get('privileges')?.child.kill('SIGCONT'),
    },
    'is behind a network that swallows everything': {
      victim: 'facilities',
      codes: ['DEADLINE_EXCEEDED', 'SUBGRAPH_UNAVAILABLE'],
      begin: () => graph.proxy.set('hole'),
      end: () => graph.proxy.set('clear'),
    },
    'is behind a network that resets every connection': {
      victim: 'facilities',
      codes: ['SUBGRAPH_UNAVAILABLE'],
      begin: () => {
        graph.proxy.set('closed');
        graph.proxy.cut('rst');
      },
      end: () => graph.proxy.set('clear'),
    },
    'resets the connection in place of an answer': {
      victim: 'facilities',
      codes: ['SUBGRAPH_UNAVAILABLE'],
      begin: () => graph.front.answer(resetting),
      end: () => graph.front.answer(),
      perTrial: 2,
    },
    'answers after the deadline': {
      victim: 'facilities',
      codes: ['DEADLINE_EXCEEDED', 'SUBGRAPH_UNAVAILABLE'],
      begin: () => graph.front.answer(slowly(2 * deadlineMs)),
      end: () => graph.front.answer(),
      perTrial: 1,
    },
    'drips its answer byte by byte': {
      victim: 'facilities',
      codes: ['DEADLINE_EXCEEDED', 'SUBGRAPH_UNAVAILABLE'],
      begin: () => graph.front.answer(dripping(50)),
      end: () => graph.front.answer(),
      perTrial: 1,
    },
  };

  test.each(Object.entries(faults))(
    'that %s costs its own fields only, is left alone, tried now and then, and whole on its return',
    async (name, { victim, codes, begin, end, perTrial = 0 }) => {
      await begin();
      const failed = await graph.ask(failures);
      graph.expectPartly(victim, failed, codes);

      // The breaker is open: nobody waits, and nothing is sent.
      const arrived = (): number => (victim === 'facilities' ? graph.front.operations : 0);
      const before = arrived();
      const spared = await graph.ask(3);
      graph.expectPartly(victim, spared, ['SUBGRAPH_UNAVAILABLE']);
      expect(slowest(spared)).toBeLessThan(deadlineMs / 2);
      expect(arrived()).toBe(before);

      // After its rest one call tries, and the others still wait for nothing.
      await pause(restMs + 100);
      const during = await graph.ask(6);
      graph.expectPartly(victim, during, codes);
      const late = during.filter(({ errors }) => errors[0]?.extensions.code === 'DEADLINE_EXCEEDED');
      expect(late).toHaveLength(codes.includes('DEADLINE_EXCEEDED') ? 1 : 0);
      expect(arrived()).toBe(before + perTrial);

      await end();
      const back = await graph.wholeAgain();
      expect(back).toBeLessThan(backMs);
      recordSeen({
        area: 'A subgraph',
        fault: `It ${name}`,
        required: `The other fields within ${deadlineMs} ms and ${promisedMs} ms more, what is missing named; then nobody waits but one who tries; whole within 5 s of the return`,
        seen: `${about(slowest(failed))} at most, ${about(slowest(spared))} once it is left alone; 1 of 6 tries; whole after ${about(back)}`,
      });
    },
    120_000,
  );

  test('that is slow, within the deadline, is waited for', async () => {
    graph.front.answer(slowly(deadlineMs / 4));
    const answers = await graph.ask(20);
    graph.front.answer();
    graph.expectWhole(answers);
    expect(Math.min(...answers.map(({ ms }) => ms))).toBeGreaterThanOrEqual(deadlineMs / 4);
    recordSeen({
      area: 'A subgraph',
      fault: `It answers ${deadlineMs / 4} ms late, within the deadline`,
      required: 'Every answer is whole',
      seen: `20 of 20 whole; ${about(slowest(answers))} at most`,
    });
  });

  /** Asks so often while every tenth operation is answered in a manner. */
  async function askFlapping(manner: Manner, count: number): Promise<Timed[]> {
    let operations = 0;
    graph.front.answer((exchange) => {
      operations += 1;
      if (operations % 10 === 0) manner(exchange);
      else slowly(0)(exchange);
    });
    const answers: Timed[] = [];
    for (let index = 0; index < count; index += 4) answers.push(...(await graph.ask(4)));
    graph.front.answer();
    expect(operations).toBeGreaterThanOrEqual(count);
    return answers;
  }

  test('that resets every tenth connection is asked again, and nobody notices', async () => {
    const answers = await askFlapping(resetting, 200);
    expect(answers).toHaveLength(200);
    graph.expectWhole(answers);
    recordSeen({
      area: 'A subgraph',
      fault: 'It flaps: every tenth connection is reset',
      required: 'Reads are tried once more: every answer is whole',
      seen: `${answers.length} of ${answers.length} whole; ${about(slowest(answers))} at most`,
    });
  });

  test('that says 503 every tenth time costs its fields in those answers, and is not left alone for it', async () => {
    const answers = await askFlapping(says('busy', { status: 503, type: 'text/plain' }), 200);
    const broken = answers.filter(({ errors }) => errors.length > 0);
    graph.expectPartly('facilities', broken, ['SUBGRAPH_UNAVAILABLE']);
    expect(broken).toHaveLength(answers.length / 10);
    graph.expectWhole(answers.filter(({ errors }) => errors.length === 0));
    recordSeen({
      area: 'A subgraph',
      fault: 'It flaps: every tenth answer is a 503',
      required: 'Nine of ten answers are whole, in the others its fields are missing; it is not left alone',
      seen: `${answers.length - broken.length} of ${answers.length} whole, ${broken.length} without its fields; ${about(slowest(answers))} at most`,
    });
  });
});
