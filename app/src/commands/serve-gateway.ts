// The graph's gateway in a process of its own, before the subgraphs at `SUBGRAPH_URLS`.
import { overHttp } from '@fmg/gateway/transport/over-http';
import type { SubgraphEndpoint } from '@fmg/gateway/transport/subgraph-endpoint';
import { CommandError, type CommandLine } from '@fmg/shared/command/line';
import { stopSignal } from '@fmg/shared/command/stop-signal';
import { openLog } from '@fmg/shared/telemetry/log';
import { boundsOf } from '../serving/bounds';
import { runCommand, startConfig } from '../command-line/run-command';
import { commands } from '../command-line/commands';
import type { Config } from '../settings/config';
import { startGraph, startGraphPlanner } from '../serving/graph';
import { openIdentity, secretOf } from '../serving/identity';
import { drainDelayMs } from '../serving/drain-delay';
import { subgraphNames } from '../subgraphs/subgraphs';

async function main({ values }: CommandLine<(typeof commands)['serve-gateway']>): Promise<void> {
  const config = startConfig(values);
  const { port, host, origins, deadlineMs, logLevel } = config;
  const log = openLog(logLevel);
  const endpoints = endpointsOf(config);
  // Before anybody can ask: whoever is told to stop from then on stops in order.
  const stopping = stopSignal();
  const graph = await startGraph({
    endpoints,
    log,
    ...(await openIdentity(config, endpoints, log)),
    bounds: boundsOf(config, log),
    planner: startGraphPlanner(log),
    port,
    host,
    origins,
    deadlineMs,
  });
  console.log(`The graph answers at ${graph.url}/graphql`);
  await graph.stop(drainDelayMs(await stopping, config));
}

/** The four subgraphs where the settings say they are. */
function endpointsOf(config: Config): SubgraphEndpoint[] {
  const { subgraphUrls } = config;
  const names: readonly string[] = subgraphNames;
  const missing = names.filter((name) => !subgraphUrls.has(name));
  const unknown = [...subgraphUrls.keys()].filter((name) => !names.includes(name));
  if (missing.length + unknown.length > 0)
    throw new CommandError(
      `SUBGRAPH_URLS must name ${names.join(', ')}: missing ${missing.join(', ') || 'none'}, unknown ${unknown.join(', ') || 'none'}.`,
    );
  const secret = secretOf(config);
  return [...subgraphUrls].map(([name, url]) => overHttp(name, url, { secret, repeatsKeys: true }));
}

runCommand(commands['serve-gateway'], main);
