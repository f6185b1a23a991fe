// What every resolver of every subgraph has at hand, made anew for each request.
import type { InferSelectModel } from 'drizzle-orm';
import { badInput } from '../errors/graph-error';
import type { ListGuard } from '../pagination/list-guard';
import { Refusals } from '../auth/refusals';
import type { Reads } from '../audit/reads';
import type { Viewer } from '../auth/viewer';
import type { Db } from '../db/open';
import { scopedTo, scopeOf } from '../db/scope';
import type { Clock } from '../domain/clock';
import { typeOfId } from '../identity/ids';
import type { NodeType } from '../identity/node-types';
import { Loaders, type Batch, type Loader } from '../loaders/loaders';
import type { Turns } from '../loaders/turns';
import type { Condition } from '../pagination/condition';
import { emptySlice, windowOf, type Connection, type Slice, type Window } from '../pagination/connection';
import { totalOf, type EntityStore, type EntityTable, type Selection } from '../pagination/store';
import type { ConnectionArgs, OrderTerm } from '../pagination/spec';
import type { Logger } from '../telemetry/log';

/** Where the rows of a list hang: the name of the parent in the store, and the parent's key. */
export interface Of {
  parent: string;
  key: string;
  /** What the field demands beside the client's `where`. */
  scope?: Condition | undefined;
  /** The order of this list when the client names none; that of the store unless told. */
  order?: readonly OrderTerm[] | undefined;
}

/** The one key of a list that hangs on nothing. */
const ROOT = 'root';

/** The context of one request in one subgraph. */
export class SubgraphContext {
  private readonly loaders: Loaders;
  /** Loaders that read for the graph itself, made when they are first needed. */
  private ofGraph: Loaders | undefined;
  private readonly lists = new Map<string, unknown>();
  /** The list that was last asked for of each store: the next parent most often asks for the same. */
  private readonly latest = new Map<object, unknown>();
  private readonly settings = new Map<object, Map<string, unknown>>();
  /** The fields that this viewer asked for and may not see. */
  readonly refusals = new Refusals();

  constructor(
    /** The database, for this call. */
    readonly db: Db,
    private readonly turns: Turns,
    readonly clock: Clock,
    readonly log: Logger,
    readonly requestId: string,
    readonly viewer: Viewer,
    /** What the viewer may filter and order by; none for viewers who see everything. */
    private readonly listGuard?: ListGuard,
    /** Takes note of what is read, when the operation leaves a trace in the log. */
    private readonly reads?: Reads,
  ) {
    if (scopeOf(db).scope.viewer !== viewer) throw new Error('a request reads for its viewer only');
    this.loaders = new Loaders(turns, db);
  }

  /** Forgets what was read, because it has changed. */
  forget(): void {
    this.loaders.forget();
    this.ofGraph = undefined;
    this.lists.clear();
    this.latest.clear();
    this.settings.clear();
  }

  /** Loads by a store function that answers many keys; equal keys of one request are asked once. */
  load<Key, Value>(batch: Batch<Key, Value>, key: Key): Promise<Value | null> {
    return this.loaders.load(batch, key, this.reads?.given);
  }

  /** The same for a key that may be missing: null for none, without any SQL. */
  async loadOptional<Key, Value>(batch: Batch<Key, Value>, key: Key | null): Promise<Value | null> {
    return key === null ? null : await this.load(batch, key);
  }

  /** Loads by a store function that has a setting beside the keys, e.g. a day; equal settings share a batch. */
  loadWith<Setting, Key, Value>(
    make: (setting: Setting) => Batch<Key, Value>,
    setting: Setting,
    key: Key,
  ): Promise<Value | null> {
    let settings = this.settings.get(make);
    if (settings === undefined) this.settings.set(make, (settings = new Map()));
    const text = typeof setting === 'string' ? setting : JSON.stringify(setting);
    let loader = settings.get(text) as Loader<Key, Value | null> | undefined; // of this function, so of its types
    if (loader === undefined)
      settings.set(
        text,
        (loader = this.loaders.named(`${nameOf(make)} ${text}`, () => make(setting), this.reads?.given)),
      );
    return loader.load(key);
  }

  /**
   * The same for the graph itself, whatever rows the viewer may see: facts that the law computes with and that nobody selects,
   * or what is printed of a row for everyone. Each use says why it may be told.
   */
  loadForGraph<Setting, Key, Value>(
    make: (setting: Setting) => Batch<Key, Value>,
    setting: Setting,
    key: Key,
  ): Promise<Value | null> {
    const { base, scope } = scopeOf(this.db);
    this.ofGraph ??= new Loaders(this.turns, scopedTo(base, { signal: scope.signal }));
    return this.ofGraph.named(`${nameOf(make)} ${JSON.stringify(setting)}`, () => make(setting)).load(key);
  }

  /** The entity with an id, or null. Throws BAD_USER_INPUT, without any SQL, for an id that cannot be of this type. */
  async find<Table extends EntityTable>(
    store: EntityStore<Table>,
    id: string,
  ): Promise<InferSelectModel<Table> | null> {
    requireId(id, store.type);
    return await this.load(store.findByIds, id);
  }

