// Column kinds and groups that every table of every subgraph shares.
import {
  check,
  customType,
  date,
  doublePrecision,
  integer,
  timestamp,
  type PgColumn,
} from 'drizzle-orm/pg-core';
import { sql, type SQL } from 'drizzle-orm';

/**
 * Text that sorts by code point on every database (`COLLATE "C"`), so that PGlite and any PostgreSQL give the
 * same order, the same cursors and the same answers.
 */
export const text = customType<{ data: string; driverData: string }>({ dataType: () => 'text collate "C"' });

/** Text that holds one of a list of words; the database repeats the list as a check, see `oneOf`. */
export const word = <const Words extends readonly string[]>(name: string, _words: Words) =>
  customType<{ data: Words[number]; driverData: string }>({ dataType: () => 'text collate "C"' })(name);

/** A moment, in UTC, kept to the millisecond: finer than that a JavaScript date cannot carry a cursor. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** A legal day, `YYYY-MM-DD`. */
export const day = (name: string) => date(name, { mode: 'string' });

/** A named check that a column holds one of the words; null passes when the column is nullable. */
export function oneOf(name: string, column: PgColumn, words: readonly string[]) {
  const list: SQL = sql.join(
    words.map((each) => sql.raw(`'${each.replaceAll("'", "''")}'`)),
    sql.raw(', '),
  );
  return check(name, sql`${column} in (${list})`);
}

/** What every stored entity has: its id, when the row entered the graph, and the version that edits increment. */
export const identity = () => ({
  id: text('id').primaryKey(),
  recordedAt: instant('recorded_at').notNull().defaultNow(),
  version: integer('version').notNull().default(1),
});

/** A postal address, with the point on the map (WGS 84 degrees) when it is known. */
export const address = () => ({
  street: text('street'),
  city: text('city'),
  stateCode: text('state_code'),
  postalCode: text('postal_code'),
  latitude: doublePrecision('latitude'),
  longitude: doublePrecision('longitude'),
});

/** Where a row comes from. `source` is the slug of the data set, `sourceRow` the row's natural key in it. */
export const provenance = () => ({
  source: text('source').notNull(),
  sourceRow: text('source_row'),
  retrievedOn: day('retrieved_on'),
  licence: text('licence'),
});
