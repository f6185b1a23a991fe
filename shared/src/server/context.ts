// What every resolver of every subgraph has at hand, made anew for each request.
import type { InferSelectModel } from 'drizzle-orm';
import { badInput } from '../errors/graph-error';
import type { ListGuard } from '../pagination/list-guard';
import type { DataClass } from '../auth/matrix';
import { Refusals } from '../auth/refusals';
import type { Inquiry, ListQuestion, PageBounds } from '../audit/inquiry';
import type { Watched } from '../audit/watched';
import type { Viewer } from '../auth/viewer';
import type { Db } from '../db/open';
import { scopedTo, scopeOf } from '../db/scope';
import type { Clock } from '../domain/clock';
import { typeOfId } from '../identity/ids';
import type { NodeType } from '../identity/node-types';
import type DataLoader from 'dataloader';
import { Loaders, type Batch } from '../loaders/loaders';
import type { BatchScheduler, KeyedRead } from '../loaders/scheduler';
import { nameOf as nameOfFilter, once } from '../pagination/asked';
import type { Condition } from '../pagination/condition';
import {
  emptySlice,
  requireCursors,
  windowOf,
  type Connection,
  type Slice,
  type Window,
} from '../pagination/connection';
import {
  totalOf,
  type EntityStore,
  type EntityTable,
  type Selection,
  type SelectionArgs,
} from '../pagination/store';
import type { ConnectionArgs, OrderTerm } from '../pagination/spec';
import type { Logger } from '../telemetry/log';
import { asidesOf, type Aside, type BesideList } from './asides';

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
    private readonly scheduler: BatchScheduler,
    readonly clock: Clock,
    readonly log: Logger,
    readonly requestId: string,
    readonly viewer: Viewer,
    /** What the viewer may filter and order by; none for viewers who see everything. */
    private readonly listGuard?: ListGuard,
    /** Takes note of what is read, and of what is asked about. */
    private readonly watch?: Watched,
  ) {
    if (scopeOf(db).scope.viewer !== viewer) throw new Error('a request reads for its viewer only');
    this.loaders = new Loaders(scheduler, db);
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
  load<Key, Given>(batch: KeyedRead<Key, Given>, key: Key): Promise<Given> {
    return this.loaders.load(batch, key, this.watch?.reads?.given);
  }

  /** The same for a key that may be missing: null for none, without any SQL. */
  async loadOptional<Key, Given>(batch: KeyedRead<Key, Given>, key: Key | null): Promise<Given | null> {
    return key === null ? null : await this.load(batch, key);
  }

  /**
   * The same for a row that another row names and that everyone may know of: the database holds that it is there. Null would
   * be an error of the field that asks.
   */
  loadNamed<Key, Value>(batch: Batch<Key, Value>, key: Key): Promise<Value> {
    return this.load(batch, key) as Promise<Value>; // see above
  }

  /** Loads by a store function that has a setting beside the keys, e.g. a day; equal settings share a batch. */
  loadWith<Setting, Key, Given>(
    make: (setting: Setting) => KeyedRead<Key, Given>,
    setting: Setting,
    key: Key,
  ): Promise<Given> {
    let settings = this.settings.get(make);
    if (settings === undefined) this.settings.set(make, (settings = new Map()));
    const text = typeof setting === 'string' ? setting : JSON.stringify(setting);
    let loader = settings.get(text) as DataLoader<Key, Given> | undefined; // of this function, so of its types
    if (loader === undefined)
      settings.set(
        text,
        (loader = this.loaders.named(`${nameOf(make)} ${text}`, () => make(setting), {
          onLoad: this.watch?.reads?.given,
        })),
      );
    return loader.load(key);
  }

  /**
   * The same for the graph itself, whatever rows the viewer may see: facts that the law computes with and that nobody selects,
   * or what is printed of a row for everyone. Each use says why it may be told.
   */
  loadForGraph<Setting, Key, Given>(
    make: (setting: Setting) => KeyedRead<Key, Given>,
    setting: Setting,
    key: Key,
  ): Promise<Given> {
    const { base, scope } = scopeOf(this.db);
    this.ofGraph ??= new Loaders(this.scheduler, scopedTo(base, { signal: scope.signal }));
    return this.ofGraph.named(`${nameOf(make)} ${JSON.stringify(setting)}`, () => make(setting)).load(key);
  }

  /** Says that a change was made: an answer that cannot be logged must not say that nothing was done. */
  hasChanged(): void {
    if (this.watch !== undefined) this.watch.hasChanged = true;
  }

  /** Says that a field tells of records beside its own, from data of theirs that nobody selects: the log names them, too. */
  tellsOf(...ids: readonly (string | null)[]): void {
    for (const id of ids) if (id !== null) this.watch?.reads?.tellsOf(id);
  }

  /** Says that a field was decided by data of a class that nobody selects, about these records: the log names both. */
  decidedBy(dataClass: DataClass, ids: Iterable<string>): void {
    for (const id of ids) this.watch?.decidedBy(dataClass, id);
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
    requireCursors(selection.order, window);
    const inquiry = this.watch?.list({
      type: store.type,
      args,
      scope,
      order: selection.order,
      isOfParent: false,
    });
    const name = `${store.type} ${this.wordsFor({ scope, args, order })}`;
    // Equal pages, and counts of equal lists, are read once for all who ask in a turn.
    const page = this.loaders.named<typeof ROOT, Slice<InferSelectModel<Table>>>(
      `page ${name}`,
      () => async (db) => [await store.page(db, selection, window)],
      { onLoad: inquiry?.reads.asked ?? this.watch?.reads?.page },
    );
    const count = this.loaders.named<typeof ROOT, number>(
      `count ${store.type} ${wordsOf(selection.where)}`,
      () => async (db) => [await store.count(db, selection.where)],
    );
    const asides = this.asides(store, inquiry, {
      args,
      scope,
      order,
      name: `${store.type} ${this.wordsFor({ scope })}`,
      boundsOf: ({ beyond, cursorOf }) => {
        if (beyond === undefined) return undefined;
        const end = cursorOf(beyond);
        const { after, before, orderBy } = args;
        return window.reading === 'forwards'
          ? { after, before: end, orderBy }
          : { after: end, before, orderBy };
      },
      read: (rows) => async (db) => [await store.page(db, await rows.selection(), rows.window)],
    });
    return {
      slice: () => (window.size === 0 ? Promise.resolve(emptySlice) : asides.page(page.load(ROOT), ROOT)),
      total: () => asides.count(count.load(ROOT), ROOT),
    };
  }

  /** What is read beside the list of a name, for the log. */
  private asides<Table extends EntityTable>(
    store: EntityStore<Table>,
    inquiry: Inquiry | undefined,
    { args, scope, order, name, read, boundsOf, reading }: Beside,
  ): BesideList {
    return asidesOf(inquiry, args, {
      // Rows in no order, unless cursors of the list's own order bound them.
      select: ({ isScoped, bounds, ...rows }) =>
        this.select(
          store,
          { ...rows, orderBy: bounds?.orderBy },
          isScoped ? scope : undefined,
          bounds === undefined ? [] : order,
        ),
      boundsOf,
      reading,
      readOf: (aside) => {
        const loader = this.loaders.named(`${aside.name} ${name}`, () => read(aside), {
          part: 'page',
          onLoad: aside.onLoad,
        });
        return (key) => loader.load(key);
      },
    });
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
      requireCursors(selection.order, window);
      const inquiry = this.watch?.list({
        type: store.type,
        args,
        scope,
        order: selection.order,
        isOfParent: true,
      });
      const wanted = { selection, window };
      const onLoad = inquiry?.reads.asked ?? this.watch?.reads?.list;
      const loaderOf = (part: ListPart): DataLoader<string, Slice<InferSelectModel<Table>>> =>
        this.loaders.named(
          name,
          () => (db, keys: readonly string[], parts) => store.listed(db, parent, keys, { ...wanted, parts }),
          { part, onLoad },
        );
      const asides = this.asides(store, inquiry, {
        args,
        scope,
        order,
        name: `${store.type} of ${parent} ${this.wordsFor({ scope, order })}`,
        reading: window.reading,
        read: (rows) => async (db, keys, parts) => {
          const few = { selection: await rows.selection(), window: rows.window };
          return await store.listed(db, parent, keys, { ...few, parts });
        },
      });
      let page: ReturnType<typeof loaderOf> | undefined;
      let count: ReturnType<typeof loaderOf> | undefined;
      list = {
        asked,
        window,
        page: () => (page ??= loaderOf('page')),
        count: () => (count ??= loaderOf('count')),
        asides,
      };
      this.lists.set(name, list);
    }
    return list;
  }

  /** A text that is equal exactly when lists of the same rows are asked alike, and guarded alike. */
  private wordsFor({ scope, args, order }: Partial<AskedList>): string {
    return `${scope === undefined ? '' : wordsOf(scope)} ${args === undefined ? '' : textOf(args)} ${order === undefined ? '' : JSON.stringify(order)} ${this.listGuard?.key ?? ''}`;
  }

  private select<Table extends EntityTable>(
    store: EntityStore<Table>,
    args: SelectionArgs,
    scope: Condition | undefined,
    order = store.order,
  ): Selection {
    return this.listGuard === undefined
      ? store.select(args, scope, order)
      : this.listGuard.select(store, args, { scope, order });
  }
}

