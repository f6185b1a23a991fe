// Reads as they run: counted, stopped with their caller, and asked again when another's cancellation met them.
import { sql } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { openTestDatabase, testEngines } from '../testing/database';
import type { Database } from './database';
import { statement } from './statement';

const pgTables = pgTable('pg_tables', { name: text('tablename') });

/** Takes as long as it is told, in seconds. */
const slow = statement((db) =>
  db
    .select({ name: pgTables.name, waited: sql<string>`pg_sleep(${sql.placeholder('seconds')})::text` })
    .from(pgTables)
    .limit(1),
);
const quick = statement((db) =>
  db
    .select({ value: sql<number>`${sql.placeholder('value')}::int` })
    .from(pgTables)
    .limit(1),
);

describe.each(testEngines())('reads on %s', (engine) => {
  let database: Database;

  beforeAll(async () => {
    database = await openTestDatabase(engine);
  });
  afterAll(() => database.close());

  test('are counted, and map their rows', async () => {
    const before = database.statements();
    expect(await Promise.all([1, 2, 3].map((value) => quick(database.reader, { value })))).toEqual([
      [{ value: 1 }],
      [{ value: 2 }],
      [{ value: 3 }],
    ]);
    expect(database.statements() - before).toBe(3);
  });

  test('give null, empty and long texts as they are, and whatever is no ASCII', async () => {
    const texts = [null, '', 'null', '{a,b}', String.raw`"\\"`, 'é𝄞', 'x'.repeat(200_000)];
    const read = statement((db) =>
      db
        .select({ text: sql<string | null>`each.text`, place: sql<number>`each.place::int` })
        .from(sql`unnest(${sql.placeholder('texts')}::text[]) with ordinality as each(text, place)`),
    );
    expect(await read(database.reader, { texts })).toEqual(
      texts.map((each, index) => ({ text: each, place: index + 1 })),
    );
  });

  test('throw what the database reports, and go on', async () => {
    const divide = statement((db) =>
      db
        .select({ value: sql<number>`1 / ${sql.placeholder('by')}::int` })
        .from(pgTables)
        .limit(1),
    );
    await expect(divide(database.reader, { by: 0 })).rejects.toMatchObject({ code: '22012' });
    expect(await divide(database.reader, { by: 1 })).toEqual([{ value: 1 }]);
  });

  test('say which value is missing', async () => {
    await expect(quick(database.reader, {} as { value: number })).rejects.toThrow('no value for "value"');
  });

  test('do not begin for a caller who has gone', async () => {
    const gone = database.reader.for({ signal: AbortSignal.abort() });
    await expect(quick(gone, { value: 1 })).rejects.toThrow('aborted');
  });

  test('see in a transaction what it has written', async () => {
    await database.db.transaction(async (tx) => {
      expect(await quick(tx, { value: 4 })).toEqual([{ value: 4 }]);
    });
  });

  if (engine === 'postgresql')
    test('end in the server when their caller goes, and spare those beside them', async () => {
      const stop = new AbortController();
      const began = Date.now();
      const sleeping = slow(database.reader.for({ signal: stop.signal }), { seconds: 20 });
      const beside = Array.from({ length: 20 }, (_, value) => quick(database.reader, { value }));
      setTimeout(() => stop.abort(), 200);
      await expect(sleeping).rejects.toMatchObject({ code: '57014' });
      expect((await Promise.all(beside)).flat().map((row) => row.value)).toEqual([...Array(20).keys()]);
      expect(Date.now() - began).toBeLessThan(15_000);
      const running = await database.db.execute(
        sql`select 1 from pg_stat_activity where state = 'active' and query like '%pg_sleep%' and pid <> pg_backend_pid() and datname = current_database()`,
      );
      expect(running).toHaveLength(0);
    });
});
