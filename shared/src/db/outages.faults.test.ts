// What becomes of reads and transactions when PostgreSQL stops, is cut off, or says nothing any more: on a server of the test's own.
import { sql } from 'drizzle-orm';
import { integer, pgTable } from 'drizzle-orm/pg-core';
import { setTimeout as wait } from 'node:timers/promises';
import { publicViewer } from '../auth/viewer';
import { describeOnCluster, makeCluster, type Cluster, type StopMode } from '../testing/cluster';
import { openProxy, type Proxy } from '../testing/proxy';
import { recordSeen } from '../testing/seen';
import { asViewer } from './as-viewer';
import { DatabaseLost, failureOf } from './failure';
import { openDatabase } from './engine/open';
import type { DatabaseOptions } from './engine/opened';
import type { Database } from './database';
import type { Db } from './db';
import type { ReadsOver } from './engine/opened';
import type { CallReader } from './reader';
import { statement } from './statement';

const kept = pgTable('kept', { id: integer('id').primaryKey(), size: integer('size').notNull() });

const sizes = statement((db) =>
  db
    .select({ size: kept.size })
    .from(kept)
    .where(sql`${kept.id} > ${sql.placeholder('after')}`),
);
const slow = statement((db) =>
  db
    .select({ waited: sql<string>`pg_sleep(${sql.placeholder('seconds')})::text` })
    .from(kept)
    .limit(1),
);

/** Statements may take a second; a connection that owes an answer is given up after two. */
const statementMs = 1000;
const silenceMs = 2000;

/** How soon everything is served again once the server is back. */
const backMs = 5000;

/** A machine that has other things to do is late by so much. */
const slackMs = 2000;

