import { addDays, daysBetween, earlierDay, legalDay, legalTime, startOfLegalDay } from './clock';

describe('legal days', () => {
  test.each([
    ['2026-01-15', '2026-01-15T05:00:00.000Z'],
    ['2026-07-15', '2026-07-15T04:00:00.000Z'],
    // The clocks change at two in the morning: the day itself still begins by the old time.
    ['2026-03-08', '2026-03-08T05:00:00.000Z'],
    ['2026-03-09', '2026-03-09T04:00:00.000Z'],
    ['2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['2026-11-02', '2026-11-02T05:00:00.000Z'],
  ])('%s begins at %s', (day, moment) => {
    const start = startOfLegalDay(day);
    expect(start.toISOString()).toBe(moment);
    expect(legalDay(start)).toBe(day);
    expect(legalDay(new Date(start.getTime() - 1))).toBe(addDays(day, -1));
    expect(legalTime(start)).toBe('00:00:00');
  });

  test.each([
    ['2026-03-01', '2026-03-31', 30],
    ['2026-10-20', '2026-11-19', 30],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-01-15', '2026-01-15', 0],
    ['2026-01-15', '2026-01-14', -1],
  ])('from %s to %s it is %i days, whatever the clocks do', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  test('never is later than any day', () => {
    expect(earlierDay(null, '2026-01-15')).toBe('2026-01-15');
    expect(earlierDay('2026-01-15', null)).toBe('2026-01-15');
    expect(earlierDay('2026-01-16', '2026-01-15')).toBe('2026-01-15');
    expect(earlierDay(null, null)).toBeNull();
  });
});
