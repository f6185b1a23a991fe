// What the graph does while the disk of its database has no room, and once there is room again.
import { chownSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@fmg/shared/db/engine/open';
import { leastRoom } from '@fmg/shared/db/engine/room';
import { describeOnCluster, makeCluster, type Cluster } from '@fmg/shared/testing/cluster';
import { recordSeen } from '@fmg/shared/testing/seen';
import { describeOnSmallDisk, mountSmallDisk, type SmallDisk } from '@fmg/shared/testing/small-disk';
import { sql } from 'drizzle-orm';
import { makeOwnGraph, type OwnGraph } from './testing/own-graph';
import { endAll } from './testing/processes';
import { noticeOf, rowsOfChanges, send, type SentChange } from './testing/writers';

/** Room for the demonstration world, with what its changes need. */
const diskBytes = 640 * 1024 * 1024;

/** After so many changes each table has needed a page that it did not have. */
const mostChanges = 300;

const required =
  'Changes are refused as STORAGE_FULL, or OUTCOME_UNKNOWN where the change is made and its answer has no room in the log; reads are answered, the process lives; with room the same keys are made once';

/** What came of changes on a full disk. */
interface Found {
  /** How many were made while they were sent first. */
  made: number;
  /** How many were not, and what they were told. */
  refused: number;
  failures: readonly string[];
  /** What a read was answered meanwhile. */
  read: unknown;
  /** How many rows of each kind there are of each change in the end, after what was refused was sent again. */
  rows: readonly number[];
}

/** Sends changes until one is refused, and some more, reads, makes room, and sends all again that were refused. */
async function fillAndMakeRoom(graph: OwnGraph, disk: SmallDisk, freeBytes: number): Promise<Found> {
  const [desk] = graph.desks;
  if (desk === undefined) throw new Error('there is no embassy');
  graph.start();
  await graph.isUp();
  const read = async (): Promise<unknown> => {
    const response = await fetch(`${await desk.url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query Read($id: ID!) { mission(id: $id) { id } }',
        variables: { id: desk.mission.id },
      }),
    });
    return await response.json();
  };
  const changes: SentChange[] = [];
  const sendNew = async (): Promise<boolean> => {
    const change = noticeOf(desk, `Full${changes.length}`);
    changes.push(change);
    const answer = await send(change);
    if ('caseId' in answer) change.caseId = answer.caseId;
    else change.failures.push(answer.failure);
    return 'caseId' in answer;
  };
  await sendNew();
  disk.fillUpTo(freeBytes);
  while (changes.length < mostChanges) if (!(await sendNew())) break;
  for (let more = 0; more < 4; more += 1) await sendNew();
  const refused = changes.filter(({ caseId }) => caseId === undefined);
  const answered = await read();
  disk.makeRoom();
  await new Promise((resume) => setTimeout(resume, 200)); // a measurement of the room holds for half of that
  for (const change of refused) await send(change);
  await graph.stop();
  const found = await graph.look(({ own }) => rowsOfChanges(own, changes));
  return {
    made: changes.length - refused.length,
    refused: refused.length,
    // What other parts tell cannot be taken in meanwhile, and a change that rests on it says so; and what cannot be logged is not told.
    failures: [...new Set(refused.flatMap(({ failures }) => failures))].filter(
      (each) => each !== 'FACTS_PENDING' && each !== 'OUTCOME_UNKNOWN',
    ),
    read: answered,
    rows: [...new Set(found.flatMap(({ rows }) => Object.values(rows)))],
  };
}

const expected: Found = {
  made: expect.any(Number),
  refused: expect.any(Number),
  failures: ['STORAGE_FULL'],
  read: { data: { mission: { id: expect.any(String) } } },
  rows: [1],
};

describeOnSmallDisk()('on a disk that is full', () => {
  let disk: SmallDisk;
  let graph: OwnGraph;
  beforeEach(() => {
    disk = mountSmallDisk(diskBytes);
  });
  afterEach(() => {
    endAll();
    graph.remove();
  });

  describeOnCluster('of PostgreSQL', () => {
    let cluster: Cluster;
    afterEach(async () => {
      await cluster.remove();
      disk.remove();
    });

    test('changes are refused, and made once there is room', async () => {
      cluster = await makeCluster({ settings: ['fsync = off'] });
      // The rows alone are there: a server that cannot write its log ends by itself.
      const space = join(disk.path, 'space');
      mkdirSync(space);
      const { uid, gid } = statSync(cluster.directory);
      chownSync(space, uid, gid);
      const admin = await openDatabase({ url: cluster.url() });
      await admin.db.execute(sql.raw(`create tablespace small location '${space}'`));
      await admin.db.execute(sql`create database graph tablespace small`);
      await admin.close();
      graph = await makeOwnGraph({ url: cluster.url('graph') });
      const found = await fillAndMakeRoom(graph, disk, 0);
      expect(found).toEqual(expected);
      recordSeen({
        area: 'The database',
        fault: 'The disk of the tables of PostgreSQL is full, until there is room again',
        required,
        seen: `${found.made} changes were made before and in the last pages, ${found.refused} refused; sent again, each was made once`,
      });
    });
  });

  describe('of the embedded database', () => {
    afterEach(() => disk.remove());

    test('changes are refused, and made once there is room', async () => {
      graph = await makeOwnGraph({ folder: disk.path });
      const found = await fillAndMakeRoom(graph, disk, leastRoom / 4);
      expect(found).toEqual(expected);
      recordSeen({
        area: 'The database',
        fault: 'The disk of the embedded database is nearly full, until there is room again',
        required,
        seen: `${found.refused} changes refused; sent again, each was made once`,
      });
    });
  });
});
