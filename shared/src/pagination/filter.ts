// `where:` arguments as SQL: typed filters over the columns of one list.
import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { badInput } from '../errors/graph-error';
import { always, Values, type Condition } from './condition';
import { checkLength, count, noCounts, type Counts } from './filter-limits';

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
  /** What it compares with, in the order in which `sql` takes the places of these values. */
  operands: readonly unknown[];
  sql(next: () => SQL): SQL;
  /** Said of what is the same for all rows, because a test was taken as answered. */
  constant?: boolean;
  /** Said of what holds a test of what is not known: the tests beside it, whose outcomes decide what it depends on. */
  beside?: readonly Part[];
}

/** Which rows a filter may hold for when the values of some fields are not known. */
export interface Supposed {
  unknown: ReadonlySet<string>;
  /** The rows for which it holds with some values of these fields; the undecided ones are those of them for which it does not hold with all. */
  rows: 'POSSIBLE' | 'UNDECIDED';
}

/** Those rows, and what tells them apart. */
export interface SupposedRows {
  where: Condition;
  /** Two rows for which these outcomes are the same depend on the unknown values in the same way; undefined where all do. */
  outcomes: Condition | undefined;
}

/**
 * Compiles a `where` argument. Null and absent constrain nothing; only `isNull` tests null; `in: []` matches
 * nothing; `contains` and `startsWith` disregard the case of ASCII letters; `ne` matches null too.
 */
export function compileFilter(where: object | null | undefined, columns: FilterColumns): Condition {
  if (where === null || where === undefined) return always;
  let known = compiled.get(where);
  if (known === undefined) compiled.set(where, (known = new Map()));
  let condition = known.get(columns);
  if (condition === undefined) known.set(columns, (condition = compileNew(where, columns)));
  return condition;
}

/** One variable may be the filter of many lists of an operation. */
const compiled = new WeakMap<object, Map<FilterColumns, Condition>>();

function compileNew(where: object, columns: FilterColumns): Condition {
  return conditionOf(compileWhole(where, { columns }));
}

/**
 * Compiles which rows a `where` may hold for. A test of what is not known is taken as passed where that lets more rows in, and as
 * failed to find those for which the filter holds whatever the values are.
 */
export function compileSupposed(
  where: object,
  columns: FilterColumns,
  { unknown, rows }: Supposed,
): SupposedRows {
  const possible = compileWhole(where, { columns, unknown, taken: true });
  const outcomes = outcomesOf(possible.beside ?? []);
  if (rows === 'POSSIBLE') return { where: conditionOf(possible), outcomes };
  const sure = compileWhole(where, { columns, unknown, taken: false });
  return { where: conditionOf(join([possible, negated(sure)], 'and')), outcomes };
}

/** The outcomes of the tests beside the unknown, as columns of SQL. */
function outcomesOf(beside: readonly Part[]): Condition | undefined {
  const open = beside.filter((each) => each.constant === undefined);
  if (open.length === 0) return undefined;
  return new Filter(
    {
      shape: open.map((each) => each.shape).join(),
      operands: open.flatMap((each) => each.operands),
      sql: (next) =>
        sql.join(
          open.map((each) => sql`(${each.sql(next)}) is true`),
          sql`, `,
        ),
    },
    'o',
  );
}

function conditionOf(part: Part): Condition {
  return part.constant === true ? always : new Filter(part);
}

class Filter implements Condition {
  readonly shape: string;
  readonly values: Record<string, unknown>;
  private readonly places: readonly SQL[];

  constructor(
    private readonly part: Part,
    prefix = 'w',
  ) {
    const values = new Values(prefix);
    this.places = part.operands.map((each) => values.hold(each));
    this.shape = part.shape;
    this.values = values.held;
  }

  get sql(): SQL {
    const places = this.places.values();
    return this.part.sql(() => {
      const { value } = places.next();
      if (value === undefined) throw new Error('a test of a filter has no value');
      return value;
    });
  }
}

interface Compiling {
  columns: FilterColumns;
  /** Fields whose tests are not made but taken as passed or failed; that turns round with each `not`. */
  unknown?: ReadonlySet<string>;
  taken?: boolean;
  /** How many of each there are so far. */
  counts: Counts;
}

function compileWhole(where: object, how: Omit<Compiling, 'counts'>): Part {
  const parts = compileAll(where, '', { ...how, counts: noCounts() });
  return parts.length === 0 ? constant(true) : join(parts, 'and');
}

function compileAll(where: object, path: string, into: Compiling): Part[] {
  count('groups', into.counts);
  return Object.entries(where).flatMap(([key, value]: [string, unknown]) => {
    if (value === null || value === undefined) return [];
    if (key === 'and' || key === 'or') return group(key, value, path, into);
    if (key === 'not') return negate(value, path, into);
    const here = path === '' ? key : `${path}.${key}`;
    const column = into.columns.get(here);
    if (column !== undefined) return tests(column, here, asRecord(value, here), into);
    return compileAll(asRecord(value, here), here, into);
  });
}

