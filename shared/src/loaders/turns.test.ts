import type { Db } from '../db/open';
import { scopedTo, scopeOf } from '../db/scope';
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
    turns = new Turns();
  });

  test('of several requests are one, each key is asked once, and each request gets its own values', async () => {
    const answers = await Promise.all([
      turns.read('names', ['a', 'b'], db, read),
      turns.read('names', ['b'], db, read),
      turns.read('names', ['c', 'a'], db, read),
    ]);
    expect(answers).toEqual([['A', 'B'], ['B'], ['C', 'A']]);
    expect(calls).toEqual([['a', 'b', 'c']]);
  });

  test('stay apart when their names differ, and after so many requests', async () => {
    await Promise.all([turns.read('names', ['a'], db, read), turns.read('others', ['a'], db, read)]);
    expect(calls).toEqual([['a'], ['a']]);
    await Promise.all(Array.from({ length: 10 }, (_, index) => turns.read('many', [`k${index}`], db, read)));
    expect(calls.slice(2).map((keys) => keys.length)).toEqual([8, 2]);
  });

  test('that fail together are asked one by one: nobody fails for what another asked', async () => {
    const strict = async (_: Db, keys: readonly string[]) => {
      if (keys.includes('bad')) throw new Error('bad key');
      return keys;
    };
    const [good, bad] = await Promise.allSettled([
      turns.read('strict', ['good'], db, strict),
      turns.read('strict', ['bad'], db, strict),
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
      turns.read('waiting', ['a'], scopedTo(db, { signal: one.signal }), waiting),
      turns.read('waiting', ['b'], scopedTo(db, { signal: two.signal }), waiting),
    ]);
    one.abort();
    expect(signals[0]?.aborted).toBe(false);
    two.abort();
    expect(signals[0]?.aborted).toBe(true);
  });
});
