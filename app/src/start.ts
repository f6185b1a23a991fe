// `npm start`: the whole graph on this machine; migrated, filled when empty, ready when it says so.
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Database } from '@fmg/shared/db/open';
import type { Answerer } from '@fmg/gateway/answer';
import { openThreads } from '@fmg/gateway/threads/threads';
import { systemClock } from '@fmg/shared/domain/clock';
import { openLog, type Logger } from '@fmg/shared/telemetry/log';
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
    threads: await openAnsweringThreads(config, log),
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

/** The threads that answer; undefined when this one does. */
async function openAnsweringThreads(
  { threads: count, environment }: Config,
  log: Logger,
): Promise<Answerer | undefined> {
  if (count === 1) return undefined;
  const start = (): Worker =>
    new Worker(resolve(__dirname, 'answering-thread.js'), {
      argv: process.argv.slice(2),
      env: { ...environment },
    });
  return await openThreads({ count, start, log });
}

async function openWithProgress(config: Config): Promise<Database> {
  const step = beginStep('Preparing the database');
  const database = await openGraphDatabase(config);
  step.done();
  return database;
}

runCommand(main);
