// Opens PGlite: in a directory that belongs to its owner, or in memory.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Logger } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { contentsOf } from '../../library-internals/pglite';
import { limitsFor, usualStatementMs } from '../connection/limits';
import type { Db } from '../db';
import { DatabaseUnreachable, type DatabaseOptions, type Opened } from './opened';
import { openPgliteReads } from './pglite-reads';
import { DirectoryNotOwn, keepPrivate, makePrivateDirectory, PrivateFiles } from './private-directory';
import { keepRoom } from './room';

export async function openPglite(options: DatabaseOptions, logger: Logger): Promise<Opened> {
  const { directory, dump } = options;
  const contents = contentsOf(dump);
  const client =
    directory === undefined
      ? await PGlite.create({ ...contents, startParams: inMemory })
      : await openDirectory(directory, contents);
  if (directory !== undefined) keepRoom(client, directory);
  const runner = await openPgliteReads(client);
  // Drizzle types each driver's database apart; what the code uses of it is their common base.
  const db = drizzle(client, { logger }) as unknown as Db;
  return {
    db,
    writer: db,
    own: drizzle(client) as unknown as Db,
    engine: 'pglite',
    listen: async (channel, hear) => {
      const end = await client.listen(channel, hear);
      return () => end();
    },
    close: () => client.close(),
    check: async () => void (await runner.run('select 1', [], { rows: undefined })),
    checkMs: limitsFor(usualStatementMs).check,
    runner,
  };
}

/** What is in memory needs no second copy there: the buffers of 128 MB are most of what starting PGlite costs. */
const inMemory = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

async function openDirectory(directory: string, contents: { loadDataDir?: Blob }): Promise<PGlite> {
  if (!existsSync(directory)) await makeDirectory(directory, contents);
  try {
    keepPrivate(directory);
  } catch (error) {
    throw error instanceof DirectoryNotOwn ? new DatabaseUnreachable('pglite', error) : error;
  }
  return await PGlite.create({ fs: new PrivateFiles(directory) });
}

/** Makes a data directory beside its place and moves it there whole: one that is there is never half made. */
async function makeDirectory(directory: string, contents: { loadDataDir?: Blob }): Promise<void> {
  const part = `${directory}.part`;
  rmSync(part, { recursive: true, force: true });
  makePrivateDirectory(dirname(directory));
  mkdirSync(part, { mode: 0o700 });
  const client = await PGlite.create({ fs: new PrivateFiles(part), ...contents });
  await client.close();
  renameSync(part, directory);
}
