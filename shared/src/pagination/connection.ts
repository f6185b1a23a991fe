// Relay connections: nothing is read that is not selected, and every list of one request is read in batches.
import { badInput } from '../errors/graph-error';
import type { ConnectionArgs } from './spec';
import { decodeCursor, type OrderColumn, type Reading } from './order';

/** The parent object of a connection type; its fields are resolved by `connectionFields`. */
export interface Connection<Row> {
  slice(): Promise<Slice<Row>>;
  total(): Promise<number>;
}

/** One page of rows, in the order the client asked for. */
export interface Slice<Row> {
  rows: readonly Row[];
  cursorOf(row: Row): string;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** The row that says whether there are more in the direction in which the page was read. */
  beyond?: Row | undefined;
  /** How many rows the whole list has, where it was counted with the page. */
  total?: number | undefined;
}

/** What a list without rows shows. */
export const emptySlice = emptySliceOf(undefined);

/** The same where the list was counted. */
export function emptySliceOf(total: number | undefined): Slice<never> {
  return { rows: [], cursorOf: () => '', hasNextPage: false, hasPreviousPage: false, total };
}

/** The largest page a client may ask for, and what it gets when it does not say. */
export const pageLimits = { most: 200, unless: 25 } as const;

/** Which rows a page wants: how many, from where, read which way. */
export interface Window {
  size: number;
  reading: Reading;
  after: string | undefined;
  before: string | undefined;
}

/** Checks the paging arguments. Throws BAD_USER_INPUT that names the argument. */
export function windowOf(args: ConnectionArgs): Window {
  const first = args.first ?? undefined;
  const last = args.last ?? undefined;
  if (first !== undefined && last !== undefined)
    throw badInput('"first" and "last" exclude each other: pass one of them');
  checkSize('first', first);
  checkSize('last', last);
  return {
    size: last ?? first ?? pageLimits.unless,
    reading: last === undefined ? 'forwards' : 'backwards',
    after: args.after ?? undefined,
    before: args.before ?? undefined,
  };
}

/** Refuses cursors of another list, whatever is asked of the list. Throws BAD_USER_INPUT that names the argument. */
export function requireCursors(order: readonly OrderColumn[], { after, before }: Window): void {
  if (after !== undefined) decodeCursor(order, after, 'after');
  if (before !== undefined) decodeCursor(order, before, 'before');
}

function checkSize(name: string, size: number | undefined): void {
  if (size === undefined || (size >= 0 && size <= pageLimits.most)) return;
  throw badInput(`"${name}" is ${size}: it must be between 0 and ${pageLimits.most}`);
}

/**
 * A connection that reads its page and its total once, and only when they are asked for; a page of no rows reads nothing. Throws
 * BAD_USER_INPUT for a cursor of another list.
 */
export function lazily<Row>(
  { window, order }: { window: Window; order: readonly OrderColumn[] },
  read: () => Promise<Slice<Row>>,
  total: () => Promise<number>,
): Connection<Row> {
  requireCursors(order, window);
  let slice: Promise<Slice<Row>> | undefined;
  let count: Promise<number> | undefined;
  return {
    slice: () => (slice ??= window.size === 0 ? Promise.resolve(emptySlice) : read()),
    total: () => (count ??= total()),
  };
}

/** The same list with each row made into something else; each thing made keeps the cursor of its row. */
export function mapped<Row, Made extends object>(
  connection: Connection<Row>,
  make: (row: Row) => Made,
): Connection<Made> {
  let slice: Promise<Slice<Made>> | undefined;
  const read = async (): Promise<Slice<Made>> => {
    const { rows, cursorOf, beyond: _, ...ends } = await connection.slice();
    const made = rows.map((row) => make(row));
    const cursorAt = (each: Made): string => {
      const row = rows[made.indexOf(each)];
      return row === undefined ? '' : cursorOf(row);
    };
    return { rows: made, cursorOf: cursorAt, ...ends };
  };
  return { slice: () => (slice ??= read()), total: () => connection.total() };
}

/** The page that was read, one row beyond it included where there is one, in the order the client asked for. */
export function pageOf<Row>(
  read: readonly Row[],
  window: Window,
  cursorOf: (row: Row) => string,
  total?: number,
): Slice<Row> {
  const more = read.length > window.size;
  const rows = more ? read.slice(0, window.size) : read;
  const backwards = window.reading === 'backwards';
  return {
    rows: backwards ? rows.toReversed() : rows,
    cursorOf,
    hasNextPage: backwards ? window.before !== undefined : more,
    hasPreviousPage: backwards ? more : window.after !== undefined,
    beyond: read[window.size],
    total,
  };
}

/** Resolvers of every connection type. */
export const connectionFields = {
  nodes: (connection: Connection<unknown>) => connection.slice().then(({ rows }) => rows),
  edges: async (connection: Connection<unknown>) => {
    const slice = await connection.slice();
    return slice.rows.map((node) => ({ cursor: slice.cursorOf(node), node }));
  },
  pageInfo: async (connection: Connection<unknown>) => {
    const slice = await connection.slice();
    const first = slice.rows[0];
    const last = slice.rows.at(-1);
    return {
      hasNextPage: slice.hasNextPage,
      hasPreviousPage: slice.hasPreviousPage,
      startCursor: first === undefined ? null : slice.cursorOf(first),
      endCursor: last === undefined ? null : slice.cursorOf(last),
    };
  },
  totalCount: (connection: Connection<unknown>) => connection.total(),
};
