import { addDays, addMonths, addWorkingDays, daysBetween } from './calendar';

describe('days of the demonstration data', () => {
  test('months end where the day does not exist', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2024-03-15', -4)).toBe('2023-11-15');
  });

  test('working days leave out Saturdays and Sundays', () => {
    expect(addWorkingDays('2026-01-16', 1)).toBe('2026-01-19');
    expect(addWorkingDays('2026-01-15', 10)).toBe('2026-01-29');
  });

  test('days are counted over months and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2024-12-31', '2025-03-01')).toBe(60);
  });
});
