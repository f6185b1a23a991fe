// A planner in a thread, with a small one of the test's own in its place.
import { resolve } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { silentLog, type Logger } from '@fmg/shared/telemetry/log';
import { plannerOver, servePlanner } from './over-port';
import { planInThread, type PlannerThread, type PlannerThreadOptions } from './planner-thread';
import { quickest } from '@fmg/shared/testing/quickest';

/** Does what the text of a request says, and counts what it is asked. */
const script = `
const { parentPort, threadId, workerData } = require('node:worker_threads');
const { outcomeOf } = require(workerData.messages);
if (workerData.fails) throw new Error('no supergraph');
let asked = 0;
const perform = ({ text }) => {
  asked += 1;
  if (text === 'hang') for (;;);
  if (text === 'exit') process.exit(3);
  if (text === 'grow') for (const all = [];;) all.push(new Array(100_000).fill(asked));
  if (text.startsWith('busy')) { const until = Date.now() + 150; while (Date.now() < until); }
  if (text === 'throw') throw new Error('a secret of the planner');
  return { result: JSON.stringify([{ message: threadId + ' ' + asked }]) };
};
parentPort.on('message', ({ id, request }) => {
  let outcome;
  try { outcome = perform(request); } catch (error) { outcome = outcomeOf(error); }
  parentPort.postMessage({ id, outcome });
});
parentPort.postMessage('ready');
`;

const start = (fails = false): Worker =>
  new Worker(script, {
    eval: true,
    stderr: true,
    stdout: true,
    workerData: { messages: resolve(__dirname, '../../dist/planner/messages.js'), fails },
    resourceLimits: { maxOldGenerationSizeMb: 32 },
  });

const lines: unknown[] = [];
const log = {
  ...silentLog,
  error: (...line: unknown[]) => void lines.push(line),
  warn: (...line: unknown[]) => void lines.push(line),
} as Logger;

const opened: PlannerThread[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((planner) => planner.close()));
  lines.splice(0);
});

function open(options: Partial<PlannerThreadOptions> = {}): PlannerThread {
  const planner = planInThread({ start, log, mostMs: 1000, ...options });
  opened.push(planner);
  return planner;
}

const ask = (planner: PlannerThread, text: string, caller = 'me'): Promise<string> =>
  planner.ask({ kind: 'validate', text }, caller);
const overloaded = { extensions: { code: 'OVERLOADED', http: { status: 503 } } };
const tooCostly = { extensions: { code: 'TOO_COSTLY', http: { status: 400 } } };

test('what is asked is answered; what is asked twice at once is worked on once', async () => {
  const planner = open();
  const [first, same, other] = await Promise.all([ask(planner, 'a'), ask(planner, 'a'), ask(planner, 'b')]);
  expect(same).toBe(first);
  expect(other).toContain(' 2"');
  expect(await ask(planner, 'a')).toContain(' 3"');
});

test('what takes too long is ended for real, and refused again without being tried; others are served', async () => {
  const planner = open();
  const before = await ask(planner, 'a');
  const [hung, waited] = await Promise.allSettled([ask(planner, 'hang'), ask(planner, 'b')]);
  expect(hung).toMatchObject({ status: 'rejected', reason: tooCostly });
  // Another thread: the count begins anew.
  expect(waited).toMatchObject({ status: 'fulfilled', value: expect.stringContaining(' 1"') as string });
  expect(waited).not.toMatchObject({ value: before });
  // Less than what it is given.
  const askAgain = () => expect(ask(planner, 'hang')).rejects.toMatchObject(tooCostly);
  expect(await quickest(askAgain, 200)).toBeLessThan(200);
  expect(lines).toHaveLength(1);
});

test('what takes too much memory costs the thread, not the process', async () => {
  const planner = open({ mostMs: 20_000 });
  await expect(ask(planner, 'grow')).rejects.toMatchObject(tooCostly);
  expect(await ask(planner, 'a')).toContain(' 1"');
});

test('a thread that ends by itself fails what it was asked, and another takes its place', async () => {
  const planner = open();
  await expect(ask(planner, 'exit')).rejects.toThrow('has ended');
  expect(await ask(planner, 'a')).toContain(' 1"');
});

test('what fails is told as a fault of ours, with its cause', async () => {
  await expect(ask(open(), 'throw')).rejects.toThrow('a secret of the planner');
});

test('few may wait, and none for long', async () => {
  const planner = open({ mostWaiting: 2, mostWaitMs: 250 });
  await planner.ready;
  const asked = Array.from({ length: 5 }, (_, index) => ask(planner, `busy ${index}`));
  const ended = await Promise.allSettled(asked);
  expect(ended.slice(0, 2)).toMatchObject([{ status: 'fulfilled' }, { status: 'fulfilled' }]);
  // The third waited in vain, and there was no place for the others.
  expect(ended.slice(2)).toMatchObject(Array(3).fill({ status: 'rejected', reason: overloaded }));
});

test('one caller has few requests at a time: others of it are to come back, those of others are served', async () => {
  const planner = open({ mostOfOne: 2 });
  await planner.ready;
  const mine = [0, 1, 2].map((index) => ask(planner, `busy ${index}`));
  const other = ask(planner, 'a', 'somebody else');
  await expect(mine[2]).rejects.toMatchObject(overloaded);
  await Promise.all([mine[0], mine[1], other]);
  expect(await ask(planner, 'b')).toContain(' 4"');
});

test('callers take turns: whoever comes later waits for one piece of work, not for all that another wants', async () => {
  const planner = open();
  await planner.ready;
  const order: string[] = [];
  const note = async (text: string, caller: string): Promise<void> => {
    await ask(planner, text, caller);
    order.push(text);
  };
  const mine = [1, 2, 3, 4].map((index) => note(`busy ${index}`, 'me'));
  await note('a', 'newcomer');
  expect(order).toEqual(['busy 1', 'a']);
  // What the newcomer asks next comes after the one that is being worked on, too.
  await note('b', 'newcomer');
  expect(order).toEqual(['busy 1', 'a', 'busy 2', 'b']);
  await Promise.all(mine);
  expect(order).toHaveLength(6);
});

test('a planner that cannot start says why', async () => {
  await expect(open({ start: () => start(true) }).ready).rejects.toThrow('no supergraph');
});

test('a thread that is no parent of it asks over a port', async () => {
  const planner = open();
  const { port1, port2 } = new MessageChannel();
  servePlanner(port1, planner.ask);
  const over = plannerOver(port2);
  expect(await over.problemsOf('a', 'me')).toEqual([{ message: expect.stringMatching(/ 1$/) as string }]);
  await expect(over.problemsOf('hang', 'me')).rejects.toMatchObject(tooCostly);
  await expect(over.problemsOf('throw', 'me')).rejects.toThrow('a secret of the planner');
  port1.close();
});
