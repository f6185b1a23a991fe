// The data that all contestants answer from: the invented city, made once and kept for the next run.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { systemClock, today } from '@fmg/shared/domain/clock';
import postgres from 'postgres';
import { runScript } from './children';
import type { BenchConfig } from './config';
import { repository } from './operations';

const DATABASE = 'fmg_bench';
const pgliteFolder = resolve(repository, '.data/bench');

/** The database on PostgreSQL. */
export interface ServerData {
  url: string;
  /** The day for which the city was invented; what is compared must be of the same day. */
  day: string;
  version: string;
  /** How many more connections the server takes. */
  connectionsLeft: number;
  /** A process of the server that serves the connection of the bench. */
  backend: number;
  close(): Promise<void>;
}

/** Opens the bench's database, and fills it when it is not there or when a fill was cut off. */
export async function openServerData(config: BenchConfig, serverUrl: string): Promise<ServerData> {
  const url = new URL(serverUrl);
  url.pathname = `/${DATABASE}`;
  const admin = postgres(serverUrl, { max: 1, onnotice: () => undefined });
  try {
    const known = config.fresh ? undefined : await dayOfFill(admin);
    const day = known ?? today(systemClock);
    if (known === undefined) await fillServer(admin, config, { url: url.href, day });
    return await describeServer(url.href, day);
  } finally {
    await admin.end();
  }
}

/** The database carries the day of its fill as its comment, written after the last row. */
async function dayOfFill(admin: postgres.Sql): Promise<string | undefined> {
  const [row] = await admin<{ comment: string | null }[]>`
    select shobj_description(oid, 'pg_database') as comment from pg_database where datname = ${DATABASE}`;
  return /^city (\d{4}-\d\d-\d\d)$/.exec(row?.comment ?? '')?.[1];
}

async function fillServer(
  admin: postgres.Sql,
  { environment }: BenchConfig,
  { url, day }: { url: string; day: string },
): Promise<void> {
  console.log(`Filling the database ${DATABASE} on PostgreSQL with the city of ${day} …`);
  await admin.unsafe(`drop database if exists ${DATABASE} with (force)`);
  await admin.unsafe(`create database ${DATABASE}`);
  await runScript('bench/fill-city.js', [day], { ...environment, DATABASE_URL: url });
  await admin.unsafe(`comment on database ${DATABASE} is 'city ${day}'`);
}

async function describeServer(url: string, day: string): Promise<ServerData> {
  const sql = postgres(url, { max: 1 });
  const [row] = await sql<{ version: string; left: number; backend: number }[]>`
    select current_setting('server_version') as version, pg_backend_pid() as backend,
      current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
        - (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as left`;
  if (row === undefined) throw new Error('PostgreSQL says nothing of itself.');
  const { version, left, backend } = row;
  return { url, day, version, backend, connectionsLeft: left, close: () => sql.end() };
}

/** The data directory of PGlite with the city of a day, or of any day; filled when there is none. */
export async function pgliteDirectory(config: BenchConfig, wantedDay: string | undefined): Promise<string> {
  if (config.fresh) rmSync(pgliteFolder, { recursive: true, force: true });
  const [latest] = (existsSync(pgliteFolder) ? readdirSync(pgliteFolder) : [])
    .filter((name) => /^city-\d{4}-\d\d-\d\d$/.test(name))
    .toSorted()
    .toReversed();
  const day = wantedDay ?? latest?.slice('city-'.length) ?? today(systemClock);
  const directory = resolve(pgliteFolder, `city-${day}`);
  if (existsSync(directory)) return directory;
  console.log(`Filling PGlite with the city of ${day} …`);
  rmSync(pgliteFolder, { recursive: true, force: true });
  await runScript('bench/fill-city.js', [day], { ...config.environment, DATA_DIR: directory });
  return directory;
}
