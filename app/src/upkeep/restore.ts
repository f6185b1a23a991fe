// Puts a backup back, which was read to its end before: all of it or nothing.
import { access, constants } from 'node:fs/promises';
import { recordChange } from '@fmg/shared/audit/change';
import { findRows } from '@fmg/shared/backup/catalog';
import { BrokenBackup, readBackup, type BackupHead } from '@fmg/shared/backup/format';
import { loadItems } from '@fmg/shared/backup/load';
import { CommandError } from '@fmg/shared/command/line';
import { tidyTables } from '@fmg/shared/db/bulk';
import { isAt, isKnownVersion, migrateWithin, removeSchemas, sharedMigrations } from '@fmg/shared/db/migrate';
import type { Database } from '@fmg/shared/db/database';
import type { Db } from '@fmg/shared/db/db';
import { systemClock, type Clock } from '@fmg/shared/domain/clock';
import { operatorFor } from '../command-line/operator';
import { migrateAll, migrations } from '../database/database';
import { subgraphNames } from '../subgraphs/subgraphs';
import { digestOfFile } from './backup';

/** How a backup is put back. */
export interface RestoreOptions {
  /** Removes what the database holds; without it a database that holds records is refused. */
  replace?: boolean;
  clock?: Clock;
  /** Hears where the work is, to be shown in a line that is rewritten; an empty text ends the line. */
  progress?: (text: string) => void;
}

/** Reads a backup to its end before anything is touched. Throws CommandError when it is not whole, or not to be put back by this release. */
export async function inspectBackup(path: string): Promise<BackupHead> {
  await access(path, constants.R_OK).catch(() => {
    throw new CommandError(`${path} cannot be read: name a file that npm run backup has written.`);
  });
  try {
    let head: BackupHead | undefined;
    for await (const item of readBackup(path)) {
      if (item.kind !== 'head') continue;
      head = item.head;
      requireKnown(head);
    }
    if (head === undefined) throw new BrokenBackup('it is empty');
    return head;
  } catch (error) {
    if (!(error instanceof BrokenBackup)) throw error;
    throw new CommandError(`${path} cannot be put back: ${error.message}. Nothing was changed.`, {
      cause: error,
    });
  }
}

function requireKnown({ schema }: BackupHead): void {
  for (const { name, folder } of migrations)
    if (!isKnownVersion(folder, schema[name] ?? 0))
      throw new BrokenBackup(
        `its tables of ${name} are of a version that this release does not know, it was made by another one`,
      );
}

/** Puts a backup back, which was inspected before. Throws CommandError when the database holds records and may not lose them. */
export async function putBack(
  database: Database,
  path: string,
  print: (line: string) => void,
  { replace = false, clock = systemClock, progress = () => undefined }: RestoreOptions = {},
): Promise<void> {
  const began = performance.now();
  const { at, schema } = await inspectBackup(path);
  const digest = await digestOfFile(path);
  let rows = 0;
  await database.own.transaction(async (tx) => {
    if (!replace) await requireEmpty(tx);
    await makeTables(tx, schema);
    await loadItems(tx, readBackup(path), {
      schemas: subgraphNames,
      progress: (more) => {
        rows += more;
        progress(`Putting back … ${rows.toLocaleString('en-US')} rows`);
      },
    });
    for (const subgraph of subgraphNames)
      await recordChange(tx, subgraph, {
        at: clock.now(),
        viewer: operatorFor(`restore of ${at}`),
        action: 'restore',
        subjects: [],
        inputHash: digest,
        requestId: 'restore',
      });
  });
  progress('');
  await migrateAll(database);
  await tidyTables(database);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  print(`${rows.toLocaleString('en-US')} rows of ${at} are back (${seconds} s).`);
}

/** Tables that also hold something when nobody has entered a record: the countries, and what the graph says of itself. */
const alwaysFilled = /\.(country|audit_\w+|outbox|relay_position|change_key)$/;

async function requireEmpty(tx: Db): Promise<void> {
  const filled = (await findRows(tx, subgraphNames)).filter((name) => !alwaysFilled.test(name));
  if (filled.length > 0)
    throw new CommandError(
      `The database holds records already (${filled.slice(0, 3).join(', ')}${filled.length > 3 ? ', …' : ''}): name an empty one, or remove what is there with --replace. Nothing was changed.`,
    );
}

/** Leaves the tables as they were when the backup was made; what they hold is removed when it is loaded. */
async function makeTables(tx: Db, wanted: BackupHead['schema']): Promise<void> {
  if (await isMade(tx, wanted)) return;
  await removeSchemas(tx, [...subgraphNames, 'access', 'migrations']);
  for (const { name, folder } of migrations)
    await migrateWithin(tx, { name, folder, upTo: wanted[name] ?? 0, sharedUpTo: wanted['shared'] ?? 0 });
}

async function isMade(tx: Db, wanted: BackupHead['schema']): Promise<boolean> {
  for (const part of [{ name: 'shared', folder: sharedMigrations }, ...migrations])
    if (!(await isAt(tx, { ...part, upTo: wanted[part.name] ?? 0 }))) return false;
  return true;
}
