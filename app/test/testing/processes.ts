// Processes of the graph under test, as they are installed: built code, started, listened to and ended one by one.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { createFromTemplate } from '@fmg/shared/testing/database';
import { testUrl } from '@fmg/shared/testing/settings';
import postgres from 'postgres';

/** A program of the graph that runs, or has ended. */
export interface Program {
  child: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
  /** Waits until it prints something; rejects when it ends before. */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
  /** Where it answers, once it says so. */
  url(): Promise<string>;
}

const running = new Set<ChildProcess>();

/** Ends what a test has left. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** What no setting of the machine may decide. */
const unset = {
  DATABASE_URL: '',
  NODE_ENV: '',
  OIDC_ISSUER: '',
  GATEWAY_SECRET: '',
  PORT: '0',
  DRAIN_MS: '0',
};

/** Runs a built command, e.g. `start.js`. */
export function run(file: string, args: readonly string[], settings: Record<string, string> = {}): Program {
  const path = resolve(__dirname, '../../dist/commands', file);
  return listenTo(
    spawn(process.execPath, [path, ...args], { env: { ...process.env, ...unset, ...settings } }),
  );
}

/** Listens to a process. */
export function listenTo(child: ChildProcess): Program {
  running.add(child);
  let output = '';
  const heard = new Set<() => void>();
  const hear = (text: Buffer): void => {
    output += text.toString();
    for (const each of heard) each();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<number | NodeJS.Signals | null>((done) =>
    child.once('close', (code, signal) => {
      running.delete(child);
      done(signal ?? code);
    }),
  );
  const prints: Program['prints'] = (pattern) =>
    new Promise((found, failed) => {
      const look = (): void => {
        const match = pattern.exec(output);
        if (match === null) return;
        heard.delete(look);
        found(match);
      };
      heard.add(look);
      look();
      void ended.then((how) => failed(new Error(`it ended with ${String(how)}:\n${output}`)));
    });
  const url = async (): Promise<string> => (await prints(/(http:\/\/\S+)\/graphql/))[1] ?? '';
  return { child, output: () => output, ended, prints, url };
}

/** A database on the server of the tests: migrated and empty, or not even that. */
export async function openOwnDatabase({ isBare = false }: { isBare?: boolean } = {}): Promise<{
  url: string;
  sql: postgres.Sql;
  drop(): Promise<void>;
}> {
  const url = new URL(testUrl() ?? '');
  const name = `fmg_test_${randomBytes(6).toString('hex')}`;
  const admin = postgres(url.href, { max: 1, onnotice: () => undefined });
  if (isBare) await admin.unsafe(`create database ${name} template template0 encoding 'UTF8'`);
  else await createFromTemplate(admin, name);
  url.pathname = `/${name}`;
  const sql = postgres(url.href, { max: 1, onnotice: () => undefined });
  return {
    url: url.href,
    sql,
    drop: async () => {
      await sql.end();
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}

/** Waits until something holds, looking now and then. */
export async function until(holds: () => Promise<boolean> | boolean, timeoutMs = 60_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    if (await holds()) return;
    if (Date.now() > end) throw new Error('it never held');
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
