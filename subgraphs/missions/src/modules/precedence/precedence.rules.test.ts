import { orderHeads, type HeadFacts } from './precedence.rules';

const head = (id: string, facts: Partial<HeadFacts> = {}): HeadFacts => ({
  id,
  headClass: 'AMBASSADOR',
  precedenceFrom: new Date('2024-05-02T15:00:00Z'),
  chargeUntil: null,
  terminatedOn: null,
  ...facts,
});
const idsOn = (asOf: string, ...heads: HeadFacts[]) => orderHeads(heads, asOf).map((each) => each.id);

describe('the order of precedence', () => {
  test('class goes before date (VCDR 14): ambassador, envoy, chargé en pied, chargé ad interim', () => {
    const early = new Date('2001-01-01T15:00:00Z');
    const heads = [
      head('interim', { headClass: 'CHARGE_AD_INTERIM', precedenceFrom: early }),
      head('pied', { headClass: 'CHARGE_EN_PIED', precedenceFrom: early }),
      head('envoy', { headClass: 'ENVOY', precedenceFrom: early }),
      head('ambassador'),
    ];
    expect(idsOn('2026-01-15', ...heads)).toEqual(['ambassador', 'envoy', 'pied', 'interim']);
  });

  test('within a class the day and the hour of taking up the functions decide (VCDR 16(1))', () => {
    const later = head('ten minutes later', { precedenceFrom: new Date('2024-05-02T15:10:00Z') });
    expect(
      idsOn(
        '2026-01-15',
        later,
        head('first'),
        head('the year before', { precedenceFrom: new Date('2023-05-02T15:00:00Z') }),
      ),
    ).toEqual(['the year before', 'first', 'ten minutes later']);
  });

  test('the order is that of the day asked for: who came later or has ended is not in it', () => {
    const past = head('past', {
      precedenceFrom: new Date('2020-01-01T15:00:00Z'),
      terminatedOn: '2024-05-02',
    });
    expect(idsOn('2024-05-01', past, head('present'))).toEqual(['past']);
    expect(idsOn('2024-05-02', past, head('present'))).toEqual(['present']);
  });

  test('a chargé is in the order until charge is handed over (VCDR 19)', () => {
    const acting = head('acting', {
      headClass: 'CHARGE_AD_INTERIM',
      chargeUntil: new Date('2024-08-01T15:00:00Z'),
    });
    expect(idsOn('2024-07-31', acting)).toEqual(['acting']);
    expect(idsOn('2024-08-01', acting)).toEqual([]);
  });

  test('the day is a day in Washington: late evening there is tomorrow in UTC', () => {
    expect(
      idsOn('2024-05-02', head('evening', { precedenceFrom: new Date('2024-05-03T02:00:00Z') })),
    ).toEqual(['evening']);
  });

  test('positions count from one', () => {
    expect(
      orderHeads([head('b'), head('a')], '2026-01-15').map(({ id, position }) => [id, position]),
    ).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});
