// The reads that every stored entity shares: by id, by page, by page of each parent, and counts; one statement each.
import { getTableColumns, sql, type InferSelectModel, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../db/open';
import type { TableUse } from '../db/projection';
import { scopeOf } from '../db/scope';
import { prepare } from '../db/statement';
import type { NodeType } from '../identity/node-types';
import { inOrder } from '../loaders/loaders';
import { all, type Condition } from './condition';
import { badInput } from '../errors/graph-error';
import { fewAmong, type FewRows } from './few';
import { compileFilter, compileSupposed, type FilterColumns } from './filter';
import { beyond, decodeCursor, encodeCursor, orderSql, orderShape, type OrderColumn } from './order';
import { emptySliceOf, pageOf, type Slice, type Window } from './connection';
import type { ConnectionArgs, ListSpec, OrderTerm } from './spec';

/** A table whose rows are entities. */
export type EntityTable = PgTable & { id: PgColumn };

/** How the rows of a parent are found: by a column of the table itself, or through a table that ties the two. */
export type Parent = PgColumn | { key: PgColumn; tie: PgTable; on: SQL };

/** What makes a store. */
export interface StoreSpec<Table extends EntityTable> {
  type: NodeType;
  table: Table;
  list: ListSpec;
  /** Columns for the filter paths that are not named like a property of the table. */
  columns?: Readonly<Record<string, PgColumn>>;
  /** Properties that are not read with a row, because they may be long: their fields read them by themselves. */
  without?: readonly string[];
  /** The order of a list when the client names none; by default the id alone. */
  order?: readonly OrderTerm[];
  /** Whose rows can be listed: name of the parent, and how its rows are found. */
  parents?: Readonly<Record<string, Parent>>;
}

/** What decides about a selection. */
export interface SelectionArgs extends Pick<ConnectionArgs, 'where' | 'orderBy'> {
  few?: FewRows;
}

/** A list that a resolver asks for, before its window is read. */
export interface Selection {
  where: Condition;
  order: readonly OrderColumn[];
  /** Of these rows only those that are few: `most` with the same outcomes, and alike within the bounds of the page or not. */
  few?: { most: number; outcomes: Condition | undefined };
}

/** The most fields by which a list is ordered: each stands in the statement and in every cursor. */
const mostOrderTerms = 10;

/** The number of rows of a list that were counted. */
export function totalOf({ total }: Pick<Slice<unknown>, 'total'>): number {
  if (total === undefined) throw new Error('the rows of a list were not counted');
  return total;
}

/** A prepared query of drizzle. */
interface Executable {
  execute(values?: Record<string, unknown>): Promise<unknown>;
}

/** The reads of one entity. */
export class EntityStore<Table extends EntityTable> {
  readonly type: NodeType;
  /** The order of a list when the client names none. */
  readonly order: readonly OrderTerm[];
  /** Properties of a row. */
  readonly properties: ReadonlySet<string>;
  /** The columns of a row, and their names. */
  private readonly rowColumns: Readonly<Record<string, PgColumn>>;
  private readonly names: readonly string[];
  readonly findByIds: (db: Db, ids: readonly string[]) => Promise<(InferSelectModel<Table> | null)[]>;
  private readonly filterColumns: FilterColumns;
  private readonly columns: Readonly<Record<string, PgColumn>>;
  /** The columns of `order`. */
  private readonly ordered: readonly OrderColumn[];

  constructor(private readonly spec: StoreSpec<Table>) {
    this.type = spec.type;
    this.order = spec.order ?? [];
    this.rowColumns = Object.fromEntries(
      Object.entries(getTableColumns(spec.table) as Record<string, PgColumn>).filter(
        ([name]) => spec.without?.includes(name) !== true,
      ),
    ); // drizzle's own columns of the table
    this.names = Object.keys(this.rowColumns);
    this.properties = new Set(this.names);
    this.columns = { ...(getTableColumns(spec.table) as Record<string, PgColumn>), ...spec.columns }; // drizzle's own columns of the table
    this.filterColumns = new Map(spec.list.filters.map((path) => [path, this.column(path)]));
    for (const field of Object.values(spec.list.orders)) this.column(field);
    this.ordered = this.orderOf(this.order);
    this.findByIds = async (db, ids) => {
      const rows = await this.read(db, `${this.type} by ids`, { ids }, (handle, fields) =>
        handle
          .select(fields)
          .from(spec.table as PgTable) // the type parameter would make drizzle's inference collapse
          .where(sql`${spec.table.id} = any(${sql.placeholder('ids')}::text[])`),
      );
      return inOrder(ids, rows as (InferSelectModel<Table> & { id: string })[], (row) => row.id); // every entity has an id
    };
  }

  /** Runs a read of whole rows, or of what the operation is known to use of them. */
  private async read<Row extends InferSelectModel<Table>>(
    db: Db,
    key: string,
    values: Record<string, unknown>,
    build: (db: Db, fields: Record<string, PgColumn>) => { prepare(name: string): Executable },
  ): Promise<Row[]> {
    const columns = this.rowColumns;
    const use: TableUse | undefined = scopeOf(db).scope.projection?.of(this, this.names);
    const wanted = use?.wanted;
    if (use === undefined || wanted === undefined) {
      const rows = (await prepare(db, key, (handle) => build(handle, columns)).execute(values)) as Row[]; // the table's columns
      return use === undefined ? rows : use.watched(rows as (Row & object)[]);
    }
    const fields = (): Record<string, PgColumn> =>
      Object.fromEntries(wanted.names.map((name) => [name, columns[name] as PgColumn])); // names of the table's own columns
    const query = prepare(db, `${key} ${wanted.text}`, (handle) => build(handle, fields()), use.guard);
    return (await query.execute(values)) as Row[]; // a row without all columns says so when one is missed
  }

  /**
   * Checks and compiles the arguments of a list. `scope` adds what the field itself demands; `order` serves when the
   * client names none.
   */
  select({ where: filter, orderBy, few }: SelectionArgs, scope?: Condition, order = this.order): Selection {
    const { where, outcomes } =
      filter == null || few?.supposed === undefined
        ? { where: compileFilter(filter, this.filterColumns), outcomes: undefined }
        : compileSupposed(filter, this.filterColumns, few.supposed);
    const named = orderBy != null && orderBy.length > 0 ? orderBy : order;
    return {
      where: scope === undefined ? where : all(scope, where),
      order: named === this.order ? this.ordered : this.orderOf(named),
      ...(few === undefined ? {} : { few: { most: few.most, outcomes } }),
    };
  }

  /** The fields that terms of an order name; what they name wrongly is left to `select`. */
  orderedBy(terms: readonly OrderTerm[] | null | undefined): string[] {
    return (terms ?? []).flatMap(({ field }) => this.spec.list.orders[field] ?? []);
  }

  private orderOf(named: readonly OrderTerm[]): OrderColumn[] {
    if (named.length > mostOrderTerms)
      throw badInput(
        `"orderBy" names ${named.length} fields: a list is ordered by at most ${mostOrderTerms}`,
      );
    const orders = this.spec.list.orders;
    const order = named.map(({ field, direction }) => {
      const property = orders[field];
      if (property === undefined)
        throw badInput(`"orderBy" has no field "${field}": it may be ${Object.keys(orders).join(', ')}`);
      return { field: property, column: this.column(property), descending: direction === 'DESC' };
    });
    return [...order, { field: 'id', column: this.spec.table.id, descending: false }];
  }

  /** One page of the list. */
  async page(db: Db, selection: Selection, window: Window): Promise<Slice<InferSelectModel<Table>>> {
    const { order } = selection;
    const where = this.rowsOf(selection, window);
    const key = `${this.type} page ${where.shape} ${orderShape(order)} ${window.reading}`;
    const rows = await this.read(db, key, { limit: window.size + 1, ...where.values }, (handle, fields) =>
      handle
        .select(fields)
        .from(this.spec.table as PgTable)
        .where(where.sql)
        .orderBy(...orderSql(order, window.reading))
        .limit(sql.placeholder('limit')),
    );
    return this.slice(rows, order, window);
  }

  /**
   * The same page of each parent's rows, the number of each parent's rows, or both, as `parts` names `page` and `count`: in
   * one statement. A list that was only counted has an empty page.
   */
  async listed(
    db: Db,
    parent: string,
    keys: readonly string[],
    wanted: { selection: Selection; window: Window; parts: ReadonlySet<string> },
  ): Promise<Slice<InferSelectModel<Table>>[]> {
    const { selection, window, parts } = wanted;
    if (!parts.has('page')) return (await this.counts(db, parent, keys, selection.where)).map(emptySliceOf);
    const { order } = selection;
    const where = this.rowsOf(selection, window, parent);
    const counted = parts.has('count') ? selection.where : undefined;
    const key = `${this.type} of ${parent} ${where.shape} ${orderShape(order)} ${window.reading} ${counted?.shape ?? '-'}`;
    const rows = await this.read<InferSelectModel<Table> & { parentKey: string; parentTotal: number }>(
      db,
      key,
      { keys, limit: window.size + 1, ...where.values },
      (handle, fields) => this.pagesQuery(handle, parent, { where, order, window, fields, counted }),
    );
    let at = 0;
    // The rows come in the order of the keys.
    return keys.map((each) => {
      const from = at;
      while (rows[at]?.parentKey === each) at += 1;
      const ofKey = rows.slice(from, at);
      if (counted === undefined) return this.slice(ofKey, order, window);
      // A parent without rows has one row here, which holds nothing but its count.
      const total = ofKey[0]?.parentTotal ?? 0;
      return this.slice(ofKey[0]?.id === null ? [] : ofKey, order, window, total);
    });
  }

  private pagesQuery(
    db: Db,
    parent: string,
    wanted: {
      where: Condition;
      order: readonly OrderColumn[];
      window: Window;
      fields: Record<string, PgColumn>;
      /** Which rows are counted, if any. */
      counted: Condition | undefined;
    },
  ) {
    const { where, order, window, fields, counted } = wanted;
    const { key, tie, on } = this.parent(parent);
    const ofParent = sql`${key} = keys.key`;
    const ordered = Object.fromEntries(order.map(({ field, column }) => [field, column]));
    const base = db
      .select({ ...ordered, ...fields })
      .from(this.spec.table as PgTable)
      .$dynamic();
    const rows = (tie === undefined ? base : base.innerJoin(tie, on))
      .where(where.sql === undefined ? ofParent : sql`${ofParent} and (${where.sql})`)
      .orderBy(...orderSql(order, window.reading))
      .limit(sql.placeholder('limit'))
      .as('rows');
    const field = (name: string): SQL => (rows as unknown as Record<string, SQL>)[name] as SQL; // a subquery has its columns as properties
    const selected = {
      parentKey: sql<string>`keys.key`,
      ...Object.fromEntries(Object.keys(fields).map((name) => [name, field(name)])),
    };
    const keys = sql`unnest(${sql.placeholder('keys')}::text[]) with ordinality as keys(key, place)`;
    const joined =
      counted === undefined
        ? db
            .select(selected)
            .from(keys)
            .innerJoinLateral(rows, sql`true`)
        : db
            .select({ ...selected, parentTotal: sql<number>`counted.total` })
            .from(keys)
            .innerJoinLateral(sql`(${this.countOf(parent, counted)}) as counted`, sql`true`)
            .leftJoinLateral(rows, sql`true`);
    return joined.orderBy(
      sql`keys.place`,
      ...orderSql(order, window.reading, (each) => sql`${field(each.field)}`),
    );
  }

  /** Counts the rows of the parent at hand, within a statement about parents. */
  private countOf(parent: string, where: Condition): SQL {
    return sql`select count(*)::int as total ${this.fromWhere(where, parent)}`;
  }

  /** The rows of a condition, among those of the parent at hand where there is one. */
  private fromWhere(where: Condition, parent: string | undefined): SQL {
    const { key, tie, on } = parent === undefined ? { key: undefined, tie: undefined } : this.parent(parent);
    const tied = tie === undefined ? sql`` : sql` inner join ${tie} on ${on}`;
    const ofParent = key === undefined ? sql`true` : sql`${key} = keys.key`;
    const bound = where.sql === undefined ? sql`` : sql` and (${where.sql})`;
    return sql`from ${this.spec.table}${tied} where ${ofParent}${bound}`;
  }

  /** Which rows a page is of. */
  private rowsOf(selection: Selection, window: Window, parent?: string): Condition {
    const { where, few } = selection;
    if (few === undefined) return positioned(selection, window);
    const { most, outcomes } = few;
    const bounds = boundsOf(selection.order, window);
    const apart = [...(outcomes === undefined ? [] : [outcomes]), ...bounds];
    const { id } = this.spec.table;
    const rows = this.fromWhere(where, parent);
    return fewAmong({ where, rows, id, most, apart });
  }

  /** How many rows a list has. */
  async count(db: Db, where: Condition): Promise<number> {
    const query = prepare(db, `${this.type} count ${where.shape}`, (handle) =>
      handle
        .select({ count: sql<number>`count(*)::int` })
        .from(this.spec.table as PgTable)
        .where(where.sql),
    );
    const [row] = await query.execute(where.values);
    return row?.count ?? 0;
  }

  /** How many rows each parent's list has, in one statement. */
  async counts(db: Db, parent: string, keys: readonly string[], where: Condition): Promise<number[]> {
    const { key, tie, on } = this.parent(parent);
    const ofParents = sql`${key} = any(${sql.placeholder('keys')}::text[])`;
    const query = prepare(db, `${this.type} counts of ${parent} ${where.shape}`, (handle) => {
      const base = handle
        .select({ key: sql<string>`${key}`, count: sql<number>`count(*)::int` })
        .from(this.spec.table as PgTable)
        .$dynamic();
      return (tie === undefined ? base : base.innerJoin(tie, on))
        .where(where.sql === undefined ? ofParents : sql`${ofParents} and (${where.sql})`)
        .groupBy(key);
    });
    const rows = await query.execute({ keys, ...where.values });
    const byKey = new Map(rows.map((row) => [row.key, row.count]));
    return keys.map((each) => byKey.get(each) ?? 0);
  }

  /** The column of a filter path or field: `name` is the property `name`, `mission.id` the property `missionId`. */
  column(path: string): PgColumn {
    const property = path.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
    const found = this.columns[path] ?? this.columns[property];
    if (found === undefined)
      throw new Error(`${this.type}: no column holds "${path}"; name it in "columns" of the store`);
    return found;
  }

  private parent(name: string): { key: PgColumn; tie: PgTable | undefined; on: SQL } {
    const parent = this.spec.parents?.[name];
    if (parent === undefined) throw new Error(`${this.type} has no parent "${name}"`);
    return 'tie' in parent ? parent : { key: parent, tie: undefined, on: sql`true` };
  }

  private slice(
    read: InferSelectModel<Table>[],
    order: readonly OrderColumn[],
    window: Window,
    total?: number,
  ): Slice<InferSelectModel<Table>> {
    // A row is a plain record of its columns.
    return pageOf(read, window, (row) => encodeCursor(order, row as Record<string, unknown>), total);
  }
}

/** What a list demands of its rows, and beside it what the cursors of a page do. Throws BAD_USER_INPUT for a cursor of another list. */
export function positioned({ where, order }: Selection, window: Window): Condition {
  const bounds = boundsOf(order, window);
  return bounds.length === 0 ? where : all(where, ...bounds);
}

function boundsOf(order: readonly OrderColumn[], { after, before }: Window): Condition[] {
  const bounds: Condition[] = [];
  if (after !== undefined) bounds.push(beyond(order, decodeCursor(order, after, 'after'), 'forwards'));
  if (before !== undefined) bounds.push(beyond(order, decodeCursor(order, before, 'before'), 'backwards'));
  return bounds;
}

/** Defines the reads of an entity from its table and its generated list description. */
export function defineStore<Table extends EntityTable>(spec: StoreSpec<Table>): EntityStore<Table> {
  return new EntityStore(spec);
}
