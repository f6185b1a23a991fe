// `npm start` on the embedded database: what a signal to npm, or a kill, leaves of port, lock and data.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { recordSeen } from '@fmg/shared/testing/seen';
import { about, askTimed } from './testing/graph-of-processes';
import { endAll, listenTo, until, type Program } from './testing/processes';

const folder = mkdtempSync(join(tmpdir(), 'start-'));
const lock = join(folder, 'db.lock');
const query = '{ countries(first: 0) { totalCount } }';

/** Who holds the data: the process of the graph, below npm. */
const holder = (): number => Number(readFileSync(lock, 'utf8'));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const isTaken = await new Promise<boolean>((told) => {
    server.once('error', () => told(true));
    server.listen(port, '127.0.0.1', () => told(false));
  });
  if (!isTaken) await new Promise((closed) => server.close(closed));
  return !isTaken;
}

describe('npm start', () => {
  let port = 0;

  beforeAll(async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    port = (server.address() as AddressInfo).port; // a TCP server that listens has such an address
    await new Promise((closed) => server.close(closed));
  });
  afterAll(() => {
    endAll();
    if (existsSync(lock) && isAlive(holder())) process.kill(holder(), 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(): Promise<Program> {
    const program = listenTo(
      spawn('npm', ['start'], {
        cwd: resolve(__dirname, '../..'),
        env: {
          ...process.env,
          DATA_DIR: join(folder, 'db'),
          DATABASE_URL: '',
          FILL: 'none',
          NODE_ENV: '',
          OIDC_ISSUER: '',
          GATEWAY_SECRET: '',
          PORT: String(port),
          DRAIN_MS: '500',
        },
      }),
    );
    await program.url();
    expect((await askTimed(`http://127.0.0.1:${port}`, query)).errors).toEqual([]);
    return program;
  }

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'hands %s on to the graph, which gives port and lock free',
    async (signal) => {
      const npm = await start();
      const graph = holder();
      const began = performance.now();
      npm.child.kill(signal);
      await npm.ended;
      await until(() => !isAlive(graph));
      const ms = performance.now() - began;
      expect(existsSync(lock)).toBe(false);
      expect(await isFree(port)).toBe(true);
      expect(npm.output()).toContain('Stopping');
      recordSeen({
        area: 'Processes',
        fault: `npm start is told to stop by ${signal} to npm`,
        required: 'The graph below it stops in order; port and lock are free',
        seen: `Ended after ${about(ms)}; both free`,
      });
    },
  );

  test('that is killed is started again on the same data and port', async () => {
    const first = await start();
    process.kill(holder(), 'SIGKILL');
    await first.ended;
    expect(existsSync(lock)).toBe(true);
    const began = performance.now();
    const second = await start();
    const ms = performance.now() - began;
    const graph = holder();
    // npm itself is killed: nobody hands anything on, and the graph notices.
    second.child.kill('SIGKILL');
    const killed = performance.now();
    await until(() => !isAlive(graph));
    const endedAfter = performance.now() - killed;
    expect(existsSync(lock)).toBe(false);
    expect(await isFree(port)).toBe(true);
    recordSeen({
      area: 'Processes',
      fault: 'The graph of npm start is killed (SIGKILL), and then npm alone',
      required: 'The lock of a dead process stops nobody; a graph whose npm is gone stops in order',
      seen: `Up again after ${about(ms)}; ended ${about(endedAfter)} after npm`,
    });
  });
});
