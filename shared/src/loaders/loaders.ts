// Batching for one request: what many resolvers ask for in one tick is one read.
import DataLoader from 'dataloader';
import type { Db } from '../db/open';
import type { KeyedRead, Turns } from './turns';

/** A store function that answers many keys at once: as many results as keys, in their order, null for none. */
export type Batch<Key, Value> = (db: Db, keys: readonly Key[]) => Promise<readonly (Value | null)[]>;

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
  load<Key, Value>(read: KeyedRead<Key, Value>, key: Key): Promise<Value> {
    return this.named(read, () => read).load(key);
  }

  /** The loader that a name stands for in this request, made on first use. Equal names are equal reads. */
  named<Key, Value>(name: unknown, make: () => KeyedRead<Key, Value>): DataLoader<Key, Value> {
    let loader = this.loaders.get(name);
    if (loader === undefined) {
      const read = make();
      loader = new DataLoader<Key, Value>((keys) => this.turns.read(name, keys, this.db, read));
      this.loaders.set(name, loader);
    }
    return loader as DataLoader<Key, Value>; // a name is only ever used with one type
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
