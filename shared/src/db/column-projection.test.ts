import { Projection } from './column-projection';

const properties = ['id', 'name', 'city', 'state'];
const table = {};

function learned(use: (row: Record<string, unknown>) => unknown): Projection {
  const projection = new Projection(1);
  const row = { id: '1', name: 'Embassy', city: 'Washington', state: null };
  for (const watched of projection.of(table, properties).watched([row])) use(watched);
  projection.end();
  return projection;
}

const wantedOf = (projection: Projection) => projection.of(table, properties).wanted?.names;

describe('what an operation reads of a table', () => {
  test('is everything while it is watched, then what it has used, and the id', () => {
    const projection = new Projection(2);
    expect(wantedOf(projection)).toBeUndefined();
    projection.end();
    expect(wantedOf(projection)).toBeUndefined();
    projection.end();
    expect(wantedOf(projection)).toEqual(['id']);
    expect(wantedOf(learned((row) => row['city']))).toEqual(['id', 'city']);
    expect(wantedOf(learned(() => undefined))).toEqual(['id']);
  });

  test('is everything when a row was copied', () => {
    expect(wantedOf(learned((row) => ({ ...row })))).toEqual(properties);
  });

  test('is learned anew when a column is missed, and the run says so', () => {
    const projection = learned((row) => row['name']);
    const { guard } = projection.of(table, properties);
    const row: Record<string, unknown> = { __proto__: guard, city: null };
    expect(row['city']).toBeNull();
    expect(projection.misses).toBe(0);
    expect(row['state']).toBeUndefined();
    expect(projection.misses).toBe(1);
    projection.learnAgain();
    expect(wantedOf(projection)).toBeUndefined();
    projection.end();
    expect(wantedOf(projection)).toEqual(['id', 'name', 'state']);
  });
});
