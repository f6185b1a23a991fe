// `npm run start:distributed`: the graph in five processes, the gateway and four subgraphs, on `DATABASE_URL`.
import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { overHttp } from '@fmg/gateway/transport/over-http';
import { CommandError, type CommandLine } from '@fmg/shared/command/line';
import { stopSignal } from '@fmg/shared/command/stop-signal';
import type { SubgraphName } from '@fmg/shared/identity/node-types';
import { openLog } from '@fmg/shared/telemetry/log';
import { boundsOf } from '../serving/bounds';
import { runCommand, startConfig } from '../command-line/run-command';
import { commands } from '../command-line/commands';
import type { Config } from '../settings/config';
import { prepareGraphDatabase } from '../database/prepare';
import { announce } from '../serving/announce';
import { startGraph, startGraphPlanner } from '../serving/graph';
import { holdPort } from '../serving/held-port';
import { openIdentity } from '../serving/identity';
import { SupervisedChild } from '../serving/supervised-child';
import { drainDelayMs } from '../serving/drain-delay';
import { subgraphNames } from '../subgraphs/subgraphs';

async function main({ values }: CommandLine<(typeof commands)['start:distributed']>): Promise<void> {
  const began = Date.now();
  const config = startConfig(values);
  if (config.databaseUrl === undefined)
    throw new CommandError(
      'Five processes cannot share the embedded database: set DATABASE_URL, or use npm start.',
    );
  const log = openLog(config.logLevel);
  const beforeListening = await holdPort(config);
  const database = await prepareGraphDatabase(config);
  await database.close();
  const planner = startGraphPlanner(log);
  const secret = config.identity.gatewaySecret ?? randomBytes(32).toString('base64url');
  const children = subgraphNames.map((name) => ({ name, child: supervise(name, config, secret) }));
  const endpoints = await Promise.all(
    children.map(async ({ name, child }) => {
      const port = await child.start().catch(asCommandError);
      return overHttp(name, `http://127.0.0.1:${port}/graphql`, { secret, repeatsKeys: true });
    }),
  );
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
    beforeListening,
  });
  announce(graph.url, config, Date.now() - began);
  await graph.stop(drainDelayMs(await stopping, config));
  await Promise.all(children.map(({ child }) => child.stop()));
}

/** A subgraph in a process of its own, on a free port, which it keeps when it is started again. */
function supervise(name: SubgraphName, config: Config, secret: string): SupervisedChild {
  const start = (port: number): ChildProcess =>
    fork(resolve(__dirname, 'serve-subgraph.js'), [name], {
      // Wherever the gateway listens, its subgraphs are for this machine.
      env: {
        ...config.environment,
        PORT: String(port),
        HOST: '127.0.0.1',
        GATEWAY_SECRET: secret,
        GATEWAY_SECRET_FILE: undefined,
      },
    });
  return new SupervisedChild({ title: `The ${name} subgraph`, start, say: (line) => console.error(line) });
}

function asCommandError(error: Error): never {
  throw new CommandError(error.message, { cause: error });
}

runCommand(commands['start:distributed'], main);
