// Brings the tables of `DATABASE_URL` to their version and fills what is empty; done before the processes that serve it.
import { CommandError, runCommand } from './command';
import { commands } from './commands';
import { loadConfig } from './config';
import { prepareGraphDatabase } from './first-start';

async function main(): Promise<void> {
  const config = loadConfig();
  if (config.databaseUrl === undefined)
    throw new CommandError('Set DATABASE_URL: npm start prepares the embedded database itself.');
  const database = await prepareGraphDatabase(config);
  await database.close();
}

runCommand(commands['prepare-database'], main);
