import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// The command as it is installed: built code, a directory of its own, a free port.
const command = resolve(__dirname, '../dist/commands/start.js');

interface Started {
  child: ChildProcess;
  output(): string;
  /** The address that the command prints; rejects when it ends before. */
  url: Promise<string>;
  ended: Promise<number | null>;
}

function start(settings: Record<string, string>, args: readonly string[] = []): Started {
  const child = spawn(process.execPath, [command, ...args], {
    env: { ...process.env, ...settings, PORT: settings['PORT'] ?? '0' },
  });
  let output = '';
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const url = new Promise<string>((ready, failed) => {
    const hear = (text: Buffer): void => {
      output += text.toString();
      const found = /Explore\s+(http:\/\/\S+)\//.exec(output)?.[1];
      if (found !== undefined) ready(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => failed(new Error(output)));
  });
  url.catch(() => undefined);
  return { child, output: () => output, url, ended };
}

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-missions-'));
  const settings = { DATA_DIR: join(folder, 'db'), FILL: 'none', DATABASE_URL: '' };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('starts on nothing, answers, says that it serves this machine only, and stops cleanly on Ctrl-C', async () => {
    const { child, url, ended, output } = start(settings);
    const answer = await fetch(`${await url}/graphql?query={countries{totalCount}}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await answer.json()).toMatchObject({ data: { countries: { totalCount: expect.any(Number) } } });
    expect(output()).toMatch(/Listening on 127\.0\.0\.1 only/);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('starts again on the same data, which a second graph may not open at the same time', async () => {
    const { child, url, ended } = start(settings);
    await url;
    const second = start(settings);
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(
      /is in use by process \d+: stop it first, or name another directory with DATA_DIR/,
    );
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('told to stop in the moment in which it says that it is ready, it stops in order', async () => {
    const hook = join(folder, 'stop-when-ready.cjs');
    writeFileSync(
      hook,
      `const { log } = console;
      console.log = (...said) => (log(...said), /is ready/.test(said[0]) && process.kill(process.pid, 'SIGTERM'));`,
    );
    const { ended } = start({ ...settings, NODE_OPTIONS: `--require ${hook}`, DRAIN_MS: '0' });
    expect(await ended).toBe(0);
  });

  test('settings that cannot be used, and a port that is taken, end with a message and no stack', async () => {
    const faulty = start({ ...settings, LOG_LEVEL: 'loud', HOST: '0.0.0.0' });
    expect(await faulty.ended).toBe(1);
    expect(faulty.output()).toMatch(/LOG_LEVEL: [\s\S]*HOST: /);
    const called = start(settings, ['--port', '99999']);
    expect(await called.ended).toBe(2);
    expect(called.output()).toMatch(/^--port is "99999": it must be a whole number, 0 to 65535/);
    const first = start(settings);
    const { port } = new URL(await first.url);
    const second = start({ ...settings, DATA_DIR: join(folder, 'other'), PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`The port ${port} at 127.0.0.1 is in use by another program`);
    expect(second.output() + faulty.output()).not.toMatch(/\n\s+at /);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
  });
});
