// The folder of the embedded database: what may be opened, and what becomes of data that cannot be.
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandError } from '@fmg/shared/command/line';
import { leastRoom } from '@fmg/shared/db/engine/room';
import { sqlStateOf } from '@fmg/shared/telemetry/error-text';

/** The version of PostgreSQL whose data PGlite reads. */
export const engineVersion = '18';

/** How a folder is opened. */
export interface FolderOptions {
  /** An empty database may be made in place of one that was set aside. */
  fresh?: boolean | undefined;
}

/**
 * Looks at a data directory before it is opened. Throws CommandError when what lies there is no data of this database, or when
 * nothing lies there and damaged data was set aside: then records would be missing without a word.
 */
export function inspectFolder(directory: string, { fresh = false }: FolderOptions = {}): void {
  const path = resolve(directory);
  if (!existsSync(path)) {
    if (!fresh) refuseSetAside(directory, path);
    return;
  }
  if (!statSync(path).isDirectory())
    throw new CommandError(`DATA_DIR names ${directory}, which is a file: name a directory.`);
  const names = readdirSync(path);
  if (names.length === 0) return removeEmpty(path);
  if (!names.includes('PG_VERSION') && !isDamagedData(names))
    throw new CommandError(
      `DATA_DIR names ${directory}, which holds other things (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}): name a directory of its own.`,
    );
  refuseOtherVersion(directory, join(path, 'PG_VERSION'));
  refuseReadOnly(directory, path);
}

/** An empty folder is made anew, whole; a mount point, which cannot be removed, is filled where it is. */
function removeEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // PGlite makes its files in it.
  }
}

/** Data of PostgreSQL that lost the file by which it is known. */
function isDamagedData(names: readonly string[]): boolean {
  return ['base', 'global', 'pg_wal'].filter((each) => names.includes(each)).length >= 2;
}

function refuseOtherVersion(directory: string, path: string): void {
  const version = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  // Whatever is no version is damage, which is found when it is opened.
  if (version === engineVersion || !/^\d+(\.\d+)?$/.test(version)) return;
  throw new CommandError(
    `The data in ${directory} was written by PostgreSQL ${version}, and this release reads ${engineVersion}: open it with the release that wrote it, and take it over with npm run backup and npm run restore.`,
  );
}

function refuseReadOnly(directory: string, path: string): void {
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new CommandError(
      `The data in ${directory} cannot be written: start as the user whose data it is, on a disk that is not read-only, or name another directory with DATA_DIR.`,
    );
  }
}

/** Folders that were set aside, the latest last. */
function setAsideBeside(path: string): string[] {
  const start = `${basename(path)}.damaged-`;
  if (!existsSync(dirname(path))) return [];
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(start))
    .toSorted()
    .map((name) => join(dirname(path), name));
}

function refuseSetAside(directory: string, path: string): void {
  const latest = setAsideBeside(path).at(-1);
  if (latest !== undefined)
    throw new CommandError(
      `There is no data in ${directory}, and damaged data was set aside as ${latest}. ${waysOn}`,
    );
}

const waysOn =
  'Put a backup back with npm run restore -- FILE, or begin with an empty graph: npm start -- --fresh.';

/**
 * What to say of data that could not be opened. Damaged data is set aside under a name that says so, and stays there. Gives the
 * error as it is when the data is not to blame.
 */
export function refusalOf(error: unknown, directory: string, now = new Date()): unknown {
  const path = resolve(directory);
  const room = roomAt(path);
  if (room < leastRoom)
    return new CommandError(
      `The data in ${directory} cannot be opened: the disk has ${megabytes(room)} MB left, and ${megabytes(leastRoom)} are needed. Make room and start again; nothing was changed.`,
      { cause: error },
    );
  if (!isDamage(error) || !existsSync(path)) return error;
  const aside = `${path}.damaged-${now.toISOString().replace(/[:.]/g, '-')}`;
  try {
    renameSync(path, aside);
  } catch {
    return new CommandError(
      `The data in ${directory} is damaged and cannot be opened, and could not be set aside: move it away yourself. ${waysOn}`,
      { cause: error },
    );
  }
  return new CommandError(
    `The data in ${directory} is damaged and cannot be opened. It was set aside as ${aside}. ${waysOn}`,
    { cause: error },
  );
}

/** The engine stopped for good, or reports that its files are not as it left them. */
function isDamage(error: unknown, causes = 5): boolean {
  if (!(error instanceof Error)) return false;
  const isStopped =
    error.name === 'RuntimeError' ||
    error.name === 'ExitStatus' ||
    error.message.includes('failed to initialize');
  // XX001 and XX002: corrupted; 58P01: a file is gone.
  const isReported = ['XX001', 'XX002', '58P01'].includes(sqlStateOf(error) ?? '');
  return isStopped || isReported || (causes > 0 && isDamage(error.cause, causes - 1));
}

function roomAt(path: string): number {
  const there = existsSync(path) ? path : dirname(path);
  const { bavail, bsize } = statfsSync(there);
  return bavail * bsize;
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1024 / 1024);
}
