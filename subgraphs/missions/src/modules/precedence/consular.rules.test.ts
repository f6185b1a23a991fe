import { orderConsularHeads, type ConsularHeadFacts } from './consular.rules';

const head = (id: string, facts: Partial<ConsularHeadFacts> = {}): ConsularHeadFacts => ({
  id,
  rank: 'CONSUL_GENERAL',
  category: 'CAREER_CONSULAR_OFFICER',
  precedenceFrom: new Date('2024-05-02T15:00:00Z'),
  notifiedOn: '2024-04-01',
  chargeFrom: null,
  ...facts,
});
const idsOf = (...heads: ConsularHeadFacts[]) => orderConsularHeads(heads).map((each) => each.id);

describe('the order of heads of consular posts (VCCR 16)', () => {
  const early = new Date('2001-01-01T15:00:00Z');

  test('class goes before date, and honorary heads follow the career heads of their class', () => {
    expect(
      idsOf(
        head('vice consul', { rank: 'VICE_CONSUL', precedenceFrom: early }),
        head('honorary consul general', {
          rank: 'HONORARY_CONSUL_GENERAL',
          category: 'HONORARY_CONSULAR_OFFICER',
          precedenceFrom: early,
        }),
        head('consul', { rank: 'CONSUL', precedenceFrom: early }),
        head('consul general'),
      ),
    ).toEqual(['consul general', 'honorary consul general', 'consul', 'vice consul']);
  });

  test('within a class the exequatur or the earlier admission decides, then the day of the commission', () => {
    expect(
      idsOf(
        head('second commission', { notifiedOn: '2024-04-02' }),
        head('first commission'),
        head('earlier', { precedenceFrom: early }),
      ),
    ).toEqual(['earlier', 'first commission', 'second commission']);
  });

  test('whoever acts for a head comes after all heads', () => {
    expect(idsOf(head('acting', { chargeFrom: early }), head('agent', { rank: 'CONSULAR_AGENT' }))).toEqual([
      'agent',
      'acting',
    ]);
  });
});
