import type { Db } from '../db/open';
import { scopeOf } from '../db/scope';
import { Turns } from './turns';

const db = {} as Db; // nothing here reaches a database

describe('the reads of one turn', () => {
  let calls: (readonly string[])[];
  let turns: Turns;
  const read = async (_: Db, keys: readonly string[]) => {
    calls.push(keys);
    return keys.map((key) => key.toUpperCase());
  };

  beforeEach(() => {
    calls = [];
    turns = new Turns(db);
  });

  test('of several requests are one, each key is asked once, and each request gets its own values', async () => {
    const answers = await Promise.all([
      turns.read('names', ['a', 'b'], {}, read),
      turns.read('names', ['b'], {}, read),
      turns.read('names', ['c', 'a'], {}, read),
    ]);
    expect(answers).toEqual([['A', 'B'], ['B'], ['C', 'A']]);
    expect(calls).toEqual([['a', 'b', 'c']]);
  });

  test('stay apart when their names differ, and after so many requests', async () => {
    await Promise.all([turns.read('names', ['a'], {}, read), turns.read('others', ['a'], {}, read)]);
    expect(calls).toEqual([['a'], ['a']]);
    await Promise.all(Array.from({ length: 10 }, (_, index) => turns.read('many', [`k${index}`], {}, read)));
    expect(calls.slice(2).map((keys) => keys.length)).toEqual([8, 2]);
  });

  test('that fail together are asked one by one: nobody fails for what another asked', async () => {
    const strict = async (_: Db, keys: readonly string[]) => {
      if (keys.includes('bad')) throw new Error('bad key');
      return keys;
    };
    const [good, bad] = await Promise.allSettled([
      turns.read('strict', ['good'], {}, strict),
      turns.read('strict', ['bad'], {}, strict),
    ]);
    expect(good).toEqual({ status: 'fulfilled', value: ['good'] });
    expect(bad).toMatchObject({ status: 'rejected', reason: new Error('bad key') });
  });

  test('end when all who share them have gone, and not before', async () => {
    const [one, two] = [new AbortController(), new AbortController()];
    const signals: (AbortSignal | undefined)[] = [];
    const waiting = async (handle: Db, keys: readonly string[]) => {
      signals.push(scopeOf(handle).scope.signal);
      return keys;
    };
    await Promise.all([
      turns.read('waiting', ['a'], { signal: one.signal }, waiting),
      turns.read('waiting', ['b'], { signal: two.signal }, waiting),
    ]);
    one.abort();
    expect(signals[0]?.aborted).toBe(false);
    two.abort();
    expect(signals[0]?.aborted).toBe(true);
  });
});
