// `npm run soak`: the graph under an even load with faults at random, for some minutes; its memory has to end where it was.
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runCommand } from '@fmg/app/command-line/run-command';
import { loadConfig } from '@fmg/app/settings/config';
import { loadExamples } from '@fmg/gateway/explore/examples';
import { wholeNumber, type CommandLine, type CommandSpec } from '@fmg/shared/command/line';
import type { Memory } from './heap-probe';
import { repository } from './operations';
import { median } from './table';

const spec = {
  call: 'npm run soak',
  does: 'Runs the graph on this machine under load with faults at random, and fails when its memory grows.',
  flags: {
    minutes: { type: 'string', value: 'N', default: '15', says: 'how long, at most 60' },
    load: { type: 'string', value: 'PERCENT', default: '70', says: 'of what the graph can answer' },
    growth: {
      type: 'string',
      value: 'PERCENT',
      default: '10',
      says: 'how much more memory is allowed at the end',
    },
  },
  notes: 'With DATABASE_URL it runs on PostgreSQL. It asks 127.0.0.1 only, and nothing it makes remains.',
} as const satisfies CommandSpec;

/** The most requests of a run, and the most at once. */
const mostRequests = 2_000_000;
const mostAtOnce = 128;

const calibrateMs = 10_000;
const sampleMs = 10_000;

const examples = loadExamples(resolve(repository, 'schema/operations'));

async function main({ values }: CommandLine<typeof spec>): Promise<number> {
  const minutes = Math.min(60, wholeNumber('minutes', values.minutes, 1));
  const load = wholeNumber('load', values.load, 1) / 100;
  const growth = wholeNumber('growth', values.growth) / 100;
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  const child = start(folder);
  process.once('exit', () => child.kill('SIGKILL'));
  try {
    const url = await urlOf(child);
    const perSecond = await calibrate(url);
    console.log(`It answers ${perSecond.toFixed(0)} requests a second; ${minutes} min at ${load * 100} % …`);
    const soak = new Soak(url, child);
    const samples = await soak.run(minutes * 60_000, perSecond * load);
    console.log(soak.summary());
    return verdictOf(samples, growth);
  } finally {
    child.kill('SIGTERM');
    await Promise.race([new Promise((done) => child.once('exit', done)), pause(15_000)]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(folder: string): ChildProcess {
  return fork(resolve(__dirname, '../commands/start.js'), [], {
    execArgv: ['--expose-gc', '--require', resolve(__dirname, 'heap-probe.js')],
    env: {
      ...loadConfig().environment,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: join(folder, 'db'),
      FILL: 'demo',
      THREADS: '1',
      DRAIN_MS: '0',
      LOG_LEVEL: 'silent',
      NODE_ENV: '',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
}

function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const url = /GraphQL\s+(http:\/\/127\.0\.0\.1:\d+\/graphql)/.exec(text)?.[1];
      if (url !== undefined) found(url);
    });
    child.once('exit', (code) => failed(new Error(`the graph ended with code ${code} before it answered`)));
  });
}

/** How many requests a second are answered when eight clients ask one after the other. */
async function calibrate(url: string): Promise<number> {
  const end = performance.now() + calibrateMs;
  let answered = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      await send(url, known()).catch(() => undefined);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, client));
  return answered / (calibrateMs / 1000);
}

const known = (): string => {
  const { operation, variables } = examples[Math.floor(Math.random() * examples.length)] ?? {};
  return JSON.stringify({ query: operation, variables });
};

/** What is sent, and how often it is of a hundred. */
const kinds: readonly [
  often: number,
  name: string,
  send: (url: string, number: number) => Promise<unknown>,
][] = [
  [70, 'known operation', (url) => send(url, known())],
  [
    15,
    'operation of its own',
    (url, number) =>
      send(url, JSON.stringify({ query: `{ missions(first: 1) { x${number}: totalCount } }` })),
  ],
  [
    8,
    'client who leaves',
    (url) => send(url, known(), AbortSignal.timeout(1 + Math.floor(Math.random() * 20))),
  ],
  [3, 'no JSON', (url) => send(url, '{"query":')],
  [2, 'not valid', (url, number) => send(url, JSON.stringify({ query: `{ nothing${number} }` }))],
  [2, 'no token', (url) => send(url, known(), undefined, { authorization: 'Bearer a.b.c' })],
];

async function send(
  url: string,
  body: string,
  signal: AbortSignal = AbortSignal.timeout(20_000),
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    signal,
  });
  await response.arrayBuffer();
  return response.status;
}

/** One run, and what came of it. */
class Soak {
  private readonly counts = new Map<string, number>();
  private atOnce = 0;
  private sent = 0;
  private skipped = 0;

  constructor(
    private readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  /** Sends so many requests a second, and gives what the graph holds in memory, looked at now and then. */
  async run(ms: number, perSecond: number): Promise<Memory[]> {
    const began = performance.now();
    const samples: Memory[] = [];
    let sampled = began;
    for (let due = began; due < began + ms && this.sent < mostRequests; due += 1000 / perSecond) {
      const early = due - performance.now();
      if (early > 1) await pause(early);
      this.sendOne();
      if (performance.now() - sampled < sampleMs) continue;
      sampled = performance.now();
      samples.push(await this.sample());
      if (Math.random() < 0.2) await this.freeze();
    }
    await pause(2000);
    return samples;
  }

  private sendOne(): void {
    if (this.atOnce >= mostAtOnce) return void (this.skipped += 1);
    let dice = Math.random() * 100;
    const [, name, request] = kinds.find(([often]) => (dice -= often) < 0) ?? kinds[0] ?? [];
    if (name === undefined || request === undefined) return;
    this.atOnce += 1;
    this.sent += 1;
    request(this.url, this.sent)
      .then(
        (status) => this.count(`${name}: ${String(status)}`),
        (error: unknown) => this.count(`${name}: ${error instanceof Error ? error.name : 'failed'}`),
      )
      .finally(() => (this.atOnce -= 1));
  }

  private count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  private sample(): Promise<Memory> {
    return new Promise((told) => {
      this.child.once('message', (memory: Memory) => told(memory));
      this.child.send('memory');
    });
  }

  /** The whole process stands still for a moment, as on a machine that is short of memory. */
  private async freeze(): Promise<void> {
    this.child.kill('SIGSTOP');
    await pause(500);
    this.child.kill('SIGCONT');
    this.count('frozen for 0.5 s');
  }

  summary(): string {
    const lines = [...this.counts].toSorted().map(([what, count]) => `  ${what}: ${count}`);
    return [
      `${this.sent} requests, ${this.skipped} not sent because ${mostAtOnce} were under way:`,
      ...lines,
    ].join('\n');
  }
}

/** Compares the last quarter with the second one: in the first the graph still learns. */
function verdictOf(samples: readonly Memory[], growth: number): number {
  const quarter = Math.floor(samples.length / 4);
  const megabytes = (part: readonly Memory[]): number =>
    median(part.map(({ heapUsed }) => heapUsed)) / 1024 / 1024;
  const [before, after] = [
    megabytes(samples.slice(quarter, 2 * quarter)),
    megabytes(samples.slice(-quarter)),
  ];
  console.log(`Heap: ${samples.map(({ heapUsed }) => (heapUsed / 1024 / 1024).toFixed(0)).join(' ')} MB`);
  console.log(`Second quarter ${before.toFixed(1)} MB, last quarter ${after.toFixed(1)} MB.`);
  return after <= before * (1 + growth) ? 0 : 1;
}

runCommand(spec, main);
