// Connections and their viewers: whatever fails in between, nobody reads what another may see.
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import postgres from 'postgres';
import { rowScopeOf } from '../auth/rows';
import { publicViewer, viewerWith, type Viewer } from '../auth/viewer';
import { fixedClock } from '../domain/clock';
import { BatchScheduler } from '../loaders/batch-scheduler';
import { SubgraphContext } from '../server/context';
import { silentLog } from '../telemetry/log';
import { createFromTemplate, openTestDatabase, testEngines } from '../testing/database';
import { testDump, testUrl } from '../testing/settings';
import { asViewer } from './as-viewer';
import { openDriverSession } from './connection/driver-connection';
import { openReadPool, type ReadPool } from './engine/read-pool';
import { limitsFor, usualStatementMs } from './connection/limits';
import { contentsOf } from '../library-internals/pglite';
import type { Database } from './database';
import { openPgliteReads } from './engine/pglite-reads';
import type { OpenReadSession } from './connection/read-connection';
import type { Runner } from './reader';
import { openWire } from './wire/wire';

/** Sixteen clerks, each of one mission. */
const clerks = Array.from({ length: 16 }, (_, index) =>
  viewerWith(['MISSION_CLERK'], { missionIds: [`msn_${String(index).padStart(26, '0')}`] }),
);

const MAKE = `
  create table kept (id int primary key, mission_id text not null, size int not null default 0);
  insert into kept select number, 'msn_' || lpad((number % 16)::text, 26, '0') from generate_series(1, 160) as number;
  alter table kept enable row level security;
  create policy rows on kept to fmg_app using (mission_id = any ((select access.missions('BENEFIT_REQUEST'))::text[]));
  grant select, insert on kept to fmg_app`;

const READ = 'select distinct mission_id from kept where id > $1::int';
const FAIL = 'select 1 / $1::int';
const SLEEP = 'select pg_sleep($1::float8)::text';

/** The same numbers in every run, between 0 and 1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const rowsOf = (viewer: Viewer | undefined) => (viewer === undefined ? undefined : rowScopeOf(viewer));

/** What the reads of a storm gave, by viewer: each answer as it should be, and how many there were. */
async function storm(
  count: number,
  read: (viewer: Viewer, round: number) => Promise<readonly (readonly unknown[])[]>,
): Promise<{ wrong: unknown[]; right: number; failed: number }> {
  const random = randomNumbers(7);
  const found = { wrong: [] as unknown[], right: 0, failed: 0 };
  const one = async (round: number): Promise<void> => {
    const viewer = clerks[Math.floor(random() * clerks.length)] ?? publicViewer;
    const [rows] = await Promise.allSettled([read(viewer, round)]);
    if (rows.status === 'rejected') found.failed += 1;
    else if (JSON.stringify(rows.value) === JSON.stringify([viewer.missionIds])) found.right += 1;
    else found.wrong.push(rows.value);
  };
  for (let from = 0; from < count; from += 20)
    await Promise.all(Array.from({ length: 20 }, (_, index) => one(from + index)));
  return found;
}

describe.each(testEngines())('a handle on %s', (engine) => {
  let database: Database;

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    for (const part of MAKE.split(';')) await database.db.execute(sql.raw(part));
  });
  afterAll(() => database.close());

  test('for a viewer sends nothing past the reads that are limited', async () => {
    const reader: object = database.reader.for({ viewer: publicViewer });
    // Everything that drizzle sends goes through one of these.
    for (const way of ['execute', 'select', 'insert', 'query', 'transaction', 'session', '_'])
      expect(reader).not.toHaveProperty(way);
  });

  test('of a request is for the viewer of the request', () => {
    const open = (viewer: Viewer | undefined) => () =>
      new SubgraphContext({
        reader: database.reader.for({ viewer }),
        database,
        scheduler: new BatchScheduler(),
        clock: fixedClock('2026-01-15'),
        log: silentLog,
        requestId: 'test',
        viewer: publicViewer,
      });
    expect(open(publicViewer)).not.toThrow();
    expect(open(undefined)).toThrow('for its viewer');
    expect(open(viewerWith(['AUDITOR']))).toThrow('for its viewer');
  });

  test('in a transaction of a viewer reads the own rows, and writes no others', async () => {
    const [clerk = publicViewer] = clerks;
    const add = (id: number, missionId: string | undefined): Promise<unknown> =>
      asViewer(database, clerk, async (tx) => {
        await tx.execute(sql`insert into kept values (${id}, ${missionId})`);
        throw new Error('rolled back');
      });
    await expect(add(1001, clerk.missionIds[0])).rejects.toThrow('rolled back');
    await expect(add(1002, clerks[1]?.missionIds[0])).rejects.toMatchObject({
      cause: { message: expect.stringContaining('row-level security') },
    });
  });
});

