// The report: what was measured as tables, and docs/BENCHMARKS.md as a whole.
import type { BenchConfig, ContestantName } from './config';
import { descriptions } from './contestants';
import type { Machine } from './machine';
import type { Measurement, Memory } from './measure';
import type { Operation } from './operations';
import { figure, median, percentile, table } from './table';

/** What a report is made of. */
export interface Outcome {
  config: BenchConfig;
  operations: readonly Pick<Operation, 'name' | 'title' | 'variables'>[];
  measurements: readonly Measurement[];
  memory: Memory;
  leftOut: readonly { name: ContestantName; why: string }[];
  machine: Machine;
}

/** With whom the others are compared, where they were measured. */
const BASES: readonly ContestantName[] = ['stock', 'stock, logging'];

/** A table for each operation and number of connections, in the order in which they were asked for. */
export function speedTables(outcome: Outcome): { title: string; text: string }[] {
  return outcome.config.connections.flatMap((connections) =>
    outcome.operations.map(({ name, title }) => ({
      title: `${title}; ${connections} ${connections === 1 ? 'connection' : 'connections'}`,
      text: speedTable(
        outcome.measurements.filter((each) => each.operation === name && each.connections === connections),
      ),
    })),
  );
}

function speedTable(measurements: readonly Measurement[]): string {
  const bases = BASES.flatMap((name) => measurements.find(({ contestant }) => contestant === name) ?? []);
  const ratios = bases.map(({ contestant }) => `to ${contestant}`);
  return table(
    ['', 'requests/s', 'least', 'most', ...ratios, 'p50 ms', 'p99 ms', 'CPU ms', 'PostgreSQL CPU ms'],
    measurements.map((each) => [
      each.contestant,
      figure(median(each.rates)),
      figure(Math.min(...each.rates)),
      figure(Math.max(...each.rates)),
      ...bases.map((base) => figure(median(each.rates) / median(base.rates))),
      figure(percentile(each.latencies, 0.5)),
      figure(percentile(each.latencies, 0.99)),
      figure(each.cpu.size === 0 ? undefined : perRequest(each, sum(each.cpu.values()))),
      figure(each.serverCpu === undefined ? undefined : perRequest(each, each.serverCpu)),
    ]),
  );
}

function perRequest({ latencies }: Measurement, ms: number): number | undefined {
  return latencies.length === 0 ? undefined : ms / latencies.length;
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

/** Processor time of each process for a request at the most connections, and the most memory it had. */
export function processTable({ config, operations, measurements, memory }: Outcome): string {
  const connections = Math.max(...config.connections);
  const rows = [...memory].flatMap(([contestant, processes]) =>
    [...processes].map(([label, mb]) => [
      `${contestant}: ${label}`,
      ...operations.map(({ name }) => {
        const found = measurements.find(
          (each) =>
            each.contestant === contestant && each.operation === name && each.connections === connections,
        );
        const ms = found?.cpu.get(label);
        return figure(found === undefined || ms === undefined ? undefined : perRequest(found, ms));
      }),
      figure(mb),
    ]),
  );
  return table(['', ...operations.map(({ name }) => name), 'memory MB'], rows);
}

/** What failed, in words; empty when nothing did. */
export function failureLines({ measurements }: Pick<Outcome, 'measurements'>): string[] {
  return measurements
    .filter(({ failures }) => failures > 0)
    .map(
      ({ contestant, operation, connections, failures, latencies, complaint }) =>
        `${contestant}, ${operation}, ${connections} connections: ${failures} of ${failures + latencies.length} requests failed (${complaint ?? ''})`,
    );
}

/** The report for a terminal. */
export function consoleReport(outcome: Outcome): string {
  const speed = speedTables(outcome).map(({ title, text }) => `${title}\n\n${text}`);
  return [...speed, `${processTitle(outcome)}\n\n${processTable(outcome)}`, ...failureLines(outcome)].join(
    '\n\n',
  );
}

function processTitle({ config }: Outcome): string {
  return `CPU ms for a request at ${Math.max(...config.connections)} connections, and the most memory, by process`;
}

/** The whole text of docs/BENCHMARKS.md. */
export function benchmarksPage(outcome: Outcome): string {
  const { config, operations, measurements, leftOut, machine } = outcome;
  const ran = [...new Set(measurements.map(({ contestant }) => contestant))];
  const variants = Math.min(...operations.map(({ variables }) => variables.length));
  return [
    '# Benchmarks',
    'Written by `TEST_DATABASE_URL=postgres://… npm run bench -- --write`; do not edit. `npm run bench -- --rounds 1` is quick and writes nothing.',
    '## What is compared',
    ran.map((name) => `- ${name}: ${descriptions[name]}.`).join('\n'),
    ...leftOut.map(({ name, why }) => `Left out: ${name}; ${why}.`),
    ran.includes('hive') ? hiveNote(outcome) : '',
    paragraph([
      `All answer over HTTP \`POST /graphql\` from the same invented city (${machine.data}), with statistics for the planner.`,
      `Every body that was counted was compared with that of ${ran[0] ?? 'nobody'}: all data are equal.`,
      `Each operation is asked with ${variants} sets of variables in turn; nobody keeps answers.`,
    ]),
    paragraph([
      `All ran at the same time and were measured in turn: ${config.rounds} rounds, in each of which every contestant had`,
      `${config.sliceMs} ms for each operation after ${config.wakeMs} ms that are not counted. "requests/s" is the median of the rounds,`,
      '"least" and "most" are the worst and the best round; CPU is that of all server processes for one request.',
      'The load is made on the same machine, which takes some of it from those that need little.',
    ]),
    '## The machine',
    machineList(machine),
    '## Figures',
    ...speedTables(outcome).flatMap(({ title, text }) => [`### ${title}`, fenced(text)]),
    `### ${processTitle(outcome)}`,
    fenced(processTable(outcome)),
    ...failureSection(outcome),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function failureSection(outcome: Outcome): string[] {
  const lines = failureLines(outcome);
  if (lines.length === 0) return [];
  return ['### Requests that failed; they are not counted', lines.map((line) => `- ${line}`).join('\n')];
}

function hiveNote({ machine }: Outcome): string {
  return `Hive Gateway is ${machine.peers}; the subgraph servers behind it are those of stock.`;
}

function machineList(machine: Machine): string {
  const { cores, processor, memoryGb, node, postgres, date } = machine;
  return [
    `- ${cores} cores, ${processor}, ${memoryGb} GB`,
    `- Node ${node}, ${postgres === undefined ? 'no PostgreSQL' : `PostgreSQL ${postgres} on the same machine or near`}`,
    `- ${date}`,
  ].join('\n');
}

function paragraph(sentences: readonly string[]): string {
  return sentences.join('\n');
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}
