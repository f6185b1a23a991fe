// Amounts of the programmes: limits, minimums and wages are in United States dollars.

interface Dollars {
  amount: string;
  currency: 'USD';
}

/** An amount of a row as money, or null when the row has none. */
export function dollars(amount: string): Dollars;
export function dollars(amount: string | null): Dollars | null;
export function dollars(amount: string | null): Dollars | null {
  return amount === null ? null : { amount, currency: 'USD' };
}

/** The same for an amount kept in whole dollars. */
export function wholeDollars(amount: number | null): Dollars | null {
  return amount === null ? null : { amount: `${amount}.00`, currency: 'USD' };
}
