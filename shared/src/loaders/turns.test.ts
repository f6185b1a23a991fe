import type { Db } from '../db/open';
import { scopedTo, scopeOf, type Patience } from '../db/scope';
import { Loader } from './loaders';
import { Turns, type KeyedRead } from './turns';

const db = {} as Db; // nothing here reaches a database

describe('the reads of one turn', () => {
  let calls: (readonly string[])[];
  let turns: Turns;
  const ask = <Value>(
    name: string,
    keys: readonly string[],
    handle: Db,
    read: KeyedRead<string, Value>,
  ): Promise<Value[]> => {
    const loader = new Loader(name, read, turns, handle);
    return Promise.all(keys.map((key) => loader.load(key)));
  };
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
      ask('names', ['a', 'b'], db, read),
      ask('names', ['b'], db, read),
      ask('names', ['c', 'a'], db, read),
    ]);
    expect(answers).toEqual([['A', 'B'], ['B'], ['C', 'A']]);
    expect(calls).toEqual([['a', 'b', 'c']]);
  });

  test('stay apart when their names differ, and after so many requests', async () => {
    await Promise.all([ask('names', ['a'], db, read), ask('others', ['a'], db, read)]);
    expect(calls).toEqual([['a'], ['a']]);
    await Promise.all(Array.from({ length: 10 }, (_, index) => ask('many', [`k${index}`], db, read)));
    expect(calls.slice(2).map((keys) => keys.length)).toEqual([8, 2]);
  });

  test('that fail together are asked one by one: nobody fails for what another asked', async () => {
    const strict = async (_: Db, keys: readonly string[]) => {
      if (keys.includes('bad')) throw new Error('bad key');
      return keys;
    };
    const [good, bad] = await Promise.allSettled([
      ask('strict', ['good'], db, strict),
      ask('strict', ['bad'], db, strict),
    ]);
    expect(good).toEqual({ status: 'fulfilled', value: ['good'] });
    expect(bad).toMatchObject({ status: 'rejected', reason: new Error('bad key') });
  });

  test('are told all wishes, and ask a key once for all of them', async () => {
    const wished: string[][] = [];
    const loader = new Loader(
      'wishes',
      async (_: Db, keys: readonly string[], wishes) => {
        wished.push([...keys], [...wishes]);
        return keys.map((key) => ({ key, wishes: [...wishes] }));
      },
      turns,
      db,
    );
    const [page, count, again] = [
      loader.load('a', 'page'),
      loader.load('a', 'count'),
      loader.load('a', 'page'),
    ];
    expect([count, again]).toEqual([page, page]);
    expect(await Promise.all([page, count])).toEqual([
      { key: 'a', wishes: ['page', 'count'] },
      { key: 'a', wishes: ['page', 'count'] },
    ]);
    expect(wished).toEqual([['a'], ['page', 'count']]);
    expect(await loader.load('a', 'other')).toEqual({ key: 'a', wishes: ['other'] });
  });

  test('end when all who share them have gone, and not before', async () => {
    const [one, two] = [new AbortController(), new AbortController()];
    const signals: (Patience | undefined)[] = [];
    const waiting = async (handle: Db, keys: readonly string[]) => {
      signals.push(scopeOf(handle).scope.signal);
      return keys;
    };
    await Promise.all([
      ask('waiting', ['a'], scopedTo(db, { signal: one.signal }), waiting),
      ask('waiting', ['b'], scopedTo(db, { signal: two.signal }), waiting),
    ]);
    one.abort();
    expect(signals[0]?.aborted).toBe(false);
    two.abort();
    expect(signals[0]?.aborted).toBe(true);
  });
});