describe('the engine of PGlite', () => {
  let client: PGlite;
  let reads: Runner;

  beforeAll(async () => {
    client = await PGlite.create(contentsOf(testDump()));
    await client.exec(MAKE);
    reads = await openPgliteReads(client);
  });
  afterAll(() => client.close());

  /** Lets the next messages to the engine fail: that many pass before. */
  function breakAfter(passing: number): void {
    const { execProtocol, execProtocolRawStream } = client;
    let left = passing;
    const breaking =
      <Given extends unknown[], Result>(work: (...given: Given) => Promise<Result>) =>
      async (...given: Given): Promise<Result> => {
        if ((left -= 1) >= 0) return await work.apply(client, given);
        Object.assign(client, { execProtocol, execProtocolRawStream });
        throw new Error('broken on purpose');
      };
    client.execProtocol = breaking(execProtocol);
    client.execProtocolRawStream = breaking(execProtocolRawStream);
  }

  test('never serves a viewer with the settings of another', async () => {
    const random = randomNumbers(11);
    const found = await storm(1500, async (viewer, round) => {
      const chance = random();
      if (chance < 0.1) await reads.run(FAIL, [0], { rows: rowsOf(viewer) }).catch(() => undefined);
      if (chance > 0.9) breakAfter(Math.floor(random() * 3));
      if (round % 7 === 0) await client.query('select 1').catch(() => undefined);
      return await reads.run(READ, [0], { rows: rowsOf(viewer) });
    });
    expect(found.wrong).toEqual([]);
    expect(found.right).toBeGreaterThan(1000);
    expect(found.failed).toBeGreaterThan(10);
  });

  test('is the owner’s again before anything else', async () => {
    const [viewer] = clerks;
    const db = drizzle(client);
    const isOwner = async (text: string): Promise<void> => {
      await reads.run(READ, [0], { rows: rowsOf(viewer) });
      expect((await client.query<{ user: string }>(text)).rows).toEqual([{ user: 'postgres' }]);
    };
    await isOwner('select current_user as user');
    await reads.run(FAIL, [0], { rows: rowsOf(viewer) }).catch(() => undefined);
    await isOwner('select current_user as user');
    await reads.run(READ, [0], { rows: rowsOf(viewer) });
    const [script] = await client.exec('select current_user as user');
    expect(script?.rows).toEqual([{ user: 'postgres' }]);
    await reads.run(READ, [0], { rows: rowsOf(viewer) });
    await db.transaction(async (tx) => {
      expect((await tx.execute(sql`select current_user as user`)).rows).toEqual([{ user: 'postgres' }]);
    });
    expect(
      await reads.run('select count(*)::int from kept where id > $1::int', [0], { rows: undefined }),
    ).toEqual([[160]]);
  });
});

const onServer = testUrl() === undefined ? describe.skip : describe;

const sessions: readonly (readonly [name: string, open: OpenReadSession])[] = [
  ['on the driver', openDriverSession],
  ['of our own', openWire],
];

