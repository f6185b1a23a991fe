// The directory of an embedded database belongs to its owner alone: directories of 0700, files of 0600, also those that
// PGlite writes later.
import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { withoutModes } from '../../library-internals/pglite';

/** Everything that others than the owner may do. */
const others = 0o077;

/** The directory belongs to somebody else, or its modes cannot be mended; the message says how to go on. */
export class DirectoryNotOwn extends Error {}

/** Makes a directory that only its owner can enter, with the directories above it that are not there. */
export function makePrivateDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
}

/**
 * Takes from everybody else what they may do in a directory that is there, at any depth. Throws DirectoryNotOwn. Where there
 * are no such modes, as on Windows, it does nothing.
 */
export function keepPrivate(directory: string): void {
  const userId = process.geteuid?.();
  if (userId === undefined) return;
  const top = resolve(directory);
  // The directory itself may be a link to where there is room; what it holds may not.
  const mend = (path: string, stats: Stats): void => {
    if (stats.isSymbolicLink()) return;
    if (stats.uid !== userId) throw notOwn(path, `belongs to another user (${stats.uid})`);
    if ((stats.mode & others) !== 0) takeFromOthers(path, stats.mode);
    if (!stats.isDirectory()) return;
    for (const name of readdirSync(path)) mend(join(path, name), lstatSync(join(path, name)));
  };
  mend(top, statSync(top));
}

function takeFromOthers(path: string, mode: number): void {
  try {
    chmodSync(path, mode & 0o777 & ~others);
  } catch (error) {
    throw notOwn(path, `can be read by others, and that cannot be changed (${String(error)})`);
  }
}

function notOwn(path: string, why: string): DirectoryNotOwn {
  return new DirectoryNotOwn(
    `${path} ${why}: start the graph as the user whose data it is, or name another directory with DATA_DIR`,
  );
}

type Init = NodeFS['init'];
/** The files of PGlite in a directory. It sets their modes itself, whatever the umask of the process is. */
export class PrivateFiles extends NodeFS {
  override async init(...[pglite, options]: Parameters<Init>): ReturnType<Init> {
    const keepModes = (module: Parameters<typeof withoutModes>[0]): void => withoutModes(module, others);
    return await super.init(pglite, { ...options, preRun: [...(options.preRun ?? []), keepModes] });
  }
}
