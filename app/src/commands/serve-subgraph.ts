// One subgraph in a process of its own: `node app/dist/commands/serve-subgraph.js missions`, on `DATABASE_URL`.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { CommandError, UsageError, type CommandLine } from '@fmg/shared/command/line';
import { stopSignal } from '@fmg/shared/command/stop-signal';
import { systemClock } from '@fmg/shared/domain/clock';
import { drain, patienceMs } from '@fmg/shared/server/drain';
import { hostSubgraph } from '@fmg/shared/server/host';
import { openLog } from '@fmg/shared/telemetry/log';
import { runCommand } from '../command-line/run-command';
import { commands } from '../command-line/commands';
import { loadConfig, type Config } from '../settings/config';
import { explained, openServedDatabase } from '../database/database';
import { secretOf } from '../serving/identity';
import { drainDelayMs } from '../serving/drain-delay';
import { createSubgraphNamed, subgraphNames } from '../subgraphs/subgraphs';

async function main({ operands }: CommandLine<(typeof commands)['serve-subgraph']>): Promise<void> {
  const name = subgraphNames.find((each) => each === operands[0]);
  if (name === undefined) throw new UsageError(`Name the subgraph to serve: ${subgraphNames.join(', ')}.`);
  const config = loadConfig();
  if (config.databaseUrl === undefined)
    throw new CommandError('Several processes cannot share the embedded database: set DATABASE_URL.');
  const secret = secretOf(config);
  const log = openLog(config.logLevel);
  const database = await openServedDatabase(config);
  const subgraph = createSubgraphNamed(name, {
    database,
    clock: systemClock,
    log,
    functionsStart: config.functionsStart,
  });
  await subgraph.start().catch((error: unknown) => {
    throw explained(error, config);
  });
  const server = hostSubgraph(subgraph, log, secret);
  // Before anybody can ask: whoever is told to stop from then on stops in order.
  const stopping = stopSignal();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(config.port, config.host, listening);
  });
  const { port } = server.address() as AddressInfo; // a TCP server that listens has such an address
  if (process.send === undefined) {
    console.log(`${name} answers at http://${config.host}:${port}/graphql`);
    await drain(server, drainDelayMs(await stopping, config));
  } else {
    process.send({ port });
    await serveParent(server, stopping, config);
  }
  await subgraph.stop();
  await database.close();
}

/**
 * Serves the gateway that started this process until that disconnects, or is gone. A signal mostly goes to both: then the
 * gateway still answers what runs, and this one serves on meanwhile, but not for ever.
 */
async function serveParent(server: Server, stopping: Promise<unknown>, { drainMs }: Config): Promise<void> {
  const disconnected = new Promise<void>((gone) =>
    process.connected ? process.once('disconnect', gone) : gone(),
  );
  const timeout = stopping.then(() => pause(drainMs + patienceMs, undefined, { ref: false }));
  await Promise.race([disconnected, timeout]);
  await drain(server);
  // Whoever listens to that process keeps this one running.
  if (process.connected) process.disconnect();
}

runCommand(commands['serve-subgraph'], main);
