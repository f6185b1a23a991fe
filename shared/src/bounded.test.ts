import { putBounded } from './bounded';

describe('a bounded map', () => {
  test('the oldest entry makes room for the next, and is given back', () => {
    const map = new Map<string, number>();
    expect(putBounded(map, 2, ['a', 1])).toBeUndefined();
    expect(putBounded(map, 2, ['b', 2])).toBeUndefined();
    expect(putBounded(map, 2, ['c', 3])).toBe(1);
    expect([...map]).toEqual([
      ['b', 2],
      ['c', 3],
    ]);
  });

  test('a key that is there already takes the place of itself', () => {
    const map = new Map([['a', 1]]);
    expect(putBounded(map, 1, ['a', 2])).toBeUndefined();
    expect([...map]).toEqual([['a', 2]]);
  });
});
