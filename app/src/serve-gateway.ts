// The graph's gateway in a process of its own, before the subgraphs at `SUBGRAPH_URLS`.
import { overHttp } from '@fmg/gateway/transport/over-http';
import type { Part } from '@fmg/gateway/transport/part';
import { openLog } from '@fmg/shared/telemetry/log';
import { boundsOf } from './bounds';
import { CommandError, runCommand, startConfig, stopSignal } from './command';
import type { Config } from './config';
import { startGraph } from './graph';
import { openIdentity, secretOf } from './identity';
import { subgraphNames } from './subgraphs';

async function main(): Promise<void> {
  const config = startConfig();
  const { port, host, deadlineMs, logLevel } = config;
  const log = openLog(logLevel);
  const parts = partsOf(config);
  const graph = await startGraph({
    parts,
    log,
    ...(await openIdentity(config, parts, log)),
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
function partsOf(config: Config): Part[] {
  const { subgraphUrls } = config;
  const names: readonly string[] = subgraphNames;
  const missing = names.filter((name) => !subgraphUrls.has(name));
  const unknown = [...subgraphUrls.keys()].filter((name) => !names.includes(name));
  if (missing.length + unknown.length > 0)
    throw new CommandError(
      `SUBGRAPH_URLS must name ${names.join(', ')}: missing ${missing.join(', ') || 'none'}, unknown ${unknown.join(', ') || 'none'}.`,
    );
  const secret = secretOf(config);
  return [...subgraphUrls].map(([name, url]) => overHttp(name, url, { secret }));
}

runCommand(main);
