// The lists of one request: their pages, counts and parents, each read once, and what is read beside them for the log.
import type DataLoader from 'dataloader';
import type { InferSelectModel } from 'drizzle-orm';
import type { Inquiry, ListQuestion, PageBounds } from '../audit/inquiry';
import type { Watched } from '../audit/watched';
import type { KeyedRead } from '../db/keyed-read';
import type { Loaders } from '../loaders/loaders';
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
import type { ListGuard } from '../pagination/list-guard';
import type { ConnectionArgs, OrderTerm } from '../pagination/spec';
import { totalOf, type EntityStore, type SelectionArgs } from '../pagination/store';
import type { EntityTable } from '../pagination/list-sql';
import type { Selection } from '../pagination/selection';
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

/** The lists of one request. */
export class Lists {
  private readonly lists = new Map<string, unknown>();
  /** The list that was last asked for of each store: the next parent most often asks for the same. */
  private readonly latest = new Map<object, unknown>();

  constructor(
    private readonly loaders: Loaders,
    /** What the viewer may filter and order by; none for viewers who see everything. */
    private readonly listGuard: ListGuard | undefined,
    /** Takes note of what is read, and of what is asked about. */
    private readonly watch: Watched | undefined,
  ) {}

  /** Forgets what was read, because it has changed. */
  forget(): void {
    this.lists.clear();
    this.latest.clear();
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
      () => async (reader) => [await store.page(reader, selection, window)],
      { onLoad: inquiry?.reads.asked ?? this.watch?.reads?.page },
    );
    const count = this.loaders.named<typeof ROOT, number>(
      `count ${store.type} ${wordsOf(selection.where)}`,
      () => async (reader) => [await store.count(reader, selection.where)],
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
      read: (rows) => async (reader) => [await store.page(reader, await rows.selection(), rows.window)],
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
          () => (reader, keys: readonly string[], parts) =>
            store.listed(reader, parent, keys, { ...wanted, parts }),
          { part, onLoad },
        );
      const asides = this.asides(store, inquiry, {
        args,
        scope,
        order,
        name: `${store.type} of ${parent} ${this.wordsFor({ scope, order })}`,
        reading: window.reading,
        read: (rows) => async (reader, keys, parts) => {
          const few = { selection: await rows.selection(), window: rows.window };
          return await store.listed(reader, parent, keys, { ...few, parts });
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

/** A text that is equal exactly when the arguments are; most have numbers only. */
function textOf({ where, ...more }: ConnectionArgs): string {
  const { orderBy, after, before, first, last } = more;
  const filter = where == null ? '' : nameOfFilter(where);
  return orderBy == null && after == null && before == null
    ? `${first ?? ''}/${last ?? ''} ${filter}`
    : `${JSON.stringify(more)} ${filter}`;
}

const wordsOf = once(({ shape, values }: Condition): string => `${shape} ${JSON.stringify(values)}`);
