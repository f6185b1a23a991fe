// Redis, in which several gateways count what callers spend, is silent from the start, hangs, or is gone.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { openProxy } from '@fmg/shared/testing/proxy';
import { recordSeen } from '@fmg/shared/testing/seen';
import { about, slowest } from './testing/graph-of-processes';
import { askInTurn, cleanUp, notes, start, stop } from './testing/one-process';
import { listenTo, until } from './testing/processes';

async function listen(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return (server.address() as AddressInfo).port; // a TCP server that listens has such an address
}

afterAll(cleanUp);

describe('Redis', () => {
  /** How long a count may take in Redis, in milliseconds. */
  const timeoutMs = 250;

  test('that lets everyone in and never says a word costs no answer', async () => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => void sockets.add(socket.on('error', () => undefined).resume()));
    const port = await listen(silent);
    const [graph, url] = await start('silent', { RATE_LIMIT: 'on', REDIS_URL: `redis://127.0.0.1:${port}` });
    const answers = await askInTurn(url, 20);
    expect(sockets.size).toBeGreaterThan(0);
    await until(async () => (await notes(url)).length > 0);
    expect(await notes(url)).toEqual([expect.stringContaining('Redis does not answer')]);
    const slow = answers.slice(1).filter(({ ms }) => ms >= timeoutMs).length;
    expect(slow).toBeLessThanOrEqual(2);
    await stop(graph);
    for (const socket of sockets) socket.destroy();
    silent.close();
    recordSeen({
      area: 'Redis',
      fault: 'It accepts connections and never answers, from the start',
      required: 'No answer waits for it; health has a note of it; the graph stops in order',
      seen: `${answers.length} of ${answers.length} answered, ${about(slowest(answers.slice(1)))} at most; noted`,
    });
  });

  async function startRedis(port: number): Promise<ChildProcess> {
    const redis = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no']);
    await listenTo(redis).prints(/Ready to accept connections/);
    return redis;
  }

  const isInstalled = ['/usr/bin', '/usr/local/bin'].some((each) => existsSync(join(each, 'redis-server')));

  test('that hangs costs one time-out, and none when it is gone', async () => {
    if (!isInstalled) return console.warn('skipped: redis-server is not installed');
    const reserved = createServer();
    const port = await listen(reserved);
    await new Promise((closed) => reserved.close(closed));
    const redis = await startRedis(port);
    const proxy = await openProxy(port);
    const [graph, url] = await start('hung', {
      RATE_LIMIT: 'on',
      REDIS_URL: `redis://127.0.0.1:${proxy.port}`,
    });
    await askInTurn(url, 3);
    await until(async () => (await notes(url)).length === 0);
    const before = await askInTurn(url, 10);

    proxy.set('hole');
    const hung = await askInTurn(url, 20);
    const waited = hung.filter(({ ms }) => ms >= timeoutMs - 10);
    expect(hung[0]?.ms).toBeGreaterThanOrEqual(timeoutMs - 10);
    // One for Redis; a machine with other work may make another one slow.
    expect(waited.length).toBeLessThanOrEqual(3);
    expect(await notes(url)).toEqual([expect.stringContaining('Redis does not answer')]);

    proxy.set('clear');
    proxy.cut('rst');
    const returned = performance.now();
    await until(async () => (await notes(url)).length === 0);
    const back = performance.now() - returned;
    expect(back).toBeLessThan(15_000);

    const ended = new Promise((done) => redis.once('exit', done));
    redis.kill('SIGKILL');
    await ended;
    const gone = await askInTurn(url, 20);
    expect(gone.filter(({ ms }) => ms >= timeoutMs - 10).length).toBeLessThanOrEqual(2);
    await until(async () => (await notes(url)).length > 0);
    await startRedis(port);
    const started = performance.now();
    await until(async () => (await notes(url)).length === 0);
    const backAgain = performance.now() - started;
    await stop(graph);
    await proxy.close();
    recordSeen({
      area: 'Redis',
      fault: 'It hangs (all bytes are swallowed), returns, is killed and started again',
      required: 'One answer waits, for one time-out; none when it is gone; counted together again by itself',
      seen: `${about(slowest(before))} at most before; the first ${about(hung[0]?.ms ?? 0)}, ${waited.length} of 20 slow; ${about(slowest(gone))} at most when it is gone; back after ${about(back)} and ${about(backAgain)}`,
    });
  });
});
