// Tables that other migrations made than those of this release: they are refused in words, and taken over by a backup.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { UnknownSchema } from '@fmg/shared/db/migrate';
import type { Database } from '@fmg/shared/db/database';
import { openDatabase } from '@fmg/shared/db/engine/open';
import { openTestDatabase, testEngines, type TestEngine } from '@fmg/shared/testing/database';
import { testDump } from '@fmg/shared/testing/settings';
import { backUp } from '../src/upkeep/backup';
import { migrateAll } from '../src/database/database';
import { putBack } from '../src/upkeep/restore';
import { endAll, openOwnDatabase, run } from './testing/processes';

const folder = mkdtempSync(join(tmpdir(), 'fmg-migrations-'));
afterAll(() => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

/** As if the tables of events had been made by one more migration, before that of this release or behind it. */
const oneMore = (milliseconds: number) =>
  `insert into migrations.events (hash, created_at) select 'other', max(created_at) + ${milliseconds} from migrations.events`;

interface Place {
  settings: Record<string, string>;
  change(statement: string): Promise<unknown>;
  remove(): Promise<void>;
}

async function openPlace(engine: TestEngine): Promise<Place> {
  if (engine === 'postgresql') {
    const { url, sql: server, drop } = await openOwnDatabase();
    return { settings: { DATABASE_URL: url }, change: (text) => server.unsafe(text), remove: drop };
  }
  const directory = join(folder, 'db');
  const change = async (text: string): Promise<void> => {
    const database = await openDatabase({ directory, dump: testDump() });
    await database.own.execute(sql.raw(text));
    await database.close();
  };
  return { settings: { DATA_DIR: directory }, change, remove: async () => undefined };
}

test.each(testEngines())(
  'npm start refuses them on %s, says what to do, and shows no stack',
  async (engine) => {
    const { settings, change, remove } = await openPlace(engine);
    try {
      await change(oneMore(-1));
      const { ended, output } = run('start.js', [], { ...settings, FILL: 'none' });
      expect(await ended).toBe(1);
      expect(output()).toMatch(
        /^The tables of events were made by an earlier sequence of migrations: write a backup .* or leave them and name another database with DATA_DIR or DATABASE_URL\.$/m,
      );
      expect(output()).not.toMatch(/\n\s+at /);
    } finally {
      await remove();
    }
  },
  120_000,
);

describe.each(testEngines())('on %s', (engine) => {
  let source: Database;
  let target: Database;
  beforeAll(async () => {
    source = await openTestDatabase(engine);
    target = await openTestDatabase(engine);
  });
  afterAll(async () => {
    await source.close();
    await target.close();
  });

  test('a backup that replaces them makes them anew', async () => {
    const path = join(folder, `${engine}.jsonl.gz`);
    await backUp(source, path, () => undefined);
    await target.own.execute(sql.raw(oneMore(-1)));
    await expect(migrateAll(target)).rejects.toThrow(UnknownSchema);
    await putBack(target, path, () => undefined, { replace: true });
    await expect(migrateAll(target)).resolves.toBeUndefined();
  });

  test('those of a newer release are refused', async () => {
    await target.own.execute(sql.raw(oneMore(+1)));
    await expect(migrateAll(target)).rejects.toThrow(/^The tables of events were made by a newer release/);
  });
});
