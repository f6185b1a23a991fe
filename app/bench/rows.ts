// What policies cost: one operation on two equal databases, with and without them, in processor time for each request.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { missions } from '@fmg/missions/records/mission/mission.store';
import { viewerWith, type Viewer } from '@fmg/shared/auth/viewer';
import { openDatabase } from '@fmg/shared/db/engine/open';
import { always } from '@fmg/shared/pagination/condition';
import { silentLog } from '@fmg/shared/telemetry/log';
import { buildGraphServer, localEndpoints } from '@fmg/app/serving/graph';

const root = resolve(__dirname, '../../../schema');
const query = readFileSync(resolve(root, 'operations/mission-overview.graphql'), 'utf8');

type Side = { ask(viewer: Viewer, round: number): Promise<void>; ids: string[] };

async function openSide(url: string | undefined): Promise<Side> {
  const database = await openDatabase({ url });
  const server = buildGraphServer({ endpoints: localEndpoints(database, silentLog), log: silentLog });
  await server.start();
  const page = { size: 200, reading: 'forwards' } as const;
  const selection = missions.select({});
  const { rows } = await missions.page(database.reader, selection, {
    ...page,
    after: undefined,
    before: undefined,
  });
  if ((await missions.count(database.reader, always)) === 0) throw new Error('fill the database first');
  const ids = rows.map(({ id }) => id);
  const ask = async (viewer: Viewer, round: number): Promise<void> => {
    const variables = { id: ids[round % ids.length] };
    await server.executeOperation({ query, variables }, { contextValue: { requestId: 'rows', viewer } });
  };
  return { ask, ids };
}

/** Processor time of this process and of the PostgreSQL servers of this machine, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  const servers = readdirSync('/proc').map((pid) => {
    try {
      const [, name = '', rest = ''] = /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
      const [utime = 0, stime = 0] = rest.split(' ').slice(11, 13).map(Number);
      return name === 'postgres' ? (utime + stime) * 10 : 0;
    } catch {
      return 0; // no process, or one that has just ended
    }
  });
  return (user + system) / 1000 + servers.reduce((sum, each) => sum + each, 0);
}

async function measure({ ask }: Side, viewers: readonly Viewer[]): Promise<number> {
  const before = processorTime();
  const until = Date.now() + 1500;
  let asked = 0;
  const worker = async (): Promise<void> => {
    while (Date.now() < until) {
      const round = (asked += 1);
      const viewer = viewers[round % viewers.length];
      if (viewer !== undefined) await ask(viewer, round);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return (processorTime() - before) / asked;
}

async function main(): Promise<void> {
  const [secured, open] = await Promise.all([openSide(process.argv[2]), openSide(process.argv[3])]);
  const of = (roles: Viewer['roles']): Viewer[] =>
    secured.ids.slice(0, 16).map((id) => viewerWith(roles, { missionIds: [id] }));
  const cases = {
    same: [viewerWith(['AUDITOR'])],
    clerks: of(['MISSION_CLERK']),
    auditors: of(['AUDITOR', 'MISSION_CLERK']),
  };
  for (const [name, viewers] of Object.entries(cases)) {
    const sums = { secured: 0, open: 0 };
    for (let round = 0; round <= 5; round += 1) {
      const times = { secured: await measure(secured, viewers), open: await measure(open, viewers) };
      // The first round warms up.
      if (round > 0) for (const side of ['secured', 'open'] as const) sums[side] += times[side] / 5;
    }
    console.log(name, sums);
  }
  process.exit();
}

void main();
