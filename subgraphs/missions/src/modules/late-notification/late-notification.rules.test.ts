import { daysLate, notifiedBy } from './late-notification.rules';

describe('a notification', () => {
  const arrivedOn = '2025-12-01';

  test.each([
    ['2025-12-31', 0],
    ['2026-01-01', 1],
    ['2026-01-10', 10],
  ])('on %s of an arrival on 1 December is %i days late', (notifiedOn, late) =>
    expect(daysLate({ arrivedOn, notifiedOn }, '2026-01-15')).toBe(late),
  );

  test('that has not come is later each day, and one that came later is not known yet', () => {
    expect(daysLate({ arrivedOn, notifiedOn: null }, '2026-01-15')).toBe(15);
    expect(daysLate({ arrivedOn, notifiedOn: '2026-01-10' }, '2026-01-02')).toBe(2);
    expect(notifiedBy('2026-01-10', '2026-01-02')).toBeNull();
  });

  test('of nobody who has arrived cannot be late', () =>
    expect(daysLate({ arrivedOn: null, notifiedOn: null }, '2026-01-15')).toBeNull());
});
