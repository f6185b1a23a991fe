// One of the threads of `npm start` that answer on PostgreSQL: the gateway and its subgraphs, without HTTP before them.
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { answerHere } from '@fmg/gateway/answer';
import { plannerOver } from '@fmg/gateway/planner/over-port';
import { serveQuestions } from '@fmg/gateway/threads/serve';
import { healthOfParts } from '@fmg/gateway/transport/part';
import { readCommandLine } from '@fmg/shared/command/line';
import { openDatabase } from '@fmg/shared/db/engine/open';
import { systemClock } from '@fmg/shared/domain/clock';
import { openLog } from '@fmg/shared/telemetry/log';
import { boundsOf } from './bounds';
import { startConfig } from './command';
import { commands } from './commands';
import { serverOptions } from './database';
import { buildGraphServer, partsHere } from './graph';

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
  const parts = partsHere(database, log, systemClock, { functionsStart: config.functionsStart });
  // What callers spend is counted in the thread that knows them.
  const bounds = boundsOf({ bounds: { ...config.bounds, isRateLimited: false } }, log);
  const { deadlineMs } = config;
  const server = buildGraphServer({ parts, log, bounds, deadlineMs, planner: plannerOver(planner) });
  await server.start();
  await serveQuestions(parentPort, {
    answer: answerHere({ server, safelist: bounds.safelist, log }),
    health: () => healthOfParts(parts),
  });
  await server.stop();
  await Promise.all(parts.map((part) => part.close()));
  await database.close();
}

void main();
