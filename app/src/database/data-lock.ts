// Only one process may open a PGlite directory: who does leaves its process id in a lock file beside it.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CommandError } from '@fmg/shared/command/line';
import { makePrivateDirectory } from '@fmg/shared/db/engine/private-directory';

const held = new Set<string>();

/**
 * Takes the lock of a data directory (`<directory>.lock`, beside it because the directory belongs to the database alone) and
 * gives back how to release it. Removes a lock whose process has ended. Throws CommandError when another process holds it, or
 * when this user may not write there.
 */
export function acquireDataLock(directory: string): () => void {
  const path = `${resolve(directory)}.lock`;
  if (held.has(path) || !takeLock(directory, path)) throw refusal(directory, path);
  held.add(path);
  let released = false;
  const release = (): void => {
    if (released) return;
    released = true;
    held.delete(path);
    rmSync(path, { force: true });
    process.off('exit', release);
  };
  process.once('exit', release);
  return release;
}

function takeLock(directory: string, path: string): boolean {
  try {
    makePrivateDirectory(dirname(path));
    return writeLock(path) || (removeStale(path) && writeLock(path));
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].some((code) => isCode(error, code))) throw error;
    throw new CommandError(
      `The data in ${directory} cannot be used: this user may not write in ${dirname(path)}. Start as the user whose data it is, or name another directory with DATA_DIR.`,
    );
  }
}

/** Writes the lock complete or not at all; false when there is one. */
function writeLock(path: string): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${process.pid}\n`, { mode: 0o600 });
  try {
    return unlessThere(() => linkSync(draft, path));
  } catch {
    // A file system without hard links.
    return unlessThere(() => writeFileSync(path, `${process.pid}\n`, { mode: 0o600, flag: 'wx' }));
  } finally {
    rmSync(draft, { force: true });
  }
}

function unlessThere(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Moves a lock out of the way whose process has ended; false when its process lives. */
function removeStale(path: string): boolean {
  const holder = holderOf(path);
  if (holder === undefined) return true;
  // An own id that this process does not hold is that of an earlier process: containers number them alike.
  if (holder !== process.pid && isAlive(holder)) return false;
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return true;
    throw error;
  }
  // Another process may have taken the lock between the two steps: it gets it back.
  if (!Object.is(holderOf(aside), holder)) linkSync(aside, path);
  rmSync(aside, { force: true });
  return true;
}

function holderOf(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function refusal(directory: string, path: string): CommandError {
  const holder = holderOf(path);
  return new CommandError(
    `The data in ${directory} is in use by process ${holder ?? 'unknown'}: stop it first, or name another directory with DATA_DIR. If no such program of the graph runs, remove ${path}.`,
  );
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
