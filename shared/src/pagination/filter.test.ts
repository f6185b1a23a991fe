import { PgDialect, integer, pgTable, type PgColumn } from 'drizzle-orm/pg-core';
import { day, text } from '../db/columns';
import { compileFilter } from './filter';

const table = pgTable('t', {
  name: text('name'),
  rank: integer('rank'),
  since: day('since'),
  senderCode: text('sender_code'),
});
const columns = new Map<string, PgColumn>([
  ['name', table.name],
  ['rank', table.rank],
  ['since', table.since],
  ['sender.code', table.senderCode],
]);
const compile = (where: object | null) => {
  const { sql, shape, values } = compileFilter(where, columns);
  return {
    sql: sql === undefined ? '' : new PgDialect().sqlToQuery(sql).sql.replaceAll('"', ''),
    shape,
    values,
  };
};

describe('filters', () => {
  test.each([
    [null],
    [{}],
    [{ name: null }],
    [{ name: { eq: null, in: undefined } }],
    [{ sender: { code: { in: null } } }],
    [{ and: null }],
  ])('a test that is null or absent constrains nothing: %j', (where) => expect(compile(where).sql).toBe(''));

  test('an empty list matches nothing, and travels as one array', () => {
    expect(compile({ name: { in: [] } })).toMatchObject({
      sql: '(t.name = any($1::text[]))',
      values: { w1: [] },
    });
    expect(compile({ since: { in: ['2026-01-01'] } }).sql).toBe('(t.since = any($1::text[]::date[]))');
  });

  test('an empty "or" matches nothing, an empty "and" everything', () => {
    expect(compile({ or: [] }).sql).toBe('(false)');
    expect(compile({ and: [] }).sql).toBe('');
  });

  test('"not" matches also where a value is missing', () => {
    expect(compile({ not: { rank: { gt: 3 } } }).sql).toBe('(((t.rank > $1)) is not true)');
  });

  test('only isNull tests null', () => {
    expect(compile({ name: { isNull: true } }).sql).toBe('(t.name is null)');
    expect(compile({ name: { isNull: false } }).sql).toBe('(t.name is not null)');
  });

  test('wild cards in a searched text stand for themselves', () => {
    expect(compile({ name: { contains: '50%_\\' } }).values).toEqual({ w1: '%50\\%\\_\\\\%' });
  });

  test('a foreign entity is filtered by its key', () => {
    expect(compile({ sender: { code: { eq: 'FR' } } })).toMatchObject({
      sql: '(t.sender_code = $1)',
      values: { w1: 'FR' },
    });
  });

  test('the shape depends on the tests and not on the values', () => {
    expect(compile({ name: { eq: 'a' } }).shape).toBe(compile({ name: { eq: 'b' } }).shape);
    expect(compile({ name: { eq: 'a' } }).shape).not.toBe(compile({ name: { ne: 'a' } }).shape);
    expect(compile({ name: { isNull: true } }).shape).not.toBe(compile({ name: { isNull: false } }).shape);
    expect(compile({ or: [{ name: { eq: 'a' } }, { rank: { eq: 1 } }] }).shape).not.toBe(
      compile({ name: { eq: 'a' }, rank: { eq: 1 } }).shape,
    );
  });
});
