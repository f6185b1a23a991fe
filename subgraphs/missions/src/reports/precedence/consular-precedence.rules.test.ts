import * as fc from 'fast-check';
import { consularClasses } from '../../records/appointment/rank.rules';
import { orderConsularHeads, type ConsularHeadFacts } from './consular-precedence.rules';

const head = (id: string, more: Partial<ConsularHeadFacts> = {}): ConsularHeadFacts => ({
  id,
  consularClass: 'CONSUL_GENERAL',
  capacity: 'CAREER',
  exequaturOn: '2024-05-02',
  provisionallyAdmittedOn: null,
  commissionPresentedOn: '2024-04-01',
  actingFrom: null,
  endedOn: null,
  ...more,
});
const idsOn = (asOf: string, ...heads: ConsularHeadFacts[]) =>
  orderConsularHeads(heads, asOf).map((each) => each.id);

describe('the order of heads of consular posts (VCCR 16)', () => {
  test('class goes before day', () =>
    expect(
      idsOn(
        '2026-01-15',
        head('agent', { consularClass: 'CONSULAR_AGENT', exequaturOn: '2001-01-01' }),
        head('vice-consul', { consularClass: 'VICE_CONSUL', exequaturOn: '2001-01-01' }),
        head('consul', { consularClass: 'CONSUL', exequaturOn: '2001-01-01' }),
        head('consul-general'),
      ),
    ).toEqual(['consul-general', 'consul', 'vice-consul', 'agent']));

  test('an earlier provisional admission counts, and is kept', () => {
    const admitted = head('admitted', { exequaturOn: '2025-01-01', provisionallyAdmittedOn: '2024-05-01' });
    expect(idsOn('2026-01-15', head('exequatur'), admitted)).toEqual(['admitted', 'exequatur']);
    const only = head('only admitted', { exequaturOn: null, provisionallyAdmittedOn: '2024-05-03' });
    expect(idsOn('2026-01-15', only, head('exequatur'))).toEqual(['exequatur', 'only admitted']);
  });

  test('equal days: the commission that was presented first; then the id', () =>
    expect(
      idsOn(
        '2026-01-15',
        head('d', { commissionPresentedOn: null }),
        head('c', { commissionPresentedOn: '2024-03-01' }),
        head('b'),
        head('a'),
      ),
    ).toEqual(['c', 'a', 'b', 'd']));

  test('honorary heads after those of career in each class, acting heads after all', () =>
    expect(
      idsOn(
        '2026-01-15',
        head('acting later', { capacity: 'ACTING', actingFrom: '2025-02-01' }),
        head('acting', { capacity: 'ACTING', consularClass: 'VICE_CONSUL', actingFrom: '2025-01-01' }),
        head('honorary agent', { capacity: 'HONORARY', consularClass: 'CONSULAR_AGENT' }),
        head('career consul', { consularClass: 'CONSUL' }),
        head('honorary general', { capacity: 'HONORARY', exequaturOn: '2001-01-01' }),
        head('career general'),
      ),
    ).toEqual([
      'career general',
      'honorary general',
      'career consul',
      'honorary agent',
      'acting',
      'acting later',
    ]));

  test('the order is that of the day asked for', () => {
    const waiting = head('waiting', { exequaturOn: null });
    const ended = head('ended', { endedOn: '2025-06-01' });
    expect(idsOn('2024-05-01', head('present'), waiting, ended)).toEqual([]);
    expect(idsOn('2025-05-31', head('present'), waiting, ended)).toEqual(['ended', 'present']);
    expect(idsOn('2025-06-01', head('present'), waiting, ended)).toEqual(['present']);
  });

  test('each place says what it rests on, and since when', () =>
    expect(
      orderConsularHeads([head('a', { capacity: 'ACTING', actingFrom: '2025-01-01' })], '2026-01-15'),
    ).toMatchObject([
      {
        position: 1,
        since: '2025-01-01',
        basis:
          'VCCR 16(4): acting heads after all heads of posts, by the day on which they assumed their functions',
      },
    ]));

  test('a hundred heads with ties stand in the order of an independent sort, in whatever order they come', () => {
    const day = fc.constantFrom('2024-01-01', '2024-01-02', '2024-01-03');
    const any = fc.record({
      consularClass: fc.constantFrom(...consularClasses),
      capacity: fc.constantFrom('CAREER' as const, 'HONORARY' as const, 'ACTING' as const),
      exequaturOn: day,
      provisionallyAdmittedOn: fc.option(day),
      commissionPresentedOn: day,
      actingFrom: day,
      endedOn: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 100, maxLength: 100 }), (facts) => {
        const heads = facts.map((each, index) => ({
          id: `app_${String((index * 37) % 100).padStart(2, '0')}`,
          ...each,
        }));
        const words = heads.map((each) => {
          const since =
            each.provisionallyAdmittedOn !== null && each.provisionallyAdmittedOn < each.exequaturOn
              ? each.provisionallyAdmittedOn
              : each.exequaturOn;
          const full = `${'abcd'.charAt(consularClasses.indexOf(each.consularClass))} ${each.capacity} ${since}`;
          const place = each.capacity === 'ACTING' ? `z ${each.actingFrom}` : full;
          return `${place} ${each.commissionPresentedOn} ${each.id}`;
        });
        const expected = words.toSorted().map((each) => each.slice(-6));
        expect(idsOn('2026-01-15', ...heads)).toEqual(expected);
        expect(idsOn('2026-01-15', ...heads.toReversed())).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
