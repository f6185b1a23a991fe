// Connections beside the list engine's own: rows that carry something of the question, and short lists read as a whole.
import { badInput } from '@fmg/shared/errors/graph-error';
import { windowOf, type Connection, type Slice } from '@fmg/shared/pagination/connection';
import type { ConnectionArgs } from '@fmg/shared/pagination/spec';

/** The same connection with something added to each row, e.g. what the list was asked for. */
export function withEach<Row>(connection: Connection<Row>, add: (row: Row) => Row): Connection<Row> {
  return {
    slice: async () => {
      const slice = await connection.slice();
      return { ...slice, rows: slice.rows.map(add) };
    },
    total: () => connection.total(),
  };
}

/**
 * Pages of rows that are read as a whole, for groups and ties that have no table of entities. `read` is called when
 * a field of the connection is selected and should go through a loader. Throws BAD_USER_INPUT for bad arguments.
 */
export function connectionOf<Row>(
  args: ConnectionArgs,
  keyOf: (row: Row) => string,
  read: () => Promise<readonly Row[]>,
): Connection<Row> {
  const window = windowOf(args);
  const cursorOf = (row: Row): string => Buffer.from(keyOf(row)).toString('base64url');
  const slice = (rows: readonly Row[]): Slice<Row> => {
    const from = window.after === undefined ? 0 : placeOf(rows.map(cursorOf), window.after, 'after') + 1;
    const to =
      window.before === undefined ? rows.length : placeOf(rows.map(cursorOf), window.before, 'before');
    const end = window.reading === 'backwards' ? to : Math.min(to, from + window.size);
    const start = window.reading === 'backwards' ? Math.max(from, to - window.size) : from;
    return {
      rows: rows.slice(start, end),
      cursorOf,
      hasNextPage: end < rows.length,
      hasPreviousPage: start > 0,
    };
  };
  return {
    slice: async () => slice(window.size === 0 ? [] : await read()),
    total: async () => {
      const rows = await read();
      slice(rows); // refuses cursors of another list
      return rows.length;
    },
  };
}

function placeOf(cursors: readonly string[], cursor: string, argument: string): number {
  const place = cursors.indexOf(cursor);
  if (place === -1)
    throw badInput(
      `"${argument}" is not a cursor of this list: pass an endCursor or startCursor as it was given`,
    );
  return place;
}
