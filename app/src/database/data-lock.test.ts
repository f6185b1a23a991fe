// Only one process opens a data directory.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '@fmg/shared/command/line';
import { acquireDataLock } from './data-lock';

describe('the lock of a data directory', () => {
  let directory: string;
  beforeEach(() => (directory = join(mkdtempSync(join(tmpdir(), 'lock-')), 'db')));

  it('is refused while it is held, and can be taken when it is released', () => {
    const release = acquireDataLock(directory);
    expect(readFileSync(`${directory}.lock`, 'utf8').trim()).toBe(String(process.pid));
    expect(() => acquireDataLock(directory)).toThrow(CommandError);
    expect(existsSync(directory)).toBe(false);
    release();
    expect(existsSync(`${directory}.lock`)).toBe(false);
    acquireDataLock(directory)();
  });

  it('of another process that lives is refused, with what to do', () => {
    writeFileSync(`${directory}.lock`, `${process.ppid}\n`);
    expect(() => acquireDataLock(directory)).toThrow(
      new RegExp(`in use by process ${process.ppid}: stop it first`),
    );
    expect(readFileSync(`${directory}.lock`, 'utf8')).toBe(`${process.ppid}\n`);
  });

  it('of a process that has ended is removed', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(`${directory}.lock`, `${pid}\n`);
    acquireDataLock(directory)();
    expect(existsSync(`${directory}.lock`)).toBe(false);
  });

  it.each(['', 'not a number\n', `${process.pid}\n`])(
    'that names no other process is removed: %j',
    (content) => {
      writeFileSync(`${directory}.lock`, content);
      const release = acquireDataLock(directory);
      expect(readFileSync(`${directory}.lock`, 'utf8')).toBe(`${process.pid}\n`);
      release();
    },
  );

  it('released twice does not release the lock of the next holder', () => {
    const release = acquireDataLock(directory);
    release();
    const next = acquireDataLock(directory);
    release();
    expect(existsSync(`${directory}.lock`)).toBe(true);
    next();
  });
});
