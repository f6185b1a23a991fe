import { PgDialect, integer, pgTable, type PgColumn } from 'drizzle-orm/pg-core';
import { day, text } from '../db/columns';
import type { Condition } from './condition';
import { compileFilter, compileSupposed } from './filter';
import { quickest } from '../testing/quickest';

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

  test.each([
    ['tests', (count: number) => ({ or: Array(count).fill({ name: { eq: 'a' } }) as object[] }), 100],
    [
      'tests for null',
      (count: number) => ({ or: Array(count).fill({ name: { isNull: true } }) as object[] }),
      100,
    ],
    // The whole is a group, too.
    ['groups that hold nothing', (count: number) => ({ or: Array(count - 1).fill({}) as object[] }), 250],
    [
      'groups in groups',
      (count: number) => ({ and: [{ or: Array(count - 2).fill({ not: null }) as object[] }] }),
      250,
    ],
  ])('%s have an end, and nothing is built of those that come after it', async (_, whereOf, most) => {
    expect(() => compile(whereOf(most))).not.toThrow();
    expect(() => compile(whereOf(most + 1))).toThrow(`at most ${most} `);
    const aMillion = () => expect(() => compile(whereOf(1_000_000))).toThrow(`at most ${most} `);
    expect(await quickest(aMillion, 1000)).toBeLessThan(1000);
  });

  test.each([
    [
      'characters',
      (each: number) => ({ or: [1, 2, 3, 4].map(() => ({ name: { contains: 'a'.repeat(each) } })) }),
      500,
    ],
    [
      'values',
      (each: number) => ({
        or: [1, 2, 3, 4].map(() => ({ name: { in: Array(each).fill('a') as string[] } })),
      }),
      500,
    ],
  ])('%s have an end in all, however they are spread', (what, whereOf, each) => {
    expect(() => compile(whereOf(each))).not.toThrow();
    expect(() => compile({ and: [whereOf(each), { name: { in: ['a'] } }, { name: { eq: 'a' } }] })).toThrow(
      new RegExp(`at most 2000 ${what} in all`),
    );
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

describe('rows whose place in a list depends on what is not known', () => {
  const supposed = (where: object) =>
    compileSupposed(where, columns, { unknown: new Set(['rank']), rows: 'UNDECIDED' });
  const written = ({ sql, values }: Condition) => {
    return {
      sql: sql === undefined ? '' : new PgDialect().sqlToQuery(sql).sql.replaceAll('"', ''),
      values: Object.values(values),
    };
  };
  const rank = { rank: { gt: 3 } };
  const name = { name: { ne: 'a' } };

  test.each([
    ['a test alone: all', rank, '', []],
    ['a null test: none', { rank: { gt: null } }, 'false', []],
    [
      'no such test: none',
      name,
      '((t.name is distinct from $1) and ((t.name is distinct from $2)) is not true)',
      ['a', 'a'],
    ],
    ['a test beside another', { ...name, ...rank }, '((t.name is distinct from $1))', ['a']],
    ['a test or another', { or: [name, rank] }, '(((((t.name is distinct from $1)))) is not true)', ['a']],
    [
      'not a test or another',
      { not: { or: [name, rank] } },
      '((((((t.name is distinct from $1)))) is not true))',
      ['a'],
    ],
    [
      'a path that begins with the name of the field',
      { sender: { code: { eq: 'FR' } }, not: { rank: { isNull: true } } },
      '((t.sender_code = $1))',
      ['FR'],
    ],
  ])('%s', (_, where, sql, values) => {
    expect(written(supposed(where).where)).toEqual({ sql, values });
  });

  test.each([
    ['a test alone', rank, undefined],
    ['no such test', name, undefined],
    ['a test beside another', { ...name, ...rank }, '((t.name is distinct from $1)) is true'],
    [
      'known tests that stand together count as one',
      { or: [{ ...name, not: { name: { eq: 'b' } } }, rank] },
      '(((t.name is distinct from $1 and ((t.name = $2)) is not true))) is true',
    ],
    [
      'each group has its own',
      { and: [{ or: [name, rank] }, { or: [{ name: { eq: 'b' } }, { not: rank }] }] },
      '(((t.name is distinct from $1))) is true, (((t.name = $2))) is true',
    ],
  ])('they are told apart by the outcomes of what stands beside it: %s', (_, where, sql) => {
    const { outcomes } = supposed(where);
    expect(outcomes === undefined ? undefined : written(outcomes).sql).toBe(sql);
  });
});
