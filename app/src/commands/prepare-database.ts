// Brings the tables of `DATABASE_URL` to their version and fills what is empty; done before the processes that serve it.
import { CommandError } from '@fmg/shared/command/line';
import { runCommand } from '../command-line/run-command';
import { commands } from '../command-line/commands';
import { loadConfig } from '../settings/config';
import { prepareGraphDatabase } from '../database/prepare';

async function main(): Promise<void> {
  const config = loadConfig();
  if (config.databaseUrl === undefined)
    throw new CommandError('Set DATABASE_URL: npm start prepares the embedded database itself.');
  const database = await prepareGraphDatabase(config);
  await database.close();
}

runCommand(commands['prepare-database'], main);