  /** The entity of a representation that the gateway sends; null when the id is malformed or unknown. */
  async resolve<Table extends EntityTable>(
    store: EntityStore<Table>,
    reference: { id: string },
  ): Promise<InferSelectModel<Table> | null> {
    return typeOfId(reference.id) === store.type ? await this.load(store.findByIds, reference.id) : null;
  }

  /**
   * A root list. Nothing is read until a field of the connection is resolved. `order` is that of this list when the client
   * names none; that of the store unless told.
   */
  list<Table extends EntityTable>(
    store: EntityStore<Table>,
    args: ConnectionArgs,
    scope?: Condition,
    order?: readonly OrderTerm[],
  ): Connection<InferSelectModel<Table>> {
    const window = windowOf(args);
    const selection = this.select(store, args, scope, order);
    const name = `${store.type} ${this.wordsFor({ scope, args, order })}`;
    // Equal pages, and counts of equal lists, are read once for all who ask in a turn.
    const page = this.loaders.named<typeof ROOT, Slice<InferSelectModel<Table>>>(
      `page ${name}`,
      () => async (db) => [await store.page(db, selection, window)],
      this.reads?.page,
    );
    const count = this.loaders.named<typeof ROOT, number>(
      `count ${store.type} ${wordsOf(selection.where)}`,
      () => async (db) => [await store.count(db, selection.where)],
    );
    return {
      slice: () => (window.size === 0 ? Promise.resolve(emptySlice) : page.load(ROOT)),
      total: () => count.load(ROOT),
    };
  }

  /** The list of a parent's rows: the same list of all parents of the request is read in one statement. */
  listOf<Table extends EntityTable>(
    store: EntityStore<Table>,
    { parent, key, scope, order }: Of,
    args: ConnectionArgs,
  ): Connection<InferSelectModel<Table>> {
    const asked = { parent, scope, order, args };
    let list = this.latest.get(store) as ListOfParents<InferSelectModel<Table>> | undefined; // it is of this store
    if (list === undefined || !isSameList(list.asked, asked)) {
      list = this.listFor(store, asked);
      this.latest.set(store, list);
    }
    return new ConnectionOfParent(list, key);
  }

  private listFor<Table extends EntityTable>(
    store: EntityStore<Table>,
    asked: AskedList,
  ): ListOfParents<InferSelectModel<Table>> {
    const { parent, scope, order, args } = asked;
    const name = `${store.type} of ${parent} ${this.wordsFor(asked)}`;
    let list = this.lists.get(name) as ListOfParents<InferSelectModel<Table>> | undefined; // a name says the store
    if (list === undefined) {
      const window = windowOf(args);
      const selection = this.select(store, args, scope, order);
      const wanted = { selection, window };
      const loader = this.loaders.named(
        name,
        () => (db, keys: readonly string[], wishes) => store.listed(db, parent, keys, { ...wanted, wishes }),
        this.reads?.list,
      );
      this.lists.set(name, (list = { asked, window, loader }));
    }
    return list;
  }

  /** A text that is equal exactly when lists of the same rows are asked alike, and guarded alike. */
  private wordsFor({ scope, args, order }: Omit<AskedList, 'parent'>): string {
    return `${scope === undefined ? '' : wordsOf(scope)} ${textOf(args)} ${order === undefined ? '' : JSON.stringify(order)} ${this.listGuard?.key ?? ''}`;
  }

  private select<Table extends EntityTable>(
    store: EntityStore<Table>,
    args: ConnectionArgs,
    scope: Condition | undefined,
    order = store.order,
  ): Selection {
    return this.listGuard === undefined
      ? store.select(args, scope, order)
      : this.listGuard.select(store, args, { scope, order });
  }
}

/** What a list of parents was asked with. */
interface AskedList extends Omit<Of, 'key'> {
  args: ConnectionArgs;
}

/** True when two lists of one store are surely the same; others may be, which takes their texts to tell. */
function isSameList(one: AskedList, other: AskedList): boolean {
  const [args, others] = [one.args, other.args];
  return (
    one.parent === other.parent &&
    one.scope === other.scope &&
    one.order === other.order &&
    args.first === others.first &&
    args.last === others.last &&
    args.after === others.after &&
    args.before === others.before &&
    args.where === others.where &&
    args.orderBy === others.orderBy
  );
}

/** The same list of many parents. */
interface ListOfParents<Row> {
  asked: AskedList;
  window: Window;
  loader: Loader<string, Slice<Row>>;
}

/** One parent's list. What is selected of it, its page or its count, is asked in one statement. */
class ConnectionOfParent<Row> implements Connection<Row> {
  constructor(
    private readonly list: ListOfParents<Row>,
    private readonly key: string,
  ) {}

  slice(): Promise<Slice<Row>> {
    const { window, loader } = this.list;
    return window.size === 0 ? Promise.resolve(emptySlice) : loader.load(this.key, 'page');
  }

  total(): Promise<number> {
    return this.list.loader.load(this.key, 'count').then(totalOf);
  }
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

/** A text that is equal exactly when the arguments are; most have numbers only. */
function textOf(args: ConnectionArgs): string {
  const { where, orderBy, after, before, first, last } = args;
  return where == null && orderBy == null && after == null && before == null
    ? `${first ?? ''}/${last ?? ''}`
    : JSON.stringify(args);
}

function wordsOf({ shape, values }: Condition): string {
  return `${shape} ${JSON.stringify(values)}`;
}
