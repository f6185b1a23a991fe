import { publicViewer } from '../auth/viewer';
import { sql } from 'drizzle-orm';
import { integer, pgTable } from 'drizzle-orm/pg-core';
import { insertRows } from '../db/bulk';
import { instant, text } from '../db/columns';
import type { Database } from '../db/database';
import { sealed } from './cursor-seal';
import { idFromKey } from '../identity/ids';
import { fixedClock } from '../domain/clock';
import { BatchScheduler } from '../loaders/batch-scheduler';
import { SubgraphContext } from '../server/context';
import { Random } from '@fmg/shared/seed/random';
import { silentLog } from '../telemetry/log';
import { openTestDatabase, testEngines } from '../testing/database';
import type { Connection } from './connection';
import { defineStore } from './store';
import type { ConnectionArgs, OrderTerm } from './spec';

const sample = pgTable('sample', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  rank: integer('rank'),
  at: instant('at'),
  ownerId: text('owner_id').notNull(),
});
const spec = {
  type: 'Sample',
  filters: ['name', 'rank', 'at'],
  orders: { NAME: 'name', RANK: 'rank', AT: 'at' },
} as const;
// Any registered type will do for the ids of the sample.
const samples = defineStore({
  type: 'TaxCard',
  table: sample,
  list: spec,
  parents: { owner: sample.ownerId },
});
type Row = typeof sample.$inferSelect;

const random = new Random(7, 'samples');
const rows: Row[] = Array.from({ length: 120 }, (_, index) => ({
  id: idFromKey('TaxCard', 'sample', index),
  name: random.pick(['alpha', 'Beta', 'élan', 'zeta']),
  rank: random.chance(0.3) ? null : random.between(1, 4),
  at: random.chance(0.5)
    ? null
    : new Date(Date.UTC(2026, 0, random.between(1, 3), 0, 0, 0, random.between(0, 2))),
  ownerId: random.pick(['a', 'b', 'c']),
}));

const orders: OrderTerm[][] = (['ASC', 'DESC'] as const).flatMap((one) =>
  (['ASC', 'DESC'] as const).map((two) => [
    { field: 'RANK', direction: one },
    { field: 'AT', direction: two },
  ]),
);
orders.push([], [{ field: 'NAME', direction: 'DESC' }]);

