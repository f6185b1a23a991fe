// One process of the graph on an embedded database, for tests of what it stands on.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askTimed, type Timed } from './graph-of-processes';
import { endAll, run, type Program } from './processes';

/** The data of the graphs that a test file starts, each under a name of its own. */
export const folder = mkdtempSync(join(tmpdir(), 'one-process-'));

/** What everyone may ask. */
export const publicQuery = '{ countries(first: 5) { totalCount nodes { code } } }';

/** Starts a graph on the embedded database, with the table of countries and no more. */
export async function start(name: string, settings: Record<string, string> = {}): Promise<[Program, string]> {
  const program = run('start.js', [], { DATA_DIR: join(folder, name), FILL: 'none', ...settings });
  return [program, await program.url()];
}

/** Tells a graph to stop; it has to end well. */
export async function stop(program: Program): Promise<void> {
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
}

/** The header of who may read everything, of the graph that was started under a name. */
export async function auditor(name: string, settings: Record<string, string> = {}): Promise<string> {
  const token = run('token.js', ['--role', 'AUDITOR'], { DATA_DIR: join(folder, name), ...settings });
  expect(await token.ended).toBe(0);
  // Beside it stands which graph takes it.
  return `Bearer ${token.output().trim().split('\n').at(-1) ?? ''}`;
}

/** What the graph wants an operator to know. */
export async function notes(url: string): Promise<readonly string[]> {
  const response = await fetch(`${url}/health/ready`);
  const { status, notes: told = [] } = (await response.json()) as { status: string; notes?: string[] }; // health has this form
  expect([response.status, status]).toEqual([200, 'ready']);
  return told;
}

/** Asks one after the other; all answers have to be whole. */
export async function askInTurn(url: string, count: number): Promise<Timed[]> {
  const answers: Timed[] = [];
  for (let index = 0; index < count; index += 1) answers.push(await askTimed(url, publicQuery));
  for (const { status, errors } of answers) expect([status, errors]).toEqual([200, []]);
  return answers;
}

/** Ends all that a test file has started, and removes its data. */
export function cleanUp(): void {
  endAll();
  rmSync(folder, { recursive: true, force: true });
}