/** A list beside which something is read for the log. */
interface Beside extends Pick<ListQuestion, 'args' | 'scope'> {
  /** Its order when the client names none. */
  order: readonly OrderTerm[] | undefined;
  /** Of all that decides which rows it may hold, but for its filter: pages and orders of one list have the same beside them. */
  name: string;
  read(aside: Aside): KeyedRead<string, Slice<unknown>>;
  /** The bounds of a page that ends before the list. */
  boundsOf?(slice: Slice<unknown>): PageBounds | undefined;
  /** Where each parent has bounds of its own: which way its pages are read. */
  reading?: Window['reading'];
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
  /** The loader of each part, made when the part is first selected. */
  page(): DataLoader<string, Slice<Row>>;
  count(): DataLoader<string, Slice<Row>>;
  /** What is read beside it for the log. */
  asides: BesideList;
}

/** What a list of parents can be asked for; both come in one statement. */
type ListPart = 'page' | 'count';

/** One parent's list. What is selected of it, its page or its count, is asked in one statement. */
class ConnectionOfParent<Row> implements Connection<Row> {
  constructor(
    private readonly list: ListOfParents<Row>,
    private readonly key: string,
  ) {}

  slice(): Promise<Slice<Row>> {
    const { window, page, asides } = this.list;
    return window.size === 0 ? Promise.resolve(emptySlice) : asides.page(page().load(this.key), this.key);
  }

  total(): Promise<number> {
    const { count, asides } = this.list;
    return asides.count(count().load(this.key).then(totalOf), this.key);
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
function textOf({ where, ...more }: ConnectionArgs): string {
  const { orderBy, after, before, first, last } = more;
  const filter = where == null ? '' : nameOfFilter(where);
  return orderBy == null && after == null && before == null
    ? `${first ?? ''}/${last ?? ''} ${filter}`
    : `${JSON.stringify(more)} ${filter}`;
}

const wordsOf = once(({ shape, values }: Condition): string => `${shape} ${JSON.stringify(values)}`);
