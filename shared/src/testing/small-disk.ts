// A disk of a test that can be filled up: a file system in memory, where the test may mount one.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small disk. */
export interface SmallDisk {
  path: string;
  /** Writes a file until no more than so many bytes are free. */
  fillUpTo(freeBytes: number): void;
  /** Removes that file. */
  makeRoom(): void;
  remove(): void;
}

/** Mounts a disk of so many bytes. Throws where that is not allowed. */
export function mountSmallDisk(bytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'fmg-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', path], { stdio: 'pipe' });
  } catch (error) {
    rmdirSync(path);
    throw error;
  }
  const ballast = join(path, 'ballast');
  return {
    path,
    fillUpTo: (freeBytes) => {
      const file = openSync(ballast, 'w');
      const { bsize } = statfsSync(path);
      const block = Buffer.alloc(bsize);
      for (;;) {
        const { bavail } = statfsSync(path);
        if (bavail * bsize <= freeBytes) break;
        writeSync(file, block);
      }
      closeSync(file);
    },
    makeRoom: () => rmSync(ballast, { force: true }),
    remove: () => {
      execFileSync('umount', ['--lazy', path], { stdio: 'pipe' });
      rmdirSync(path);
    },
  };
}

/** `describe`, for tests that need a small disk; where none may be mounted they are skipped, and say so. */
export function describeOnSmallDisk(): jest.Describe {
  try {
    mountSmallDisk(4096).remove();
    return describe;
  } catch {
    console.warn('No file system may be mounted here: tests that fill a disk are skipped.');
    return describe.skip;
  }
}
