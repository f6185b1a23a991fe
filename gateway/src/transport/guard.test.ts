import { Cancellation } from '../request/cancellation';
import { publicViewer } from '@fmg/shared/auth/viewer';
import { FetchFailure } from './fetch-failure';
import { guarded, type GuardOptions } from './guard';
import type { Transport } from './subgraph-call';

const options: GuardOptions = { concurrency: 2, failures: 3, restMs: 1000 };
const call = (deadlineMs = 5000) => ({
  query: '{ a }',
  operationName: undefined,
  variables: {},
  requestId: '',
  viewer: publicViewer,
  deadline: Date.now() + deadlineMs,
  cancellation: new Cancellation(),
});
const down: Transport = () => Promise.reject(new Error('down'));

describe('the guard before a subgraph', () => {
  test('a subgraph that fails again and again is left alone, then tried with one call, and used again when it answers', async () => {
    let calls = 0;
    let time = Date.now();
    let transport = down;
    const guard = guarded(
      (each) => ((calls += 1), transport(each)),
      options,
      () => time,
    );
    for (let index = 0; index < 3; index += 1) await expect(guard(call())).rejects.toThrow('down');
    await expect(guard(call())).rejects.toBeInstanceOf(FetchFailure);
    expect(calls).toBe(3);
    time += 1001;
    const trial = guard({ ...call(), deadline: time + 5000 });
    await expect(guard(call())).rejects.toThrow('could not be reached');
    await expect(trial).rejects.toThrow('down');
    expect(calls).toBe(4);
    time += 1001;
    transport = async () => 'back';
    expect(await guard({ ...call(), deadline: time + 5000 })).toBe('back');
    expect(await guard({ ...call(), deadline: time + 5000 })).toBe('back');
  });

  describe('a client who leaves', () => {
    /** A guard over a subgraph that hangs or fails, with a call that can be left. */
    function hanging() {
      let calls = 0;
      let time = Date.now();
      let isDown = false;
      const guard = guarded(
        () => ((calls += 1), isDown ? Promise.reject(new Error('down')) : new Promise(() => undefined)),
        options,
        () => time,
      );
      const ask = (cancellation = new Cancellation()) =>
        guard({ ...call(), deadline: time + 5000, cancellation });
      return {
        ask,
        calls: () => calls,
        pass: (ms: number) => (time += ms),
        fail: (nowDown = true) => (isDown = nowDown),
        leave: async () => {
          const cancellation = new Cancellation();
          const left = ask(cancellation);
          setImmediate(() => cancellation.cancel());
          await expect(left).rejects.toThrow('could not be reached');
        },
      };
    }

    test('does not count against a subgraph', async () => {
      const { leave, calls } = hanging();
      for (let index = 0; index < 10; index += 1) await leave();
      expect(calls()).toBe(10);
    });

    test('does not make up for failures either', async () => {
      const { leave, fail, ask, calls } = hanging();
      for (let index = 0; index < 3; index += 1) {
        fail();
        await expect(ask()).rejects.toThrow('down');
        fail(false);
        if (index < 2) await leave();
      }
      expect(calls()).toBe(5);
      await expect(ask()).rejects.toThrow('could not be reached');
      expect(calls()).toBe(5);
    });

    test('during a trial leaves the subgraph alone, and the next call tries', async () => {
      const { leave, fail, ask, calls, pass } = hanging();
      fail();
      for (let index = 0; index < 3; index += 1) await expect(ask()).rejects.toThrow('down');
      pass(1001);
      fail(false);
      await leave();
      const cancellation = new Cancellation();
      const trial = ask(cancellation);
      // Of those that come now one tries; had the cancellation closed the breaker, all would.
      await expect(ask()).rejects.toThrow('could not be reached');
      expect(calls()).toBe(5);
      cancellation.cancel();
      await expect(trial).rejects.toThrow('could not be reached');
    });

    test('is not asked for when its turn comes, and holds no turn', async () => {
      let asked = 0;
      let end: () => void = () => undefined;
      const guard = guarded(() => ((asked += 1), new Promise((done) => (end = () => done('answer')))), {
        ...options,
        concurrency: 1,
      });
      const first = guard(call());
      const cancellation = new Cancellation();
      const second = guard({ ...call(), cancellation });
      const third = guard(call());
      cancellation.cancel();
      await expect(second).rejects.toThrow('could not be reached');
      await expect(guard({ ...call(), cancellation })).rejects.toThrow('could not be reached');
      end();
      expect(await first).toBe('answer');
      await new Promise(setImmediate);
      end();
      expect(await third).toBe('answer');
      expect(asked).toBe(2);
    });
  });

  test('a trial that gets no turn in time is over, and the next call tries', async () => {
    const cancellation = new Cancellation();
    let transport: Transport = () => new Promise(() => undefined);
    let time = 0;
    const guard = guarded(
      (each) => transport(each),
      { ...options, concurrency: 1 },
      () => Date.now() + time,
    );
    // One after the other they hang, and the last holds the only turn while the subgraph is left alone.
    const hung = [20, 40, 60].map((deadlineMs) => guard(call(deadlineMs)));
    const holding = guard({ ...call(60_000), cancellation });
    for (const each of hung) await expect(each).rejects.toMatchObject({ reason: 'TIMED_OUT' });
    time = 1001;
    const trial = (): Promise<unknown> => guard({ ...call(), deadline: Date.now() + time + 20 });
    await expect(trial()).rejects.toMatchObject({ reason: 'TIMED_OUT' });
    transport = async () => 'back';
    cancellation.cancel();
    await expect(holding).rejects.toThrow('could not be reached');
    expect(await trial()).toBe('back');
  });

  test('one call tries at a time, also when another that was sent before fails meanwhile', async () => {
    let time = Date.now();
    let calls = 0;
    const ends: (() => void)[] = [];
    const guard = guarded(
      () => ((calls += 1), new Promise((_, fail) => ends.push(() => fail(new Error('down'))))),
      { ...options, concurrency: 9 },
      () => time,
    );
    const ask = () => guard({ ...call(), deadline: time + 5000 });
    const sent = [ask(), ask(), ask(), ask()];
    await new Promise(setImmediate);
    for (const index of [0, 1, 2]) ends[index]?.();
    for (const each of sent.slice(0, 3)) await expect(each).rejects.toThrow('down');
    time += 1001;
    const trial = ask();
    await new Promise(setImmediate);
    ends[3]?.();
    await expect(sent[3]).rejects.toThrow('down');
    time += 1001;
    await expect(ask()).rejects.toThrow('could not be reached');
    expect(calls).toBe(5);
    ends[4]?.();
    await expect(trial).rejects.toThrow('down');
  });

  test('an answer that cannot be used shows that the subgraph is there', async () => {
    let calls = 0;
    const guard = guarded(() => ((calls += 1), Promise.reject(new FetchFailure('INVALID_ANSWER'))), options);
    for (let index = 0; index < 5; index += 1) await expect(guard(call())).rejects.toThrow('cannot be used');
    expect(calls).toBe(5);
  });

  test('so many calls run at once, the others in their order after them', async () => {
    const started: number[] = [];
    const end: (() => void)[] = [];
    const guard = guarded(
      (each) =>
        new Promise((done) => (started.push(Number(each.requestId)), end.push(() => done(each.requestId)))),
      options,
    );
    const answers = [1, 2, 3, 4].map((id) => guard({ ...call(), requestId: String(id) }));
    await new Promise(setImmediate);
    expect(started).toEqual([1, 2]);
    for (let index = 0; index < 4; index += 1) {
      end[index]?.();
      await new Promise(setImmediate);
    }
    expect(started).toEqual([1, 2, 3, 4]);
    expect(await Promise.all(answers)).toEqual(['1', '2', '3', '4']);
  });

  test('a call that hangs, or waits for its turn too long, ends at its deadline', async () => {
    const guard = guarded(() => new Promise(() => undefined), { ...options, concurrency: 1 });
    const [first, second] = [guard(call(30)), guard(call(20))];
    await expect(second).rejects.toMatchObject({ reason: 'TIMED_OUT' });
    await expect(first).rejects.toMatchObject({ reason: 'TIMED_OUT' });
  });
});
