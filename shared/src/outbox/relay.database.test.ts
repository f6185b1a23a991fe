import { sql } from 'drizzle-orm';
import { pgSchema } from 'drizzle-orm/pg-core';
import { text } from '../db/columns';
import { insertRows } from '../db/bulk';
import type { Database } from '../db/database';
import type { Db } from '../db/db';
import { fixedClock } from '../domain/clock';
import { silentLog } from '../telemetry/log';
import { openTestDatabase, testEngines } from '../testing/database';
import { publish } from './outbox.store';
import { awaitFacts, pendingFacts } from './pending';
import { defineProjection, lastOfEachKey, type Fact } from './projection';
import { Relay } from './relay';

/** What privileges would tell of its cards. */
interface CardFact {
  state: string;
}

const cardFacts = pgSchema('missions').table('facts_card', {
  id: text('id').primaryKey(),
  state: text('state').notNull(),
});

describe.each(testEngines())('facts on %s', (engine) => {
  let database: Database;
  let taken: Fact<CardFact>[];
  let failure: Error | undefined;
  const relays: Relay[] = [];

  const cards = defineProjection<CardFact>({
    name: 'cards of privileges',
    source: 'privileges',
    topic: 'card',
    tables: [cardFacts],
    apply: async (tx, facts) => {
      const rows = lastOfEachKey(facts).map(({ key, payload }) => ({ id: key, state: payload.state }));
      await insertRows(tx, cardFacts, rows, { onConflict: 'replace' });
      if (failure !== undefined) throw failure;
      taken.push(...facts);
    },
  });

  const relay = (pollMs = 60_000): Relay => {
    const made = new Relay({
      database,
      consumer: 'missions',
      projections: [cards],
      log: silentLog,
      pollMs,
      clock: fixedClock('2026-01-15'),
    });
    relays.push(made);
    return made;
  };
  const tell = (tx: Db, key: string, state: string, topic = 'card') =>
    publish(tx, 'privileges', [{ topic, key, payload: { state }, at: new Date('2026-01-15T17:00:00Z') }]);
  /** Takes in everything: what others do on the same server can keep it from being settled for a moment. */
  const takeIn = async () =>
    await until(async () => {
      await relay().catchUp();
      return (await pendingFacts(database.own, 'missions', [cards])).length === 0;
    });
  const known = async () =>
    Object.fromEntries((await database.own.select().from(cardFacts)).map(({ id, state }) => [id, state]));
  const until = async (isSo: () => Promise<boolean>) => {
    for (let tries = 0; !(await isSo()); tries += 1) {
      if (tries === 1000) throw new Error('it did not happen');
      await new Promise((resume) => setTimeout(resume, 10));
    }
  };

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await database.own.execute(
      sql`create table missions.facts_card (id text primary key, state text not null)`,
    );
  });
  beforeEach(async () => {
    taken = [];
    failure = undefined;
    await database.own.execute(sql`truncate missions.facts_card, missions.relay_position, privileges.outbox`);
  });
  afterEach(async () => {
    for (const each of relays.splice(0)) await each.stop();
  });
  afterAll(() => database.close());

  test('arrive in their order, of their topic only, each once in effect', async () => {
    await database.own.transaction(async (tx) => {
      await tell(tx, 'a', 'APPLIED');
      await tell(tx, 'b', 'APPLIED');
      await tell(tx, 'c', 'APPLIED', 'something else');
    });
    await tell(database.own, 'a', 'ISSUED');
    await takeIn();
    await relay().catchUp();
    expect(await known()).toEqual({ a: 'ISSUED', b: 'APPLIED' });
    expect(taken.map(({ key, payload }) => `${key} ${payload.state}`)).toEqual([
      'a APPLIED',
      'b APPLIED',
      'a ISSUED',
    ]);
  });

  test('of a transaction that failed do not arrive', async () => {
    await expect(
      database.own.transaction(async (tx) => {
        await tell(tx, 'a', 'ISSUED');
        throw new Error('not so');
      }),
    ).rejects.toThrow('not so');
    await takeIn();
    expect(await known()).toEqual({});
  });

  test('arrive at once when the relay runs, and wake it through the database', async () => {
    // Asks by itself only after a minute: what arrives before that came because of the wake.
    await relay().start();
    // Told again until it is there: a wake finds nothing settled while others have a transaction open on the same server.
    await until(async () => {
      await tell(database.own, 'a', 'ISSUED');
      return Object.keys(await known()).length > 0;
    });
    expect(await known()).toEqual({ a: 'ISSUED' });
  });

  test('arrive in batches, though there are many', async () => {
    const at = new Date();
    const many = Array.from({ length: 1234 }, (_, index) => ({
      topic: 'card',
      key: `card ${index}`,
      payload: { state: 'ISSUED' },
      at,
    }));
    await database.own.transaction((tx) => publish(tx, 'privileges', many));
    await takeIn();
    expect(taken.map(({ key }) => key)).toEqual(many.map(({ key }) => key));
  });

  test('are taken in by one of several processes', async () => {
    for (let index = 0; index < 20; index += 1) await tell(database.own, `card ${index}`, 'ISSUED');
    await Promise.all([relay().catchUp(), relay().catchUp(), relay().catchUp()]);
    await takeIn();
    expect(taken.map(({ key }) => key)).toEqual(Array.from({ length: 20 }, (_, index) => `card ${index}`));
  });

  test('that cannot be taken in leave nothing behind, show in the health, and are tried again', async () => {
    failure = new Error('no room');
    await tell(database.own, 'a', 'ISSUED');
    const running = relay(10);
    await running.start();
    await until(async () => running.trouble() !== undefined);
    expect(running.trouble()).toBe('The facts of "cards of privileges" do not arrive.');
    expect(await running.positions()).toMatchObject([
      { projection: 'cards of privileges', failure: 'no room' },
    ]);
    expect(await known()).toEqual({});
    failure = undefined;
    await until(async () => running.trouble() === undefined);
    expect(await known()).toEqual({ a: 'ISSUED' });
  });

  test('are pending until they are there', async () => {
    expect(await pendingFacts(database.own, 'missions', [cards])).toEqual([]);
    await tell(database.own, 'a', 'ISSUED');
    expect(await pendingFacts(database.own, 'missions', [cards])).toEqual(['cards of privileges']);
    expect(await awaitFacts(database.own, 'missions', [cards], { patienceMs: 50 })).toBe('FACTS_PENDING');
    const waiting = awaitFacts(database.own, 'missions', [cards], { patienceMs: 5000 });
    await takeIn();
    expect(await waiting).toBe('THERE');
  });

  test('are rebuilt from the beginning', async () => {
    await tell(database.own, 'a', 'APPLIED');
    await tell(database.own, 'a', 'ISSUED');
    await takeIn();
    await database.own.execute(sql`update missions.facts_card set state = 'wrong'`);
    await insertRows(database.own, cardFacts, [{ id: 'b', state: 'never told' }]);
    await relay().rebuild();
    expect(await known()).toEqual({ a: 'ISSUED' });
  });

  // One embedded connection cannot have two transactions at once.
  if (engine === 'postgresql') {
    /** Works in a transaction that stays open; gives what ends it. */
    const stayOpen = async (work: (tx: Db) => Promise<void>): Promise<() => Promise<void>> => {
      let end = () => {};
      const mayEnd = new Promise<void>((resume) => (end = resume));
      let ended = Promise.resolve();
      await new Promise<void>((resume, reject) => {
        ended = database.own.transaction(async (tx) => {
          await work(tx).then(resume, reject);
          await mayEnd;
        });
      });
      return async () => {
        end();
        await ended;
      };
    };

    test('hold as they were told last, also when an older transaction told last', async () => {
      await database.own.transaction(async (older) => {
        await tell(older, 'b', 'ISSUED');
        await tell(database.own, 'a', 'APPLIED');
        await tell(older, 'a', 'ISSUED');
      });
      await takeIn();
      expect(await known()).toEqual({ a: 'ISSUED', b: 'ISSUED' });
    });

    test('hold as they were told last, also when what the older transaction told was taken in before', async () => {
      let endBetween = async () => {};
      await database.own.transaction(async (older) => {
        await tell(older, 'b', 'ISSUED');
        // Begins between the two and ends after both: until then only what the older one told is settled.
        endBetween = await stayOpen((tx) => tell(tx, 'c', 'ISSUED', 'something else'));
        await tell(database.own, 'a', 'APPLIED');
        await tell(older, 'a', 'ISSUED');
      });
      await until(async () => {
        await relay().catchUp();
        return taken.length > 0;
      });
      expect(await known()).toEqual({ a: 'ISSUED', b: 'ISSUED' });
      await endBetween();
      await takeIn();
      expect(await known()).toEqual({ a: 'ISSUED', b: 'ISSUED' });
    });

    test('are never skipped when an earlier transaction ends later', async () => {
      const endEarly = await stayOpen((tx) => tell(tx, 'early', 'ISSUED'));
      await tell(database.own, 'after', 'ISSUED');
      await relay().catchUp();
      expect(taken).toEqual([]);
      expect(await pendingFacts(database.own, 'missions', [cards])).toEqual(['cards of privileges']);
      await endEarly();
      await takeIn();
      expect(taken.map(({ key }) => key)).toEqual(['early', 'after']);
    });
  }
});
