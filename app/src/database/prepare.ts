// Brings the database up to date and fills what is empty, before it is served: one process at a time.
import { alone } from '@fmg/shared/db/alone';
import { systemClock, today } from '@fmg/shared/domain/clock';
import type { Database } from '@fmg/shared/db/database';
import type { Config } from '../settings/config';
import type { FolderOptions } from './data-folder';
import { explained, migrateAll, openServedDatabase } from './database';
import { defaultSeed, fillGraph, fillReferenceData, isEmpty } from './fill-graph';
import { beginStep } from '../command-line/progress';

/**
 * Opens the database, brings its tables to their version and fills what is empty. Of several processes that start on an empty
 * database one fills it, and the others wait. Throws CommandError.
 */
export async function prepareGraphDatabase(config: Config, options: FolderOptions = {}): Promise<Database> {
  const step = beginStep('Preparing the database');
  const database = await openServedDatabase(config, options);
  try {
    await preparing(database, async () => {
      await migrateAll(database);
      step.done();
      await fillWhenEmpty(database, config);
    });
    return database;
  } catch (error) {
    // Not waiting: what is damaged may not close either.
    database.close().catch(() => undefined);
    throw explained(error, config);
  }
}

/** How often it is said that another process prepares the database, in milliseconds. */
const sayMs = 3000;

/** Runs what only one process may do at a time when a database is empty or old. */
export async function preparing<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  let said = -sayMs;
  return await alone(database, work, () => {
    if (performance.now() - said < sayMs) return;
    said = performance.now();
    console.error('Another process prepares the database: waiting for it …');
  });
}

/** Writes the reference data, and invents the world when there is no mission yet. */
async function fillWhenEmpty(database: Database, config: Config): Promise<void> {
  await fillReferenceData(database);
  if (config.fill === 'none' || !(await isEmpty(database))) return;
  const step = beginStep('Inventing the demonstration data', 'rows');
  await fillGraph(database, { scale: config.fill, seed: defaultSeed, today: today(systemClock) }, step.add);
  step.done();
}
