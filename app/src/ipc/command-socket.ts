// A local socket over which commands hand their work to the running graph, because only it may open the data directory.
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { CommandError } from '@fmg/shared/command/line';
import { makePrivateDirectory } from '@fmg/shared/db/engine/private-directory';
import { messageOf } from '@fmg/shared/telemetry/error-text';
import { z } from 'zod';
import type { AuditWork } from '../upkeep/audit';
import type { ClockOptions } from '../upkeep/clock';
import type { ImportOptions } from '../import/run';
import type { CommandOutput } from '../command-line/progress';
import { subgraphNames } from '../subgraphs/subgraphs';

const subgraphs = z.array(z.enum(subgraphNames)).readonly();

const request = z.discriminatedUnion('command', [
  z.object({
    command: z.literal('import'),
    folder: z.string(),
    options: z.object({
      check: z.boolean().optional(),
      maxBytes: z.number().int().positive().optional(),
      rejected: z.union([z.string(), z.literal(true)]).optional(),
    }),
  }),
  z.object({ command: z.literal('clock'), isTrial: z.boolean().optional() }),
  z.object({ command: z.literal('backup'), path: z.string() }),
  z.object({ command: z.enum(['audit:verify', 'audit:attempts']), subgraphs }),
  z.object({ command: z.literal('audit:export'), subgraphs, path: z.string() }),
]);

const reply = z.union([
  z.object({ line: z.string() }),
  z.object({ progress: z.string() }),
  z.object({ done: z.literal(true), exitCode: z.number().int() }),
]);

/** The work that a command hands over; one JSON object on one line. */
export type CommandRequest = z.infer<typeof request>;
type Reply = z.infer<typeof reply>;

/** What the graph can do for a command: prints lines and gives the exit code. */
export interface CommandHandlers {
  import(path: string, options: ImportOptions, print: (line: string) => void): Promise<number>;
  clock(options: ClockOptions, print: (line: string) => void): Promise<number>;
  backup(
    path: string,
    options: Pick<CommandOutput, 'progress'>,
    print: (line: string) => void,
  ): Promise<number>;
  audit(work: AuditWork, print: (line: string) => void): Promise<number>;
}

/** Longest path of a socket that every system takes, in bytes. */
const longestPath = 100;

/** Where the graph on this directory listens: beside it, which belongs to the database alone; on Windows a named pipe. */
export function socketPath(directory: string): string {
  const path = `${resolve(directory)}.sock`;
  const name = `fmg-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return Buffer.byteLength(path) <= longestPath ? path : join(tmpdir(), `${name}.sock`);
}

/**
 * Serves commands for a data directory until it is closed, one after the other; closing waits for the one that runs. Throws
 * CommandError when another process serves the directory; removes the socket file of one that has ended.
 */
export async function serveCommands(
  directory: string,
  handlers: CommandHandlers,
): Promise<{ close(): Promise<void> }> {
  const path = socketPath(directory);
  const other = await connect(path);
  other?.destroy();
  if (other !== null) throw new CommandError(`Another process serves the data in ${directory} already.`);
  const isFile = process.platform !== 'win32';
  if (isFile) {
    makePrivateDirectory(dirname(path));
    rmSync(path, { force: true });
  }
  const sockets = new Set<Socket>();
  let running: Promise<void> = Promise.resolve();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    const lines = createInterface({ input: socket });
    // A command that is stopped breaks its connection, and the reader of lines repeats the error; the work goes on.
    socket.on('error', () => undefined);
    lines.on('error', () => undefined);
    lines.once('line', (line) => {
      running = running.then(() => answer(socket, line, handlers));
    });
  });
  await listen(server, path);
  if (isFile) chmodSync(path, 0o600);
  return {
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      await running;
      for (const socket of sockets) socket.end();
      await closed;
    },
  };
}

/** Listens with a socket file that only its owner can open from the first moment. */
async function listen(server: Server, path: string): Promise<void> {
  await new Promise<void>((listening, failed) => {
    const before = process.umask(0o177);
    server.once('error', failed);
    server.listen(path, listening);
    process.umask(before);
  });
}

async function answer(socket: Socket, line: string, handlers: CommandHandlers): Promise<void> {
  const send = (message: Reply): void => {
    if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
  };
  let exitCode = 1;
  try {
    const work = request.parse(JSON.parse(line));
    const print = (text: string): void => send({ line: text });
    const progress = (text: string): void => send({ progress: text });
    exitCode = await run(work, handlers, { print, progress });
  } catch (error) {
    send({ line: messageOf(error) });
  }
  send({ done: true, exitCode });
  socket.end();
}

async function run(
  work: CommandRequest,
  handlers: CommandHandlers,
  { print, progress }: CommandOutput,
): Promise<number> {
  switch (work.command) {
    case 'clock':
      return await handlers.clock(work, print);
    case 'backup':
      return await handlers.backup(work.path, { progress }, print);
    case 'import':
      return await handlers.import(work.folder, { ...work.options, progress }, print);
    case 'audit:verify':
    case 'audit:attempts':
    case 'audit:export':
      return await handlers.audit(work, print);
  }
}

/**
 * Hands the work to the graph that runs on the directory and passes its lines on. Gives the exit code, or null when no graph
 * listens. Throws CommandError when the graph goes away before it is done.
 */
export async function runElsewhere(
  directory: string,
  work: CommandRequest,
  output: CommandOutput,
): Promise<number | null> {
  const socket = await connect(socketPath(directory));
  if (socket === null) return null;
  socket.write(`${JSON.stringify(work)}\n`);
  let exitCode: number | undefined;
  for await (const line of linesFrom(socket)) {
    const message = reply.parse(JSON.parse(line));
    if ('line' in message) output.print(message.line);
    else if ('progress' in message) output.progress(message.progress);
    else exitCode = message.exitCode;
  }
  if (exitCode === undefined)
    throw new CommandError('The graph stopped before the work was done; what it had begun was rolled back.');
  return exitCode;
}

/** The lines that arrive until the connection ends or breaks. */
async function* linesFrom(socket: Socket): AsyncGenerator<string> {
  const lines = createInterface({ input: socket });
  // A connection that breaks has no end of its own.
  socket.once('close', () => lines.close());
  try {
    yield* lines;
  } catch (error) {
    if (!socket.destroyed) throw error;
  }
}

/** A connection to the socket, or null when nobody listens. Throws CommandError when somebody else made the socket. */
async function connect(path: string): Promise<Socket | null> {
  const { uid } = lstatSync(path, { throwIfNoEntry: false }) ?? {};
  if (uid !== undefined && process.geteuid !== undefined && uid !== process.geteuid())
    throw new CommandError(
      `${path} belongs to another user (${uid}): run the command as the user whose data it is, or remove the file.`,
    );
  return await new Promise((resolveWith) => {
    const socket = createConnection(path);
    socket.once('connect', () => resolveWith(socket));
    socket.once('error', () => resolveWith(null));
  });
}
