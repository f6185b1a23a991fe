import { bestPrecedenceKey, NO_PRECEDENCE, precedenceKeyOf, type KeyFacts } from './precedence-key.rules';

const asOf = '2026-01-15';
const post = (facts: Partial<KeyFacts> = {}): KeyFacts => ({
  category: 'DIPLOMATIC_AGENT',
  rank: 'COUNSELOR',
  headsMission: false,
  headClass: null,
  precedenceFrom: null,
  chargeUntil: null,
  acceptedOn: '2024-03-01',
  terminatedOn: null,
  departedOn: null,
  status: 'ACCREDITED',
  ...facts,
});
const head = (facts: Partial<KeyFacts>): KeyFacts =>
  post({ headsMission: true, precedenceFrom: new Date('2024-03-01T15:00:00Z'), ...facts });
const keyOf = (each: KeyFacts) => precedenceKeyOf(each, asOf);

describe('the key of precedence', () => {
  test('sorts heads by class and moment, then officers by rank and seniority, then heads of posts and consular officers', () => {
    const order = [
      head({ headClass: 'AMBASSADOR', precedenceFrom: new Date('2020-01-01T15:00:00Z') }),
      head({ headClass: 'AMBASSADOR' }),
      head({ headClass: 'CHARGE_AD_INTERIM', precedenceFrom: new Date('2019-01-01T15:00:00Z') }),
      post({ rank: 'MINISTER' }),
      post({ acceptedOn: '2023-01-01' }),
      post(),
      head({ category: 'CAREER_CONSULAR_OFFICER', rank: 'CONSUL_GENERAL' }),
      head({ category: 'HONORARY_CONSULAR_OFFICER', rank: 'HONORARY_CONSUL_GENERAL' }),
      head({ category: 'CAREER_CONSULAR_OFFICER', rank: 'CONSUL' }),
      post({ category: 'CAREER_CONSULAR_OFFICER', rank: 'VICE_CONSUL' }),
      post({ category: 'ADMIN_TECH_STAFF', rank: null }),
    ].map(keyOf);
    expect(order.toSorted()).toEqual(order);
    expect(new Set(order).size).toBe(order.length);
  });

  test('a chargé who has handed over charge, and every post that has ended, is no head any more', () => {
    const acting = head({ headClass: 'CHARGE_AD_INTERIM', chargeUntil: new Date('2025-01-01T15:00:00Z') });
    expect(keyOf(acting)).toBe(keyOf(post()));
    expect(keyOf(head({ headClass: 'AMBASSADOR', terminatedOn: asOf }))).toBe(NO_PRECEDENCE);
    expect(keyOf(post({ acceptedOn: '2026-01-16' }))).toBe(NO_PRECEDENCE);
  });

  test('of several posts the best counts; of none there is no place', () => {
    expect(bestPrecedenceKey([post(), head({ headClass: 'ENVOY' })], asOf)).toMatch(/^1\.2\./);
    expect(bestPrecedenceKey([], asOf)).toBe(NO_PRECEDENCE);
  });
});