describeOnCluster.each<ReadsOver>(['driver', 'wire'])('with reads over the %s', (readsOver) => {
  let cluster: Cluster;
  let proxy: Proxy;
  let database: Database;
  let asViewers: CallReader;

  beforeAll(async () => {
    cluster = await makeCluster({ settings: ['fsync = off'] }); // the machine itself does not fail here
    proxy = await openProxy(cluster.port);
  });
  afterAll(async () => {
    await proxy.close();
    await cluster.remove();
  });
  beforeAll(async () => {
    const admin = await openDirect();
    for (const text of [
      'create role fmg_app nologin',
      'create table kept (id int primary key, size int not null)',
      'grant select, insert, update on kept to fmg_app',
      'insert into kept values (1, 10), (2, 20)',
    ])
      await admin.db.execute(sql.raw(text));
    await admin.close();
  });
  beforeEach(async () => {
    proxy.set('clear');
    database = await open();
    asViewers = database.reader.for({ viewer: publicViewer });
    await settle();
  });
  afterEach(() => database.close());

  const open = (more: Partial<DatabaseOptions> = {}): Promise<Database> =>
    openDatabase({
      url: `postgres://postgres@127.0.0.1:${proxy.port}/postgres`,
      statementMs,
      readsOver,
      ...more,
    });

  /** The database past the proxy. */
  const openDirect = (): Promise<Database> => openDatabase({ url: cluster.url(), readsOver: 'driver' });

  const read = async (): Promise<number[]> =>
    (await sizes(asViewers, { after: 0 })).map(({ size }) => size).toSorted((one, other) => one - other);

  const write = (work: (tx: Db) => Promise<unknown> = add): Promise<unknown> =>
    asViewer(database, publicViewer, work);

  let nextId = 1000;
  async function add(tx: Db): Promise<number> {
    const id = (nextId += 1);
    await tx.insert(kept).values({ id, size: 0 });
    return id;
  }

  /** Opens every connection that requests use. */
  async function settle(): Promise<void> {
    await Promise.all(
      Array.from({ length: 8 }, () => Promise.all([read(), write(), sizes(database.reader, { after: 0 })])),
    );
  }

  const record = (fault: string, required: string, seen: string): void =>
    recordSeen({ area: 'The database', fault: `${fault} (reads over the ${readsOver})`, required, seen });

  const longest = (times: readonly number[]): string => `${Math.round(Math.max(...times))} ms`;

  const ms = async (work: Promise<unknown>): Promise<number> => {
    const began = performance.now();
    await work.catch(() => undefined);
    return performance.now() - began;
  };

  /** What work comes to: done, or what its failure means. */
  const outcomeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'done',
      (error: unknown) => failureOf(error) ?? String(error),
    );

  const outcomesOf = async (work: readonly Promise<unknown>[]): Promise<string[]> => [
    ...new Set(await Promise.all(work.map(outcomeOf))),
  ];

  /** Milliseconds until something succeeds that is asked again and again. */
  async function untilGood(work: () => Promise<unknown>): Promise<number> {
    const began = performance.now();
    for (;;) {
      const isGood = await work().then(
        () => true,
        () => false,
      );
      if (isGood) return performance.now() - began;
      await wait(20);
    }
  }

  test.each<StopMode>(['fast', 'immediate'])(
    'a server that stops (%s) is away, and then back',
    async (mode) => {
      const all: number[] = [];
      for (let times = 0; times < 3; times += 1) {
        const busy = Array.from({ length: 8 }, () =>
          write(async (tx) => (await add(tx), await wait(50), await add(tx))),
        );
        await wait(20);
        const outcomes = outcomesOf(busy);
        await cluster.stop(mode);
        expect(['done', 'away', 'unknown']).toEqual(expect.arrayContaining(await outcomes));
        expect(await outcomesOf([read(), write(), database.check()])).toEqual(['away']);
        await cluster.start();
        const back = await Promise.all([
          untilGood(read),
          untilGood(write),
          untilGood(() => database.check()),
        ]);
        expect(Math.max(...back)).toBeLessThan(backMs);
        all.push(...back);
      }
      record(
        `PostgreSQL is stopped (${mode}) under eight transactions, 3 times`,
        `Work in hand is done, away or unknown; while it is away everything says so; all is served again within ${backMs} ms`,
        `Served again after ${longest(all)} at most`,
      );
    },
  );

  test.each(['fin', 'rst'] as const)('connections that are cut (%s) are made good at once', async (how) => {
    const all: number[] = [];
    for (let times = 0; times < 5; times += 1) {
      const asked = Array.from({ length: 20 }, () => read());
      await wait(1);
      proxy.cut(how);
      expect(
        (await Promise.all(asked)).every(([first, second]) => first !== undefined && second !== undefined),
      ).toBe(true);
      all.push(await untilGood(write));
      expect(Math.max(...all)).toBeLessThan(slackMs);
    }
    record(
      `All connections are cut (${how}) under 20 reads, 5 times`,
      `Every read is answered by another connection; a transaction succeeds within ${slackMs} ms`,
      `100 of 100 reads answered; a transaction after ${longest(all)} at most`,
    );
  });

  test('a connection that is silent is given up, and another serves', async () => {
    proxy.set('hole');
    const reads = Array.from({ length: 12 }, () => ms(read()));
    const writes = Array.from({ length: 4 }, () => ms(write()));
    const own = ms(sizes(database.reader, { after: 0 }));
    const checked = await ms(database.check());
    expect(checked).toBeLessThan(2000 + slackMs);
    await wait(1000);
    const began = performance.now();
    proxy.set('clear');
    const back = await Promise.all([untilGood(read), untilGood(write), untilGood(() => database.check())]);
    expect(Math.max(...back)).toBeLessThan(silenceMs + slackMs);
    const all = await Promise.all([...reads, ...writes, own]);
    expect(Math.max(...all)).toBeLessThan(3000 + silenceMs + slackMs + (performance.now() - began));
    record(
      'The network swallows everything for 3 s, and connections stay silent',
      `Who is silent for ${silenceMs} ms is given up; all is served again within that of the return`,
      `The check of health after ${longest([checked])}; served again after ${longest(back)} at most`,
    );
  });

  test('while nobody can be reached, everything is answered in time', async () => {
    proxy.set('hole');
    const asked = [...Array.from({ length: 30 }, () => read()), ...Array.from({ length: 30 }, () => write())];
    const times = await Promise.all(asked.map(ms));
    // Until the silence is noticed, then until a new connection is given up, and for a transaction until one is free.
    expect(Math.max(...times)).toBeLessThan(silenceMs + 3000 + 5000 + slackMs);
    expect(await outcomesOf(asked)).toEqual(['away']);
    record(
      'Nobody can be reached, and 30 reads and 30 transactions are asked',
      `Each is told that the database is away, within ${silenceMs + 3000 + 5000} ms`,
      `60 of 60 are; after ${longest(times)} at most`,
    );
  });

  test('a statement that takes too long is ended by the server', async () => {
    const began = performance.now();
    expect(await outcomeOf(slow(asViewers, { seconds: 30 }))).toBe('slow');
    expect(await outcomeOf(write((tx) => tx.execute(sql`select pg_sleep(30)`)))).toBe('slow');
    const took = performance.now() - began;
    expect(took).toBeLessThan(2 * (statementMs + slackMs));
    expect(await read()).toContain(10);
    record(
      'A read and a transaction whose statements take 30 s',
      `The server ends each after ${statementMs} ms, and the connection serves on`,
      `Both together took ${longest([took])}`,
    );
  });

  test('who leaves ends the statement, and is not waited for when nobody can be told', async () => {
    const stop = new AbortController();
    const patient = await open({ statementMs: 20_000 });
    const sleeping = slow(patient.reader.for({ viewer: publicViewer, signal: stop.signal }), {
      seconds: 15,
    });
    const gone = outcomeOf(sleeping);
    await wait(300);
    stop.abort();
    expect(await gone).toBe('slow'); // cancelled, as the server says it
    proxy.set('hole');
    const unheard = database.reader.for({ viewer: publicViewer, signal: AbortSignal.timeout(100) });
    const left = await ms(slow(unheard, { seconds: 15 }));
    expect(left).toBeLessThan(silenceMs + 3000 + slackMs);
    proxy.set('clear');
    await patient.close();
    record(
      'A caller leaves while its statement runs, and while nobody can be told',
      `The statement is ended on the server; unheard, it is given up within ${silenceMs + 3000} ms`,
      `Ended; unheard, given up after ${longest([left])}`,
    );
  });

  test('a transaction that cannot begin in time is not done later either', async () => {
    const few = await open({ connections: 1, statementMs: 20_000 });
    let release = (): void => undefined;
    const holding = few.own.transaction(() => new Promise<void>((resume) => (release = resume)));
    let hasBegun = false;
    const late = few.own.transaction(async () => (hasBegun = true));
    await expect(late).rejects.toThrow(DatabaseLost);
    release();
    await holding;
    await wait(200);
    expect(hasBegun).toBe(false);
    await few.own.transaction(async () => (hasBegun = true));
    expect(hasBegun).toBe(true);
    await few.close();
    record(
      'No connection is free for a transaction in time',
      'It is refused as away, and not done later either',
      'Refused; nothing of it was done',
    );
  });

  test.each([
    ['hole', 'nothing is heard of a statement'],
    ['mute', 'nothing is answered to a statement with parameters, which is described first'],
  ] as const)(
    'locks of a transaction whose connection is silent (%s) are free in time: %s',
    async (weather, what) => {
      let hold = (): void => undefined;
      const held = new Promise<void>((resume) => (hold = resume));
      const cutting = write(async (tx) => {
        await tx.execute(sql`update kept set size = 10 where id = 1`);
        proxy.set(weather);
        hold();
        await tx.execute(weather === 'hole' ? sql`select 1` : sql`select ${1}::int`);
      });
      const cutOff = outcomeOf(cutting);
      await held;
      const direct = await openDirect();
      const freed = await ms(direct.db.execute(sql`update kept set size = 10 where id = 1`));
      expect(freed).toBeLessThan(statementMs + slackMs);
      await direct.close();
      expect(await cutOff).toBe('away');
      record(
        `The network is lost in the midst of a transaction that holds a lock: ${what}`,
        `The transaction is undone, and its lock is free within ${statementMs} ms`,
        `Free after ${longest([freed])}`,
      );
    },
  );

  test('of a commit that was not answered nobody claims to know', async () => {
    const before = (await read()).length;
    const outcomes: string[] = [];
    for (let times = 0; times < 6; times += 1) {
      const isCut = times % 2 === 0;
      const committed = write(async (tx) => {
        await add(tx);
        // The commit itself is what is swallowed, or its answer.
        if (isCut) setImmediate(() => proxy.cut('rst'));
        else proxy.set('hole');
      });
      outcomes.push(await outcomeOf(committed));
      proxy.set('clear');
      await untilGood(write);
    }
    expect(['done', 'unknown']).toEqual(expect.arrayContaining(outcomes));
    expect(outcomes.filter((each) => each === 'unknown').length).toBeGreaterThan(2);
    await untilGood(read);
    expect((await read()).length).toBeLessThanOrEqual(before + 12);
    record(
      'The connection is lost while a transaction is committed, 6 times',
      'Nobody claims to know what became of it',
      `${outcomes.filter((each) => each === 'unknown').length} are unknown, the others were answered before`,
    );
  });

  test('what is notified is heard again after a restart', async () => {
    const heard: string[] = [];
    const end = await database.listen('news', (payload) => heard.push(payload));
    await cluster.stop('fast');
    await cluster.start();
    const direct = await openDirect();
    const began = performance.now();
    while (heard.length === 0 && performance.now() - began < backMs) {
      await direct.db.execute(sql`select pg_notify('news', 'again')`);
      await wait(50);
    }
    const heardAfter = performance.now() - began;
    expect(heard[0]).toBe('again');
    await direct.close();
    await cluster.stop('fast');
    await end();
    await cluster.start();
    record(
      'PostgreSQL is stopped (fast) and started while somebody listens to it',
      `Notices are heard again within ${backMs} ms`,
      `Heard after ${longest([heardAfter])}`,
    );
  });

  test('what is closed while nobody answers is closed in time', async () => {
    const other = await open();
    await other.db.execute(sql`select 1`);
    await sizes(other.reader, { after: 0 });
    proxy.set('hole');
    void sizes(other.reader, { after: 0 }).catch(() => undefined);
    void other.own.transaction(async (tx) => await tx.execute(sql`select 1`)).catch(() => undefined);
    await wait(50);
    const closed = await ms(other.close());
    expect(closed).toBeLessThan(5000 + slackMs);
    record(
      'The database is closed while nobody answers',
      'It is closed within 5 s',
      `Closed after ${longest([closed])}`,
    );
  });
});
