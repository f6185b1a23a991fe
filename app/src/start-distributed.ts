// `npm run start:distributed`: the graph in five processes, the gateway and four subgraphs, on `DATABASE_URL`.
import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { overHttp } from '@fmg/gateway/transport/over-http';
import type { Part } from '@fmg/gateway/transport/part';
import type { SubgraphName } from '@fmg/shared/identity/node-types';
import { openLog } from '@fmg/shared/telemetry/log';
import { boundsOf } from './bounds';
import { CommandError, runCommand, startConfig, stopSignal } from './command';
import type { Config } from './config';
import { openGraphDatabase } from './database';
import { announce, fillWhenEmpty } from './first-start';
import { startGraph } from './graph';
import { openIdentity } from './identity';
import { subgraphNames } from './subgraphs';

async function main(): Promise<void> {
  const began = Date.now();
  const config = startConfig();
  if (config.databaseUrl === undefined)
    throw new CommandError(
      'Five processes cannot share the embedded database: set DATABASE_URL, or use npm start.',
    );
  const log = openLog(config.logLevel);
  const database = await openGraphDatabase(config);
  await fillWhenEmpty(database, config);
  await database.close();
  const secret = config.identity.gatewaySecret ?? randomBytes(32).toString('base64url');
  const started = await Promise.all(subgraphNames.map((name) => startSubgraph(name, config, secret)));
  const parts = started.map(({ part }) => part);
  const graph = await startGraph({
    parts,
    log,
    ...(await openIdentity(config, parts, log)),
    bounds: boundsOf(config, log),
    port: config.port,
    host: config.host,
    deadlineMs: config.deadlineMs,
  });
  announce(graph.url, config, Date.now() - began);
  await stopSignal();
  console.log('Stopping …');
  await graph.stop();
  await Promise.all(started.map(({ child }) => stopChild(child)));
}

/** Starts a subgraph in a process of its own, on a free port, and waits until it answers. */
async function startSubgraph(
  name: SubgraphName,
  config: Config,
  secret: string,
): Promise<{ part: Part; child: ChildProcess }> {
  const child = fork(resolve(__dirname, 'serve-subgraph.js'), [name], {
    // Wherever the gateway listens, its subgraphs are for this machine.
    env: {
      ...config.environment,
      PORT: '0',
      HOST: '127.0.0.1',
      GATEWAY_SECRET: secret,
      GATEWAY_SECRET_FILE: undefined,
    },
  });
  const port = await new Promise<number>((ready, failed) => {
    child.once('message', (message: { port: number }) => ready(message.port));
    child.once('exit', (code) =>
      failed(new CommandError(`The ${name} subgraph ended with code ${code} before it answered.`)),
    );
  });
  return { part: overHttp(name, `http://127.0.0.1:${port}/graphql`, { secret }), child };
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}

runCommand(main);
