// One of the threads of `npm start` that answer on PostgreSQL: the gateway and its subgraphs, without HTTP before them.
import { parentPort } from 'node:worker_threads';
import { answerHere } from '@fmg/gateway/answer';
import { serveQuestions } from '@fmg/gateway/threads/serve';
import { openDatabase } from '@fmg/shared/db/open';
import { systemClock } from '@fmg/shared/domain/clock';
import { openLog } from '@fmg/shared/telemetry/log';
import { boundsOf } from './bounds';
import { startConfig } from './command';
import { buildGraphServer, partsHere } from './graph';

async function main(): Promise<void> {
  if (parentPort === null) throw new Error('It is a thread of npm start, and no program.');
  const config = startConfig();
  const log = openLog(config.logLevel);
  const database = await openDatabase({ url: config.databaseUrl, appUrl: config.appDatabaseUrl });
  const parts = partsHere(database, log, systemClock, { functionsStart: config.functionsStart });
  // What callers spend is counted in the thread that knows them.
  const bounds = boundsOf({ bounds: { ...config.bounds, isRateLimited: false } }, log);
  const server = buildGraphServer({ parts, log, bounds, deadlineMs: config.deadlineMs });
  await server.start();
  await serveQuestions(parentPort, answerHere({ server, safelist: bounds.safelist, log }));
  await server.stop();
  await Promise.all(parts.map((part) => part.close()));
  await database.close();
}

void main();
