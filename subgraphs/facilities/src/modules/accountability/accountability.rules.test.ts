import { byUnaccounted, countOf, totalCounts } from './accountability.rules';

const a = { missionId: 'a', counts: [{ status: 'SAFE', count: 3 }] };
const b = {
  missionId: 'b',
  counts: [
    { status: 'UNACCOUNTED', count: 2 },
    { status: 'SAFE', count: 1 },
  ],
};
const c = { missionId: 'c', counts: [{ status: 'SAFE', count: 9 }] };

describe('accounting for people', () => {
  test('the counts of several missions add up, condition by condition', () =>
    expect(totalCounts([a, b])).toEqual([
      { status: 'SAFE', count: 4 },
      { status: 'UNACCOUNTED', count: 2 },
    ]));

  test('a condition without anyone counts none', () => expect(countOf(a.counts, 'UNACCOUNTED')).toBe(0));

  test('the mission with most people unaccounted for comes first, then the id decides', () =>
    expect([c, a, b].toSorted(byUnaccounted).map((each) => each.missionId)).toEqual(['b', 'a', 'c']));
});