describe.each(testEngines())('lists on %s', (engine) => {
  let database: Database;
  const context = () =>
    new SubgraphContext({
      reader: database.reader.for({ viewer: publicViewer }),
      database,
      scheduler: new BatchScheduler(),
      clock: fixedClock('2026-01-15'),
      log: silentLog,
      requestId: 'test',
      viewer: publicViewer,
    });

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await database.db.execute(
      sql`create table sample (id text collate "C" primary key, name text collate "C" not null, rank int, at timestamptz(3), owner_id text collate "C" not null)`,
    );
    await database.db.execute(sql`grant select on sample to fmg_app`);
    await insertRows(database.db, sample, rows);
  });
  afterAll(() => database.close());

  async function walk(
    open: (args: ConnectionArgs) => Connection<Row>,
    orderBy: OrderTerm[],
    step: 'first' | 'last',
  ): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | undefined;
    for (;;) {
      const slice = await open(
        step === 'first' ? { orderBy, first: 7, after: cursor } : { orderBy, last: 7, before: cursor },
      ).slice();
      const page = slice.rows.map((row) => row.id);
      if (step === 'first') ids.push(...page);
      else ids.unshift(...page);
      const edge = step === 'first' ? slice.rows.at(-1) : slice.rows[0];
      if (edge === undefined || !(step === 'first' ? slice.hasNextPage : slice.hasPreviousPage)) return ids;
      cursor = slice.cursorOf(edge);
    }
  }

  test.each(orders.map((order) => [order]))(
    'pages in the order %j are the whole list once, forwards and backwards, nulls last',
    async (orderBy) => {
      const open = (args: ConnectionArgs) => context().list(samples, args);
      const all = (await open({ orderBy, first: 200 }).slice()).rows;
      expect(all).toHaveLength(rows.length);
      expect(await walk(open, orderBy, 'first')).toEqual(all.map((row) => row.id));
      expect(await walk(open, orderBy, 'last')).toEqual(all.map((row) => row.id));
      const ranks = all.map((row) => row.rank);
      const ordered = orderBy[0]?.field === 'RANK';
      expect(!ordered || ranks.slice(ranks.indexOf(null)).every((rank) => rank === null)).toBe(true);
    },
  );

  test.each(orders.map((order) => [order]))(
    "every parent's list in the order %j pages like a list of its own",
    async (orderBy) => {
      for (const owner of ['a', 'b']) {
        const open = (args: ConnectionArgs) =>
          context().listOf(samples, { parent: 'owner', key: owner }, args);
        const all = (await open({ orderBy, first: 200 }).slice()).rows.map((row) => row.id);
        expect(all.toSorted()).toEqual(
          rows
            .filter((row) => row.ownerId === owner)
            .map((row) => row.id)
            .toSorted(),
        );
        expect(await walk(open, orderBy, 'first')).toEqual(all);
        expect(await walk(open, orderBy, 'last')).toEqual(all);
      }
    },
  );

  test('lists of many parents, their counts and duplicates cost one statement', async () => {
    const one = context();
    const lists = ['a', 'b', 'c', 'a', 'none'].map((key) =>
      one.listOf(samples, { parent: 'owner', key }, { first: 2, where: { rank: { gte: 2 } } }),
    );
    const before = database.statements();
    const [totals, slices] = await Promise.all([
      Promise.all(lists.map((list) => list.total())),
      Promise.all(lists.map((list) => list.slice())),
    ]);
    expect(database.statements() - before).toBe(1);
    const expected = ['a', 'b', 'c', 'a', 'none'].map(
      (key) => rows.filter((row) => row.ownerId === key && (row.rank ?? 0) >= 2).length,
    );
    expect(totals).toEqual(expected);
    expect(slices.map((slice) => slice.rows.length)).toEqual(expected.map((count) => Math.min(2, count)));
  });

  test('a count is that of the whole list behind a cursor, too, and asked alone it reads no page', async () => {
    const of = (args: ConnectionArgs) =>
      context().listOf(samples, { parent: 'owner', key: 'a' }, { where: { rank: { gte: 2 } }, ...args });
    const all = rows.filter((row) => row.ownerId === 'a' && (row.rank ?? 0) >= 2).length;
    const first = await of({ first: all - 1 }).slice();
    const last = first.rows.at(-1);
    const after = last === undefined ? undefined : first.cursorOf(last);
    const rest = of({ after });
    const [slice, total] = await Promise.all([rest.slice(), rest.total()]);
    expect([slice.rows.length, slice.hasNextPage, total]).toEqual([1, false, all]);
    const before = database.statements();
    const counted = of({ first: 1 });
    expect(await counted.total()).toBe(all);
    expect((await counted.slice()).rows).toHaveLength(1);
    expect(database.statements() - before).toBe(2);
  });

  test('asking for no rows reads none', async () => {
    const before = database.statements();
    const list = context().list(samples, { first: 0 });
    expect((await list.slice()).rows).toEqual([]);
    expect(database.statements()).toBe(before);
    expect(await list.total()).toBe(rows.length);
  });

  test.each([
    ['nonsense', {}, /"after" is not a cursor of this list/],
    [
      undefined,
      { orderBy: [{ field: 'NAME', direction: 'ASC' as const }] },
      /"after" is a cursor of another order/,
    ],
  ])('a cursor that does not belong here is refused: %s', async (cursor, args, message) => {
    const slice = await context().list(samples, { first: 1 }).slice();
    const [row] = slice.rows;
    const after = cursor ?? (row === undefined ? '' : slice.cursorOf(row));
    expect(() => context().list(samples, { ...args, after })).toThrow(message);
  });

  test.each([
    ['made up', () => Buffer.from(JSON.stringify([1, '-rank,id', 3, 'y'])).toString('base64url')],
    [
      'altered',
      () =>
        sealed('sample', JSON.stringify([1, '-rank,id', 3, 'y'])).replace(/.$/, (last) =>
          last === 'A' ? 'B' : 'A',
        ),
    ],
    ['of another list', () => sealed('other', JSON.stringify([1, '-rank,id', 3, 'y']))],
    ['of another version', () => sealed('sample', JSON.stringify([2, '-rank,id', 3, 'y']))],
    ['no cursor at all', () => 'text'],
    ['empty', () => ''],
  ])('a cursor that is %s is refused before it reaches the database', (_, cursor) => {
    const orderBy = [{ field: 'RANK', direction: 'DESC' as const }];
    const before = database.statements();
    // Also for whoever only counts.
    expect(() => context().list(samples, { orderBy, after: cursor() })).toThrow(
      /is not a cursor of this list/,
    );
    expect(database.statements()).toBe(before);
  });

  test.each([{ first: -1 }, { first: 201 }, { last: 201 }, { first: 1, last: 1 }])(
    'page sizes out of bounds are refused: %j',
    (args) => {
      expect(() => context().list(samples, args)).toThrow(/"first"|"last"/);
    },
  );
});
