import { sql } from 'drizzle-orm';
import { viewerWith, publicViewer } from '../auth/viewer';
import type { DataClass } from '../auth/matrix';
import type { Database } from '../db/database';
import type { Db } from '../db/db';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { fixedClock } from '../domain/clock';
import { silentLog } from '../telemetry/log';
import { openTestDatabase, testEngines } from '../testing/database';
import { Attempts } from './attempts';
import { findAttempts } from './audit.store';

const clerk = viewerWith(['MISSION_CLERK'], { subject: 'a clerk' });
const classes = (...each: DataClass[]): ReadonlySet<DataClass> => new Set(each);

describe.each(testEngines())('what is asked for in vain on %s', (engine) => {
  let database: Database;
  beforeAll(async () => (database = await openTestDatabase(engine)));
  afterAll(() => database.close());

  const count = (db: Db = database.own, day = '2026-01-15') =>
    new Attempts({ db, subgraph: 'missions', clock: fixedClock(day), log: silentLog });
  const stored = async () =>
    (await findAttempts(database.own, 'missions', { since: '2026-01-01', limit: 100 })).map(
      ({ day, actor, roles, dataClass, count: times }) =>
        [day, actor, roles.join(), dataClass, times] as const,
    );

  test('is one row for each account, class and day, whatever process counts and however often', async () => {
    const processes = [count(), count()];
    for (let times = 0; times < 50; times += 1) {
      for (const each of processes) each.count(clerk, classes('PERSONAL_DATA', 'VISA_CASE'));
      processes[0]?.count(publicViewer, classes('VISA_CASE'));
    }
    await Promise.all(processes.map((each) => each.close()));
    const later = count(database.own, '2026-01-16');
    later.count(clerk, classes('VISA_CASE'));
    await later.close();
    expect((await stored()).toSorted()).toEqual([
      ['2026-01-15', 'a clerk', 'MISSION_CLERK', 'PERSONAL_DATA', 100],
      ['2026-01-15', 'a clerk', 'MISSION_CLERK', 'VISA_CASE', 100],
      ['2026-01-15', 'public', 'PUBLIC', 'VISA_CASE', 50],
      ['2026-01-16', 'a clerk', 'MISSION_CLERK', 'VISA_CASE', 1],
    ]);
  });

  test('is stored within a second or so, without anybody waiting', async () => {
    const attempts = count();
    attempts.count(viewerWith(['ANALYST']), classes('NOTE'));
    const isStored = async () => (await stored()).some(([, actor]) => actor === 'analyst');
    for (let tries = 0; tries < 200 && !(await isStored()); tries += 1)
      await new Promise((resume) => setTimeout(resume, 20));
    expect(await isStored()).toBe(true);
    await attempts.close();
  });

  test('takes a bounded place in memory: beyond it accounts are counted together', async () => {
    const attempts = count(database.own, '2026-02-01');
    for (let account = 0; account < 10_050; account += 1)
      attempts.count(viewerWith(['ADMIN'], { subject: `account ${account}` }), classes('NOTE'));
    await attempts.close();
    const [most] = await findAttempts(database.own, 'missions', { since: '2026-02-01', limit: 1 });
    expect(most).toMatchObject({ actor: 'others', count: 50 });
  });

  test('is counted on when it cannot be stored', async () => {
    const failing = Object.create(database.own) as Db; // the same database, but for its transactions
    let fails = true;
    failing.transaction = ((...given: Parameters<Db['transaction']>) =>
      fails ? Promise.reject(new Error('gone')) : database.own.transaction(...given)) as Db['transaction'];
    const attempts = count(failing, '2026-03-01');
    attempts.count(clerk, classes('NOTE'));
    await attempts.close();
    fails = false;
    attempts.count(clerk, classes('NOTE'));
    await attempts.close();
    expect(await stored()).toContainEqual(['2026-03-01', 'a clerk', 'MISSION_CLERK', 'NOTE', 2]);
  });

  test.each([
    'update missions.audit_attempt set count = count - 1',
    "update missions.audit_attempt set actor = 'another'",
    'delete from missions.audit_attempt',
    'truncate missions.audit_attempt',
  ])('is not made less by "%s", even by the owner', async (statement) => {
    const attempts = count();
    attempts.count(clerk, classes('NOTE'));
    await attempts.close();
    const refused = await database.own.execute(sql.raw(statement)).then(
      () => 'nothing was refused',
      (error: unknown) => (error instanceof DrizzleQueryError ? error.cause?.message : String(error)),
    );
    expect(refused).toContain('attempts are only ever counted up');
  });
});
