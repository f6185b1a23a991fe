// What the generator writes about a list from the type's own description, and what a client sends to one.

/** A list of one type: what may be filtered and ordered. Generated from the SDL (`@filter`, `@sort`). */
export interface ListSpec {
  /** Name of the type, as clients see it. */
  type: string;
  /** Paths that `where` may test, e.g. `name`, `sendingState.code`. */
  filters: readonly string[];
  /** Fields that may order the list, by their name in `orderBy`, e.g. `{ STARTS_AT: 'startsAt' }`. */
  orders: Readonly<Record<string, string>>;
}

/** One term of `orderBy`. */
export interface OrderTerm {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** The arguments of a connection, as GraphQL gives them: an absent one may be null or undefined. */
export interface ConnectionArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  where?: object | null | undefined;
  orderBy?: readonly OrderTerm[] | null | undefined;
}
