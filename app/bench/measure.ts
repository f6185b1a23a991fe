// The rounds: every contestant gets a short slice in turn, so that whatever else the machine does meets all of them.
import { requestBytes } from './channel';
import { complaintOf, type Answers } from './compare';
import type { BenchConfig, ContestantName, OperationName } from './config';
import type { Contestant } from './contestants';
import { runSlice, type Slice } from './load';
import type { Operation } from './operations';
import { cpuMsOf, cpuMsOfServer, memoryOf } from './processes';

/** What was measured of one contestant on one operation, over all rounds. */
export interface Measurement {
  contestant: ContestantName;
  operation: OperationName;
  connections: number;
  /** Requests a second, of each round. */
  rates: number[];
  latencies: number[];
  /** How often nothing came but an error, and what the first one said. */
  failures: number;
  complaint: string | undefined;
  /** Milliseconds of processor time by process; empty where that cannot be told. */
  cpu: Map<string, number>;
  /** The same of PostgreSQL; undefined where it is not used or cannot be seen. */
  serverCpu: number | undefined;
}

/** The most memory of each process of a contestant that was seen, in MB. */
export type Memory = Map<ContestantName, Map<string, number>>;

/** What a run needs. */
export interface Run {
  config: BenchConfig;
  contestants: readonly Contestant[];
  operations: readonly Operation[];
  answers: Answers;
  /** The process that PostgreSQL's backends belong to, when it can be seen. */
  postmaster: number | undefined;
  progress(text: string): void;
}

interface Turn {
  contestant: Contestant;
  operation: Operation;
  connections: number;
}

/** Asks every contestant everything once, and lets each work until its code is compiled. */
export async function warmUp(run: Run): Promise<void> {
  const { config, contestants, operations } = run;
  const connections = Math.max(...config.connections);
  for (const operation of operations) {
    for (const contestant of contestants) {
      run.progress(`Warming up: ${operation.name}, ${contestant.name}`);
      const turn = { contestant, operation, connections };
      const count = operation.variables.length;
      // One connection asks each question in its turn, and the first contestant's answers become those of all.
      const asked = await slice(run, turn, {
        startAt: 0,
        connections: 1,
        wakeMs: 1,
        sliceMs: 1,
        least: count,
      });
      refuseTooMany(turn, asked);
      await slice(run, turn, { startAt: 0, connections, wakeMs: config.warmMs, sliceMs: 1 });
    }
  }
}

/** Runs all rounds. */
export async function measure(run: Run): Promise<{ measurements: Measurement[]; memory: Memory }> {
  const measurements = new Map<string, Measurement>();
  const memory: Memory = new Map();
  for (const connections of run.config.connections) {
    for (let round = 0; round < run.config.rounds; round += 1) {
      for (const operation of run.operations) {
        for (const contestant of rotated(run.contestants, round)) {
          run.progress(
            `${connections} connections, round ${round + 1}: ${operation.name}, ${contestant.name}`,
          );
          const turn = { contestant, operation, connections };
          await measureTurn(run, turn, { round, measurement: measurementOf(measurements, turn) });
          noteMemory(memory, contestant);
        }
      }
    }
  }
  return { measurements: [...measurements.values()], memory };
}

/** Nobody always comes first, or after the same other one. */
function rotated<Element>(list: readonly Element[], by: number): Element[] {
  const at = by % Math.max(1, list.length);
  return [...list.slice(at), ...list.slice(0, at)];
}

function measurementOf(all: Map<string, Measurement>, { contestant, operation, connections }: Turn) {
  const key = `${contestant.name} ${operation.name} ${connections}`;
  let found = all.get(key);
  if (found === undefined) {
    found = {
      contestant: contestant.name,
      operation: operation.name,
      connections,
      rates: [],
      latencies: [],
      failures: 0,
      complaint: undefined,
      cpu: new Map(),
      serverCpu: undefined,
    };
    all.set(key, found);
  }
  return found;
}

async function measureTurn(
  run: Run,
  turn: Turn,
  { round, measurement }: { round: number; measurement: Measurement },
): Promise<void> {
  const { contestant } = turn;
  const { wakeMs, sliceMs } = run.config;
  const meter = new CpuMeter(contestant, run.postmaster);
  const measured = await slice(run, turn, {
    startAt: round * 7,
    connections: turn.connections,
    wakeMs,
    sliceMs,
    onEdge: () => meter.read(),
  });
  refuseTooMany(turn, measured);
  const { ms, latencies, failures } = measured;
  measurement.rates.push((latencies.length / ms) * 1000);
  for (const latency of latencies) measurement.latencies.push(latency);
  measurement.failures += failures.length;
  measurement.complaint ??= firstComplaint(failures);
  for (const [label, spent] of meter.spent()) {
    if (label !== SERVER) measurement.cpu.set(label, (measurement.cpu.get(label) ?? 0) + spent);
    else measurement.serverCpu = (measurement.serverCpu ?? 0) + spent;
  }
}

/** A gateway may meet a connection that its subgraph is closing; what fails more often than that is not measured. */
const MOST_FAILURES = 0.02;

function refuseTooMany({ contestant, operation }: Turn, { latencies, failures }: Slice): void {
  if (failures.length <= 1 + MOST_FAILURES * (latencies.length + failures.length)) return;
  throw new Error(
    `"${contestant.name}" failed ${failures.length} times on the operation "${operation.name}": ${firstComplaint(failures)}`,
  );
}

function firstComplaint([first]: Slice['failures']): string | undefined {
  return first === undefined ? undefined : complaintOf(first.status, first.body);
}

/** What differs between the ways in which a contestant is asked. */
interface Manner {
  startAt: number;
  connections: number;
  wakeMs: number;
  sliceMs: number;
  /** The fewest answers that are waited for. */
  least?: number;
  onEdge?(): void;
}

function slice(run: Run, { contestant, operation }: Turn, manner: Manner): Promise<Slice> {
  const { name, target } = contestant;
  return runSlice({
    least: 0,
    onEdge: () => undefined,
    ...manner,
    target,
    requests: operation.variables.map((variables) =>
      requestBytes(target, { query: operation.query, variables }),
    ),
    check: (variant, { status, body }) =>
      run.answers.check({ contestant: name, operation: operation.name, variant }, status, body),
  });
}

const SERVER = 'PostgreSQL';

/** Reads the processor time of all processes of a contestant as a window begins and as it ends. */
class CpuMeter {
  private readonly readings: Map<string, number>[] = [];

  constructor(
    private readonly contestant: Contestant,
    private readonly postmaster: number | undefined,
  ) {}

  read(): void {
    const reading = new Map<string, number>();
    for (const { pid, label } of this.contestant.processes) {
      const ms = cpuMsOf(pid);
      if (ms !== undefined) reading.set(label, ms);
    }
    if (this.contestant.usesServer && this.postmaster !== undefined)
      reading.set(SERVER, cpuMsOfServer(this.postmaster));
    this.readings.push(reading);
  }

  /** Milliseconds between the two readings, by process. */
  spent(): Map<string, number> {
    const [begin, end] = this.readings;
    return new Map([...(end ?? [])].map(([label, ms]) => [label, ms - (begin?.get(label) ?? ms)]));
  }
}

function noteMemory(memory: Memory, { name, processes }: Contestant): void {
  const most = memory.get(name) ?? new Map<string, number>();
  memory.set(name, most);
  for (const { pid, label } of processes) {
    const now = memoryOf(pid);
    if (now !== undefined) most.set(label, Math.max(now, most.get(label) ?? 0));
  }
}
