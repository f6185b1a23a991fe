import type { KeyedRead } from '../db/keyed-read';
import { CallReader, type Reader } from '../db/reader';
import type { AbortState } from '../cancellation';
import { Loaders } from './loaders';
import { BatchScheduler } from './batch-scheduler';

const reader = new CallReader({ run: () => Promise.reject(new Error('nothing here reaches a database')) });

describe('the reads of one turn', () => {
  let calls: (readonly string[])[];
  let scheduler: BatchScheduler;
  const ask = <Value>(
    name: string,
    keys: readonly string[],
    of: CallReader,
    read: KeyedRead<string, Value>,
  ): Promise<Value[]> => {
    // Each has the loaders of a request of its own.
    const loader = new Loaders(scheduler, of).named(name, () => read);
    return Promise.all(keys.map((key) => loader.load(key)));
  };
  const read = async (_: Reader, keys: readonly string[]) => {
    calls.push(keys);
    return keys.map((key) => key.toUpperCase());
  };

  beforeEach(() => {
    calls = [];
    scheduler = new BatchScheduler();
  });

  test('of several requests are one, each key is asked once, and each request gets its own values', async () => {
    const answers = await Promise.all([
      ask('names', ['a', 'b'], reader.for({}), read),
      ask('names', ['b'], reader.for({}), read),
      ask('names', ['c', 'a'], reader.for({}), read),
    ]);
    expect(answers).toEqual([['A', 'B'], ['B'], ['C', 'A']]);
    expect(calls).toEqual([['a', 'b', 'c']]);
  });

  test('stay apart when their names differ, and after so many requests', async () => {
    await Promise.all([ask('names', ['a'], reader, read), ask('others', ['a'], reader, read)]);
    expect(calls).toEqual([['a'], ['a']]);
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => ask('many', [`k${index}`], reader.for({}), read)),
    );
    expect(calls.slice(2).map((keys) => keys.length)).toEqual([8, 2]);
  });

  test('that fail together are asked one by one: nobody fails for what another asked', async () => {
    const strict = async (_: Reader, keys: readonly string[]) => {
      if (keys.includes('bad')) throw new Error('bad key');
      return keys;
    };
    const [good, bad] = await Promise.allSettled([
      ask('strict', ['good'], reader.for({}), strict),
      ask('strict', ['bad'], reader.for({}), strict),
    ]);
    expect(good).toEqual({ status: 'fulfilled', value: ['good'] });
    expect(bad).toMatchObject({ status: 'rejected', reason: new Error('bad key') });
  });

  test('are told all parts that are requested, and ask a key once for all of them', async () => {
    const requested: string[][] = [];
    const loaders = new Loaders(scheduler, reader);
    const list = async (_: Reader, keys: readonly string[], parts: ReadonlySet<string>) => {
      requested.push([...keys], [...parts]);
      return keys.map((key) => ({ key, parts: [...parts] }));
    };
    const heard: unknown[] = [];
    const partOf = (part: string) =>
      loaders.named('lists', () => list, { part, onLoad: (_value, key, of) => heard.push([key, of]) });
    const [page, count, again] = [
      partOf('page').load('a'),
      partOf('count').load('a'),
      partOf('page').load('a'),
    ];
    expect(await Promise.all([page, count, again])).toEqual([
      { key: 'a', parts: ['page', 'count'] },
      { key: 'a', parts: ['page', 'count'] },
      { key: 'a', parts: ['page', 'count'] },
    ]);
    expect(requested).toEqual([['a'], ['page', 'count']]);
    expect(heard).toEqual([
      ['a', 'page'],
      ['a', 'count'],
    ]);
    expect(await partOf('other').load('a')).toEqual({ key: 'a', parts: ['other'] });
  });

  test('end when all who share them have gone, and not before', async () => {
    const [one, two] = [new AbortController(), new AbortController()];
    const signals: (AbortState | undefined)[] = [];
    const waiting = async (shared: Reader, keys: readonly string[]) => {
      if (shared instanceof CallReader) signals.push(shared.signal);
      return keys;
    };
    await Promise.all([
      ask('waiting', ['a'], reader.for({ signal: one.signal }), waiting),
      ask('waiting', ['b'], reader.for({ signal: two.signal }), waiting),
    ]);
    one.abort();
    expect(signals[0]?.aborted).toBe(false);
    two.abort();
    expect(signals[0]?.aborted).toBe(true);
  });
});
