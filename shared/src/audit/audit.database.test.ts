import { sql } from 'drizzle-orm';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { viewerWith } from '../auth/viewer';
import type { Database } from '../db/database';
import type { Db } from '../db/db';
import { CallReader } from '../db/reader';
import { aRead } from '../testing/audit';
import { openTestDatabase, testEngines } from '../testing/database';
import { findEntries, findHeads } from './audit.store';
import { recordChange } from './change';
import { changeChain, mostSubjects, type Entry } from './entry';
import { logInDatabase } from './log-items';
import { ReadLog } from './read-log';
import { verifyLog } from './verify';

/** The words of the database about a statement that it refused. */
async function refusalOf(statement: Promise<unknown>): Promise<string> {
  try {
    await statement;
    return 'nothing was refused';
  } catch (error) {
    return error instanceof DrizzleQueryError ? (error.cause?.message ?? '') : String(error);
  }
}

/** Empties the log, as only the owner of its tables can who puts the guards aside. */
async function emptyLog(db: Db): Promise<void> {
  for (const table of ['audit_entry', 'audit_chain'])
    for (const step of [
      `alter table missions.${table} disable trigger user`,
      `truncate missions.${table}`,
      `alter table missions.${table} enable trigger user`,
    ])
      await db.execute(sql.raw(step));
}

