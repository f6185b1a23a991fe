import { Writable } from 'node:stream';
import { sql } from 'drizzle-orm';
import pino from 'pino';
import type { Database } from '../db/database';
import { logOptions } from './log';
import { openTestDatabase, testEngines } from '../testing/database';
import { messageOf, writeError, writtenError } from './error-text';

const secret = 'Nobody may read this';

describe.each(testEngines())('an error of the database on %s', (engine) => {
  let database: Database;
  beforeAll(async () => (database = await openTestDatabase(engine)));
  afterAll(() => database.close());

  const failing: [what: string, run: () => Promise<unknown>, words: RegExp][] = [
    [
      'a row that is there twice',
      () =>
        database.db.transaction(async (tx) => {
          await tx.execute(sql`create table access.once (word text primary key)`);
          for (let index = 0; index < 2; index += 1)
            await tx.execute(sql`insert into access.once values (${secret})`);
        }),
      /duplicate key value violates unique constraint "once_pkey"[\s\S]*23505/,
    ],
    [
      'a value that its type cannot hold',
      () => database.db.execute(sql`select ${secret}::integer`),
      /the database refused a value \(SQLSTATE 22P02\)/,
    ],
    [
      'what a function raises',
      () => database.db.execute(sql.raw(`do $$ begin raise exception '${secret}'; end $$`)),
      /the database refused a value \(SQLSTATE P0001\)/,
    ],
    [
      'a table that is not there',
      () => database.db.execute(sql`select ${secret}::text from nothing`),
      /"nothing" does not exist/,
    ],
  ];

  test.each(failing)('about %s is written without parameters and rows', async (_, run, words) => {
    const error: unknown = await run().catch((each: unknown) => each);
    const logged: string[] = [];
    const log = pino(
      logOptions('warn'),
      new Writable({ write: (line: Buffer, _encoding, done) => (logged.push(String(line)), done()) }),
    );
    log.warn({ err: error }, 'a test');
    for (const text of [writtenError(error), messageOf(error), logged.join('')]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain('insert into');
      expect(text.length).toBeLessThan(6000);
    }
    expect(writtenError(error)).toMatch(words);
    expect(writtenError(error)).toMatch(/\n\s+at /);
    expect(logged.join('')).toMatch(/"code":"\w{5}"/);
  });
});

test('an error of the system keeps its message, its code and its cause', () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  expect(writeError(new Error('no answer', { cause }))).toMatchObject({
    message: 'no answer',
    cause: { message: 'connect ECONNREFUSED', code: 'ECONNREFUSED' },
  });
  expect(messageOf(new AggregateError([cause]))).toBe('connect ECONNREFUSED');
  expect(writeError('a text').message).not.toContain('a text');
});

test('causes that go round in a circle come to an end', () => {
  const error = new Error('again');
  error.cause = error;
  expect(writtenError(error).match(/again/g)).toHaveLength(6);
});
