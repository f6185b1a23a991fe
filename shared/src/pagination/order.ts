// `orderBy:` and cursors: total orders, and where a page begins in them.
import { getTableName, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { badInput } from '../errors/graph-error';
import { Values, type Condition } from './condition';
import { sealed, unsealed } from './cursor-seal';

/** One column of a total order; the last one is always the id. Null sorts last in both directions. */
export interface OrderColumn {
  /** Property of the row that holds the value. */
  field: string;
  column: PgColumn;
  descending: boolean;
}

/** Which way a page is read: backwards means that the last rows before a cursor are wanted. */
export type Reading = 'forwards' | 'backwards';

/** The ORDER BY list of an order, reversed when it is read backwards. */
export function orderSql(
  order: readonly OrderColumn[],
  reading: Reading,
  columnOf = (each: OrderColumn): SQL => sql`${each.column}`,
): SQL[] {
  return order.map((each) => {
    const descending = each.descending !== (reading === 'backwards');
    const nulls = each.column.notNull ? '' : reading === 'backwards' ? ' nulls first' : ' nulls last';
    return sql`${columnOf(each)}${sql.raw((descending ? ' desc' : ' asc') + nulls)}`;
  });
}

/** A name that is equal exactly when the order is. */
export function orderShape(order: readonly OrderColumn[]): string {
  return order.map((each) => (each.descending ? `-${each.field}` : each.field)).join(',');
}

type Scalar = string | number | boolean | null;

/** The cursor of a row: opaque to clients, sealed, and bound to the order it was made in. */
export function encodeCursor(order: readonly OrderColumn[], row: Record<string, unknown>): string {
  const values = order.map((each) => cursorValue(row[each.field]));
  return sealed(kindOf(order), JSON.stringify([1, orderShape(order), ...values]));
}

/** The values of a cursor. Throws BAD_USER_INPUT when it is not a cursor of this order. */
export function decodeCursor(order: readonly OrderColumn[], cursor: string, argument: string): Scalar[] {
  const text = unsealed(kindOf(order), cursor);
  const [version, shape, ...values] = text === undefined ? [] : (JSON.parse(text) as Scalar[]); // as it was encoded
  if (version !== 1) throw stranger(argument);
  if (shape !== orderShape(order)) {
    throw badInput(`"${argument}" is a cursor of another order: keep "orderBy" the same from page to page`);
  }
  return values;
}

function stranger(argument: string): Error {
  return badInput(
    `"${argument}" is not a cursor of this list: pass an endCursor or startCursor as it was given`,
  );
}

/** Cursors of one list are none of another, though both have such an order. */
function kindOf(order: readonly OrderColumn[]): string {
  return order[0] === undefined ? '' : getTableName(order[0].column.table);
}

function cursorValue(value: unknown): Scalar {
  if (value instanceof Date) return value.toISOString();
  if (value === null || value === undefined) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/**
 * The rows that lie beyond a cursor in the direction of reading. The shape names which values of the cursor
 * are null, because null compares by its own rule (it is last).
 */
export function beyond(
  order: readonly OrderColumn[],
  cursor: readonly Scalar[],
  reading: Reading,
): Condition {
  return new Beyond(order, cursor, reading);
}

class Beyond implements Condition {
  readonly shape: string;
  readonly values: Record<string, unknown>;
  private readonly held: readonly (SQL | null)[];

  constructor(
    private readonly order: readonly OrderColumn[],
    cursor: readonly Scalar[],
    private readonly reading: Reading,
  ) {
    const values = new Values(reading === 'forwards' ? 'a' : 'b');
    this.held = cursor.map((value) => (value === null ? null : values.hold(value)));
    this.shape = `${reading}(${cursor.map((value) => (value === null ? '0' : '1')).join('')})`;
    this.values = values.held;
  }

  get sql(): SQL {
    return beyondSql(this.order, this.held, this.reading);
  }
}

function beyondSql(order: readonly OrderColumn[], held: readonly (SQL | null)[], reading: Reading): SQL {
  const branches: SQL[] = [];
  const equal: SQL[] = [];
  order.forEach((each, index) => {
    const value = held[index] ?? null;
    const further = isFurther(each, value, reading);
    if (further !== undefined) branches.push(sql`(${sql.join([...equal, further], sql` and `)})`);
    equal.push(value === null ? sql`${each.column} is null` : sql`${each.column} = ${value}`);
  });
  const range = rangeOf(order[0], held[0] ?? null, reading);
  return branches.length === 0 ? sql`false` : sql`${range}(${sql.join(branches, sql` or `)})`;
}

/** Says once more where the first column begins: of the branches an index makes nothing, of this it makes a range. */
function rangeOf(first: OrderColumn | undefined, value: SQL | null, reading: Reading): SQL {
  if (first === undefined || value === null || !first.column.notNull) return sql``;
  const comparison = sql.raw(first.descending !== (reading === 'backwards') ? ' <= ' : ' >= ');
  return sql`${first.column}${comparison}${value} and `;
}

function isFurther(each: OrderColumn, value: SQL | null, reading: Reading): SQL | undefined {
  const backwards = reading === 'backwards';
  if (value === null) return backwards ? sql`${each.column} is not null` : undefined;
  const comparison = sql.raw(each.descending !== backwards ? ' < ' : ' > ');
  const further = sql`${each.column}${comparison}${value}`;
  return each.column.notNull || backwards ? further : sql`(${further} or ${each.column} is null)`;
}
