// What DataLoader does not do: batches end with the turn of the event loop, and equal batches of several requests are one read.
import type { RowScope } from '../auth/rows';
import type { KeyedRead } from '../db/keyed-read';
import type { Projection } from '../db/column-projection';
import type { CallReader, ReadOptions } from '../db/reader';
import type { AbortState } from '../cancellation';

/** Hears of each value that is loaded for a key, before who asked for it, and of the part that was requested. */
export type OnLoad<Value = unknown, Key = unknown> = (
  value: Value,
  key: Key,
  part: string | undefined,
) => void;

/** A read as a request asks for it. */
export interface NamedRead<Key, Value> {
  /** Equal names are equal reads. */
  name: unknown;
  read: KeyedRead<Key, Value>;
  /** The part that is requested, of a read that has several. */
  part?: string | undefined;
  onLoad?: OnLoad<Value, Key> | undefined;
}

/** One batch of a loader: where its keys begin among those of its request, and who waits for their values. */
interface LoaderBatch {
  from: number;
  length: number;
  read: NamedRead<unknown, unknown>;
  resolve(values: unknown[]): void;
  reject(error: unknown): void;
}

/** What one request asks of a read in one turn: the batches of its loaders of it, one for each part. */
class RequestBatch {
  readonly keys: unknown[] = [];
  readonly parts = new Set<string>();
  private readonly batches: LoaderBatch[] = [];

  constructor(readonly reader: CallReader) {}

  get hasOneBatch(): boolean {
    return this.batches.length === 1;
  }

  ask(read: NamedRead<unknown, unknown>, keys: readonly unknown[]): Promise<unknown[]> {
    if (read.part !== undefined) this.parts.add(read.part);
    const from = this.keys.length;
    this.keys.push(...keys);
    return new Promise((resolve, reject) => {
      this.batches.push({ from, length: keys.length, read, resolve, reject });
    });
  }

  /** Gives every batch its values: at the places of the keys, which are those of the values by default. */
  settle(values: readonly unknown[], places?: readonly number[]): void {
    for (const { from, length, read, resolve } of this.batches) {
      const own: unknown[] = Array(length);
      for (let index = 0; index < length; index += 1) {
        const value = values[places?.[from + index] ?? from + index];
        read.onLoad?.(value, this.keys[from + index], read.part);
        own[index] = value;
      }
      resolve(own);
    }
  }

  fail(error: unknown): void {
    for (const { reject } of this.batches) reject(error);
  }
}

/** A read of this turn, and who asks for it. */
interface SharedRead {
  read: KeyedRead<unknown, unknown>;
  requests: RequestBatch[];
}

/** Reads by their name. */
type OpenReads = Map<unknown, SharedRead>;

/** Requests that one statement serves: with more, too many would wait for the same answer. */
const MOST_REQUESTS = 8;

/** Ends the batches of a subgraph with the turn, and reads once what several requests ask for in it; each gets its own values. */
export class BatchScheduler {
  private dispatches: (() => void)[] = [];
  private reads: SharedRead[] = [];
  /** Reads that may serve another request, by what they depend on beside their keys: see `openFor`. */
  private open = new Map<RowScope | undefined, Map<Projection | undefined, OpenReads>>();

  /** Dispatches a batch when the turn ends: what `batchScheduleFn` of a DataLoader is for. */
  schedule(dispatch: () => void): void {
    if (this.dispatches.push(dispatch) === 1) atEndOfTurn(this);
  }

  /** The values of a batch, for the call that the reader serves; read when all batches of the turn are known. */
  read<Key, Value>(reader: CallReader, read: NamedRead<Key, Value>, keys: readonly Key[]): Promise<Value[]> {
    const one = read as unknown as NamedRead<unknown, unknown>; // it is given its own keys, and hears its own values
    const values = this.requestBatchFor(reader, one).ask(one, keys);
    return values as Promise<Value[]>; // what its own read gives
  }

  private requestBatchFor(reader: CallReader, { name, read }: NamedRead<unknown, unknown>): RequestBatch {
    const reads = this.openFor(reader);
    let found = reads.get(name);
    if (found === undefined) {
      reads.set(name, (found = { read, requests: [] }));
      this.reads.push(found);
    }
    const { requests } = found;
    // The loaders of a request dispatch one after the other.
    const last = requests.at(-1);
    if (last?.reader === reader) return last;
    if (requests.length === MOST_REQUESTS) {
      reads.delete(name);
      return this.requestBatchFor(reader, { name, read });
    }
    const request = new RequestBatch(reader);
    requests.push(request);
    return request;
  }

  /** The reads that a call can share: of the same operation, and for viewers who may see the same rows. */
  private openFor({ rows, projection }: CallReader): OpenReads {
    let ofRows = this.open.get(rows);
    if (ofRows === undefined) this.open.set(rows, (ofRows = new Map()));
    let reads = ofRows.get(projection);
    if (reads === undefined) ofRows.set(projection, (reads = new Map()));
    return reads;
  }

  /** Dispatches what was scheduled in this turn, and runs what that asks for. */
  endTurn(): void {
    const { dispatches } = this;
    this.dispatches = [];
    for (const dispatch of dispatches) dispatch();
    const { reads } = this;
    this.reads = [];
    this.open = new Map();
    for (const each of reads) void run(each);
  }
}

const ending: BatchScheduler[] = [];

/** Lets the turns of all subgraphs of this process end together: what they ask then leaves together, too. */
function atEndOfTurn(scheduler: BatchScheduler): void {
  if (ending.push(scheduler) > 1) return;
  setImmediate(() => {
    for (const each of ending.splice(0)) each.endTurn();
  });
}

/** Never rejects: who asked is told. */
async function run({ read, requests }: SharedRead): Promise<void> {
  const [first, ...others] = requests;
  if (first === undefined) return;
  if (others.length === 0) return await runAlone(read, first);
  const { keys, places } = together(requests);
  const parts = new Set(requests.flatMap((request) => [...request.parts]));
  try {
    const values = await read(first.reader.for(sharedBy(requests, first.reader)), keys, parts);
    requests.forEach((request, index) => request.settle(values, places[index]));
  } catch {
    // Nobody fails for what another asked.
    for (const request of requests) void runAlone(read, request);
  }
}

/** The keys of several requests, each once, and for each request where its keys stand among them. */
function together(requests: readonly RequestBatch[]): { keys: unknown[]; places: number[][] } {
  const placeOf = new Map<unknown, number>();
  const keys: unknown[] = [];
  const places = requests.map((request) =>
    request.keys.map((key) => {
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

async function runAlone(read: KeyedRead<unknown, unknown>, request: RequestBatch): Promise<void> {
  // The keys of one batch are each there once, and at their places.
  const { keys, places } = request.hasOneBatch ? { keys: request.keys, places: [] } : together([request]);
  try {
    request.settle(await read(request.reader, keys, request.parts), places[0]);
  } catch (error) {
    request.fail(error);
  }
}

/** For whom they read who share: for one of them, as long as anybody waits. */
function sharedBy(requests: readonly RequestBatch[], { viewer, projection }: CallReader): ReadOptions {
  return { viewer, signal: new UntilAllHaveGone(requests), projection };
}

/** Over when nobody of those who share waits any more. */
class UntilAllHaveGone implements AbortState {
  constructor(private readonly requests: readonly RequestBatch[]) {}

  get aborted(): boolean {
    return this.requests.every(({ reader }) => reader.signal?.aborted === true);
  }
}
