import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { contentsOf } from '../../library-internals/pglite';
import { openPgliteReads } from './pglite-reads';
import { keepRoom, leastRoom } from './room';
import { testDump } from '../../testing/settings';

describe('an embedded database whose disk fills up', () => {
  let client: PGlite;
  let reads: Awaited<ReturnType<typeof openPgliteReads>>;
  let free = 2 * leastRoom;
  const folder = mkdtempSync(join(tmpdir(), 'room-'));
  /** Lets the last measurement grow old. */
  const leave = async (bytes: number): Promise<void> => {
    free = bytes;
    await new Promise((resume) => setTimeout(resume, 120));
  };

  beforeAll(async () => {
    client = await PGlite.create(contentsOf(testDump()));
    keepRoom(client, folder, () => free);
    reads = await openPgliteReads(client);
    await client.exec('create table public.room (word text); insert into public.room values (1)');
  });
  afterAll(async () => {
    await client.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => leave(2 * leastRoom));

  const count = async (): Promise<unknown> =>
    (await client.query<{ count: number }>('select count(*)::int as count from public.room')).rows[0]?.count;
  const writes: [how: string, write: () => Promise<unknown>][] = [
    ['a statement', () => client.query('insert into public.room values ($1)', ['2'])],
    ['a transaction', () => client.transaction((tx) => tx.query("insert into public.room values ('2')"))],
    [
      'what is prepared',
      () => reads.run('insert into public.room values ($1) returning 1', ['2'], { rows: undefined }),
    ],
  ];

  test.each(writes)(
    '%s that writes is refused, and reads go on; with room it is written again',
    async (_, write) => {
      const before = Number(await count());
      await leave(leastRoom - 1);
      await expect(write()).rejects.toMatchObject({ code: '53100' });
      expect(await count()).toBe(before);
      expect(await reads.run('select count(*)::int from public.room', [], { rows: undefined })).toEqual([
        [before],
      ]);
      expect(await client.transaction(async (tx) => (await tx.query('select 1 as one')).rows)).toEqual([
        { one: 1 },
      ]);
      await leave(leastRoom);
      await write();
      expect(await count()).toBe(before + 1);
    },
  );

  test('a transaction that has begun to write is taken back before nothing is left', async () => {
    const before = Number(await count());
    const written = client.transaction(async (tx) => {
      await tx.query("insert into public.room values ('3')");
      await leave(leastRoom / 2 - 1);
      await tx.query("insert into public.room values ('4')");
    });
    await expect(written).rejects.toMatchObject({ code: '53100' });
    expect(await count()).toBe(before);
  });

  test('a transaction is refused as full also where its error is wrapped, as drizzle does', async () => {
    await leave(leastRoom - 1);
    const written = client.transaction((tx) =>
      tx.query("insert into public.room values ('5')").catch((cause: unknown) => {
        throw new Error('wrapped', { cause });
      }),
    );
    await expect(written).rejects.toMatchObject({ code: '53100' });
  });

  test('another error stays what it is', async () => {
    await leave(leastRoom - 1);
    await expect(client.query('select 1 / 0')).rejects.toMatchObject({ code: '22012' });
  });
});
