import { sql } from 'drizzle-orm';
import { integer, pgSchema } from 'drizzle-orm/pg-core';
import { viewerWith } from '../auth/viewer';
import { text } from '../db/columns';
import type { Database } from '../db/database';
import { DatabaseLost, OutcomeUnknown } from '../db/failure';
import { fixedClock } from '../domain/clock';
import { BatchScheduler } from '../loaders/batch-scheduler';
import { SubgraphContext } from '../server/context';
import { silentLog } from '../telemetry/log';
import { openTestDatabase, testEngines } from '../testing/database';
import { changesOf, type ChangeInput, type ChangeSpec } from './change';
import { changeKeyTable } from './idempotency';
import { refusal, refuse } from './refusal';

const schema = pgSchema('sample');
const keys = changeKeyTable(schema);
const seat = schema.table('seat', {
  id: text('id').primaryKey(),
  holder: text('holder'),
  taken: integer('taken'),
});

interface SeatInput extends ChangeInput {
  seat: string;
  holder: string;
}

const taking: ChangeSpec = {
  name: 'takeSeat',
  roles: ['PROTOCOL_OFFICER'],
  constraints: {
    seat_one_unique: refusal('POST_HELD', 'The holder has a seat: give that one back first.'),
  },
};

describe.each(testEngines())('changes on %s', (engine) => {
  let database: Database;
  const change = changesOf({ subgraph: 'missions', keys });
  const context = (viewer = viewerWith(['PROTOCOL_OFFICER'])) =>
    new SubgraphContext({
      reader: database.reader.for({ viewer }),
      database,
      scheduler: new BatchScheduler(),
      clock: fixedClock('2026-01-15'),
      log: silentLog,
      requestId: 'test',
      viewer,
    });
  const takeSeat = (input: SeatInput, by = context()) =>
    change(by, taking, input, async ({ tx, concerns }) => {
      const [row] = await tx
        .select()
        .from(seat)
        .where(sql`${seat.id} = ${input.seat}`)
        .for('update');
      if (row === undefined) refuse('NOT_FOUND', 'There is no such seat.', { path: ['input', 'seat'] });
      if (row.holder !== null) refuse('TIE_KNOWN', 'The seat is taken.');
      await tx
        .update(seat)
        .set({ holder: input.holder, taken: sql`${seat.taken} + 1` })
        .where(sql`${seat.id} = ${input.seat}`);
      concerns(input.seat);
      return { seatId: input.seat };
    });
  const seats = async () => await database.db.select().from(seat).orderBy(seat.id);

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await database.db.execute(sql`create schema sample`);
    await database.db.execute(
      sql`create table sample.seat (id text primary key, holder text constraint seat_one_unique unique, taken int)`,
    );
    await database.db.execute(
      sql`create table sample.change_key (caller text, change text, key text, input_hash text, answer jsonb, at timestamptz,
        constraint change_key_key primary key (caller, change, key))`,
    );
    await database.db.execute(sql`grant usage on schema sample to fmg_app`);
    await database.db.execute(sql`grant all on all tables in schema sample to fmg_app`);
  });
  beforeEach(async () => {
    await database.db.execute(sql`truncate sample.seat, sample.change_key`);
    await database.db.insert(seat).values([
      { id: 'a', taken: 0 },
      { id: 'b', taken: 0 },
    ]);
  });
  afterAll(() => database.close());

  test('a hundred at once with one key have one effect and one answer', async () => {
    const input = { seat: 'a', holder: 'guest', idempotencyKey: 'once' };
    const answers = await Promise.all(Array.from({ length: 100 }, () => takeSeat({ ...input })));
    expect(new Set(answers.map((each) => JSON.stringify(each)))).toEqual(
      new Set(['{"seatId":"a","refusals":[]}']),
    );
    expect((await seats())[0]).toMatchObject({ holder: 'guest', taken: 1 });
  });

  test('of a hundred at once with keys of their own one wins, and the others are refused', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        takeSeat({ seat: 'a', holder: `guest ${index}`, idempotencyKey: `key ${index}` }),
      ),
    );
    expect(answers.filter((each) => each.seatId === 'a')).toHaveLength(1);
    expect(answers.filter((each) => each.refusals[0]?.code === 'TIE_KNOWN')).toHaveLength(99);
    expect((await seats())[0]).toMatchObject({ taken: 1 });
  });

  test.each([
    ['is made', () => Promise.resolve({}), true],
    ['is refused', () => refuse('TIE_KNOWN', 'The seat is taken.'), false],
    ['fails', () => Promise.reject(new Error('a mistake')), false],
    ['finds no database', () => Promise.reject(new DatabaseLost('away')), false],
    ['may be there or not', () => Promise.reject(new OutcomeUnknown(new Error('cut'))), true],
  ])(
    'whoever logs the answer knows whether something may have changed when a change %s',
    async (_, perform, expected) => {
      const by = context();
      let changes = 0;
      let begun = 0;
      by.beginChange = () => {
        changes += 1;
        return () => (changes -= 1);
      };
      await change(by, taking, {}, () => {
        begun = changes;
        return perform();
      }).catch(() => undefined);
      expect(begun).toBe(1);
      expect(changes > 0).toBe(expected);
    },
  );

  test.each(['', ' ', 'a\nb', 'k\u202E', 'k'.repeat(201)])(
    'a key that cannot be kept is refused: %j',
    async (key) => {
      await expect(takeSeat({ seat: 'a', holder: 'guest', idempotencyKey: key })).rejects.toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
      });
      expect((await seats())[0]).toMatchObject({ taken: 0 });
    },
  );

  test('a key stands for one input, whatever the order of its fields, and for one caller', async () => {
    await takeSeat({ seat: 'a', holder: 'guest', idempotencyKey: 'k' });
    expect(await takeSeat({ idempotencyKey: 'k', holder: 'guest', seat: 'a' })).toEqual({
      seatId: 'a',
      refusals: [],
    });
    expect((await takeSeat({ seat: 'b', holder: 'guest', idempotencyKey: 'k' })).refusals).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] },
    ]);
    const another = context(viewerWith(['PROTOCOL_OFFICER'], { subject: 'another' }));
    expect(await takeSeat({ seat: 'b', holder: 'other guest', idempotencyKey: 'k' }, another)).toMatchObject({
      seatId: 'b',
    });
  });

  test('nothing of a refused change remains, and its key is free', async () => {
    const input = { seat: 'c', holder: 'guest', idempotencyKey: 'later' };
    expect((await takeSeat(input)).refusals).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'seat'] }]);
    await database.db.insert(seat).values({ id: 'c', taken: 0 });
    expect(await takeSeat(input)).toEqual({ seatId: 'c', refusals: [] });
  });

  test('a constraint of the database refuses in words; another failure stays an error', async () => {
    await takeSeat({ seat: 'a', holder: 'guest' });
    expect((await takeSeat({ seat: 'b', holder: 'guest' })).refusals).toMatchObject([{ code: 'POST_HELD' }]);
    const broken = change(context(), { name: 'broken', roles: ['PROTOCOL_OFFICER'] }, {}, async ({ tx }) => {
      await tx.execute(sql`select 1 / 0`);
      return {};
    });
    await expect(broken).rejects.toThrow('1 / 0');
  });

  test('whoever lacks the role is told so, and nothing happens', async () => {
    const clerk = context(viewerWith(['MISSION_CLERK']));
    await expect(takeSeat({ seat: 'a', holder: 'guest' }, clerk)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    expect((await seats())[0]).toMatchObject({ holder: null });
  });
});
