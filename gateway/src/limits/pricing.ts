// Prices that may depend on variables: how they are added up and multiplied.

/** Values of the variables of a request. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * What selections cost: once whatever the rows, of which some is for introspection, once for their object, and
 * once for each row of their connection.
 */
export interface Price {
  flat: number;
  schema: number;
  once: number;
  perRow: number;
}

/** Fragments are priced once in a run, however often they are spread. */
export interface Pricing {
  variables: Variables;
  fragments: Map<string, Price>;
}

/** A price, or how to find it when it depends on variables. */
export type Priced = Price | ((pricing: Pricing) => Price);

/** How many of something there are, or how to find it when it depends on variables. */
export type Size = number | ((variables: Variables) => number);

export const free: Price = { flat: 0, schema: 0, once: 0, perRow: 0 };

/** Nothing, however costly, is not there when there are no rows of it. */
export function times(count: number, price: number): number {
  return count === 0 || price === 0 ? 0 : count * price;
}

/** The price with some variables. */
export function priceOf(priced: Priced, pricing: Pricing): Price {
  return typeof priced === 'function' ? priced(pricing) : priced;
}

/** A price that is changed, whenever it is known. */
export function map(priced: Priced, change: (price: Price) => Price): Priced {
  return typeof priced === 'function' ? (pricing) => change(priced(pricing)) : change(priced);
}

/** A price that a size changes. */
export function multiplied(
  priced: Priced,
  size: Size,
  change: (price: Price, size: number) => Price,
): Priced {
  if (typeof size === 'number') return map(priced, (price) => change(price, size));
  return (pricing) => change(priceOf(priced, pricing), size(pricing.variables));
}

/** Prices together: those that are known are added up once. */
export function sum(parts: readonly Priced[]): Priced {
  const known = { ...free };
  const open: ((pricing: Pricing) => Price)[] = [];
  for (const part of parts) {
    if (typeof part === 'function') open.push(part);
    else add(known, part);
  }
  if (open.length === 0) return known;
  return (pricing) => {
    const total = { ...known };
    for (const part of open) add(total, part(pricing));
    return total;
  };
}

function add(total: Price, price: Price): void {
  total.flat += price.flat;
  total.schema += price.schema;
  total.once += price.once;
  total.perRow += price.perRow;
}

/** The price of a fragment, found once in a run. */
export function remembered(name: string, priced: Priced): Priced {
  if (typeof priced !== 'function') return priced;
  return (pricing) => {
    let price = pricing.fragments.get(name);
    if (price === undefined) pricing.fragments.set(name, (price = priced(pricing)));
    return price;
  };
}
