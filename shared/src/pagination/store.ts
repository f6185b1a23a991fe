// The reads that every stored entity shares: by id, by page, by page of each parent, and counts; one statement each.
import { getTableColumns, sql, type InferSelectModel, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../db/open';
import { prepare, statement } from '../db/statement';
import type { NodeType } from '../identity/node-types';
import { inOrder } from '../loaders/loaders';
import { all, type Condition } from './condition';
import { badInput } from '../errors/graph-error';
import { compileFilter, type FilterColumns } from './filter';
import { beyond, decodeCursor, encodeCursor, orderSql, orderShape, type OrderColumn } from './order';
import type { Slice, Window } from './connection';
import type { ListSpec, OrderTerm } from './spec';

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
  /** The order of a list when the client names none; by default the id alone. */
  order?: readonly OrderTerm[];
  /** Whose rows can be listed: name of the parent, and how its rows are found. */
  parents?: Readonly<Record<string, Parent>>;
}

/** A list that a resolver asks for, before its window is read. */
export interface Selection {
  where: Condition;
  order: readonly OrderColumn[];
}

/** The reads of one entity. */
export class EntityStore<Table extends EntityTable> {
  readonly type: NodeType;
  /** Properties of a row. */
  readonly properties: ReadonlySet<string>;
  readonly findByIds: (db: Db, ids: readonly string[]) => Promise<(InferSelectModel<Table> | null)[]>;
  private readonly filterColumns: FilterColumns;
  private readonly columns: Readonly<Record<string, PgColumn>>;

  constructor(private readonly spec: StoreSpec<Table>) {
    this.type = spec.type;
    this.properties = new Set(Object.keys(getTableColumns(spec.table)));
    this.columns = { ...(getTableColumns(spec.table) as Record<string, PgColumn>), ...spec.columns }; // drizzle's own columns of the table
    this.filterColumns = new Map(spec.list.filters.map((path) => [path, this.column(path)]));
    for (const field of Object.values(spec.list.orders)) this.column(field);
    const byIds = statement((db) =>
      db
        .select()
        .from(spec.table as PgTable) // the type parameter would make drizzle's inference collapse
        .where(sql`${spec.table.id} = any(${sql.placeholder('ids')}::text[])`),
    );
    this.findByIds = async (db, ids) => {
      const rows = (await byIds(db, { ids })) as (InferSelectModel<Table> & { id: string })[]; // `select *` of the table
      return inOrder(ids, rows, (row) => row.id);
    };
  }

  /** Checks and compiles the arguments of a list. `scope` adds what the field itself demands. */
  select(
    args: { where?: object | null | undefined; orderBy?: readonly OrderTerm[] | null | undefined },
    scope?: Condition,
  ): Selection {
    const where = compileFilter(args.where, this.filterColumns);
    return { where: scope === undefined ? where : all(scope, where), order: this.orderOf(args.orderBy) };
  }

  private orderOf(terms: readonly OrderTerm[] | null | undefined): OrderColumn[] {
    const orders = this.spec.list.orders;
    const named = terms != null && terms.length > 0 ? terms : (this.spec.order ?? []);
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
    const { where, order } = this.positioned(selection, window);
    const key = `${this.type} page ${where.shape} ${orderShape(order)} ${window.reading}`;
    const query = prepare(db, key, (handle) =>
      handle
        .select()
        .from(this.spec.table as PgTable)
        .where(where.sql)
        .orderBy(...orderSql(order, window.reading))
        .limit(sql.placeholder('limit')),
    );
    const rows = await query.execute({ ...where.values, limit: window.size + 1 });
    return this.slice(rows as InferSelectModel<Table>[], order, window); // `select *` of the table
  }

