// Ages as the law counts them: from birthday to birthday.

/** Age from which a person is no minor. */
export const MAJORITY = 18;

/**
 * The anniversary of a date, `YYYY-MM-DD`; that of 29 February is 1 March in years without one. `years` may be negative.
 */
export function anniversary(date: string, years: number): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return new Date(Date.UTC(Number(year) + years, Number(month) - 1, Number(day))).toISOString().slice(0, 10);
}

/** Whole years from a birth date to a day. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return anniversary(birthDate, years) > day ? years - 1 : years;
}
