// Opens the one database of the graph with the tables of all four subgraphs.
import type { Database } from '@fmg/shared/db/open';
import { openDatabase } from '@fmg/shared/db/open';
import { migrate } from '@fmg/shared/db/migrate';
import type { Migrations } from '@fmg/shared/db/template';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { subgraphNames } from './subgraphs';

/** The migrated, empty database that the build leaves for the first start. */
export const template = resolve(__dirname, '../dist/template.tar');

/** The migrations of all subgraphs. */
export const migrations: readonly Migrations[] = subgraphNames.map((name) => ({
  name,
  folder: resolve(__dirname, '../../subgraphs', name, 'migrations'),
}));

/** Where the database is; see `Config`. */
export interface DatabaseSettings {
  dataDir: string;
  databaseUrl: string | undefined;
  appDatabaseUrl: string | undefined;
}

/** Opens the database and brings its tables to their version. */
export async function openGraphDatabase(settings: DatabaseSettings): Promise<Database> {
  const dump = existsSync(template) ? template : undefined;
  const database = await openDatabase({
    url: settings.databaseUrl,
    appUrl: settings.appDatabaseUrl,
    directory: resolve(settings.dataDir),
    dump,
  });
  for (const { name, folder } of migrations) await migrate(database, name, folder);
  return database;
}
