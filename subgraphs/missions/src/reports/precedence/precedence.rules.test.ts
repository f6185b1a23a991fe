import * as fc from 'fast-check';
import { orderHeads, standingOf, type HeadClass, type HeadFacts, type Letters } from './precedence.rules';

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

describe('new letters of credence (R4, VCDR 16(2))', () => {
  const letters = (headClass: Letters['headClass'], day: string): Letters => ({
    headClass,
    presentedAt: new Date(`${day}T15:00:00Z`),
  });
  const place = (headClass: HeadClass, day: string) => ({
    headClass,
    precedenceFrom: new Date(`${day}T15:00:00Z`),
  });

  test.each([
    ['nothing presented', [], '2026-01-15', undefined],
    ['letters to come', [letters('AMBASSADOR', '2026-01-16')], '2026-01-15', undefined],
    [
      'a new sovereign',
      [letters('AMBASSADOR', '2020-01-10'), letters('AMBASSADOR', '2025-01-10')],
      '2026-01-15',
      place('AMBASSADOR', '2020-01-10'),
    ],
    [
      'a change of class',
      [
        letters('ENVOY', '2020-01-10'),
        letters('AMBASSADOR', '2023-01-10'),
        letters('AMBASSADOR', '2025-01-10'),
      ],
      '2026-01-15',
      place('AMBASSADOR', '2023-01-10'),
    ],
    [
      'the day before a change of class',
      [letters('ENVOY', '2020-01-10'), letters('AMBASSADOR', '2023-01-10')],
      '2023-01-09',
      place('ENVOY', '2020-01-10'),
    ],
    [
      'a class left and taken up again',
      [
        letters('AMBASSADOR', '2019-01-10'),
        letters('ENVOY', '2020-01-10'),
        letters('AMBASSADOR', '2023-01-10'),
      ],
      '2026-01-15',
      place('AMBASSADOR', '2023-01-10'),
    ],
    [
      'letters in no order',
      [letters('AMBASSADOR', '2025-01-10'), letters('AMBASSADOR', '2020-01-10')],
      '2026-01-15',
      place('AMBASSADOR', '2020-01-10'),
    ],
  ] as const)('%s', (_, given, asOf, expected) => expect(standingOf(given, asOf)).toEqual(expected));
});

describe('a hundred heads', () => {
  const asOf = '2026-01-15';
  // Few different days and hours, so that there are ties; some of them after the day that is asked for.
  const moment = fc
    .record({ day: fc.integer({ min: 1, max: 20 }), hour: fc.constantFrom(14, 15, 16) })
    .map(({ day, hour }) => new Date(Date.UTC(2026, 0, day, hour)));
  const accredited = fc.record({
    kind: fc.constant('accredited' as const),
    letters: fc.array(
      fc.record({
        headClass: fc.constantFrom('AMBASSADOR' as const, 'ENVOY' as const, 'CHARGE_EN_PIED' as const),
        presentedAt: moment,
      }),
      { minLength: 1, maxLength: 4 },
    ),
    terminatedOn: fc.option(fc.constantFrom('2026-01-10', '2026-01-15', '2026-01-16'), { freq: 5 }),
  });
  const acting = fc.record({
    kind: fc.constant('acting' as const),
    chargeFrom: moment,
    chargeUntil: fc.option(
      fc.constantFrom(new Date('2026-01-15T20:00:00Z'), new Date('2026-01-17T20:00:00Z')),
      {
        freq: 5,
      },
    ),
  });

  test('stand in the order of an independent sort', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(accredited, acting), { minLength: 100, maxLength: 100 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (people, chance) => {
          const ids = people.map((_, index) => `app_${String((index * 37) % 100).padStart(2, '0')}`);
          const heads = people.flatMap((each, index): HeadFacts[] => {
            const id = ids[index] ?? '';
            if (each.kind === 'acting')
              return [
                {
                  id,
                  headClass: 'CHARGE_AD_INTERIM',
                  precedenceFrom: each.chargeFrom,
                  chargeUntil: each.chargeUntil,
                  terminatedOn: null,
                },
              ];
            const standing = standingOf(each.letters, asOf);
            return standing === undefined
              ? []
              : [{ id, ...standing, chargeUntil: null, terminatedOn: each.terminatedOn }];
          });
          // Each place as one word, so that the alphabet gives the order.
          const key = (index: number): string | undefined => {
            const each = people[index];
            if (each === undefined) return undefined;
            if (each.kind === 'acting') {
              const here = each.chargeFrom.getUTCDate() <= 15 && each.chargeUntil?.getUTCDate() !== 15;
              return here ? `d ${each.chargeFrom.toISOString()} ${ids[index]}` : undefined;
            }
            if (each.terminatedOn === '2026-01-10' || each.terminatedOn === '2026-01-15') return undefined;
            let current: { letter: string; since: string } | undefined;
            const inTime = each.letters.toSorted((a, b) =>
              a.presentedAt < b.presentedAt ? -1 : a.presentedAt > b.presentedAt ? 1 : 0,
            );
            for (const { headClass, presentedAt } of inTime) {
              if (presentedAt.getUTCDate() > 15) continue;
              const letter = { AMBASSADOR: 'a', ENVOY: 'b', CHARGE_EN_PIED: 'c' }[headClass];
              if (current?.letter !== letter) current = { letter, since: presentedAt.toISOString() };
            }
            return current === undefined ? undefined : `${current.letter} ${current.since} ${ids[index]}`;
          };
          const expected = people
            .flatMap((_, index) => key(index) ?? [])
            .toSorted()
            .map((each) => each.slice(-6));
          const shuffled = heads
            .map((each) => ({ each, at: chance.next().value ?? 0 }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ each }) => each);
          const ordered = orderHeads(shuffled, asOf);
          expect(ordered.map((each) => each.id)).toEqual(expected);
          expect(ordered.map((each) => each.position)).toEqual(expected.map((_, index) => index + 1));
        },
      ),
      { numRuns: 50 },
    );
  });
});
