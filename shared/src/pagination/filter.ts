// `where:` arguments as SQL: typed filters over the columns of one list.
import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { badInput } from '../errors/graph-error';
import { always, Values, type Condition } from './condition';

/** Columns by the path under which `where` names them. */
export type FilterColumns = ReadonlyMap<string, PgColumn>;

const comparisons: Record<string, SQL> = {
  eq: sql` = `,
  ne: sql` is distinct from `,
  gt: sql` > `,
  gte: sql` >= `,
  lt: sql` < `,
  lte: sql` <= `,
};

interface Part {
  shape: string;
  sql: SQL;
}

/** What one `where` may hold: so many tests, values in a list, and characters in a text that is searched for. */
export const filterLimits = { tests: 100, values: 500, characters: 500 } as const;

/**
 * Compiles a `where` argument. Null and absent constrain nothing; only `isNull` tests null; `in: []` matches
 * nothing; `contains` and `startsWith` disregard the case of ASCII letters; `ne` matches null too.
 */
export function compileFilter(where: object | null | undefined, columns: FilterColumns): Condition {
  if (where === null || where === undefined) return always;
  const values = new Values('w');
  const parts = compileAll(where, '', { columns, values });
  if (parts.length === 0) return always;
  const whole = join(parts, 'and');
  if (Object.keys(values.held).length > filterLimits.tests)
    throw badInput(`"where" may hold at most ${filterLimits.tests} tests: ask for less at a time`);
  return { shape: whole.shape, sql: whole.sql, values: values.held };
}

interface Compiling {
  columns: FilterColumns;
  values: Values;
}

function compileAll(where: object, path: string, into: Compiling): Part[] {
  return Object.entries(where).flatMap(([key, value]: [string, unknown]) => {
    if (value === null || value === undefined) return [];
    if (key === 'and' || key === 'or') return group(key, value, path, into);
    if (key === 'not') return negate(value, path, into);
    const here = path === '' ? key : `${path}.${key}`;
    const column = into.columns.get(here);
    if (column !== undefined) return tests(column, here, asRecord(value, here), into.values);
    return compileAll(asRecord(value, here), here, into);
  });
}

function group(key: 'and' | 'or', value: unknown, path: string, into: Compiling): Part[] {
  const branches = Array.isArray(value) ? value : [value];
  const parts = branches.map((branch) => join(compileAll(asRecord(branch, key), path, into), 'and'));
  if (parts.length === 0) return key === 'or' ? [{ shape: 'false', sql: sql`false` }] : [];
  return [join(parts, key)];
}

function negate(value: unknown, path: string, into: Compiling): Part[] {
  const inner = compileAll(asRecord(value, 'not'), path, into);
  if (inner.length === 0) return [];
  const whole = join(inner, 'and');
  return [{ shape: `not(${whole.shape})`, sql: sql`(${whole.sql}) is not true` }];
}

function tests(column: PgColumn, path: string, filter: Record<string, unknown>, values: Values): Part[] {
  return Object.entries(filter).flatMap(([operator, value]) => {
    if (value === null || value === undefined) return [];
    checkLength(value, `${path}.${operator}`);
    const shape = `${path} ${operator}`;
    const comparison = comparisons[operator];
    if (comparison !== undefined) return [{ shape, sql: sql`${column}${comparison}${values.hold(value)}` }];
    if (operator === 'in')
      return [{ shape, sql: sql`${column} = any(${listOf(column, values.hold(value))})` }];
    if (operator === 'contains')
      return [{ shape, sql: sql`${column} ilike ${values.hold(`%${literal(value)}%`)}` }];
    if (operator === 'startsWith')
      return [{ shape, sql: sql`${column} ilike ${values.hold(`${literal(value)}%`)}` }];
    if (operator === 'isNull') {
      return [
        {
          shape: `${shape} ${String(value)}`,
          sql: value === true ? sql`${column} is null` : sql`${column} is not null`,
        },
      ];
    }
    throw badInput(`"${path}" has no test "${operator}"`);
  });
}

function checkLength(value: unknown, path: string): void {
  const { values, characters } = filterLimits;
  if (Array.isArray(value) && value.length > values)
    throw badInput(`"${path}" has ${value.length} values: at most ${values} are compared at once`);
  if (typeof value === 'string' && value.length > characters)
    throw badInput(`"${path}" has ${value.length} characters: at most ${characters} are searched for`);
}

/** A list of values as one array of the column's kind; text is the one array that every driver writes alike. */
export function listOf(column: PgColumn, list: SQL): SQL {
  const kind = column.getSQLType();
  if (kind.startsWith('text')) return sql`${list}::text[]`;
  return sql`${list}::text[]::${sql.raw(kind)}[]`;
}

function join(parts: readonly Part[], word: 'and' | 'or'): Part {
  if (parts.length === 0) return { shape: 'true', sql: sql`true` };
  return {
    shape: `(${parts.map((part) => part.shape).join(` ${word} `)})`,
    sql: sql`(${sql.join(
      parts.map((part) => part.sql),
      sql.raw(` ${word} `),
    )})`,
  };
}

function literal(value: unknown): string {
  return String(value).replaceAll(/[\\%_]/g, (special) => `\\${special}`);
}

function asRecord(value: unknown, path: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>; // checked on this line
  throw badInput(`"${path}" in "where" must be an object`);
}
