// What is left of a value for those who see its class masked.
import type { Mask } from './field-access';

/** The kind of value that each mask fits, as the schema names it. */
export const maskedTypes: Readonly<Record<Mask, string>> = { YEAR: 'Date', LAST_TWO: 'String' };

/** How many characters of a number stay. */
const KEPT = 2;

/** Masks a value; null stays null. A value that its mask does not fit is not shown at all. */
export function masked(mask: Mask, value: unknown): string | null {
  if (typeof value !== 'string') return null;
  switch (mask) {
    case 'YEAR':
      return /^\d{4}-/.test(value) ? `${value.slice(0, 4)}-01-01` : null;
    case 'LAST_TWO':
      // Of a number that is no longer than what stays, nothing stays.
      return value.length > KEPT ? `…${value.slice(-KEPT)}` : '…';
  }
}
