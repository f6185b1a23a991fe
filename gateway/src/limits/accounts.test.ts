import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { silentLog, type Logger } from '@fmg/shared/telemetry/log';
import { accountsHere, accountsInRedis, type Accounts } from './accounts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has such an address
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts Redis where it is installed; undefined elsewhere. */
async function startRedis(port: number): Promise<ChildProcess | undefined> {
  const redis = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no']);
  return await new Promise((ready) => {
    redis.once('error', () => ready(undefined));
    redis.stdout.on('data', (text: Buffer) => {
      if (text.includes('Ready to accept connections')) ready(redis);
    });
  });
}

async function stop(redis: ChildProcess): Promise<void> {
  const ended = new Promise((done) => redis.once('exit', done));
  redis.kill('SIGKILL');
  await ended;
}

/** Waits until something holds. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error('it never held');
}

test('an account is charged by points until one has to wait; another one is not touched', async () => {
  const accounts = accountsHere();
  expect(await accounts.charge('a', 60, 100)).toBe(0);
  expect(await accounts.charge('a', 40, 100)).toBe(0);
  expect(await accounts.charge('a', 1, 100)).toBeGreaterThan(0);
  expect(await accounts.charge('a', 1, 100)).toBeLessThanOrEqual(60);
  expect(await accounts.charge('b', 100, 100)).toBe(0);
  // The same account under a role that may spend more.
  expect(await accounts.charge('a', 1, 1000)).toBe(0);
});

test('so many accounts are remembered, and not more', async () => {
  const accounts = accountsHere(3);
  for (const account of ['a', 'b', 'c']) await accounts.charge(account, 100, 100);
  expect(await accounts.charge('a', 1, 100)).toBeGreaterThan(0);
  // Whoever has asked least recently begins anew.
  await accounts.charge('d', 1, 100);
  expect(await accounts.charge('a', 1, 100)).toBeGreaterThan(0);
  expect(await accounts.charge('b', 1, 100)).toBe(0);
});

describe('accounts in Redis', () => {
  const opened: Accounts[] = [];
  const open = (url: string, log: Logger = silentLog): Accounts => {
    const accounts = accountsInRedis(url, log);
    opened.push(accounts);
    return accounts;
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
  });

  test('two gateways count together, each for itself while Redis is down, and together again', async () => {
    const port = await freePort();
    const redis = await startRedis(port);
    if (redis === undefined) return console.warn('skipped: redis-server is not installed');
    const warnings: unknown[] = [];
    const log = { ...silentLog, warn: (...line: unknown[]) => void warnings.push(line) } as Logger;
    const [one, two] = [open(`redis://127.0.0.1:${port}`, log), open(`redis://127.0.0.1:${port}`)];
    const areTogether = (account: () => string) => async (): Promise<boolean> => {
      const name = account();
      await one.charge(name, 100, 1000);
      return (await two.charge(name, 1, 100)) > 0;
    };
    let tries = 0;
    await until(areTogether(() => `before${(tries += 1)}`));
    expect(warnings).toEqual([]);

    await stop(redis);
    await one.charge('down', 100, 100);
    expect(await one.charge('down', 1, 100)).toBeGreaterThan(0);
    await two.charge('down', 100, 100);
    await until(async () => warnings.length > 0);

    const again = await startRedis(port);
    if (again === undefined) throw new Error('Redis did not start again');
    await until(areTogether(() => `after${(tries += 1)}`));
    await stop(again);
  });

  test('a Redis that hangs costs one time-out, and not one for each request; when it goes on, all count together', async () => {
    const port = await freePort();
    const redis = await startRedis(port);
    if (redis === undefined) return console.warn('skipped: redis-server is not installed');
    const said: unknown[] = [];
    const log = { ...silentLog, warn: (...line: unknown[]) => void said.push(line.at(-1)) } as Logger;
    const [one, two] = [open(`redis://127.0.0.1:${port}`, log), open(`redis://127.0.0.1:${port}`)];
    let tries = 0;
    const areTogether = async (): Promise<boolean> => {
      tries += 1;
      await one.charge(`hung${tries}`, 100, 1000);
      return (await two.charge(`hung${tries}`, 1, 100)) > 0;
    };
    await until(areTogether);
    redis.kill('SIGSTOP');
    try {
      const took: number[] = [];
      for (let index = 0; index < 20; index += 1) {
        const began = performance.now();
        await one.charge('hung', 10, 1000);
        took.push(performance.now() - began);
      }
      expect(took.filter((each) => each > 100)).toHaveLength(1);
      expect(Math.max(...took)).toBeLessThan(1000);
      expect(one.notes()).toEqual([expect.stringContaining('counted by this process alone')]);
      expect(said).toEqual([expect.stringContaining('counted by this process alone')]);
      // Not more than a budget, also here.
      expect(await one.charge('hung', 801, 1000)).toBeGreaterThan(0);
    } finally {
      redis.kill('SIGCONT');
    }
    await until(areTogether);
    expect(one.notes()).toEqual([]);
    expect(said.at(-1)).toMatch(/Redis is back/);
    await stop(redis);
  });

  test('a Redis that was never there costs no answer', async () => {
    const accounts = open(`redis://127.0.0.1:${await freePort()}`);
    await accounts.charge('a', 100, 100);
    expect(await accounts.charge('a', 1, 100)).toBeGreaterThan(0);
  });
});
