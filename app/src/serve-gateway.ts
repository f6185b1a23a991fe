// The graph's gateway in a process of its own, before the subgraphs at `SUBGRAPH_URLS`.
import { publicViewer } from '@fmg/shared/auth/viewer';
import { overHttp } from '@fmg/gateway/transport/over-http';
import type { Part } from '@fmg/gateway/transport/part';
import { openLog } from '@fmg/shared/telemetry/log';
import { boundsOf } from './bounds';
import { CommandError, runCommand, startConfig, stopSignal } from './command';
import type { Config } from './config';
import { startGraph } from './graph';
import { subgraphNames } from './subgraphs';

async function main(): Promise<void> {
  const config = startConfig();
  const { port, host, deadlineMs, logLevel } = config;
  const log = openLog(logLevel);
  const graph = await startGraph({
    parts: partsOf(config),
    log,
    identify: async () => publicViewer,
    bounds: boundsOf(config, log),
    port,
    host,
    deadlineMs,
  });
  console.log(`The graph answers at ${graph.url}/graphql`);
  await stopSignal();
  await graph.stop();
}

/** The four subgraphs where the settings say they are. */
function partsOf({ subgraphUrls }: Config): Part[] {
  const names: readonly string[] = subgraphNames;
  const missing = names.filter((name) => !subgraphUrls.has(name));
  const unknown = [...subgraphUrls.keys()].filter((name) => !names.includes(name));
  if (missing.length + unknown.length > 0)
    throw new CommandError(
      `SUBGRAPH_URLS must name ${names.join(', ')}: missing ${missing.join(', ') || 'none'}, unknown ${unknown.join(', ') || 'none'}.`,
    );
  return [...subgraphUrls].map(([name, url]) => overHttp(name, url));
}

runCommand(main);
