// Opens the one database of the graph with the tables of all four subgraphs.
import type { Database } from '@fmg/shared/db/open';
import { openDatabase } from '@fmg/shared/db/open';
import { migrate } from '@fmg/shared/db/migrate';
import { resolve } from 'node:path';
import { subgraphNames } from './subgraphs';

/** Where the database is; see `Config`. */
export interface DatabaseSettings {
  dataDir: string;
  databaseUrl: string | undefined;
}

/** Opens the database and brings its tables to their version. */
export async function openGraphDatabase(settings: DatabaseSettings): Promise<Database> {
  const database = await openDatabase({ url: settings.databaseUrl, directory: resolve(settings.dataDir) });
  for (const name of subgraphNames) await migrate(database, name, migrationsOf(name));
  return database;
}

function migrationsOf(name: string): string {
  return resolve(__dirname, '../../subgraphs', name, 'migrations');
}
