// A backup: everything that the graph holds, as it stands at one moment, written into one file.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { recordChange } from '@fmg/shared/audit/change';
import { dumpLines } from '@fmg/shared/backup/dump';
import { CommandError } from '@fmg/shared/command/line';
import type { Database } from '@fmg/shared/db/database';
import type { Db } from '@fmg/shared/db/db';
import { lastMigration } from '@fmg/shared/db/migrate';
import { systemClock, type Clock } from '@fmg/shared/domain/clock';
import { messageOf } from '@fmg/shared/telemetry/error-text';
import { carriedPositions } from '@fmg/shared/outbox/carry-over';
import { operatorFor } from '../command-line/operator';
import { migrations } from '../database/database';
import { projectionsOf, subgraphNames } from '../subgraphs/subgraphs';

/** How a backup is made. */
export interface BackupOptions {
  clock?: Clock;
  /** Hears where the backup is, to be shown in a line that is rewritten; an empty text ends the line. */
  progress?: ((text: string) => void) | undefined;
}

/** Writes a backup into a new file that only its owner can read. Throws CommandError when the file cannot be written. */
export async function backUp(
  database: Database,
  path: string,
  print: (line: string) => void,
  { clock = systemClock, progress = () => undefined }: BackupOptions = {},
): Promise<void> {
  if (existsSync(path)) throw new CommandError(`${path} is there already: name another file.`);
  const began = performance.now();
  await logBackup(database, path, clock, print);
  let rows = 0;
  const count = (more: number): void => {
    rows += more;
    progress(`Backing up … ${rows.toLocaleString('en-US')} rows`);
  };
  const part = `${path}.part`;
  try {
    await atOneMoment(database, (tx) => writeFileOf(part, linesOf(tx, clock, count)));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw isOfFile(error)
      ? new CommandError(`The backup cannot be written to ${path}: ${messageOf(error)}`, { cause: error })
      : error;
  }
  progress('');
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  print(`${rows.toLocaleString('en-US')} rows in ${path} (${seconds} s).`);
}

/** The log says that everything left the database. When it cannot be written, as on a full disk, the backup is made all the same. */
async function logBackup(
  { own }: Database,
  path: string,
  clock: Clock,
  print: (line: string) => void,
): Promise<void> {
  try {
    await own.transaction(async (tx) => {
      for (const subgraph of subgraphNames)
        await recordChange(tx, subgraph, {
          at: clock.now(),
          viewer: operatorFor('backup'),
          action: 'backup',
          subjects: [],
          inputHash: createHash('sha256').update(path).digest('hex'),
          requestId: 'backup',
        });
    });
  } catch (error) {
    print(`The backup stands in no log (${messageOf(error)}).`);
  }
}

/** The database as it stands at one moment. */
async function atOneMoment<Result>({ own }: Database, read: (tx: Db) => Promise<Result>): Promise<Result> {
  return await own.transaction(read, { isolationLevel: 'repeatable read', accessMode: 'read only' });
}

async function* linesOf(tx: Db, clock: Clock, progress: (rows: number) => void): AsyncGenerator<string> {
  const positions = new Map<string, { columns: string[]; rows: string[][] }>();
  for (const subgraph of subgraphNames) {
    const carried = await carriedPositions(tx, subgraph, projectionsOf[subgraph]);
    positions.set(`${subgraph}.relay_position`, {
      columns: ['projection', 'number', 'at'],
      rows: carried.map(({ projection, number, at }) => [projection, String(number), at.toISOString()]),
    });
  }
  const lines = dumpLines(tx, {
    schemas: subgraphNames,
    versions: await versionsOf(tx),
    at: clock.now(),
    instead: positions,
    progress,
  });
  for await (const line of lines) yield `${line}\n`;
}

/** The last migrations that a database has seen, by their parts. */
async function versionsOf(db: Db): Promise<Record<string, number>> {
  const versions: Record<string, number> = {};
  for (const name of ['shared', ...migrations.map((each) => each.name)])
    versions[name] = await lastMigration(db, name);
  return versions;
}

/** Writes a compressed file that lasts: it is on the disk when this ends. */
async function writeFileOf(path: string, lines: AsyncIterable<string>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    const packed = pipeline(lines, createGzip(), () => undefined);
    for await (const bytes of packed as AsyncIterable<Buffer>) await file.appendFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function isOfFile(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}

/** SHA-256 of a file. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) hash.update(piece);
  return hash.digest('hex');
}
