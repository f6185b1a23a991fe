// Prepared statements: the SQL text of a statement is built once for each database, not on each call.
import type { Db } from './open';

/** A prepared drizzle query: what `.prepare(name)` gives. */
interface Prepared<Rows> {
  execute(values?: Record<string, unknown>): Promise<Rows>;
}

/** A drizzle builder that can be prepared. */
interface Preparable<Rows> {
  prepare(name: string): Prepared<Rows>;
}

const LIMIT = 500;
const caches = new WeakMap<Db, Map<string, Prepared<unknown>>>();
let statements = 0;

/**
 * A statement whose text never changes: built on first use, prepared in the server, then only executed.
 * `build` gets the database and returns a drizzle builder with `sql.placeholder(name)` for its values.
 */
export function statement<Values extends Record<string, unknown>, Rows>(
  build: (db: Db) => Preparable<Rows>,
): (db: Db, values: Values) => Promise<Rows> {
  const name = `statement_${(statements += 1)}`;
  return async (db, values) => await prepare(db, name, build).execute(values);
}

/** The prepared statement that a key names, built when the database meets the key for the first time. */
export function prepare<Rows>(db: Db, key: string, build: (db: Db) => Preparable<Rows>): Prepared<Rows> {
  let cache = caches.get(db);
  if (cache === undefined) caches.set(db, (cache = new Map()));
  let prepared = cache.get(key);
  if (prepared === undefined) {
    if (cache.size >= LIMIT) cache.delete(cache.keys().next().value ?? key);
    cache.set(key, (prepared = build(db).prepare(key)));
  }
  return prepared as Prepared<Rows>; // one key, one builder: the rows are of the builder's type
}
