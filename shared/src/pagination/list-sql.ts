// The statements about the lists of one table: a page, a page of each parent, and counts.
import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../db/db';
import type { NodeType } from '../identity/node-types';
import type { Condition } from './condition';
import type { Window } from './connection';
import { fewAmong } from './few';
import { orderSql, type OrderColumn } from './order';
import { boundsOf, positioned, type Selection } from './selection';

/** A table whose rows are entities. */
export type EntityTable = PgTable & { id: PgColumn };

/** How the rows of a parent are found: by a column of the table itself, or through a table that ties the two. */
export type Parent = PgColumn | { key: PgColumn; tie: PgTable; on: SQL };

/** A page to be read. */
interface PageQuery {
  where: Condition;
  order: readonly OrderColumn[];
  window: Window;
  fields: Record<string, PgColumn>;
}

/** Builds the statements; their values have the names of the placeholders. */
export class ListSql {
  constructor(
    private readonly type: NodeType,
    private readonly table: EntityTable,
    private readonly parents: Readonly<Record<string, Parent>>,
  ) {}

  page(db: Db, { where, order, window, fields }: PageQuery) {
    return db
      .select(fields)
      .from(this.table as PgTable) // the type parameter would make drizzle's inference collapse
      .where(where.sql)
      .orderBy(...orderSql(order, window.reading))
      .limit(sql.placeholder('limit'));
  }

  /** The page of each parent, and the number of its rows where they are counted; `keys` names the parents. */
  pages(
    db: Db,
    parent: string,
    wanted: PageQuery & {
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
      .from(this.table as PgTable)
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
    return sql`from ${this.table}${tied} where ${ofParent}${bound}`;
  }

  /** Which rows a page is of. */
  rowsOf(selection: Selection, window: Window, parent?: string): Condition {
    const { where, few } = selection;
    if (few === undefined) return positioned(selection, window);
    const { most, outcomes } = few;
    const bounds = boundsOf(selection.order, window);
    const apart = [...(outcomes === undefined ? [] : [outcomes]), ...bounds];
    const { id } = this.table;
    const rows = this.fromWhere(where, parent);
    return fewAmong({ where, rows, id, most, apart });
  }

  /** How many rows a list has. */
  count(db: Db, where: Condition) {
    return db
      .select({ count: sql<number>`count(*)::int` })
      .from(this.table as PgTable)
      .where(where.sql);
  }

  /** How many rows each parent's list has, of those that have any; `keys` names the parents. */
  counts(db: Db, parent: string, where: Condition) {
    const { key, tie, on } = this.parent(parent);
    const ofParents = sql`${key} = any(${sql.placeholder('keys')}::text[])`;
    const base = db
      .select({ key: sql<string>`${key}`, count: sql<number>`count(*)::int` })
      .from(this.table as PgTable)
      .$dynamic();
    return (tie === undefined ? base : base.innerJoin(tie, on))
      .where(where.sql === undefined ? ofParents : sql`${ofParents} and (${where.sql})`)
      .groupBy(key);
  }

  private parent(name: string): { key: PgColumn; tie: PgTable | undefined; on: SQL } {
    const parent = this.parents[name];
    if (parent === undefined) throw new Error(`${this.type} has no parent "${name}"`);
    return 'tie' in parent ? parent : { key: parent, tie: undefined, on: sql`true` };
  }
}
