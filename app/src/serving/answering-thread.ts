// One of the threads of `npm start` that answer on PostgreSQL: the gateway and its subgraphs, without HTTP before them.
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { handleHere } from '@fmg/gateway/operations/handle-here';
import { plannerOver } from '@fmg/gateway/planner/over-port';
import { serveRequests } from '@fmg/gateway/threads/serve';
import { healthOfSubgraphs } from '@fmg/gateway/transport/health';
import { readCommandLine } from '@fmg/shared/command/line';
import { openDatabase } from '@fmg/shared/db/engine/open';
import { openCursorKey } from '@fmg/shared/pagination/cursor-seal';
import { systemClock } from '@fmg/shared/domain/clock';
import { openLog } from '@fmg/shared/telemetry/log';
import { boundsOf } from './bounds';
import { startConfig } from '../command-line/run-command';
import { commands } from '../command-line/commands';
import { serverOptions } from '../database/database';
import { buildGraphServer, localEndpoints } from './graph';

/** What the thread is started with. */
export interface AnsweringThreadData {
  /** Where the planner of the process is asked: one is enough for all threads. */
  planner: MessagePort;
}

async function main(): Promise<void> {
  if (parentPort === null) throw new Error('It is a thread of npm start, and no program.');
  const { planner } = workerData as AnsweringThreadData; // as `npm start` gives it
  const line = readCommandLine(commands.start, process.argv.slice(2));
  const config = startConfig(line === 'help' ? {} : line.values);
  const log = openLog(config.logLevel);
  const database = await openDatabase(serverOptions(config));
  await openCursorKey(database.own);
  const endpoints = localEndpoints(database, log, systemClock, { functionsStart: config.functionsStart });
  // What callers spend is counted in the thread that knows them.
  const bounds = boundsOf({ bounds: { ...config.bounds, isRateLimited: false } }, log);
  const { deadlineMs } = config;
  const server = buildGraphServer({ endpoints, log, bounds, deadlineMs, planner: plannerOver(planner) });
  await server.start();
  await serveRequests(parentPort, {
    handle: handleHere({ server, safelist: bounds.safelist, log }),
    health: () => healthOfSubgraphs(endpoints),
  });
  await server.stop();
  await Promise.all(endpoints.map((endpoint) => endpoint.close()));
  await database.close();
}

void main();
