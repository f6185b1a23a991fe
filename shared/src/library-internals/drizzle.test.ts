import { is, Param, Placeholder, sql } from 'drizzle-orm';
import { integer, pgTable, timestamp } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import { types } from 'node:util';
import { decoderOf, expressionBehind, preparedQuery, withoutProxy } from './drizzle';

const db = drizzle.mock();
const sample = pgTable('sample', { size: integer('size').notNull(), at: timestamp('at').notNull() });
const inner = db
  .select({ at: sample.at, twice: sql<number>`2 * size`.mapWith(Number).as('twice') })
  .from(sample)
  .as('inner');
const query = preparedQuery(
  db
    .select({ size: sample.size, at: inner.at, twice: inner.twice, one: sql<number>`1`.as('one') })
    .from(sample)
    .innerJoin(inner, sql`true`)
    .where(sql`${sample.size} > ${sql.placeholder('least')}`)
    .limit(sql.placeholder('limit')),
  'a query',
);
const fieldNamed = (name: string): unknown => query.fields.find(({ path }) => path.join('.') === name)?.field;

describe('what drizzle knows of a query', () => {
  test('is its text, and its parameters in their order', () => {
    expect(query.text).toMatch(/^select "sample"."size", .* limit \$2$/);
    const names = query.parameters.map((each) => {
      const placeholder = is(each, Param) ? each.value : each;
      return is(placeholder, Placeholder) ? placeholder.name : each;
    });
    expect(names).toEqual(['least', 'limit']);
  });

  test('is its fields, in the order of the columns', () => {
    expect(query.fields.map(({ path }) => path)).toEqual([['size'], ['at'], ['twice'], ['one']]);
    expect(fieldNamed('size')).toBe(sample.size);
  });

  test('is what decodes them, behind aliases and subqueries', () => {
    expect(decoderOf(expressionBehind(fieldNamed('twice'))).mapFromDriverValue('4')).toBe(4);
    expect(decoderOf(expressionBehind(fieldNamed('one'))).mapFromDriverValue('1')).toBe('1');
    expect(() => expressionBehind({})).toThrow('neither a column nor an expression');
  });

  test('is the column behind a proxy', () => {
    const column = fieldNamed('at') as typeof sample.at;
    expect(types.isProxy(column)).toBe(true);
    const own = withoutProxy(column);
    expect(types.isProxy(own)).toBe(false);
    const text = '2026-01-15 12:00:00';
    expect(own.mapFromDriverValue(text)).toEqual(sample.at.mapFromDriverValue(text));
  });
});
