// Batching for one request: what many resolvers ask for in one turn is one read, and equal keys are asked once.
import type { Db } from '../db/open';
import type { Heed, KeyedRead, Share, Turns } from './turns';

/** A store function that answers many keys at once: as many results as keys, in their order, null for none. */
export type Batch<Key, Value> = (db: Db, keys: readonly Key[]) => Promise<readonly (Value | null)[]>;

/** A value that was asked for, and the share of a read in which it was. */
interface Known<Value> {
  value: Promise<Value>;
  share: Share;
}

/** One read for one request. */
export class Loader<Key, Value> {
  private readonly known = new Map<Key, Known<Value>>();
  private share: Share | undefined;

  constructor(
    private readonly name: unknown,
    private readonly read: KeyedRead<Key, Value>,
    private readonly turns: Turns,
    private readonly db: Db,
    private readonly heed?: Heed<Value, Key>,
  ) {}

  /** The value of a key. A wish says what is wanted of it, for a read that can give several things. */
  load(key: Key, wish?: string): Promise<Value> {
    let known = this.known.get(key);
    if (known === undefined || !known.share.takes(wish)) this.known.set(key, (known = this.ask(key, wish)));
    return known.value;
  }

  private ask(key: Key, wish: string | undefined): Known<Value> {
    if (this.share?.isOpen !== true) this.share = this.turns.join(this.name, this.db, this.read, this.heed);
    const { share } = this;
    share.takes(wish);
    return { share, value: share.ask(key) as Promise<Value> }; // what this loader's read gives
  }
}

/** The loaders of one request. A read has one loader; nothing outlives the request. */
export class Loaders {
  private readonly loaders = new Map<unknown, unknown>();

  constructor(
    private readonly turns: Turns,
    private readonly db: Db,
  ) {}

  /** Forgets every value that was loaded. */
  forget(): void {
    this.loaders.clear();
  }

  /** Loads one key through a read; equal keys are asked once. */
  load<Key, Value>(read: KeyedRead<Key, Value>, key: Key, heed?: Heed<Value, Key>): Promise<Value> {
    return this.named(read, () => read, heed).load(key);
  }

  /**
   * The loader that a name stands for in this request, made on first use. Equal names are equal reads. `heed` hears what is
   * given.
   */
  named<Key, Value>(
    name: unknown,
    make: () => KeyedRead<Key, Value>,
    heed?: Heed<Value, Key>,
  ): Loader<Key, Value> {
    let loader = this.loaders.get(name);
    if (loader === undefined)
      this.loaders.set(name, (loader = new Loader(name, make(), this.turns, this.db, heed)));
    return loader as Loader<Key, Value>; // a name is only ever used with one type
  }
}

/** Puts rows into the order of the keys: null where no row has the key. */
export function inOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Groups rows by key, in the order of the keys: an empty list where no row has the key. */
export function grouped<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[][] {
  const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}
