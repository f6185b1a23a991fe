// `node app/dist/bench/fill-city.js 2026-01-15`: the city as of a day, into the database of the settings.
import { renameSync } from 'node:fs';
import { runCommand } from '@fmg/app/command-line/run-command';
import { loadConfig } from '@fmg/app/settings/config';
import { openGraphDatabase } from '@fmg/app/database/database';
import { defaultSeed, fillGraph, fillReferenceData } from '@fmg/app/database/fill-graph';
import type { CommandLine, CommandSpec } from '@fmg/shared/command/line';
import { partOfBench } from './arguments';

async function main({ operands: [day = ''] }: CommandLine<CommandSpec>): Promise<void> {
  const config = loadConfig();
  // A directory gets its name when it is whole: a fill that was cut off is not taken for one.
  const part = `${config.dataDir}-part`;
  const database = await openGraphDatabase({ ...config, dataDir: part });
  await fillReferenceData(database);
  await fillGraph(database, { scale: 'city', seed: defaultSeed, today: day }, () => undefined);
  await database.close();
  if (config.databaseUrl === undefined) renameSync(part, config.dataDir);
}

runCommand(partOfBench('fill-city', 'DAY'), main);
