// `npm start`: the whole graph on this machine; migrated, filled when empty, ready when it says so.
import { resolve } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Backend } from '@fmg/gateway/threads/backend';
import { servePlanner } from '@fmg/gateway/planner/over-port';
import type { PlannerThread } from '@fmg/gateway/planner/planner-thread';
import { openThreads } from '@fmg/gateway/threads/threads';
import type { CommandLine } from '@fmg/shared/command/line';
import { exitCodes } from '@fmg/shared/command/run';
import { stopSignal } from '@fmg/shared/command/stop-signal';
import { systemClock } from '@fmg/shared/domain/clock';
import { openLog, type Logger } from '@fmg/shared/telemetry/log';
import type { AnsweringThreadData } from '../serving/answering-thread';
import { runAudit } from '../upkeep/audit';
import { backUp } from '../upkeep/backup';
import { boundsOf } from '../serving/bounds';
import { keepTime } from '../upkeep/clock';
import { runCommand, startConfig } from '../command-line/run-command';
import { commands } from '../command-line/commands';
import { acquireDataLock } from '../database/data-lock';
import { serveCommands } from '../ipc/command-socket';
import type { Config } from '../settings/config';
import { prepareGraphDatabase } from '../database/prepare';
import { announce } from '../serving/announce';
import { localEndpoints, startGraph, startGraphPlanner } from '../serving/graph';
import { holdPort } from '../serving/held-port';
import { openIdentity } from '../serving/identity';
import { runImport } from '../import/run';
import { drainDelayMs } from '../serving/drain-delay';

async function main({ values }: CommandLine<typeof commands.start>): Promise<void> {
  const began = Date.now();
  const config = startConfig(values);
  const log = openLog(config.logLevel);
  const beforeListening = await holdPort(config);
  const release = config.databaseUrl === undefined ? acquireDataLock(config.dataDir) : () => undefined;
  const planner = startGraphPlanner(log);
  const database = await prepareGraphDatabase(config, { fresh: values.fresh });
  const endpoints = localEndpoints(database, log, systemClock, { functionsStart: config.functionsStart });
  const threads = await openAnsweringThreads(config, planner, log);
  // Before anybody can ask: whoever is told to stop from then on stops in order.
  const stopping = stopSignal();
  const graph = await startGraph({
    endpoints,
    log,
    ...(await openIdentity(config, endpoints, log)),
    bounds: boundsOf(config, log),
    port: config.port,
    host: config.host,
    origins: config.origins,
    deadlineMs: config.deadlineMs,
    planner,
    threads,
    beforeListening,
  });
  const served =
    config.databaseUrl === undefined
      ? await serveCommands(config.dataDir, {
          import: (path, options, print) => runImport(database, path, options, print),
          clock: (options, print) => keepTime(database, systemClock, print, options),
          backup: async (path, options, print) => {
            await backUp(database, path, print, options);
            return 0;
          },
          audit: (work, print) => runAudit(database, work, print),
        })
      : undefined;
  announce(graph.url, config, Date.now() - began);
  const delay = drainDelayMs(await stopping, config);
  endBy(delay + mostToStopMs);
  await graph.stop(delay);
  await served?.close();
  await database.close();
  release();
}

/** How long the graph may take to stop after it has served on, in milliseconds. */
const mostToStopMs = 20_000;

/** Ends the process when something keeps it, such as a session of the database that does not close: a manager may wait without end. */
function endBy(ms: number): void {
  setTimeout(() => {
    console.error('Something kept the graph from stopping in order, so it is ended.');
    process.exit(exitCodes.failed);
  }, ms).unref();
}

/** The threads that answer; undefined when this one does. */
async function openAnsweringThreads(
  { threads: count, environment }: Config,
  planner: PlannerThread,
  log: Logger,
): Promise<Backend | undefined> {
  if (count === 1) return undefined;
  const start = (): Worker => {
    const { port1, port2 } = new MessageChannel();
    servePlanner(port1, planner.ask);
    return new Worker(resolve(__dirname, '../serving/answering-thread.js'), {
      argv: process.argv.slice(2),
      env: { ...environment },
      workerData: { planner: port2 } satisfies AnsweringThreadData,
      transferList: [port2],
    });
  };
  return await openThreads({ count, start, log });
}

runCommand(commands.start, main);
