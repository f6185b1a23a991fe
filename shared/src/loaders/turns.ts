// Batches of several requests as one: what one turn of the event loop asks of the same read becomes one statement.
import type { RowScope } from '../auth/rows';
import type { Db } from '../db/open';
import type { Projection } from '../db/projection';
import { rowsOfScope, scopedTo, scopeOf, type Patience, type Scope } from '../db/scope';

/**
 * A read that answers many keys at once: as many values as keys, in their order. A read that can give several things in
 * one statement is told what is wanted, all that anybody wants of any key.
 */
export type KeyedRead<Key, Value> = (
  db: Db,
  keys: readonly Key[],
  wishes: ReadonlySet<string>,
) => Promise<readonly Value[]>;

/** Hears of each value that is given for a key, before who asked for it, and of what the request wished of it. */
export type Heed<Value = unknown, Key = unknown> = (
  value: Value,
  key: Key,
  wishes: ReadonlySet<string>,
) => void;

/** Who waits for the value of a key. */
interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** What one request asks of a read in one turn. */
export class Share {
  readonly keys: unknown[] = [];
  readonly wishes = new Set<string>();
  private readonly waiting: Waiting[] = [];
  /** False when the turn has ended: what is asked later needs a share of the next one. */
  isOpen = true;

  constructor(
    readonly db: Db,
    private readonly heed?: Heed,
  ) {}

  /** True when its values hold what is wished of them: it was wished before, or there still is time for it. */
  takes(wish: string | undefined): boolean {
    if (wish === undefined || this.wishes.has(wish)) return true;
    if (this.isOpen) this.wishes.add(wish);
    return this.isOpen;
  }

  /** The value of a key that was not asked for yet, once it has been read. */
  ask(key: unknown): Promise<unknown> {
    this.keys.push(key);
    return new Promise((resolve, reject) => void this.waiting.push({ resolve, reject }));
  }

  /** Gives everybody the value at its place; the places are those of the keys unless told. */
  settle(values: readonly unknown[], places?: readonly number[]): void {
    const { keys, heed, wishes } = this;
    this.waiting.forEach(({ resolve }, index) => {
      const value = values[places?.[index] ?? index];
      heed?.(value, keys[index], wishes);
      resolve(value);
    });
  }

  fail(error: unknown): void {
    for (const { reject } of this.waiting) reject(error);
  }
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
  private open = new Map<RowScope | undefined, Map<Projection | undefined, OpenReads>>();

  /** A share in a read of this turn, for the call that `db` serves. Equal names are equal reads. `heed` hears what it is given. */
  join<Key, Value>(name: unknown, db: Db, read: KeyedRead<Key, Value>, heed?: Heed<Value, Key>): Share {
    const reads = this.openFor(db);
    const { shares } = this.askedFor(reads, name, read as KeyedRead<unknown, unknown>); // an equal name has equal types
    const share = new Share(db, heed as Heed | undefined); // it hears what its own read gives
    shares.push(share);
    if (shares.length === MOST_SHARES) reads.delete(name);
    return share;
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
    if (this.asked.length === 0) atEndOfTurn(this);
    let asked = reads.get(name);
    if (asked === undefined) {
      reads.set(name, (asked = { read, shares: [] }));
      this.asked.push(asked);
    }
    return asked;
  }

  /** Runs what was asked in this turn. */
  endTurn(): void {
    const { asked } = this;
    this.asked = [];
    this.open = new Map();
    for (const { shares } of asked) for (const share of shares) share.isOpen = false;
    for (const each of asked) void run(each);
  }
}

const ending: Turns[] = [];

/** Lets the turns of all subgraphs of this process end together: what they ask then leaves together, too. */
function atEndOfTurn(turns: Turns): void {
  if (ending.push(turns) > 1) return;
  setImmediate(() => {
    for (const each of ending.splice(0)) each.endTurn();
  });
}

/** Never rejects: who asked is told. */
async function run({ read, shares }: Asked): Promise<void> {
  const [first, ...others] = shares;
  if (first === undefined) return;
  if (others.length === 0) return await runAlone(read, first);
  const { keys, places } = together(shares);
  const wishes = new Set(shares.flatMap((share) => [...share.wishes]));
  const { base, scope } = scopeOf(first.db);
  try {
    const values = await read(scopedTo(base, sharedBy(shares, scope)), keys, wishes);
    shares.forEach((share, index) => share.settle(values, places[index]));
  } catch {
    // Nobody fails for what another asked.
    for (const share of shares) void runAlone(read, share);
  }
}

/** The keys of several shares, each once, and for each share where its keys stand among them. */
function together(shares: readonly Share[]): { keys: unknown[]; places: number[][] } {
  const placeOf = new Map<unknown, number>();
  const keys: unknown[] = [];
  const places = shares.map((share) =>
    share.keys.map((key) => {
      let place = placeOf.get(key);
      if (place === undefined) {
        placeOf.set(key, (place = keys.length));
        keys.push(key);
      }
      return place;
    }),
  );
  return { keys, places };
}

async function runAlone(read: KeyedRead<unknown, unknown>, share: Share): Promise<void> {
  const { db, keys, wishes } = share;
  try {
    const values = await read(db, keys, wishes);
    share.settle(values);
  } catch (error) {
    share.fail(error);
  }
}

/** The scope of one who shares, for as long as anybody of them waits. */
function sharedBy(shares: readonly Share[], { viewer, projection }: Scope): Scope {
  return { viewer, signal: new UntilAllHaveGone(shares), projection };
}

/** Over when nobody of those who share waits any more. */
class UntilAllHaveGone implements Patience {
  constructor(private readonly shares: readonly Share[]) {}

  get aborted(): boolean {
    return this.shares.every(({ db }) => scopeOf(db).scope.signal?.aborted === true);
  }
}
