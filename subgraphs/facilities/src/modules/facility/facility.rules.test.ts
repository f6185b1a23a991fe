import { facilityKinds } from './facility.tables';
import { inviolabilityByKind, isInviolableByKind } from './facility.rules';

describe('inviolability by kind of place', () => {
  test.each([
    ['CHANCERY', true],
    ['CHANCERY_ANNEX', true],
    ['HEAD_OF_MISSION_RESIDENCE', true],
    ['STAFF_RESIDENCE', true],
    ['CONSULAR_OFFICE', true],
    ['CONSULAR_RESIDENCE', false],
    ['HONORARY_OFFICE', false],
    ['PERMANENT_MISSION_OFFICE', true],
    ['ORGANIZATION_HEADQUARTERS', false],
    ['MFGO_OFFICE', false],
  ] as const)('%s: %s without an agreement of its own', (kind, inviolable) =>
    expect(isInviolableByKind(kind)).toBe(inviolable),
  );

  test('every kind of place has its article', () => {
    expect(Object.keys(inviolabilityByKind).toSorted()).toEqual([...facilityKinds].toSorted());
    for (const { articles } of Object.values(inviolabilityByKind)) expect(articles.length).toBeGreaterThan(0);
  });

  test('a consular office is inviolable only where consular work is done (VCCR 31)', () =>
    expect(inviolabilityByKind.CONSULAR_OFFICE).toMatchObject({
      extent: 'CONSULAR_PART',
      articles: expect.arrayContaining(['VCCR 31(2)']),
    }));
});
