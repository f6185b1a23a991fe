// `npm run bench`: the graph against the stock arrangement, a peer and the floor, over HTTP, all answers compared.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { progressLine } from '@fmg/app/command-line/progress';
import { Channel, requestBytes, type Target } from './channel';
import { stopServers } from './children';
import { Answers, WrongAnswer } from './compare';
import { helpOf, readCommandLine, UsageError } from '@fmg/shared/command/line';
import { exitCodes } from '@fmg/shared/command/run';
import { benchSpec, loadBenchConfig, type BenchConfig, type ContestantName } from './config';
import { availableContestants, connectionsOf, Starter, type Contestant } from './contestants';
import { openServerData, pgliteDirectory, type ServerData } from './data';
import { openBenchIssuer } from './issuer';
import { describeMachine } from './machine';
import { measure, warmUp, type Run } from './measure';
import { loadOperations, repository } from './operations';
import { postmasterOf } from './processes';
import { benchmarksPage, consoleReport, type Outcome } from './report';

async function main(): Promise<void> {
  if (readCommandLine(benchSpec, process.argv.slice(2)) === 'help') return console.log(helpOf(benchSpec));
  const config = loadBenchConfig(process.argv.slice(2), await openBenchIssuer());
  const { available, leftOut } = availableContestants(config);
  for (const { name, why } of leftOut) console.log(`"${name}" is left out: ${why}.`);
  if (available.length === 0) throw new UsageError('Nobody is left to measure.');
  const server = await serverFor(config, available);
  try {
    const contestants = await startAll(config, available, server);
    const outcome = await runAll(config, contestants, server);
    const whole: Outcome = { ...outcome, leftOut };
    console.log(`\n${consoleReport(whole)}`);
    if (!config.write) return;
    writeFileSync(resolve(repository, 'docs/BENCHMARKS.md'), benchmarksPage(whole));
    console.log('\ndocs/BENCHMARKS.md is written.');
  } finally {
    await stopServers();
    await server?.close();
  }
}

/** PostgreSQL with the data, when someone who is measured uses it. */
async function serverFor(
  config: BenchConfig,
  names: readonly ContestantName[],
): Promise<ServerData | undefined> {
  const needed = connectionsOf(names);
  if (config.serverUrl === undefined || needed === 0) return undefined;
  const server = await openServerData(config, config.serverUrl);
  if (server.connectionsLeft >= needed) return server;
  await server.close();
  throw new UsageError(
    `PostgreSQL takes ${server.connectionsLeft} more connections, and the contestants hold ${needed}: raise max_connections, or name fewer contestants.`,
  );
}

async function startAll(
  config: BenchConfig,
  names: readonly ContestantName[],
  server: ServerData | undefined,
): Promise<Contestant[]> {
  const directory = names.includes('one process, PGlite')
    ? await pgliteDirectory(config, server?.day)
    : undefined;
  const starter = new Starter(config, { serverUrl: server?.url, pgliteDirectory: directory });
  const contestants: Contestant[] = [];
  for (const name of names) contestants.push(await starter.start(name));
  return contestants;
}

async function runAll(
  config: BenchConfig,
  contestants: readonly Contestant[],
  server: ServerData | undefined,
): Promise<Omit<Outcome, 'leftOut'>> {
  const [first] = contestants;
  if (first === undefined) throw new UsageError('Nobody is left to measure.');
  const operations = await loadOperations(config.operations, (query, variables) =>
    ask(first.target, { query, variables }),
  );
  const output = progressLine(process.stdout);
  const run: Run = {
    config,
    contestants,
    operations,
    answers: new Answers(),
    postmaster: server === undefined ? undefined : postmasterOf(server.backend),
    progress: output.progress,
  };
  await warmUp(run);
  const alike = contestants.length > 1 ? `All ${contestants.length} answer alike. ` : '';
  output.print(`${alike}Measuring ${config.rounds} rounds of ${config.sliceMs} ms …`);
  const measured = await measure(run);
  output.progress('');
  const machine = describeMachine({
    postgres: server?.version,
    data: '2,005 missions, about a million rows',
  });
  return { config, operations, ...measured, machine };
}

async function ask(target: Target, payload: object): Promise<unknown> {
  const channel = await Channel.open(target);
  try {
    const { body } = await channel.ask(requestBytes(target, payload));
    const answer = JSON.parse(body.toString('utf8')) as { data?: unknown }; // a GraphQL answer
    if (answer.data == null)
      throw new Error(`The first contestant does not answer: ${body.toString('utf8').slice(0, 500)}`);
    return answer.data;
  } finally {
    channel.close();
  }
}

let interrupted = false;

/** A signal ends the servers before it ends the bench; a second one ends the bench at once. */
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    interrupted = true;
    process.once(signal, () => process.exit(130));
    void stopServers().finally(() => process.exit(130));
  });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    if (interrupted) process.exit(130);
    console.error(error instanceof UsageError || error instanceof WrongAnswer ? error.message : error);
    process.exit(error instanceof UsageError ? exitCodes.usage : exitCodes.failed);
  },
);
