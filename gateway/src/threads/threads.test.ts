// Threads that answer, with small ones of the test's own in their place.
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { publicViewer, viewerWith } from '@fmg/shared/auth/viewer';
import { silentLog, type Logger } from '@fmg/shared/telemetry/log';
import type { Backend } from './backend';
import type { PlainRequest } from '../request/plain-request';
import { Cancellation } from '../request/cancellation';
import { openThreads } from './threads';

/** Does what the text of a request says, and answers with its own number and what it saw. */
const script = `
const { parentPort, threadId, workerData } = require('node:worker_threads');
const { serveRequests } = require(workerData.serve);
if (workerData.fails) throw new Error('no database');
const viewers = new Set();
let gone = 0;
let ill = false;
let mute = false;
const handle = async ({ text, headers }, { requestId, viewer, cancellation, spend }) => {
  viewers.add(viewer);
  const told = { threadId, requestId, viewers: viewers.size, subject: viewer.subject, gone, headers };
  if (text === 'end') process.exit(3);
  if (text === 'ill') ill = !ill;
  if (text === 'mute') mute = !mute;
  if (text === 'wait') await new Promise((done) => cancellation.addListener(() => { gone += 1; done(); }));
  if (text === 'spend') await spend(7).then((wait) => (told.wait = wait), (error) => (told.failure = error.message));
  if (text === 'free') told.isFree = spend === undefined;
  if (text === 'long') told.long = 'é'.repeat(100_000);
  return { status: 200, headers: [['x-of', String(threadId)]], body: Buffer.from(JSON.stringify(told)) };
};
const health = async () => (mute ? new Promise(() => {}) : [{ name: 'missions', healthy: !ill }]);
void serveRequests(parentPort, { handle, health });
`;

const start = (fails = false): Worker =>
  new Worker(script, {
    eval: true,
    stderr: true,
    workerData: { serve: resolve(__dirname, '../../dist/threads/serve.js'), fails },
  });

const asked = (text: string): PlainRequest => ({
  method: 'POST',
  headers: { accept: '*/*' },
  search: '',
  text,
});

describe('threads that answer', () => {
  let threads: Backend;
  const errors: unknown[] = [];
  const log = { ...silentLog, error: (...line: unknown[]) => void errors.push(line) } as Logger;

  beforeAll(async () => {
    threads = await openThreads({ count: 2, start, log });
  });
  afterAll(() => threads.close());

  /** What a thread tells of a request. */
  async function tell(text: string, context: object = {}) {
    const answer = await threads.handle(asked(text), {
      requestId: 'request-1',
      viewer: publicViewer,
      ...context,
    });
    expect(answer).toMatchObject({ status: 200, headers: [['x-of', expect.any(String)]] });
    return JSON.parse(Buffer.from(answer.body).toString('utf8')) as Record<string, unknown>;
  }

  test('what is asked arrives, and the answer comes back, however long', async () => {
    expect(await tell('free')).toMatchObject({
      requestId: 'request-1',
      subject: 'public',
      headers: { accept: '*/*' },
      isFree: true,
    });
    expect((await tell('long'))['long']).toBe('é'.repeat(100_000));
  });

  test('one request after the other meets the same thread, requests at once meet all', async () => {
    const alone = [await tell(''), await tell(''), await tell('')].map(({ threadId }) => threadId);
    expect(new Set(alone).size).toBe(1);
    const together = await Promise.all(Array.from({ length: 6 }, () => tell('')));
    const ofFirst = together.filter(({ threadId }) => threadId === together[0]?.['threadId']);
    expect([together.length, ofFirst.length]).toEqual([6, 3]);
  });

  test('a viewer who asks again is the same to a thread', async () => {
    const before = (await tell(''))['viewers'];
    const officer = viewerWith(['DESK_OFFICER']);
    const first = await tell('', { viewer: officer });
    expect(first).toMatchObject({ viewers: Number(before) + 1, subject: 'desk_officer' });
    expect(await tell('', { viewer: { ...officer } })).toMatchObject({ viewers: first['viewers'] });
  });

  test('a thread hears when the client goes', async () => {
    const cancellation = new Cancellation();
    const before = Number((await tell(''))['gone']);
    const answer = tell('wait', { cancellation });
    setTimeout(() => cancellation.cancel(), 20);
    await answer;
    expect((await tell(''))['gone']).toBe(before + 1);
  });

  test('the account of a viewer is charged where it is kept', async () => {
    const charged: number[] = [];
    const spend = async (points: number): Promise<number> => charged.push(points) * 30;
    expect(await tell('spend', { spend })).toMatchObject({ wait: 30 });
    expect(charged).toEqual([7]);
  });

  test('a charge that fails is told', async () => {
    const spend = (): Promise<number> => Promise.reject(new Error('no account'));
    expect(await tell('spend', { spend })).toMatchObject({
      failure: expect.stringContaining('cannot be charged'),
    });
    expect(errors.splice(0)).toHaveLength(1);
  });

  test('parts are as healthy as the worst of the threads says, and who says nothing is not waited for', async () => {
    expect(await threads.health()).toEqual([{ name: 'missions', healthy: true }]);
    await tell('ill');
    expect(await threads.health()).toEqual([{ name: 'missions', healthy: false }]);
    await tell('ill');
    await tell('mute');
    await expect(threads.health()).rejects.toThrow('does not say');
    await tell('mute');
    expect(await threads.health()).toEqual([{ name: 'missions', healthy: true }]);
  });

  test('a thread that ends fails what it was asked, and another takes its place', async () => {
    const cancellation = new Cancellation();
    const others = tell('wait', { cancellation });
    await expect(tell('end')).rejects.toThrow('has ended');
    expect(errors).toHaveLength(1);
    cancellation.cancel();
    await others;
    // One is left, until the other is there again.
    await Promise.all([tell(''), tell('')]);
    await new Promise((resume) => setTimeout(resume, 1500));
    expect(threads.isReady()).toBe(true);
    const together = await Promise.all(Array.from({ length: 4 }, () => tell('')));
    expect(new Set(together.map(({ threadId }) => threadId)).size).toBe(2);
  });
});

test('a thread that cannot start says why', async () => {
  await expect(openThreads({ count: 2, start: () => start(true), log: silentLog })).rejects.toThrow(
    'no database',
  );
});

test('while no thread is there, nobody is kept waiting', async () => {
  const threads = await openThreads({ count: 1, start: () => start(), log: silentLog });
  const context = { requestId: 'request-1', viewer: publicViewer };
  await expect(threads.handle(asked('end'), context)).rejects.toThrow('has ended');
  expect(threads.isReady()).toBe(false);
  await expect(threads.handle(asked(''), context)).rejects.toMatchObject({
    extensions: { code: 'OVERLOADED', http: { status: 503 } },
  });
  await threads.close();
});
