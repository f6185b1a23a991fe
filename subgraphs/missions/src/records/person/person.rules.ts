// Ages as the law counts them, from birthday to birthday; and personal identification numbers.
import { idFromKey } from '@fmg/shared/identity/ids';

/** Age from which a person is no minor. */
export const MAJORITY = 18;

/**
 * The anniversary of a date, `YYYY-MM-DD`; that of 29 February is 1 March in years without one. `years` may be negative.
 */
export function anniversary(date: string, years: number): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return new Date(Date.UTC(Number(year) + years, Number(month) - 1, Number(day))).toISOString().slice(0, 10);
}

/** The most years that a living person may be old. */
const MOST_YEARS = 130;

/** True for a day of birth that a living person can have. */
export function mayBeBornOn(birthDate: string, today: string): boolean {
  return birthDate <= today && birthDate >= anniversary(today, -MOST_YEARS);
}

/** Whole years from a birth date to a day. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return anniversary(birthDate, years) > day ? years - 1 : years;
}

/** The personal identification number for the id of a person: nine digits from which no order of arrival can be read. */
export function personalNumber(id: string): string {
  const digits = [...idFromKey('Person', 'pid', id).slice(4, 16)].reduce(
    (sum, letter) => (sum * 32 + '0123456789abcdefghjkmnpqrstvwxyz'.indexOf(letter)) % 899_999_981,
    0,
  );
  return String(100_000_000 + digits);
}
