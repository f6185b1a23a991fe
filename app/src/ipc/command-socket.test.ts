// Commands hand their work to the running graph.
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '@fmg/shared/command/line';
import { fixedClock } from '@fmg/shared/domain/clock';
import { openTestDatabase } from '@fmg/shared/testing/database';
import { runAudit } from '../upkeep/audit';
import { keepTime } from '../upkeep/clock';
import {
  runElsewhere,
  serveCommands,
  socketPath,
  type CommandHandlers,
  type CommandRequest,
} from './command-socket';
import { folderOf, useCodesFile } from '../import/testing/published-files';
import { runImport } from '../import/run';
import { subgraphNames } from '../subgraphs/subgraphs';

const nothing = async (): Promise<number> => 0;
const idle: CommandHandlers = { import: nothing, clock: nothing, backup: nothing, audit: nothing };

describe('the socket of the running graph', () => {
  let directory: string;
  const closing: (() => Promise<void>)[] = [];
  beforeEach(() => (directory = join(mkdtempSync(join(tmpdir(), 'socket-')), 'db')));
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  const serve = async (handler: CommandHandlers['import']): Promise<void> => {
    const server = await serveCommands(directory, { ...idle, import: handler });
    closing.push(() => server.close());
  };
  type ImportRequest = Extract<CommandRequest, { command: 'import' }>;
  const hand = async (work: Partial<ImportRequest> = {}) => {
    const lines: string[] = [];
    const shown: string[] = [];
    const output = {
      print: (line: string) => void lines.push(line),
      progress: (text: string) => void shown.push(text),
    };
    const exitCode = await runElsewhere(
      directory,
      { command: 'import', folder: '/data', options: {}, ...work },
      output,
    );
    return { exitCode, lines, shown };
  };

  it('is not there when no graph runs', async () => {
    expect(await hand()).toEqual({ exitCode: null, lines: [], shown: [] });
  });

  it('hands over the work and passes back its lines, where it is, and its exit code', async () => {
    await serve(async (path, { check, maxBytes, progress }, print) => {
      progress?.('half way');
      print(`${path} ${check} ${maxBytes}`);
      return 3;
    });
    expect(await hand({ options: { check: true, maxBytes: 7 } })).toEqual({
      exitCode: 3,
      lines: ['/data true 7'],
      shown: ['half way'],
    });
  });

  it('imports into the database of the graph', async () => {
    const database = await openTestDatabase();
    closing.push(() => database.close());
    await serve((path, options, print) => runImport(database, path, options, print));
    const { exitCode, lines } = await hand({
      folder: folderOf({ 'codes.geojson': useCodesFile({ '085': 'Embassy' }) }),
    });
    expect(exitCode).toBe(0);
    expect(lines.at(-1)).toMatch(/^In all 1 file: read 1, inserted 1,/);
  });

  it('does what is due in the database of the graph', async () => {
    const database = await openTestDatabase();
    closing.push(() => database.close());
    const server = await serveCommands(directory, {
      ...idle,
      clock: (options, print) => keepTime(database, fixedClock('2026-01-15'), print, options),
    });
    closing.push(() => server.close());
    const lines: string[] = [];
    const output = { print: (line: string) => void lines.push(line), progress: () => undefined };
    expect(await runElsewhere(directory, { command: 'clock' }, output)).toBe(0);
    expect(lines.slice(0, 2)).toEqual([
      'What is due by 2026-01-15:',
      '  missions whose people ended with them: 0',
    ]);
    const trial = { command: 'clock', isTrial: true } as const;
    expect(await runElsewhere(directory, trial, output)).toBe(0);
    expect(lines.at(-1)).toBe('Tried only: nothing was changed.');
  });

  it('checks, exports and lists from the logs in the database of the graph', async () => {
    const database = await openTestDatabase();
    closing.push(() => database.close());
    const server = await serveCommands(directory, {
      ...idle,
      audit: (work, print) => runAudit(database, work, print),
    });
    closing.push(() => server.close());
    const lines: string[] = [];
    const output = { print: (line: string) => void lines.push(line), progress: () => undefined };
    const path = `${directory}.jsonl`;
    const all = { subgraphs: subgraphNames };
    expect(await runElsewhere(directory, { command: 'audit:verify', ...all }, output)).toBe(0);
    expect(await runElsewhere(directory, { command: 'audit:export', ...all, path }, output)).toBe(0);
    expect(await runElsewhere(directory, { command: 'audit:attempts', ...all }, output)).toBe(0);
    expect(lines).toEqual([
      expect.stringContaining('whole'),
      expect.stringContaining(`lines in ${path}.`),
      expect.stringContaining('Nothing was asked for in vain'),
    ]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('can be opened by its owner alone', async () => {
    await serve(async () => 0);
    expect(statSync(socketPath(directory)).mode & 0o777).toBe(0o600);
  });

  it('is served by one process only, and a file that nobody serves is removed', async () => {
    writeFileSync(socketPath(directory), '');
    await serve(async () => 0);
    await expect(serveCommands(directory, idle)).rejects.toThrow(CommandError);
    expect((await hand()).exitCode).toBe(0);
  });

  it('does one piece of work after the other', async () => {
    const steps: string[] = [];
    await serve(async (path) => {
      steps.push(`begin ${path}`);
      await new Promise((resume) => setTimeout(resume, 20));
      steps.push(`end ${path}`);
      return 0;
    });
    await Promise.all([hand({ folder: 'a' }), hand({ folder: 'b' })]);
    expect(steps).toEqual(['begin a', 'end a', 'begin b', 'end b']);
  });

  it('tells the command when the work failed', async () => {
    await serve(async () => {
      throw new Error('the disk is full');
    });
    expect(await hand()).toEqual({ exitCode: 1, lines: ['the disk is full'], shown: [] });
  });

  it('answers a request that it does not understand, and goes on', async () => {
    await serve(async () => 0);
    const socket = createConnection(socketPath(directory));
    socket.write('{"command":"drop"}\n');
    const answer = await new Promise<string>((resume) => socket.once('data', (data) => resume(String(data))));
    expect(answer).toContain('"line"');
    expect((await hand()).exitCode).toBe(0);
  });

  it('goes on with the work, and with the next, when the command goes away', async () => {
    let finished: (() => void) | undefined;
    const done = new Promise<void>((resume) => (finished = resume));
    await serve(async (_, __, print) => {
      for (let line = 0; line < 200; line += 1) {
        print('x'.repeat(1000));
        await new Promise((resume) => setImmediate(resume));
      }
      finished?.();
      return 0;
    });
    const socket = createConnection(socketPath(directory));
    socket.write(`${JSON.stringify({ command: 'import', folder: '/data', options: {} })}\n`);
    socket.once('data', () => socket.destroy());
    await done;
    expect((await hand()).exitCode).toBe(0);
  });

  it('tells the command when the graph goes away', async () => {
    const server = createServer((socket) => void setTimeout(() => socket.destroy(), 20));
    closing.push(() => new Promise((closed) => server.close(() => closed())));
    await new Promise<void>((listening) => server.listen(socketPath(directory), listening));
    await expect(hand()).rejects.toThrow('The graph stopped before the work was done');
  });

  it('finishes the work that runs before it closes', async () => {
    let finished = false;
    const server = await serveCommands(directory, {
      ...idle,
      import: async () => {
        await new Promise((resume) => setTimeout(resume, 50));
        finished = true;
        return 0;
      },
    });
    const work = hand();
    await new Promise((resume) => setTimeout(resume, 20));
    await server.close();
    expect(finished).toBe(true);
    expect((await work).exitCode).toBe(0);
    expect((await hand()).exitCode).toBeNull();
  });

  it('lies in the temporary folder when the directory is too long for one', () => {
    expect(socketPath(`/${'x'.repeat(120)}/db`)).toMatch(/fmg-[0-9a-f]{16}\.sock$/);
  });
});
