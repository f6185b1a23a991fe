// The reads that every stored entity shares: by id, by page, by page of each parent, and counts; one statement each.
import { getTableColumns, sql, type InferSelectModel } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../db/db';
import type { TableUse } from '../db/column-projection';
import { CallReader, type Reader } from '../db/reader';
import { prepare } from '../db/statement';
import type { NodeType } from '../identity/node-types';
import { inOrder } from '../db/keyed-read';
import { all, type Condition } from './condition';
import { badInput } from '../errors/graph-error';
import type { FewRows } from './few';
import { compileFilter, compileSupposed, type FilterColumns } from './filter';
import { encodeCursor, orderShape, type OrderColumn } from './order';
import { emptySliceOf, pageOf, type Slice, type Window } from './connection';
import { ListSql, type EntityTable, type Parent } from './list-sql';
import type { Selection } from './selection';
import type { ConnectionArgs, ListSpec, OrderTerm } from './spec';

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
  readonly findByIds: (reader: Reader, ids: readonly string[]) => Promise<(InferSelectModel<Table> | null)[]>;
  private readonly sql: ListSql;
  private readonly filterColumns: FilterColumns;
  private readonly columns: Readonly<Record<string, PgColumn>>;
  /** The columns of `order`. */
  private readonly ordered: readonly OrderColumn[];

  constructor(private readonly spec: StoreSpec<Table>) {
    this.type = spec.type;
    this.order = spec.order ?? [];
    this.sql = new ListSql(spec.type, spec.table, spec.parents ?? {});
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
    this.findByIds = async (reader, ids) => {
      const rows = await this.read(reader, `${this.type} by ids`, { ids }, (db, fields) =>
        db
          .select(fields)
          .from(spec.table as PgTable) // the type parameter would make drizzle's inference collapse
          .where(sql`${spec.table.id} = any(${sql.placeholder('ids')}::text[])`),
      );
      return inOrder(ids, rows as (InferSelectModel<Table> & { id: string })[], (row) => row.id); // every entity has an id
    };
  }

  /** Runs a read of whole rows, or of what the operation is known to use of them. */
  private async read<Row extends InferSelectModel<Table>>(
    reader: Reader,
    key: string,
    values: Record<string, unknown>,
    build: (db: Db, fields: Record<string, PgColumn>) => { prepare(name: string): Executable },
  ): Promise<Row[]> {
    const columns = this.rowColumns;
    const projection = reader instanceof CallReader ? reader.projection : undefined;
    const use: TableUse | undefined = projection?.of(this, this.names);
    const wanted = use?.wanted;
    if (use === undefined || wanted === undefined) {
      const rows = (await prepare(reader, key, (db) => build(db, columns)).execute(values)) as Row[]; // the table's columns
      return use === undefined ? rows : use.watched(rows as (Row & object)[]);
    }
    const fields = (): Record<string, PgColumn> =>
      Object.fromEntries(wanted.names.map((name) => [name, columns[name] as PgColumn])); // names of the table's own columns
    const query = prepare(reader, `${key} ${wanted.text}`, (db) => build(db, fields()), use.guard);
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
  async page(reader: Reader, selection: Selection, window: Window): Promise<Slice<InferSelectModel<Table>>> {
    const { order } = selection;
    const where = this.sql.rowsOf(selection, window);
    const key = `${this.type} page ${where.shape} ${orderShape(order)} ${window.reading}`;
    const rows = await this.read(reader, key, { limit: window.size + 1, ...where.values }, (db, fields) =>
      this.sql.page(db, { where, order, window, fields }),
    );
    return this.slice(rows, order, window);
  }

  /**
   * The same page of each parent's rows, the number of each parent's rows, or both, as `parts` names `page` and `count`: in
   * one statement. A list that was only counted has an empty page.
   */
  async listed(
    reader: Reader,
    parent: string,
    keys: readonly string[],
    wanted: { selection: Selection; window: Window; parts: ReadonlySet<string> },
  ): Promise<Slice<InferSelectModel<Table>>[]> {
    const { selection, window, parts } = wanted;
    if (!parts.has('page'))
      return (await this.counts(reader, parent, keys, selection.where)).map(emptySliceOf);
    const { order } = selection;
    const where = this.sql.rowsOf(selection, window, parent);
    const counted = parts.has('count') ? selection.where : undefined;
    const key = `${this.type} of ${parent} ${where.shape} ${orderShape(order)} ${window.reading} ${counted?.shape ?? '-'}`;
    const rows = await this.read<InferSelectModel<Table> & { parentKey: string; parentTotal: number }>(
      reader,
      key,
      { keys, limit: window.size + 1, ...where.values },
      (db, fields) => this.sql.pages(db, parent, { where, order, window, fields, counted }),
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

  /** How many rows a list has. */
  async count(reader: Reader, where: Condition): Promise<number> {
    const query = prepare(reader, `${this.type} count ${where.shape}`, (db) => this.sql.count(db, where));
    const [row] = await query.execute(where.values);
    return row?.count ?? 0;
  }

  /** How many rows each parent's list has, in one statement. */
  async counts(reader: Reader, parent: string, keys: readonly string[], where: Condition): Promise<number[]> {
    const query = prepare(reader, `${this.type} counts of ${parent} ${where.shape}`, (db) =>
      this.sql.counts(db, parent, where),
    );
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

/** Defines the reads of an entity from its table and its generated list description. */
export function defineStore<Table extends EntityTable>(spec: StoreSpec<Table>): EntityStore<Table> {
  return new EntityStore(spec);
}
