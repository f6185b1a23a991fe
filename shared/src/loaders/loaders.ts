// Batching for one request: what many resolvers ask for in one turn is one read, and equal keys are asked once.
import DataLoader from 'dataloader';
import type { KeyedRead } from '../db/keyed-read';
import type { CallReader } from '../db/reader';
import type { BatchScheduler, NamedRead, OnLoad } from './batch-scheduler';

/** A read of which a loader may request one part. */
interface Requested<Key, Value> {
  part?: string | undefined;
  /** Hears what is loaded. */
  onLoad?: OnLoad<Value, Key> | undefined;
}

/** The DataLoaders of one request. Nothing outlives the request. */
export class Loaders {
  private readonly loaders = new Map<unknown, DataLoader<unknown, unknown>>();
  private readonly schedule = (dispatch: () => void): void => this.scheduler.schedule(dispatch);

  constructor(
    private readonly scheduler: BatchScheduler,
    private readonly reader: CallReader,
  ) {}

  /** Forgets every value that was loaded. */
  forget(): void {
    this.loaders.clear();
  }

  /** Loads one key through a read; equal keys are asked once. */
  load<Key, Value>(read: KeyedRead<Key, Value>, key: Key, onLoad?: OnLoad<Value, Key>): Promise<Value> {
    return this.named(read, () => read, { onLoad }).load(key);
  }

  /** The loader that a name, and a part of it, stand for in this request, made on first use. Equal names are equal reads. */
  named<Key, Value>(
    name: unknown,
    make: () => KeyedRead<Key, Value>,
    { part, onLoad }: Requested<Key, Value> = {},
  ): DataLoader<Key, Value> {
    const id = part === undefined ? name : `${String(name)} ${part}`;
    let loader = this.loaders.get(id) as DataLoader<Key, Value> | undefined; // a name is only ever used with one type
    if (loader === undefined) {
      const read: NamedRead<Key, Value> = { name, read: make(), part, onLoad };
      loader = new DataLoader((keys) => this.scheduler.read(this.reader, read, keys), {
        batchScheduleFn: this.schedule,
      });
      this.loaders.set(id, loader as unknown as DataLoader<unknown, unknown>);
    }
    return loader;
  }
}
