// `npm start`: the whole graph on this machine; migrated, filled when empty, ready when it says so.
import type { Database } from '@fmg/shared/db/open';
import { systemClock } from '@fmg/shared/domain/clock';
import { openLog } from '@fmg/shared/telemetry/log';
import { boundsOf } from './bounds';
import { keepTime } from './clock';
import { runCommand, startConfig, stopSignal } from './command';
import { acquireDataLock } from './data-lock';
import { openGraphDatabase } from './database';
import { serveCommands } from './command-socket';
import type { Config } from './config';
import { announce, fillWhenEmpty } from './first-start';
import { partsHere, startGraph } from './graph';
import { openIdentity } from './identity';
import { runImport } from './import/run';
import { beginStep } from './progress';

async function main(): Promise<void> {
  const began = Date.now();
  const config = startConfig();
  const log = openLog(config.logLevel);
  const release = config.databaseUrl === undefined ? acquireDataLock(config.dataDir) : () => undefined;
  const database = await openWithProgress(config);
  await fillWhenEmpty(database, config);
  const parts = partsHere(database, log, systemClock, { functionsStart: config.functionsStart });
  const graph = await startGraph({
    parts,
    log,
    ...(await openIdentity(config, parts, log)),
    bounds: boundsOf(config, log),
    port: config.port,
    host: config.host,
    deadlineMs: config.deadlineMs,
  });
  const commands =
    config.databaseUrl === undefined
      ? await serveCommands(config.dataDir, {
          import: (path, options, print) => runImport(database, path, options, print),
          clock: (print) => keepTime(database, systemClock, print),
        })
      : undefined;
  announce(graph.url, config, Date.now() - began);
  await stopSignal();
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

runCommand(main);
