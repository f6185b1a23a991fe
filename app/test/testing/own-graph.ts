// The graph as one process on a database of a test's own, that the test starts, kills and looks into from beside.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedIssuer } from '@fmg/gateway/identity/embedded-issuer';
import type { Role } from '@fmg/shared/auth/viewer';
import { rowsOf } from '@fmg/shared/db/execute';
import { openDatabase } from '@fmg/shared/db/engine/open';
import type { Database } from '@fmg/shared/db/database';
import { sql } from 'drizzle-orm';
import { run, type Program } from './processes';
import type { Desk } from './writers';

/** A graph of a test. */
export interface OwnGraph {
  /** For changes, each of another embassy: by somebody who may make all that writers do. */
  desks: readonly Desk[];
  start(): void;
  /** Resolves once it answers. */
  isUp(): Promise<void>;
  /** Kills the process, unless it has ended by itself, and that is an error. */
  kill(): Promise<void>;
  /** Asks the process to stop, which has to end in order. */
  stop(): Promise<void>;
  /** Opens its database. The embedded one has to be free: no process may run. */
  look<Result>(work: (database: Database) => Promise<Result>): Promise<Result>;
  /** Runs another program of the graph on the same database to its end, which has to be a good one. */
  call(file: string, ...args: string[]): Promise<string>;
  /** Removes what it left. */
  remove(): void;
}

/** Where the graph finds its database, and where the test does when that is another way. */
export interface OwnGraphOptions {
  /** Of PostgreSQL; without it the embedded database is used. */
  url?: string;
  directUrl?: string;
  /** Directory for the data; a new one unless told. */
  folder?: string;
}

/** So many embassies have somebody who makes changes: changes of one mission wait for each other. */
const deskCount = 8;

const roles: Role[] = ['MISSION_CLERK', 'SENIOR_DECISION', 'AUDITOR'];

/** Makes a graph with the demonstration world; it does not run yet. */
export async function makeOwnGraph({
  url = '',
  directUrl = url,
  folder = mkdtempSync(join(tmpdir(), 'fmg-graph-')),
}: OwnGraphOptions = {}): Promise<OwnGraph> {
  const directory = join(folder, 'db');
  const settings = { DATA_DIR: directory, DATABASE_URL: url, FILL: 'demo' };
  const issuer = await openEmbeddedIssuer(`${directory}.issuer.json`);
  let program: Program | undefined;
  let hasEnded = false;
  const start = (): void => {
    const started = run('start.js', [], settings);
    hasEnded = false;
    void started.ended.then(() => (hasEnded ||= started === program));
    program = started;
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    const ending = program;
    if (ending === undefined || hasEnded) throw new Error(`it ended by itself:\n${ending?.output()}`);
    ending.child.kill(signal);
    const how = await ending.ended;
    if (how !== (signal === 'SIGKILL' ? signal : 0))
      throw new Error(`it ended with ${how}:\n${ending.output()}`);
  };
  const look: OwnGraph['look'] = async (work) => {
    const database = await openDatabase(directUrl === '' ? { directory } : { url: directUrl });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  start();
  await program?.url();
  await end('SIGTERM');
  const embassies = await look(({ own }) =>
    rowsOf(
      own,
      sql`select id, sending_state_code as state from missions.mission where kind = 'EMBASSY' and state = 'OPEN' order by id limit ${deskCount}`,
    ),
  );
  const deskOf = async (embassy: Readonly<Record<string, unknown>>): Promise<Desk> => {
    const mission = { id: String(embassy['id']), state: String(embassy['state']) };
    const token = await issuer.issue({ roles, mission: mission.id, hours: 2 });
    return {
      url: async () => (await program?.url()) ?? '',
      authorization: `Bearer ${token}`,
      mission,
    };
  };
  return {
    desks: await Promise.all(embassies.map(deskOf)),
    start,
    isUp: async () => void (await program?.url()),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    look,
    call: async (file, ...args) => {
      const called = run(file, args, settings);
      const how = await called.ended;
      if (how !== 0) throw new Error(`${file} ended with ${how}:\n${called.output()}`);
      return called.output();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
