// Hive Gateway before the same subgraphs: `node app/dist/bench/hive.js missions=http://… …`; one process, its defaults.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runCommand } from '@fmg/app/command-line/run-command';
import type { CommandLine, CommandSpec } from '@fmg/shared/command/line';
import { partOfBench, readUrls, supergraphAt } from './arguments';
import { requirePeer } from './peers';

/** What is used of `@graphql-hive/gateway-runtime`, which is not installed with the graph. */
interface Hive {
  createGatewayRuntime(options: { supergraph: string; logging: 'error' }): RequestListener;
}

async function main({ operands }: CommandLine<CommandSpec>): Promise<void> {
  const { createGatewayRuntime } = requirePeer('@graphql-hive/gateway-runtime') as Hive; // see above
  const supergraph = supergraphAt(readUrls(operands));
  const server = createServer(createGatewayRuntime({ supergraph, logging: 'error' }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has such an address
  console.log(`Hive Gateway answers at http://127.0.0.1:${port}/graphql`);
}

runCommand(partOfBench('hive', 'NAME=URL…'), main);
