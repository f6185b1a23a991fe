// A handle of the database that serves one call: its reads stop when nobody waits for them any more.
import type { Viewer } from '../auth/viewer';
import type { Db } from './open';
import type { Projection } from './projection';

/** What the reads of one call have in common. */
export interface Scope {
  /** For whom is read; without it the graph works for itself, e.g. fills tables. */
  viewer?: Viewer | undefined;
  /** Aborted when the caller has gone or its time is up. */
  signal?: AbortSignal | undefined;
  /** What the operation is known to read of each table; without it whole rows are read. */
  projection?: Projection | undefined;
}

interface Scoped {
  base: Db;
  scope: Scope;
}

const none: Scope = {};
const scopes = new WeakMap<Db, Scoped>();

/** The same database for one call. */
export function scopedTo(base: Db, scope: Scope): Db {
  const handle = Object.create(base) as Db; // everything it does is its prototype's
  scopes.set(handle, { base, scope });
  return handle;
}

/** The database behind a handle, and the call that the handle serves. */
export function scopeOf(db: Db): Scoped {
  return scopes.get(db) ?? { base: db, scope: none };
}