function group(key: 'and' | 'or', value: unknown, path: string, into: Compiling): Part[] {
  const branches = Array.isArray(value) ? value : [value];
  const parts = branches.map((branch) => join(compileAll(asRecord(branch, key), path, into), 'and'));
  if (parts.length === 0)
    return key === 'or' ? [{ shape: 'false', operands: [], sql: () => sql`false` }] : [];
  return [join(parts, key)];
}

function negate(value: unknown, path: string, into: Compiling): Part[] {
  into.taken = into.taken !== true;
  const inner = compileAll(asRecord(value, 'not'), path, into);
  into.taken = !into.taken;
  return inner.length === 0 ? [] : [negated(join(inner, 'and'))];
}

function negated(part: Part): Part {
  if (part.constant !== undefined) return constant(!part.constant, part.beside);
  return {
    ...part,
    shape: `not(${part.shape})`,
    sql: (next) => sql`(${part.sql(next)}) is not true`,
  };
}

const constant = (value: boolean, beside?: readonly Part[]): Part => ({
  shape: String(value),
  operands: [],
  sql: () => (value ? sql`true` : sql`false`),
  constant: value,
  ...(beside === undefined ? {} : { beside }),
});

function tests(column: PgColumn, path: string, filter: Record<string, unknown>, into: Compiling): Part[] {
  const isUnknown = into.unknown?.has(path.split('.', 1)[0] ?? path) === true;
  return Object.entries(filter).flatMap(([operator, value]) => {
    if (value === null || value === undefined) return [];
    count('tests', into.counts);
    if (isUnknown) return [constant(into.taken === true, [])];
    checkLength(value, `${path}.${operator}`, into.counts);
    const shape = `${path} ${operator}`;
    const comparison = comparisons[operator];
    const test = (operand: unknown, of: (place: SQL) => SQL): Part[] => [
      { shape, operands: [operand], sql: (next) => of(next()) },
    ];
    if (comparison !== undefined) return test(value, (place) => sql`${column}${comparison}${place}`);
    if (operator === 'in') return test(value, (place) => sql`${column} = any(${listOf(column, place)})`);
    if (operator === 'contains') return test(`%${literal(value)}%`, (place) => sql`${column} ilike ${place}`);
    if (operator === 'startsWith')
      return test(`${literal(value)}%`, (place) => sql`${column} ilike ${place}`);
    if (operator === 'isNull') {
      return [
        {
          shape: `${shape} ${String(value)}`,
          operands: [],
          sql: () => (value === true ? sql`${column} is null` : sql`${column} is not null`),
        },
      ];
    }
    throw badInput(`"${path}" has no test "${operator}"`);
  });
}

/** A list of values as one array of the column's kind; text is the one array that every driver writes alike. */
export function listOf(column: PgColumn, list: SQL): SQL {
  const kind = column.getSQLType();
  if (kind.startsWith('text')) return sql`${list}::text[]`;
  return sql`${list}::text[]::${sql.raw(kind)}[]`;
}

function join(parts: readonly Part[], word: 'and' | 'or'): Part {
  if (parts.length === 0) return { shape: 'true', operands: [], sql: () => sql`true` };
  const beside = besideUnknown(parts, word);
  const decisive = word === 'or';
  if (parts.some((part) => part.constant === decisive)) return constant(decisive, beside);
  const open = parts.filter((part) => part.constant === undefined);
  if (open.length === 0) return constant(!decisive, beside);
  return {
    ...(beside === undefined ? {} : { beside }),
    shape: `(${open.map((part) => part.shape).join(` ${word} `)})`,
    operands: open.flatMap((part) => part.operands),
    sql: (next) =>
      sql`(${sql.join(
        open.map((part) => part.sql(next)),
        sql.raw(` ${word} `),
      )})`,
  };
}

/** What stands beside the unknown in a group: its known tests as one, and what stands beside it further within. */
function besideUnknown(parts: readonly Part[], word: 'and' | 'or'): readonly Part[] | undefined {
  const unknown = parts.filter((part) => part.beside !== undefined);
  if (unknown.length === 0) return undefined;
  const known = parts.filter((part) => part.beside === undefined);
  return [
    ...(known.length === 0 ? [] : [join(known, word)]),
    ...unknown.flatMap((part) => part.beside ?? []),
  ];
}

function literal(value: unknown): string {
  return String(value).replaceAll(/[\\%_]/g, (special) => `\\${special}`);
}

function asRecord(value: unknown, path: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>; // checked on this line
  throw badInput(`"${path}" in "where" must be an object`);
}
