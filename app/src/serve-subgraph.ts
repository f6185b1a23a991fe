// One subgraph in a process of its own: `node app/dist/serve-subgraph.js missions`, on `DATABASE_URL`.
import type { AddressInfo } from 'node:net';
import { openDatabase } from '@fmg/shared/db/open';
import { systemClock } from '@fmg/shared/domain/clock';
import { hostSubgraph } from '@fmg/shared/server/host';
import { openLog } from '@fmg/shared/telemetry/log';
import { CommandError, runCommand, stopSignal } from './command';
import { loadConfig } from './config';
import { drain } from './drain';
import { secretOf } from './identity';
import { createSubgraphNamed, subgraphNames } from './subgraphs';

async function main(): Promise<void> {
  const name = subgraphNames.find((each) => each === process.argv[2]);
  if (name === undefined) throw new CommandError(`Name the subgraph to serve: ${subgraphNames.join(', ')}.`);
  const config = loadConfig();
  if (config.databaseUrl === undefined)
    throw new CommandError('Several processes cannot share the embedded database: set DATABASE_URL.');
  const secret = secretOf(config);
  const log = openLog(config.logLevel);
  const database = await openDatabase({ url: config.databaseUrl, appUrl: config.appDatabaseUrl });
  const subgraph = createSubgraphNamed(name, {
    ...{ database, clock: systemClock, log, functionsStart: config.functionsStart },
  });
  await subgraph.start();
  const server = hostSubgraph(subgraph, log, secret);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(config.port, config.host, listening);
  });
  const { port } = server.address() as AddressInfo; // a TCP server that listens has such an address
  // Whoever started this process hears where it answers; a person reads it.
  if (process.send === undefined) console.log(`${name} answers at http://${config.host}:${port}/graphql`);
  else process.send({ port });
  // Without the process that started it nobody would ever stop it.
  const stop = (): void => void process.kill(process.pid, 'SIGTERM');
  process.once('disconnect', stop);
  await stopSignal();
  // Who listens to that process keeps this one running.
  process.off('disconnect', stop);
  await drain(server);
  await subgraph.stop();
  await database.close();
}

runCommand(main);
