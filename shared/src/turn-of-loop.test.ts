import { setImmediate as nextTurn } from 'node:timers/promises';
import { TurnOfLoop } from './turn-of-loop';

test('a turn takes what it can, at least one piece however large, and the others wait for turns of their own', async () => {
  const turn = new TurnOfLoop(10);
  const done: string[] = [];
  const work = async (name: string, effort: number): Promise<void> => {
    const waiting = turn.take(effort);
    if (waiting !== undefined) await waiting;
    done.push(name);
  };
  const all = Promise.all([
    work('a', 6),
    work('b', 4),
    work('c', 1),
    work('huge', 100),
    work('d', 10),
    work('e', 5),
    work('f', 5),
  ]);
  expect(done).toEqual(['a', 'b']);
  const after: string[][] = [];
  while (done.length < 7) {
    await nextTurn();
    after.push(done.slice(after.flat().length + 2));
  }
  await all;
  expect(after.filter((each) => each.length > 0)).toEqual([['c', 'e'], ['huge'], ['d'], ['f']]);
});

test('what is spent counts for this turn only', async () => {
  const turn = new TurnOfLoop(10);
  turn.spend(50);
  expect(turn.take(1)).toBeInstanceOf(Promise);
  await nextTurn();
  await nextTurn();
  expect(turn.take(1)).toBeUndefined();
});
