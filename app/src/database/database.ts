// Opens the one database of the graph with the tables of all four subgraphs.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CommandError } from '@fmg/shared/command/line';
import { migrate, UnknownSchema } from '@fmg/shared/db/migrate';
import { openDatabase } from '@fmg/shared/db/engine/open';
import type { Database } from '@fmg/shared/db/database';
import type { DatabaseOptions } from '@fmg/shared/db/engine/opened';
import { leastVersion, versionOf } from '@fmg/shared/db/server-version';
import type { Migrations } from '@fmg/shared/db/engine/template';
import type { Config } from '../settings/config';
import { refusalOf as refusalOfFolder, inspectFolder, type FolderOptions } from './data-folder';
import { refusalOf } from './refusals';
import { subgraphNames } from '../subgraphs/subgraphs';

/** The migrated, empty database that the build leaves for the first start. */
export const template = resolve(__dirname, '../../dist/template.tar');

/** The migrations of all subgraphs. */
export const migrations: readonly Migrations[] = subgraphNames.map((name) => ({
  name,
  folder: resolve(__dirname, '../../../subgraphs', name, 'migrations'),
}));

/** Where the database is, and how it is used; see `Config`. */
export type DatabaseSettings = Pick<Config, 'dataDir' | 'databaseUrl' | 'appDatabaseUrl' | 'databaseWaitMs'> &
  Partial<Pick<Config, 'statementMs' | 'readsOver'>>;

/** What the settings say of a database on PostgreSQL. */
export function serverOptions(
  settings: Pick<DatabaseSettings, 'databaseUrl' | 'appDatabaseUrl' | 'statementMs' | 'readsOver'>,
): Pick<DatabaseOptions, 'url' | 'appUrl' | 'statementMs' | 'readsOver'> {
  const { databaseUrl: url, appDatabaseUrl: appUrl, statementMs, readsOver } = settings;
  return { url, appUrl, statementMs, readsOver };
}

/** Opens the database and brings its tables to their version. Throws CommandError with what a person can do. */
export async function openGraphDatabase(
  settings: DatabaseSettings,
  options: FolderOptions = {},
): Promise<Database> {
  const database = await openServedDatabase(settings, options);
  try {
    await migrateAll(database);
    return database;
  } catch (error) {
    await database.close().catch(() => undefined);
    throw explained(error, settings);
  }
}

/** Opens the database as it is: another process brings its tables to their version. Throws CommandError. */
export async function openServedDatabase(
  settings: DatabaseSettings,
  options: FolderOptions = {},
): Promise<Database> {
  const { databaseUrl: url } = settings;
  if (url === undefined) return await openFolder(settings.dataDir, options);
  const database = await openWhenThere(url, settings);
  const version = await versionOf(database);
  if (version >= leastVersion) return database;
  await database.close();
  throw new CommandError(
    `The server of DATABASE_URL is PostgreSQL ${version}: the graph needs ${leastVersion} or later.`,
  );
}

/** Brings the tables of all subgraphs to their version. */
export async function migrateAll(database: Pick<Database, 'db' | 'engine'>): Promise<void> {
  for (const { name, folder } of migrations) await migrate(database, name, folder);
}

/** The error as a person can read it, when it is about where the database is or what it holds. */
export function explained(error: unknown, { databaseUrl, dataDir }: DatabaseSettings): unknown {
  if (error instanceof CommandError) return error;
  if (error instanceof UnknownSchema) return new CommandError(error.message, { cause: error });
  if (databaseUrl === undefined) return refusalOfFolder(error, dataDir);
  const refusal = refusalOf(error, databaseUrl);
  return refusal === undefined ? error : new CommandError(refusal.sentence, { cause: error });
}

async function openFolder(directory: string, options: FolderOptions): Promise<Database> {
  inspectFolder(directory, options);
  try {
    return await openDatabase({
      directory: resolve(directory),
      dump: existsSync(template) ? template : undefined,
    });
  } catch (error) {
    throw refusalOfFolder(error, directory);
  }
}

/** How often a server that is not there is tried, and how often that is said, in milliseconds. */
const retryMs = 500;
const sayMs = 3000;

/** Opens PostgreSQL, and waits for it as long as the settings say. */
async function openWhenThere(url: string, settings: DatabaseSettings): Promise<Database> {
  const { databaseWaitMs } = settings;
  const began = performance.now();
  let said = -sayMs;
  for (;;) {
    try {
      return await openDatabase(serverOptions(settings));
    } catch (error) {
      const refusal = refusalOf(error, url);
      if (refusal === undefined) throw error;
      const waited = performance.now() - began;
      if (!refusal.passes) throw new CommandError(refusal.sentence, { cause: error });
      if (waited >= databaseWaitMs)
        throw new CommandError(`${refusal.sentence}${waitedFor(databaseWaitMs)}`, { cause: error });
      if (waited - said >= sayMs) {
        said = waited;
        console.error(
          `${refusal.sentence} Waiting for it, ${Math.ceil((databaseWaitMs - waited) / 1000)} s more …`,
        );
      }
      await pause(Math.min(retryMs, databaseWaitMs - waited));
    }
  }
}

function waitedFor(ms: number): string {
  return ms === 0 ? '' : ` It was waited for ${ms / 1000} s (DATABASE_WAIT_MS).`;
}
