import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openDatabase } from '@fmg/shared/db/engine/open';
import { DatabaseUnreachable } from '@fmg/shared/db/engine/opened';
import type { Database } from '@fmg/shared/db/database';
import { keepPrivate } from '@fmg/shared/db/engine/private-directory';
import { openTestDatabase } from '@fmg/shared/testing/database';
import { testDump } from '@fmg/shared/testing/settings';
import { sql } from 'drizzle-orm';
import { exportLogs } from '../src/upkeep/audit';
import { runElsewhere, socketPath } from '../src/ipc/command-socket';
import { acquireDataLock } from '../src/database/data-lock';
import { folderOf } from '../src/import/testing/published-files';
import { everything } from '../src/import/testing/small-files';

// Windows has no such modes.
const withModes = process.platform === 'win32' ? describe.skip : describe;

/** What in a folder, and under it, somebody else than its owner may read, write or enter; the folder itself is ours. */
function openToOthers(folder: string): string[] {
  const found: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const { mode } = lstatSync(join(folder, name), { throwIfNoEntry: false }) ?? { mode: 0 };
    if ((mode & 0o077) !== 0) found.push(`${name} ${(mode & 0o777).toString(8)}`);
  }
  return found;
}

/** From now on this process believes to be of somebody who owns nothing here. */
function asAnotherUser(): void {
  jest.spyOn(process as Required<NodeJS.Process>, 'geteuid').mockReturnValue(64_000); // a system with modes has users
}

const built = (name: string): string => resolve(__dirname, '../dist/commands', `${name}.js`);

withModes('the data of the graph belong to their owner', () => {
  let folder: string;
  let before: number;
  // The habit of most machines: everybody may read.
  beforeAll(() => (before = process.umask(0o022)));
  afterAll(() => void process.umask(before));
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'private-'))));
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  test('npm start, an import into what runs, a restart and an export leave nothing that others can read', async () => {
    const directory = join(folder, 'new/data/db');
    const files = folderOf(everything);
    const env = { ...process.env, DATA_DIR: directory, PORT: '0', FILL: 'none', DATABASE_URL: '' };
    for (const round of ['first start', 'second start']) {
      const child = spawn(process.execPath, [built('start')], { env });
      const ended = new Promise((done) => child.once('exit', done));
      await new Promise<void>((ready, failed) => {
        child.stdout.on('data', (text) => String(text).includes('Explore') && ready());
        void ended.then(() => failed(new Error('the graph did not start')));
      });
      expect({ round, open: openToOthers(folder) }).toEqual({ round, open: [] });
      if (round === 'first start') execFileSync(process.execPath, [built('import'), files], { env });
      expect({ round, open: openToOthers(folder) }).toEqual({ round, open: [] });
      expect(readdirSync(join(folder, 'new/data')).toSorted()).toEqual([
        'db',
        'db.issuer.json',
        'db.lock',
        'db.sock',
      ]);
      child.kill('SIGINT');
      await ended;
    }
    const target = join(folder, 'logs.jsonl');
    execFileSync(process.execPath, [built('audit'), 'export', '--to', target], { env });
    expect(lstatSync(target).size).toBeGreaterThan(1000);
    expect(openToOthers(folder)).toEqual([]);
  }, 240_000);

  test('what was open to others is mended when it is opened, and what is written then', async () => {
    const directory = join(folder, 'db');
    const first = await openDatabase({ directory, dump: testDump() });
    await first.close();
    const entries = [
      directory,
      ...readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => join(directory, name)),
    ];
    for (const path of entries) chmodSync(path, lstatSync(path).mode | 0o077);
    expect(openToOthers(folder).length).toBe(entries.length);
    const database = await openDatabase({ directory });
    await database.db.execute(sql`create table public.late (name text)`);
    await database.db.execute(
      sql`insert into public.late select repeat('x', 100) from generate_series(1, 1e5)`,
    );
    expect(openToOthers(folder)).toEqual([]);
    await database.db.execute(sql`vacuum full public.late`);
    await database.close();
    expect(openToOthers(folder)).toEqual([]);
  });

  test('a link to where there is room is followed, and what lies elsewhere is left alone', () => {
    for (const name of ['room', 'elsewhere']) mkdirSync(join(folder, name), { mode: 0o755 });
    writeFileSync(join(folder, 'room/file'), '', { mode: 0o664 });
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'room/link'));
    symlinkSync(join(folder, 'room'), join(folder, 'db'));
    keepPrivate(join(folder, 'db'));
    const modes = ['room', 'room/file', 'elsewhere'].map(
      (name) => lstatSync(join(folder, name)).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o600, 0o755]);
  });

  test('what belongs to another user is refused with a sentence', async () => {
    const directory = join(folder, 'db');
    mkdirSync(directory);
    asAnotherUser();
    const message =
      /^The data in DATA_DIR cannot be opened \(.*db belongs to another user \(\d+\): start the graph as/;
    await expect(openDatabase({ directory })).rejects.toThrow(message);
    await expect(openDatabase({ directory })).rejects.toBeInstanceOf(DatabaseUnreachable);
  });

  test('a command does not hand its work to the socket of another user', async () => {
    const directory = join(folder, 'db');
    writeFileSync(socketPath(directory), '');
    asAnotherUser();
    const output = { print: () => undefined, progress: () => undefined };
    await expect(runElsewhere(directory, { command: 'clock' }, output)).rejects.toThrow(
      /db\.sock belongs to another user \(\d+\): run the command as/,
    );
  });

  test('who may not write beside the data is told so', () => {
    const user = process.geteuid?.();
    chmodSync(folder, 0o500);
    // The superuser may write everywhere.
    if (user === 0) process.seteuid?.(4242);
    const attempt = (): unknown => acquireDataLock(join(folder, 'db'));
    try {
      expect(attempt).toThrow(`this user may not write in ${folder}. Start as the user whose data it is`);
    } finally {
      if (user === 0) process.seteuid?.(user);
    }
  });

  describe('an export', () => {
    let database: Database;
    beforeAll(async () => (database = await openTestDatabase()));
    afterAll(() => database.close());

    test('takes from others a file that they could read', async () => {
      const path = join(folder, 'logs.jsonl');
      writeFileSync(path, 'older, and longer than what takes its place'.repeat(100));
      chmodSync(path, 0o666);
      await exportLogs(database, ['missions'], path);
      expect(lstatSync(path).mode & 0o777).toBe(0o600);
      expect(lstatSync(path).size).toBeLessThan(1000);
    });

    test('says so when it cannot be written', async () => {
      await expect(exportLogs(database, ['missions'], join(folder, 'no/logs.jsonl'))).rejects.toThrow(
        /logs\.jsonl cannot be written: name a file of your own/,
      );
    });
  });
});