describe.each(testEngines())('the log on %s', (engine) => {
  let database: Database;
  beforeAll(async () => (database = await openTestDatabase(engine)));
  beforeEach(() => emptyLog(database.own));
  afterAll(() => database.close());

  const newLog = (ownReader = database.ownReader) =>
    new ReadLog({ database: { own: database.own, ownReader }, subgraph: 'missions' });
  const change = (tx: Db, action: string) =>
    recordChange(tx, 'missions', {
      at: new Date(),
      viewer: viewerWith(['PROTOCOL_OFFICER']),
      action,
      subjects: ['acc_1'],
      inputHash: 'cd'.repeat(32),
      requestId: 'request',
    });
  const entriesOf = async (chain: string) =>
    await findEntries(database.own, 'missions', { chain, after: 0, limit: 1000 });
  const reads = async (): Promise<Entry[]> => {
    const chains = (await findHeads(database.own, 'missions')).filter((each) => each.chain !== changeChain);
    return (await Promise.all(chains.map(({ chain }) => entriesOf(chain)))).flat();
  };
  const verdict = () => verifyLog(logInDatabase(database.own, ['missions']));

  test('holds a read when it is written, as it was', async () => {
    const read = aRead({
      purpose: 'für "einen" Besuch',
      missionId: 'msn_01',
      roles: ['DESK_OFFICER', 'DS_OFFICER'],
    });
    await newLog().write(read);
    expect(await reads()).toMatchObject([{ ...read, position: 1, previousHash: '0'.repeat(64) }]);
    expect(await verdict()).toEqual({ chains: 2, entries: 2, broken: null });
  });

  describe('that is watched', () => {
    let statements: number;
    let log: ReadLog;
    /** Settled when statements may be carried out. */
    let underWay: Promise<void> | undefined;

    beforeEach(async () => {
      const { runner } = database.ownReader;
      const watched = new CallReader({
        run: async (...given) => {
          statements += 1;
          await underWay;
          return await runner.run(...given);
        },
      });
      log = newLog(watched);
      underWay = undefined;
      await log.write(aRead());
      statements = 0;
    });

    test('takes the reads of one turn in one statement', async () => {
      await Promise.all(
        Array.from({ length: 100 }, (_, index) => log.write(aRead({ requestId: String(index) }))),
      );
      expect(statements).toBe(1);
      expect(await verdict()).toMatchObject({ entries: 102, broken: null });
    });

    test('gathers what comes while statements are under way on both of its chains', async () => {
      let carryOut = (): void => undefined;
      underWay = new Promise((resolve) => (carryOut = resolve));
      const written = [log.write(aRead())];
      for (let turn = 0; turn < 5; turn += 1) {
        await new Promise(setImmediate);
        written.push(log.write(aRead()));
      }
      carryOut();
      await Promise.all(written);
      expect(statements).toBe(3);
      expect(await verdict()).toMatchObject({ entries: 9, broken: null });
    });
  });

  test('stays whole when many read and change at once, from several processes', async () => {
    const logs = [newLog(), newLog(), newLog()];
    for (let turn = 0; turn < 10; turn += 1)
      await Promise.all([
        ...logs.flatMap((log) => Array.from({ length: 10 }, () => log.write(aRead()))),
        ...Array.from({ length: 3 }, () => database.own.transaction((tx) => change(tx, `turn ${turn}`))),
      ]);
    await Promise.all(logs.map((log) => log.close()));
    const { broken, entries } = await verdict();
    expect(broken).toBeNull();
    expect(entries).toBeGreaterThanOrEqual(330);
  });

  test('takes what no database takes, and keeps ids within bounds with their true number', async () => {
    const log = newLog();
    const ids = Array.from({ length: mostSubjects + 1 }, (_, index) => `per_${index}`);
    await Promise.all([
      log.write(aRead({ actor: 'a\u0000b', purpose: 'half \ud800 a pair' })),
      log.write(aRead({ subjects: ['', 'msn\t1', 'msn\n2'], subjectCount: 2 })),
      log.write(aRead({ subjects: [], subjectCount: 0 })),
      log.write(aRead({ subjects: ids, subjectCount: ids.length })),
    ]);
    const [odd, strange, none, long] = await reads();
    expect(odd).toMatchObject({ actor: 'ab', purpose: 'half \ufffd a pair' });
    expect(strange?.subjects).toEqual(['msn 1', 'msn 2']);
    expect([none?.subjects, none?.subjectCount]).toEqual([[], 0]);
    expect([long?.subjects.length, long?.subjectCount]).toEqual([mostSubjects, mostSubjects + 1]);
    expect((await verdict()).broken).toBeNull();
  });

  test('says when a read cannot be stored, and goes on afterwards', async () => {
    const log = newLog();
    await log.write(aRead());
    const [chain] = (await findHeads(database.own, 'missions')).filter((each) => each.chain !== changeChain);
    // Someone else moved the head: nothing is added behind it.
    await database.own.execute(
      sql`update missions.audit_chain set position = 7 where chain = ${chain?.chain ?? ''}`,
    );
    await expect(log.write(aRead())).rejects.toThrow('does not end where it should');
    await log.write(aRead());
    expect((await reads()).map(({ position }) => position)).toEqual([1, 8]);
  });

  test('has a change exactly when the change was made', async () => {
    await database.own.transaction((tx) => change(tx, 'grantAgrement'));
    await expect(
      database.own.transaction(async (tx) => {
        await change(tx, 'refuseAgrement');
        throw new Error('the change failed');
      }),
    ).rejects.toThrow('the change failed');
    expect((await entriesOf(changeChain)).map(({ action, actor }) => [action, actor])).toEqual([
      ['grantAgrement', 'protocol_officer'],
    ]);
    expect((await verdict()).broken).toBeNull();
  });

  test.each([
    'update missions.audit_entry set actor = actor',
    'delete from missions.audit_entry',
    'truncate missions.audit_entry',
    'delete from missions.audit_chain',
    'truncate missions.audit_chain',
    'update missions.audit_chain set position = position - 1',
    "update missions.audit_chain set chain = 'another'",
  ])('refuses "%s", even to the owner', async (statement) => {
    await newLog().write(aRead());
    expect(await refusalOf(database.own.execute(sql.raw(statement)))).toContain(
      'the log is only ever added to',
    );
    expect((await verdict()).broken).toBeNull();
  });

  test('lets the role of the application add and read, and nothing else', async () => {
    await newLog().write(aRead());
    const asApplication = (statement: string) =>
      database.own.transaction(async (tx) => {
        await tx.execute(sql`set local role fmg_app`);
        await (statement === '' ? change(tx, 'by the application') : tx.execute(sql.raw(statement)));
      });
    await asApplication('');
    await asApplication('select from missions.audit_entry');
    for (const statement of [
      'update missions.audit_entry set actor = actor',
      'delete from missions.audit_entry',
      'truncate missions.audit_entry',
      'delete from missions.audit_chain',
      'drop trigger audit_entry_append_only on missions.audit_entry',
    ])
      expect(await refusalOf(asApplication(statement))).toMatch(/permission denied|must be owner/);
    expect((await entriesOf(changeChain)).map(({ action }) => action)).toEqual([
      'OPEN_CHAIN',
      'by the application',
    ]);
  });

  test('shows what a superuser did who dropped the guard', async () => {
    const log = newLog();
    for (let index = 0; index < 5; index += 1) await log.write(aRead({ requestId: `r${index}` }));
    await database.own.execute(sql`alter table missions.audit_entry disable trigger audit_entry_append_only`);
    await database.own.execute(
      sql`update missions.audit_entry set subject_count = 1 where request_id = 'r2'`,
    );
    expect((await verdict()).broken).toMatchObject({ position: 3, problem: expect.stringContaining('hash') });
    await database.own.execute(sql`delete from missions.audit_entry where request_id in ('r2', 'r3', 'r4')`);
    expect((await verdict()).broken).toMatchObject({ position: 3, problem: expect.stringContaining('tail') });
  });
});
