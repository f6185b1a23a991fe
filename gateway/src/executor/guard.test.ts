import { Departure } from '../departure';
import { publicViewer } from '@fmg/shared/auth/viewer';
import { FetchFailure } from './problems';
import { guarded, type GuardOptions } from './guard';
import type { Transport } from './run';

const options: GuardOptions = { atOnce: 2, failures: 3, restMs: 1000 };
const call = (deadlineMs = 5000) => ({
  query: '{ a }',
  operationName: undefined,
  variables: {},
  requestId: '',
  viewer: publicViewer,
  deadline: Date.now() + deadlineMs,
  departure: new Departure(),
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
    const guard = guarded(() => new Promise(() => undefined), { ...options, atOnce: 1 });
    const [first, second] = [guard(call(30)), guard(call(20))];
    await expect(second).rejects.toMatchObject({ reason: 'TIMED_OUT' });
    await expect(first).rejects.toMatchObject({ reason: 'TIMED_OUT' });
  });
});
