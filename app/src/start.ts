// `npm start`: the whole graph on this machine; migrated, filled when empty, ready when it says so.
import { resolve } from 'node:path';
import { systemClock, today } from '@fmg/shared/domain/clock';
import type { Database } from '@fmg/shared/db/open';
import { openLog } from '@fmg/shared/telemetry/log';
import { runCommand } from './command';
import { acquireDataLock } from './data-lock';
import { openGraphDatabase } from './database';
import { serveCommands } from './command-socket';
import { loadConfig, type Config } from './config';
import { defaultSeed, fillGraph, fillReferenceData, isEmpty } from './fill-graph';
import { startGraph } from './graph';
import { runImport } from './import/run';
import { beginStep } from './progress';

async function main(): Promise<void> {
  const began = Date.now();
  const config = loadConfig();
  const log = openLog(config.logLevel);
  const release = config.databaseUrl === undefined ? acquireDataLock(config.dataDir) : () => undefined;
  const database = await openWithProgress(config);
  await fillWhenEmpty(database, config);
  const graph = await startGraph({ database, log, port: config.port, host: config.host });
  const commands =
    config.databaseUrl === undefined
      ? await serveCommands(config.dataDir, {
          import: (path, options, print) => runImport(database, path, options, print),
        })
      : undefined;
  announce(graph.url, config, Date.now() - began);
  await stopped();
  console.log('Stopping …');
  await commands?.close();
  await graph.stop();
  await database.close();
  release();
}

async function openWithProgress(config: Config): Promise<Database> {
  const step = beginStep('Preparing the database');
  const database = await openGraphDatabase(config);
  step.done();
  return database;
}

async function fillWhenEmpty(database: Database, config: Config): Promise<void> {
  await fillReferenceData(database);
  if (config.fill === 'none' || !(await isEmpty(database))) return;
  const step = beginStep('Inventing the demonstration data', 'rows');
  await fillGraph(database, { scale: config.fill, seed: defaultSeed, today: today(systemClock) }, step.add);
  step.done();
}

function announce(url: string, config: Config, ms: number): void {
  const where = config.databaseUrl === undefined ? `PGlite in ${resolve(config.dataDir)}` : 'PostgreSQL';
  console.log(`
  Foreign Missions Graph is ready (${(ms / 1000).toFixed(1)} s), data in ${where}.

    Explore   ${url}/
    GraphQL   ${url}/graphql

  Every caller reads everything: roles are not enforced yet. Listening on ${config.host} only.
  Ctrl-C stops.
`);
}

/** Waits for the signal to stop; a second one ends the process at once. */
function stopped(): Promise<void> {
  return new Promise((resume) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resume();
      });
    }
  });
}

runCommand(main);
