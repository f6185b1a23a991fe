// Brings the tables of `DATABASE_URL` to their version and fills what is empty; done before the processes that serve it.
import { CommandError, runCommand } from './command';
import { loadConfig } from './config';
import { openGraphDatabase } from './database';
import { fillWhenEmpty } from './first-start';

async function main(): Promise<void> {
  const config = loadConfig();
  if (config.databaseUrl === undefined)
    throw new CommandError('Set DATABASE_URL: npm start prepares the embedded database itself.');
  const database = await openGraphDatabase(config);
  await fillWhenEmpty(database, config);
  await database.close();
}

runCommand(main);
