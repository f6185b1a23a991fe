import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PGlite, protocol } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { testDump } from '../testing/settings';
import { aroundAll, contentsOf, describedIn, exchange, withoutModes } from './pglite';

const { serialize } = protocol;

describe('what PGlite does not promise', () => {
  let client: PGlite;

  beforeAll(async () => {
    client = await PGlite.create(contentsOf(testDump()));
  });
  afterAll(() => client.close());

  test('it starts from the bytes that it is given for a dump', async () => {
    const { rows } = await client.query(`select to_regclass('missions.mission') is not null as there`);
    expect(rows).toEqual([{ there: true }]);
  });

  test('what is laid around it stands around everything, but for the way past it', async () => {
    let entered = 0;
    const exclusively = aroundAll(client, async (work) => {
      entered += 1;
      return await work();
    });
    const ways: (() => Promise<unknown>)[] = [
      () => client.query('select $1::int', [1]),
      () => client.exec('select 1; select 2'),
      () => client.sql`select 1`,
      () => client.transaction((tx) => tx.query('select 1')),
    ];
    for (const [index, way] of ways.entries()) {
      await way();
      expect(entered).toBe(index + 1);
    }
    await exclusively(async () => 1);
    expect(entered).toBe(ways.length);
  });

  test('work that has it to itself waits for the transactions of others, and they for it', async () => {
    const order: string[] = [];
    const exclusively = aroundAll(client, (work) => work());
    const transaction = client.transaction(async (tx) => {
      await tx.query('select 1');
      await wait(20);
      order.push('transaction');
    });
    await wait(5);
    const work = exclusively(async () => {
      await wait(20);
      order.push('work');
    });
    await Promise.all([transaction, work, client.query('select 1').then(() => order.push('query'))]);
    expect(order).toEqual(['transaction', 'work', 'query']);
  });

  test('the engine describes what it prepares, within work that has it to itself', async () => {
    const exclusively = aroundAll(client, (work) => work());
    const { messages } = await exclusively(() =>
      exchange(client, () =>
        client.execProtocol(
          Buffer.concat([
            serialize.parse({ name: 'described', text: 'select $1::int, $2::text' }),
            serialize.describe({ type: 'S', name: 'described' }),
            serialize.sync(),
          ]),
          { syncToFs: false },
        ),
      ),
    );
    expect(describedIn(messages)).toEqual({ parameters: [23, 25], columns: [23, 25] });
  });

  test('its files are made by operations that can be told which modes to leave out', async () => {
    class Files extends NodeFS {
      override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
        const preRun = [
          ...(options.preRun ?? []),
          (module: Parameters<typeof withoutModes>[0]) => withoutModes(module, 0o077),
        ];
        return await super.init(pglite, { ...options, preRun });
      }
    }
    const folder = mkdtempSync(join(tmpdir(), 'modes-'));
    const umask = process.umask(0);
    try {
      const files = await PGlite.create({ fs: new Files(folder) });
      await files.close();
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      expect(names.length).toBeGreaterThan(100);
      expect(names.filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0)).toEqual([]);
    } finally {
      process.umask(umask);
      rmSync(folder, { recursive: true });
    }
  });
});