onServer.each(sessions)('the connections to PostgreSQL %s', (_, open) => {
  let admin: postgres.Sql;
  let url: URL;
  let lanes: ReadPool;
  const name = `fmg_test_serving_${process.pid}`;

  /** Connections in the role of requests. */
  const openSome = (count: number, opening: OpenReadSession = open): ReadPool =>
    openReadPool({
      count,
      open: opening,
      url: `${url.href}?application_name=${name}`,
      role: 'fmg_app',
      limits: limitsFor(usualStatementMs),
    });

  beforeAll(async () => {
    const server = postgres(testUrl() ?? '', { max: 1, onnotice: () => undefined });
    await createFromTemplate(server, name);
    await server.end();
    url = new URL(testUrl() ?? '');
    url.pathname = `/${name}`;
    admin = postgres(url.href, { max: 1, onnotice: () => undefined });
    await admin.unsafe(MAKE);
  });
  afterEach(() => lanes.close());
  afterAll(async () => {
    await admin.end();
    const server = postgres(testUrl() ?? '', { max: 1 });
    await server.unsafe(`drop database ${name} with (force)`);
    await server.end();
  });

  const read = (viewer: Viewer, text = READ, parameter: unknown = 0, signal?: AbortSignal) =>
    lanes.run(text, [parameter], { rows: rowScopeOf(viewer), signal });

  test('never serve a viewer with the settings of another', async () => {
    lanes = openSome(3);
    const random = randomNumbers(13);
    const found = await storm(3000, async (viewer, round) => {
      const chance = random();
      if (chance < 0.05) read(viewer, FAIL).catch(() => undefined);
      if (chance > 0.05 && chance < 0.08) {
        const stop = new AbortController();
        read(viewer, SLEEP, 0.05, stop.signal).catch(() => undefined);
        setTimeout(() => stop.abort(), 20 * random());
      }
      if (round % 300 === 150)
        await admin`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${name}`;
      return await read(viewer);
    });
    expect(found.wrong).toEqual([]);
    expect(found.right).toBeGreaterThan(2700);
  });

  test('drop what ran while its viewer could not be set, and ask again', async () => {
    let failures = 0;
    lanes = openSome(1, async (options) => {
      const session = await open(options);
      const random = randomNumbers(17);
      return {
        send(text, parameters, settle) {
          const fails = text.includes('set_config') && random() < 0.4;
          if (!fails) return session.send(text, parameters, settle);
          failures += 1;
          return session.send(FAIL, [0], settle);
        },
        close: () => session.close(),
      };
    });
    const found = await storm(400, (viewer) => read(viewer));
    expect(found.wrong).toEqual([]);
    expect(failures).toBeGreaterThan(10);
    expect(found.right + found.failed).toBe(400);
    expect(found.right).toBeGreaterThan(100);
  });

  test('prepare anew what does not fit the tables any more', async () => {
    lanes = openSome(1);
    const all = 'select distinct mission_id, max(size) from kept where id > $1::int group by 1';
    const pair = clerks.slice(0, 2);
    for (const type of ['bigint', 'int', 'bigint', 'int']) {
      await Promise.all(pair.map((viewer) => read(viewer, all)));
      await admin.unsafe(`alter table kept alter column size type ${type}`);
      const answers = await Promise.allSettled(pair.map((viewer) => read(viewer, all)));
      const missions = answers.map((each, index) =>
        each.status === 'fulfilled' ? each.value.map(([id]) => id) : pair[index]?.missionIds,
      );
      expect(missions).toEqual(pair.map(({ missionIds }) => missionIds));
    }
  });

  test('refuse a value that is not there, and go on answering', async () => {
    lanes = openSome(1);
    const [viewer = publicViewer] = clerks;
    const among = 'select distinct mission_id from kept where id > all($1::int[])';
    expect(await read(viewer, among, [0])).toEqual([viewer.missionIds]);
    const reads = [read(viewer, among, [undefined]), read(viewer, among, [0]), read(viewer)];
    expect((await Promise.allSettled(reads)).map(({ status }) => status)).toEqual([
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
  });

  test('send nothing of a read with a value that has no text, and go on answering', async () => {
    lanes = openSome(1);
    const [viewer = publicViewer] = clerks;
    const never = 'select distinct mission_id, $1::timestamptz from kept';
    const reads = [read(viewer), read(viewer, never, new Date(NaN)), read(viewer)];
    expect(await Promise.allSettled(reads)).toMatchObject([
      { status: 'fulfilled', value: [viewer.missionIds] },
      { status: 'rejected', reason: expect.any(RangeError) },
      { status: 'fulfilled', value: [viewer.missionIds] },
    ]);
  });

  test('give an answer of its own after a read that failed between two rows', async () => {
    lanes = openSome(1);
    const [viewer = publicViewer] = clerks;
    const half = 'select 1 / (3 - each) from generate_series(1, 5) as each where each > $1::int';
    await expect(read(viewer, half)).rejects.toThrow('division by zero');
    const rows = await read(viewer);
    expect(Array.from(rows)).toEqual([viewer.missionIds]);
  });

  test('carry nobody when they are new', async () => {
    lanes = openSome(1);
    const [viewer = publicViewer] = clerks;
    expect(await read(viewer)).toEqual([viewer.missionIds]);
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${name}`;
    await new Promise((resume) => setTimeout(resume, 200));
    expect(await read(viewer)).toEqual([viewer.missionIds]);
    expect(await read(publicViewer)).toEqual([]);
  });
});
