// What every resolver of every subgraph has at hand, made anew for each request.
import type DataLoader from 'dataloader';
import type { InferSelectModel } from 'drizzle-orm';
import { badInput } from '../errors/graph-error';
import type { Viewer } from '../auth/viewer';
import type { Db } from '../db/open';
import type { Clock } from '../domain/clock';
import { typeOfId } from '../identity/ids';
import type { NodeType } from '../identity/node-types';
import { Loaders, type Batch } from '../loaders/loaders';
import type { Turns } from '../loaders/turns';
import type { Condition } from '../pagination/condition';
import { windowOf, type Connection, type Slice, type Window } from '../pagination/connection';
import type { EntityStore, EntityTable } from '../pagination/store';
import type { ConnectionArgs } from '../pagination/spec';
import type { Logger } from '../telemetry/log';

/** Where the rows of a list hang: the name of the parent in the store, and the parent's key. */
export interface Of {
  parent: string;
  key: string;
  /** What the field demands beside the client's `where`. */
  scope?: Condition | undefined;
}

/** The context of one request in one subgraph. */
export class SubgraphContext {
  private readonly loaders: Loaders;
  private readonly lists = new Map<string, unknown>();

  constructor(
    /** The database, for this call. */
    readonly db: Db,
    turns: Turns,
    readonly clock: Clock,
    readonly log: Logger,
    readonly requestId: string,
    readonly viewer: Viewer,
  ) {
    this.loaders = new Loaders(turns, db);
  }

  /** Forgets what was read, because it has changed. */
  forget(): void {
    this.loaders.forget();
    this.lists.clear();
  }

  /** Loads by a store function that answers many keys; equal keys of one request are asked once. */
  load<Key, Value>(batch: Batch<Key, Value>, key: Key): Promise<Value | null> {
    return this.loaders.load(batch, key);
  }

  /** The same for a key that may be missing: null for none, without any SQL. */
  async loadOptional<Key, Value>(batch: Batch<Key, Value>, key: Key | null): Promise<Value | null> {
    return key === null ? null : await this.loaders.load(batch, key);
  }

  /** Loads by a store function that has a setting beside the keys, e.g. a day; equal settings share a batch. */
  loadWith<Setting, Key, Value>(
    make: (setting: Setting) => Batch<Key, Value>,
    setting: Setting,
    key: Key,
  ): Promise<Value | null> {
    const name = `${nameOf(make)} ${JSON.stringify(setting)}`;
    return this.loaders.named(name, () => make(setting)).load(key);
  }

  /** The entity with an id, or null. Throws BAD_USER_INPUT, without any SQL, for an id that cannot be of this type. */
  async find<Table extends EntityTable>(
    store: EntityStore<Table>,
    id: string,
  ): Promise<InferSelectModel<Table> | null> {
    requireId(id, store.type);
    return await this.loaders.load(store.findByIds, id);
  }

  /** The entity of a representation that the gateway sends; null when the id is malformed or unknown. */
  async resolve<Table extends EntityTable>(
    store: EntityStore<Table>,
    reference: { id: string },
  ): Promise<InferSelectModel<Table> | null> {
    return typeOfId(reference.id) === store.type
      ? await this.loaders.load(store.findByIds, reference.id)
      : null;
  }

  /** A root list. Nothing is read until a field of the connection is resolved. */
  list<Table extends EntityTable>(
    store: EntityStore<Table>,
    args: ConnectionArgs,
    scope?: Condition,
  ): Connection<InferSelectModel<Table>> {
    const window = windowOf(args);
    const selection = store.select(args, scope);
    return lazily(
      window,
      () => store.page(this.db, selection, window),
      () => store.count(this.db, selection.where),
    );
  }

  /** The list of a parent's rows: the same list of all parents of the request is read in one statement. */
  listOf<Table extends EntityTable>(
    store: EntityStore<Table>,
    { parent, key, scope }: Of,
    args: ConnectionArgs,
  ): Connection<InferSelectModel<Table>> {
    const name = `${store.type} of ${parent} ${scope === undefined ? '' : wordsOf(scope)} ${JSON.stringify(args)}`;
    let list = this.lists.get(name) as ListOfParents<InferSelectModel<Table>> | undefined; // a name says the store
    if (list === undefined) {
      const window = windowOf(args);
      const selection = store.select(args, scope);
      list = {
        window,
        pages: this.loaders.named(
          `pages ${name}`,
          () => (db, keys: readonly string[]) => store.pages(db, parent, keys, { selection, window }),
        ),
        counts: this.loaders.named(
          // Lists that differ only in their windows have one count.
          `counts ${store.type} of ${parent} ${wordsOf(selection.where)}`,
          () => (db, keys: readonly string[]) => store.counts(db, parent, keys, selection.where),
        ),
      };
      this.lists.set(name, list);
    }
    const { window, pages, counts } = list;
    return lazily(
      window,
      () => pages.load(key),
      () => counts.load(key),
    );
  }
}

/** The same list of many parents. */
interface ListOfParents<Row> {
  window: Window;
  pages: DataLoader<string, Slice<Row>>;
  counts: DataLoader<string, number>;
}

/** Throws BAD_USER_INPUT when an id is not of the type a field asks for. */
export function requireId(id: string, type: NodeType): void {
  const found = typeOfId(id);
  if (found === type) return;
  throw badInput(
    found === undefined
      ? `"${id}" is not an id of this graph`
      : `"${id}" is the id of a ${found}, not of a ${type}`,
  );
}

const names = new WeakMap<object, string>();
let named = 0;

/** A name of its own for each function, whatever it is called. */
function nameOf(made: object): string {
  let name = names.get(made);
  if (name === undefined) names.set(made, (name = `batch_${(named += 1)}`));
  return name;
}

function wordsOf({ shape, values }: Condition): string {
  return `${shape} ${JSON.stringify(values)}`;
}

function lazily<Row>(
  window: Window,
  read: () => Promise<Slice<Row>>,
  total: () => Promise<number>,
): Connection<Row> {
  let slice: Promise<Slice<Row>> | undefined;
  let count: Promise<number> | undefined;
  const nothing: Slice<Row> = { rows: [], cursorOf: () => '', hasNextPage: false, hasPreviousPage: false };
  return {
    slice: () => (slice ??= window.size === 0 ? Promise.resolve(nothing) : read()),
    total: () => (count ??= total()),
  };
}
