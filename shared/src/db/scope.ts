// A handle of the database that serves one call: whose rows it reads, and that its reads stop when nobody waits for them.
import { rowScopeOf, type RowScope } from '../auth/rows';
import type { Viewer } from '../auth/viewer';
import type { Db } from './db';
import type { Projection } from './projection';

/** Says whether anybody still waits; an AbortSignal does, but costs more to make than most reads. */
export interface Patience {
  /** True when the caller has gone or its time is up. */
  readonly aborted: boolean;
}

/** What the reads of one call have in common. */
export interface Scope {
  /** For whom is read; without it the graph works for itself, e.g. fills tables. */
  viewer?: Viewer | undefined;
  /** Whether anybody waits for what is read. */
  signal?: Patience | undefined;
  /** What the operation is known to read of each table; without it whole rows are read. */
  projection?: Projection | undefined;
  /** True for a statement that changes something: one that was lost with its connection is not sent again. */
  isChange?: boolean | undefined;
}

interface Scoped {
  base: Db;
  scope: Scope;
}

const none: Scope = {};

/** Where a handle says which call it serves. */
const SCOPED = Symbol('scoped');

/** Throws when nobody waits any more. */
export function throwIfGone(patience: Patience | undefined): void {
  if (patience?.aborted === true) throw new DOMException('This operation was aborted', 'AbortError');
}

/**
 * The same database for one call. For a viewer only prepared reads go through it, see `statement.ts`: what the database would
 * run by itself it would run for the graph, and transactions for a viewer are those of `asViewer`.
 */
export function scopedTo(base: Db, scope: Scope): Db {
  // Everything that a handle does not have is its prototype's.
  const handle = Object.create(scope.viewer === undefined ? base : refusing(base)) as Handle;
  handle[SCOPED] = { base, scope };
  return handle;
}

type Handle = Db & { [SCOPED]?: Scoped };

const refused = new WeakMap<Db, Db>();

/** A database that refuses what drizzle sends, which is everything that goes through its session. */
function refusing(base: Db): Db {
  let known = refused.get(base);
  if (known === undefined) {
    const session = {
      get: () => {
        throw new Error('a handle for a viewer runs prepared reads only');
      },
    };
    refused.set(base, (known = Object.create(base, { session }) as Db)); // the same but for its session
  }
  return known;
}

/** The rows that a call may see; undefined when the graph works for itself, and sees all. */
export function rowsOfScope({ viewer }: Scope): RowScope | undefined {
  return viewer === undefined ? undefined : rowScopeOf(viewer);
}

/** The database behind a handle, and the call that the handle serves. */
export function scopeOf(db: Db): Scoped {
  return (db as Handle)[SCOPED] ?? { base: db, scope: none };
}