  /** The same page of each parent's rows, in one statement. */
  async pages(
    db: Db,
    parent: string,
    keys: readonly string[],
    wanted: { selection: Selection; window: Window },
  ): Promise<Slice<InferSelectModel<Table>>[]> {
    const { selection, window } = wanted;
    const { where, order } = this.positioned(selection, window);
    const key = `${this.type} of ${parent} ${where.shape} ${orderShape(order)} ${window.reading}`;
    const query = prepare(db, key, (handle) => this.pagesQuery(handle, parent, { where, order, window }));
    const rows = await query.execute({ ...where.values, keys, limit: window.size + 1 });
    const byKey = new Map<string, InferSelectModel<Table>[]>(keys.map((each) => [each, []]));
    for (const row of rows as { parentKey: string }[])
      byKey.get(row.parentKey)?.push(row as unknown as InferSelectModel<Table>); // the table's columns beside the key
    return keys.map((each) => this.slice(byKey.get(each) ?? [], order, window));
  }

  private pagesQuery(
    db: Db,
    parent: string,
    wanted: { where: Condition; order: readonly OrderColumn[]; window: Window },
  ) {
    const { where, order, window } = wanted;
    const { key, tie, on } = this.parent(parent);
    const ofParent = sql`${key} = keys.key`;
    const columns = getTableColumns(this.spec.table) as Record<string, PgColumn>; // as in the constructor
    const base = db
      .select(columns)
      .from(this.spec.table as PgTable)
      .$dynamic();
    const rows = (tie === undefined ? base : base.innerJoin(tie, on))
      .where(where.sql === undefined ? ofParent : sql`${ofParent} and (${where.sql})`)
      .orderBy(...orderSql(order, window.reading))
      .limit(sql.placeholder('limit'))
      .as('rows');
    const field = (name: string): SQL => (rows as unknown as Record<string, SQL>)[name] as SQL; // a subquery has its columns as properties
    return db
      .select({
        parentKey: sql<string>`keys.key`,
        ...Object.fromEntries(Object.keys(columns).map((name) => [name, field(name)])),
      })
      .from(sql`unnest(${sql.placeholder('keys')}::text[]) with ordinality as keys(key, place)`)
      .innerJoinLateral(rows, sql`true`)
      .orderBy(sql`keys.place`, ...orderSql(order, window.reading, (each) => sql`${field(each.field)}`));
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
    const rows = await query.execute({ ...where.values, keys });
    const byKey = new Map(rows.map((row) => [row.key, row.count]));
    return keys.map((each) => byKey.get(each) ?? 0);
  }

  /** The column of a filter path or field: `name` is the property `name`, `mission.id` the property `missionId`. */
  private column(path: string): PgColumn {
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

  private positioned(
    selection: Selection,
    window: Window,
  ): { where: Condition; order: readonly OrderColumn[] } {
    const { order } = selection;
    const bounds: Condition[] = [selection.where];
    if (window.after !== undefined)
      bounds.push(beyond(order, decodeCursor(order, window.after, 'after'), 'forwards'));
    if (window.before !== undefined)
      bounds.push(beyond(order, decodeCursor(order, window.before, 'before'), 'backwards'));
    return { where: bounds.length === 1 ? selection.where : all(...bounds), order };
  }

  private slice(
    read: InferSelectModel<Table>[],
    order: readonly OrderColumn[],
    window: Window,
  ): Slice<InferSelectModel<Table>> {
    const more = read.length > window.size;
    const rows = more ? read.slice(0, window.size) : read;
    const backwards = window.reading === 'backwards';
    return {
      rows: backwards ? rows.toReversed() : rows,
      cursorOf: (row) => encodeCursor(order, row as Record<string, unknown>), // a row is a plain record of its columns
      hasNextPage: backwards ? window.before !== undefined : more,
      hasPreviousPage: backwards ? more : window.after !== undefined,
    };
  }
}

/** Defines the reads of an entity from its table and its generated list description. */
export function defineStore<Table extends EntityTable>(spec: StoreSpec<Table>): EntityStore<Table> {
  return new EntityStore(spec);
}
