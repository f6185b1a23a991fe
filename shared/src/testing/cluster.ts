// A PostgreSQL server that a test makes, breaks and throws away: of the binaries that Debian installs, in a directory of its own.
import { execFile } from 'node:child_process';
import { appendFile, chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How a server is stopped: sessions are ended, or it is as if the machine had failed. */
export type StopMode = 'fast' | 'immediate';

/** A server of a test. */
export interface Cluster {
  port: number;
  /** URL of a database of it, for its superuser. */
  url(database?: string): string;
  directory: string;
  stop(mode: StopMode): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes all that it left. */
  remove(): Promise<void>;
}

/** Lines for `postgresql.conf` and for `pg_hba.conf`, before what is there; and what else is done to the directory. */
export interface ClusterOptions {
  settings?: readonly string[];
  access?: readonly string[];
  prepare?(directory: string): Promise<void>;
}

const folders = '/usr/lib/postgresql';

/** Where the binaries of the newest server are; undefined where none is installed. */
export function serverBinaries(): string | undefined {
  if (!existsSync(folders)) return undefined;
  const [newest] = readdirSync(folders)
    .filter((version) => existsSync(join(folders, version, 'bin', 'initdb')))
    .toSorted((one, other) => Number(other) - Number(one));
  return newest === undefined ? undefined : join(folders, newest, 'bin');
}

/** `describe`, for tests that need a server of their own; where none is installed they are skipped, and say why. */
export const describeOnCluster: jest.Describe =
  'describe' in globalThis && serverBinaries() === undefined ? skipped() : globalThis.describe; // there is none in a set-up

function skipped(): jest.Describe {
  console.warn(`No initdb in ${folders}/*/bin: tests that need a server of their own are skipped.`);
  return describe.skip;
}

/** Makes a server on a free port, and starts it. */
export async function makeCluster({
  settings = [],
  access = [],
  prepare,
}: ClusterOptions = {}): Promise<Cluster> {
  const binaries = serverBinaries();
  if (binaries === undefined) throw new Error(`no initdb in ${folders}/*/bin`);
  const user = serverUser();
  const directory = await mkdtemp(join(tmpdir(), 'fmg-cluster-'));
  if (user !== undefined) await chown(directory, user.uid, user.gid);
  const data = join(directory, 'data');
  const call = (program: string, ...args: string[]) =>
    run(join(binaries, program), args, { ...user, cwd: directory });
  await call(
    'initdb',
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  );
  const port = await freePort();
  const lines = [
    `port = ${port}`,
    `unix_socket_directories = '${directory}'`,
    "listen_addresses = '127.0.0.1'",
    ...settings,
  ];
  await appendFile(join(data, 'postgresql.conf'), `\n${lines.join('\n')}\n`);
  if (access.length > 0) await prepend(join(data, 'pg_hba.conf'), access);
  await prepare?.(data);
  const log = join(directory, 'log');
  const start = async (): Promise<void> => {
    await call('pg_ctl', 'start', '-D', data, '-l', log, '-w', '-s');
  };
  const stop = async (mode: StopMode): Promise<void> => {
    await call('pg_ctl', 'stop', '-D', data, '-m', mode, '-w', '-s');
  };
  try {
    await start();
  } catch (error) {
    throw new Error(await readFile(log, 'utf8').catch(() => 'no log'), { cause: error });
  }
  return {
    port,
    directory,
    url: (database = 'postgres') => `postgres://postgres@127.0.0.1:${port}/${database}`,
    start,
    stop,
    remove: async () => {
      await stop('immediate').catch(() => undefined);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A server does not run as root: then it runs as the user that was made for it. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined)
    throw new Error('there is no user "postgres" to run a server as');
  return { uid: Number(uid), gid: Number(gid) };
}

async function prepend(path: string, lines: readonly string[]): Promise<void> {
  const text = await readFile(path, 'utf8');
  await writeFile(path, `${lines.join('\n')}\n${text}`);
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has such an address
  await new Promise((closed) => server.close(closed));
  return port;
}
