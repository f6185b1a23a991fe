// Points, areas and holes.
import { contains, type Polygons, type Position } from './geometry';

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe('a point and an area', () => {
  const withHole: Polygons = [[square(0, 0, 10), square(4, 4, 2)]];

  it('lies inside the outer ring', () => expect(contains(withHole, 1, 1)).toBe(true));
  it('does not lie inside when it is in a hole', () => expect(contains(withHole, 5, 5)).toBe(false));
  it('does not lie inside when it is beyond the ring', () => {
    expect([contains(withHole, 11, 5), contains(withHole, -1, 5), contains(withHole, 5, 11)]).toEqual([
      false,
      false,
      false,
    ]);
  });
  it('is judged at the height of a corner without counting the corner twice', () => {
    const diamond: Polygons = [
      [
        [
          [0, 1],
          [1, 0],
          [2, 1],
          [1, 2],
          [0, 1],
        ],
      ],
    ];
    expect([contains(diamond, 1, 1), contains(diamond, -1, 1), contains(diamond, 3, 1)]).toEqual([
      true,
      false,
      false,
    ]);
  });
  it('lies inside when any of several areas holds it, and an island in a hole counts', () => {
    const several: Polygons = [...withHole, [square(4.5, 4.5, 1)], [square(20, 0, 1)]];
    expect([contains(several, 5, 5), contains(several, 20.5, 0.5), contains(several, 4.2, 4.2)]).toEqual([
      true,
      true,
      false,
    ]);
  });
  it('lies in no area when there is none', () => expect(contains([], 0, 0)).toBe(false));
});
