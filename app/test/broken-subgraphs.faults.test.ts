// A subgraph in a process of its own gives answers that cannot be used, or none for hours: nobody else suffers, and nothing is left of it.
import { testEngines } from '@fmg/shared/testing/database';
import { recordSeen } from '@fmg/shared/testing/seen';
import { late, misplaced, unreachable, unusable } from './broken-manners';
import { replaced, says, truly, type Manner } from './stand-in';
import { deadlineMs, openBreakableGraph, type BreakableGraph } from './testing/breakable-graph';
import { about, slowest, type Timed } from './testing/graph-of-processes';
import { inspect, inspectable, type Held } from './testing/inspected';

const onServer = testEngines().includes('postgresql') ? describe : describe.skip;

/** Calls of a subgraph that hangs, all in all and at once. */
const hangingCalls = 500;
const callsAtOnce = 25;

/** The most an answer may measure that the gateway reads, in bytes, and a little more. */
const tooMany = 65 * 1024 * 1024;

const { 'a body that does not end': endless = truly, ...usual } = unusable;

/** Answers that are wrong, and the codes by which their fields are named then. */
const broken: readonly (readonly [
  kinds: string,
  codes: readonly string[],
  Readonly<Record<string, Manner>>,
])[] = [
  [
    'answers that cannot be used',
    ['SUBGRAPH_INVALID_RESPONSE'],
    {
      ...usual,
      ...misplaced,
    },
  ],
  ['calls that break', ['SUBGRAPH_UNAVAILABLE'], unreachable],
  ['answers that do not come to an end in time', ['DEADLINE_EXCEEDED'], late],
  [
    'answers that are too large, if they are read in time',
    ['SUBGRAPH_INVALID_RESPONSE', 'DEADLINE_EXCEEDED'],
    { 'an answer of 65 MiB': says(Buffer.alloc(tooMany, ' ')), 'an answer that does not end': endless },
  ],
];

onServer('a subgraph that gives broken answers', () => {
  let graph: BreakableGraph;

  beforeAll(async () => {
    graph = await openBreakableGraph(inspectable);
  }, 300_000);
  afterAll(() => graph.close());

  test.each(broken)(
    'costs its own fields only: %s',
    async (kinds, codes, manners) => {
      const answers: Timed[] = [];
      for (const [name, manner] of Object.entries(manners)) {
        graph.front.answer(manner);
        const answered = await graph.ask();
        graph.front.answer();
        const errors = answered.flatMap((each) => each.errors.map(({ extensions }) => extensions.code));
        expect([name, codes.includes(errors[0] ?? ''), errors]).toEqual([name, true, [expect.any(String)]]);
        graph.expectPartly('facilities', answered, codes);
        graph.expectWhole(await graph.ask());
        answers.push(...answered);
      }
      recordSeen({
        area: 'A subgraph',
        fault: `It gives ${kinds} (${answers.length} kinds)`,
        required: 'Its fields are null and named with a code of the registry; the next answer is whole',
        seen: `${codes.join(' or ')} each time; ${about(slowest(answers))} at most; whole at once`,
      });
    },
    300_000,
  );

  test('costs its own fields only: text in place of a list', async () => {
    graph.front.answer(replaced('facilities', 'none'));
    const [answer] = await graph.ask();
    graph.front.answer();
    expect(answer?.data).toMatchObject({
      missions: { nodes: [{ taxCards: {}, facilities: null, events: {} }, {}] },
    });
    expect(answer?.errors).toMatchObject([
      {
        path: ['missions', 'nodes', 0, 'facilities'],
        extensions: { code: 'SUBGRAPH_INVALID_RESPONSE', places: 2 },
      },
    ]);
    graph.expectWhole(await graph.ask());
  });

  test(`that hangs leaves nothing behind after ${hangingCalls} calls`, async () => {
    const inspector = await inspect(graph.gateway);
    await hang(4 * callsAtOnce);
    const before = await settled(inspector.held);
    const answers = await hang(hangingCalls);
    const after = await settled(inspector.held);
    inspector.close();
    expect(after.open).toBeLessThanOrEqual(before.open + 4);
    expect(after.megabytes - before.megabytes).toBeLessThan(6);
    recordSeen({
      area: 'A subgraph',
      fault: `It hangs in ${hangingCalls} calls, ${callsAtOnce} at once`,
      required: 'Sockets and heap of the gateway are afterwards what they were before',
      seen: `${before.open} descriptors before, ${after.open} after; ${before.megabytes.toFixed(1)} MB of heap before, ${after.megabytes.toFixed(1)} MB after; ${about(slowest(answers))} at most for an answer`,
    });
  }, 300_000);

  /** Asks until so many calls have hung until the deadline; the graph is whole between them, so that the subgraph is not left alone. */
  async function hang(count: number): Promise<Timed[]> {
    const answers: Timed[] = [];
    const hung = { calls: 0 };
    while (hung.calls < count) {
      graph.front.answer(() => void (hung.calls += 1));
      const asked = await graph.ask(callsAtOnce);
      graph.front.answer();
      // Who comes when five have failed already, as on a busy machine, is told so at once.
      graph.expectPartly('facilities', asked, ['DEADLINE_EXCEEDED', 'SUBGRAPH_UNAVAILABLE']);
      answers.push(...asked);
      await graph.wholeAgain();
    }
    return answers;
  }

  /** What is held a moment after the last answer. */
  async function settled(held: () => Promise<Held>): Promise<Held> {
    await new Promise((resume) => setTimeout(resume, deadlineMs));
    return await held();
  }
});
