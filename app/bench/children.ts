// The servers that are measured, as processes of the bench; none outlives it.
import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { familyOf } from './processes';

/** A server that a child process runs. */
export interface Child {
  pid: number;
  /** Where it answers, e.g. `http://127.0.0.1:40123/graphql`. */
  url: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What stands on the command line of a server after its script, and the flags of Node before it. */
interface Arguments {
  args?: readonly string[];
  flags?: readonly string[];
}

const running = new Set<ChildProcess>();

/** How long a server may take until it answers, and until it has ended. */
const START_MS = 120_000;
const STOP_MS = 15_000;

/** Starts a built script of the app, and waits until it prints the address of its GraphQL endpoint. */
export async function startServer(
  script: string,
  environment: Environment,
  { args = [], flags = [] }: Arguments = {},
): Promise<Child> {
  const child = run(script, environment, { args, flags });
  const url = await printed(child, /http:\/\/\S+\/graphql/, script);
  return { pid: child.pid ?? 0, url };
}

/** Runs a built script of the app to its end. Throws when it fails. */
export async function runScript(
  script: string,
  args: readonly string[],
  environment: Environment,
): Promise<void> {
  const child = run(script, environment, { args, flags: [] });
  child.stdout?.pipe(process.stdout);
  const code = await new Promise((ended) => child.once('exit', ended));
  if (code !== 0) throw new Error(`${script} ended with code ${String(code)}.`);
}

function run(script: string, environment: Environment, { args, flags }: Required<Arguments>): ChildProcess {
  const child = spawn(process.execPath, [...flags, resolve(__dirname, '..', script), ...args], {
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

function printed(child: ChildProcess, pattern: RegExp, script: string): Promise<string> {
  return new Promise((found, failed) => {
    let text = '';
    const late = setTimeout(
      () => failed(new Error(`${script} does not answer after ${START_MS} ms.`)),
      START_MS,
    );
    child.once('exit', (code) =>
      failed(new Error(`${script} ended with code ${String(code)} before it answered.`)),
    );
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const match = pattern.exec(text);
      if (match === null) return;
      clearTimeout(late);
      found(match[0]);
    });
  });
}

let stopping: Promise<void> | undefined;

/** Stops every server, and whatever it started; kills what does not stop in time. Servers are told once, however often this is called. */
export function stopServers(): Promise<void> {
  return (stopping ??= stopAll());
}

async function stopAll(): Promise<void> {
  const ended = [...running].map((child) => new Promise((done) => child.once('exit', done)));
  const family = [...running].flatMap((child) => familyOf({ pid: child.pid ?? 0, label: '' }));
  const killAll = (): void => family.forEach(({ pid }) => killIfAlive(pid));
  for (const child of running) child.kill('SIGTERM');
  const late = setTimeout(killAll, STOP_MS);
  await Promise.all(ended);
  clearTimeout(late);
  // A server that was still starting ends without those that it has started.
  killAll();
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
