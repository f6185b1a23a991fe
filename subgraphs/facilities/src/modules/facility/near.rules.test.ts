import { boxAround, distanceFrom, distanceKm } from './near.rules';

const washington = { latitude: 38.9072, longitude: -77.0369 };
const newYork = { latitude: 40.7128, longitude: -74.006 };

describe('distances', () => {
  test('Washington and New York lie about 328 km apart, in either direction', () => {
    expect(distanceKm(washington, newYork)).toBeCloseTo(328, 0);
    expect(distanceKm(newYork, washington)).toBe(distanceKm(washington, newYork));
  });

  test('a degree on the equator is 111.195 km, and opposite points lie half the way round', () => {
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 })).toBeCloseTo(111.195, 3);
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(
      20015.1,
      1,
    );
  });

  test('a place that is not on the map has no distance', () => {
    expect(distanceFrom(washington, { latitude: null, longitude: null })).toBeNull();
    expect(distanceFrom(washington, washington)).toBe(0);
  });
});

describe('the box around a circle', () => {
  test('holds every point of the circle and touches it in all four directions', () => {
    const { south, north, longitudes } = boxAround(washington, 50);
    expect(distanceKm(washington, { ...washington, latitude: north })).toBeCloseTo(50, 6);
    expect(distanceKm(washington, { ...washington, latitude: south })).toBeCloseTo(50, 6);
    const east = longitudes?.east ?? 0;
    // The easternmost point of the circle lies a little north of its centre.
    const nearest = Math.min(
      ...Array.from({ length: 400 }, (_, step) =>
        distanceKm(washington, { latitude: 38.7 + step * 0.001, longitude: east }),
      ),
    );
    expect(nearest).toBeCloseTo(50, 3);
  });

  test('has no longitudes at a pole and across the 180th meridian', () => {
    expect(boxAround({ latitude: 89.9, longitude: 10 }, 50)).toMatchObject({
      north: 90,
      longitudes: undefined,
    });
    expect(boxAround({ latitude: 0, longitude: 179.9 }, 50).longitudes).toBeUndefined();
  });
});
