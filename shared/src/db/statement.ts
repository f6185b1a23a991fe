// Prepared reads: the SQL text of a statement and the mapping of its rows are made once, not on each call.
import { Column, is, Param, Placeholder, sql, SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import { LRUCache } from 'lru-cache';
import { Code } from '../code';
import {
  decoderOf,
  expressionBehind,
  preparedQuery,
  withoutProxy,
  type SelectedField,
} from '../library-internals/drizzle';
import { rowsOf } from './execute';
import type { Db } from './db';
import { CallReader, type Reader } from './reader';

/** A drizzle builder that can be prepared. */
interface Preparable<Rows> {
  prepare(name: string): { execute(values?: Record<string, unknown>): Promise<Rows> };
}

/** A read that is ready to run on any database. */
interface Read<Rows> {
  text: string;
  /** The parameters of a call, in the order of the text. */
  bind(values: Readonly<Record<string, unknown>>): unknown[];
  /** Turns what the driver gives into the rows that drizzle's builder promises. */
  map(rows: readonly (readonly unknown[])[]): Rows;
}

/** Reads that are remembered, and those of one operation, whose rows have a prototype of their own. */
const mostReads = 500;
const mostOfOperation = 50;

type Reads = LRUCache<string, Read<unknown>>;

const reads: Reads = new LRUCache({ max: mostReads });
const readsOfRows = new WeakMap<object, Reads>();
let statements = 0;

/** Statements are written on it, whichever database they run on: it is connected to none. */
const unconnected: Db = drizzle.mock();

/**
 * A read whose text never changes: built on first use, prepared in the server, then only executed.
 * `build` gets the database and returns a drizzle select with `sql.placeholder(name)` for its values.
 */
export function statement<Values extends Record<string, unknown>, Rows>(
  build: (db: Db) => Preparable<Rows>,
): (reader: Reader, values: Values) => Promise<Rows> {
  const name = `statement_${(statements += 1)}`;
  return async (reader, values) => await prepare(reader, name, build).execute(values);
}

/**
 * The read that a key names, built when the key is met for the first time. With a prototype for its rows it is
 * remembered as long as that prototype.
 */
export function prepare<Rows>(
  reader: Reader,
  key: string,
  build: (db: Db) => Preparable<Rows>,
  prototype?: object,
): { execute(values?: Record<string, unknown>): Promise<Rows> } {
  if (!(reader instanceof CallReader)) return build(reader).prepare(key);
  const known = prototype === undefined ? reads : readsOf(prototype);
  let read = known.get(key) as Read<Rows> | undefined; // one key, one builder: the rows are of the builder's type
  if (read === undefined) known.set(key, (read = compile(build(unconnected), key, prototype)));
  const { text, bind, map } = read;
  return { execute: async (values = {}) => map(await reader.runner.run(text, bind(values), reader)) };
}

const dialect = new PgDialect();

/**
 * A change that no builder can write and whose text never changes: `write` gives it, with what `value` gives for the name of
 * each value. It is written once and prepared in the server. Gives its rows as lists of values.
 */
export function written<Values extends Record<string, unknown>>(
  write: (value: (name: keyof Values & string) => unknown) => SQL,
): (reader: Reader, values: Values) => Promise<readonly (readonly unknown[])[]> {
  let known: { text: string; binders: readonly Binder[] } | undefined;
  return async (reader, values) => {
    if (!(reader instanceof CallReader)) {
      const rows = await rowsOf(
        reader,
        write((name) => values[name]),
      );
      return rows.map((row) => Object.values(row));
    }
    if (known === undefined) {
      const { sql: text, params } = dialect.sqlToQuery(write((name) => sql.placeholder(name)));
      known = { text, binders: params.map(binderOf) };
    }
    const parameters = known.binders.map((binder) => binder(values));
    const { rows, signal } = reader;
    return await reader.runner.run(known.text, parameters, { rows, signal, isChange: true });
  };
}

function readsOf(prototype: object): Reads {
  let known = readsOfRows.get(prototype);
  if (known === undefined) readsOfRows.set(prototype, (known = new LRUCache({ max: mostOfOperation })));
  return known;
}

function compile<Rows>(builder: Preparable<Rows>, key: string, prototype: object | undefined): Read<Rows> {
  const { text, parameters, fields } = preparedQuery(builder, key);
  const binders = parameters.map(binderOf);
  const rowOf = compileRow(fields, prototype);
  return {
    text,
    bind: (values) => binders.map((binder) => binder(values)),
    map: (rows) => rows.map(rowOf) as Rows, // the builder's own fields, decoded as drizzle decodes them
  };
}

/** Finds the value of a parameter among those of a call. */
type Binder = (values: Readonly<Record<string, unknown>>) => unknown;

function binderOf(param: unknown): Binder {
  if (is(param, Placeholder)) return (values) => valueOf(values, param.name);
  if (is(param, Param) && is(param.value, Placeholder)) {
    const { value, encoder } = param;
    return (values) => encoder.mapToDriverValue(valueOf(values, value.name));
  }
  return () => param;
}

function valueOf(values: Readonly<Record<string, unknown>>, name: string): unknown {
  const value = values[name];
  if (value === undefined) throw new Error(`a statement has no value for "${name}"`);
  return value;
}

type RowMapper = (row: readonly unknown[]) => Record<string, unknown>;

/**
 * Compiles the mapping of a row: a class with a field for each column. V8 makes its objects far faster than it adds keys one by
 * one, or gives a prototype to what is there; and a field stands before what the prototype says of the same name. The names are
 * those of our own tables; nothing of a request reaches the code.
 */
function compileRow(fields: readonly SelectedField[], prototype: object = Object.prototype): RowMapper {
  const code = new Code();
  const columns = fields.map(({ path, field }, index) => {
    const [name, ...deeper] = path;
    if (name === undefined || deeper.length > 0)
      throw new Error(`select named columns, not tables: "${path.join('.')}" is nested`);
    const decode = decodingOf(field);
    const value = `row[${index}]`;
    const decoded =
      decode === undefined ? value : `${value} === null ? null : ${code.hold(decode)}(${value})`;
    return `${JSON.stringify(name)} = ${decoded};`;
  });
  const make = code.compile(`(prototype) => {
    let row;
    class Row { ${columns.join(' ')} }
    Object.setPrototypeOf(Row.prototype, prototype);
    delete Row.prototype.constructor;
    return (given) => { row = given; return new Row(); };
  }`) as (prototype: object) => RowMapper; // the text is such a function
  return make(prototype);
}

/** What decodes a field; undefined when it takes the driver's value as it is. */
function decodingOf(field: unknown): ((value: unknown) => unknown) | undefined {
  const decoder = is(field, Column) ? field : decoderOf(is(field, SQL) ? field : expressionBehind(field));
  const { mapFromDriverValue } = decoder;
  const isIdentity =
    mapFromDriverValue === Column.prototype.mapFromDriverValue ||
    mapFromDriverValue === decoderOf(plain).mapFromDriverValue;
  if (isIdentity) return undefined;
  const own = withoutProxy(decoder);
  return (value) => own.mapFromDriverValue(value);
}

const plain = new SQL([]);
