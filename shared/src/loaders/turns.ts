// Batches of several requests as one: what one turn of the event loop asks of the same read becomes one statement.
import type { RowScope } from '../auth/rows';
import type { Db } from '../db/open';
import type { Projection } from '../db/projection';
import { rowsOfScope, scopedTo, scopeOf } from '../db/scope';

/** A read that answers many keys at once: as many values as keys, in their order. */
export type KeyedRead<Key, Value> = (db: Db, keys: readonly Key[]) => Promise<readonly Value[]>;

/** What one request asks of a read. */
interface Share {
  keys: readonly unknown[];
  db: Db;
  settle(values: Promise<readonly unknown[]>): void;
}

/** A read of this turn, and who asks for it. */
interface Asked {
  read: KeyedRead<unknown, unknown>;
  shares: Share[];
}

/** Reads by their name. */
type OpenReads = Map<unknown, Asked>;

/** Requests that one statement serves: with more, too many would wait for the same answer. */
const MOST_SHARES = 8;

/** The keyed reads of a subgraph. Requests share a statement, and each gets the values of its own keys. */
export class Turns {
  private asked: Asked[] = [];
  /** Reads that may take another share, by what they depend on beside their keys: see `openFor`. */
  private readonly open = new Map<RowScope | undefined, Map<Projection | undefined, OpenReads>>();

  /** The values of the keys, in their order, read for the call that `db` serves. Equal names are equal reads. */
  read<Key, Value>(
    name: unknown,
    keys: readonly Key[],
    db: Db,
    read: KeyedRead<Key, Value>,
  ): Promise<readonly Value[]> {
    return new Promise((resolve) => {
      const reads = this.openFor(db);
      const { shares } = this.askedFor(reads, name, read as KeyedRead<unknown, unknown>); // an equal name has equal types
      shares.push({ keys, db, settle: resolve as Share['settle'] }); // as before
      if (shares.length === MOST_SHARES) reads.delete(name);
    });
  }

  /** The reads that a call can share: of the same operation, and for viewers who may see the same rows. */
  private openFor(db: Db): OpenReads {
    const { scope } = scopeOf(db);
    const rows = rowsOfScope(scope);
    let ofRows = this.open.get(rows);
    if (ofRows === undefined) this.open.set(rows, (ofRows = new Map()));
    let reads = ofRows.get(scope.projection);
    if (reads === undefined) ofRows.set(scope.projection, (reads = new Map()));
    return reads;
  }

  private askedFor(reads: OpenReads, name: unknown, read: KeyedRead<unknown, unknown>): Asked {
    if (this.asked.length === 0) setImmediate(() => this.endTurn());
    let asked = reads.get(name);
    if (asked === undefined) {
      reads.set(name, (asked = { read, shares: [] }));
      this.asked.push(asked);
    }
    return asked;
  }

  private endTurn(): void {
    const { asked } = this;
    this.asked = [];
    this.open.clear();
    for (const each of asked) this.run(each);
  }

  private run({ read, shares }: Asked): void {
    const alone = ({ keys, db }: Share): Promise<readonly unknown[]> => read(db, keys);
    const [first] = shares;
    if (first === undefined) return;
    if (shares.length === 1) return first.settle(alone(first));
    const keys = [...new Set(shares.flatMap((share) => share.keys))];
    const { base, scope } = scopeOf(first.db);
    const together = scopedTo(base, { ...scope, signal: whenAllHaveGone(shares) });
    const values = read(together, keys).then((all) => new Map(keys.map((key, index) => [key, all[index]])));
    for (const share of shares)
      share.settle(
        values.then(
          (byKey) => share.keys.map((key) => byKey.get(key)),
          () => alone(share), // nobody fails for what another asked
        ),
      );
  }
}

/** Aborted when nobody of those who share waits any more. */
function whenAllHaveGone(shares: readonly Share[]): AbortSignal {
  const controller = new AbortController();
  let waiting = shares.length;
  for (const { db } of shares)
    scopeOf(db).scope.signal?.addEventListener('abort', () => (waiting -= 1) === 0 && controller.abort(), {
      once: true,
    });
  return controller.signal;
}
