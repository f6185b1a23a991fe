// The stock gateway: `node app/dist/bench/stock-gateway.js missions=http://… …`; Apollo's own, with its defaults.
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { runCommand } from '@fmg/app/command-line/run-command';
import type { CommandLine, CommandSpec } from '@fmg/shared/command/line';
import { partOfBench, readUrls, supergraphAt } from './arguments';

async function main({ operands }: CommandLine<CommandSpec>): Promise<void> {
  const gateway = new ApolloGateway({ supergraphSdl: supergraphAt(readUrls(operands)) });
  const { url } = await startStandaloneServer(new ApolloServer({ gateway }), {
    listen: { port: 0, host: '127.0.0.1' },
  });
  console.log(`The stock gateway answers at ${url}graphql`);
}

runCommand(partOfBench('stock-gateway', 'NAME=URL…'), main);
