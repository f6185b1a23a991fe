// Changes sent while the database fails, and the graph itself: what is acknowledged is there once and whole, the rest may be sent again.
import { setTimeout as pause } from 'node:timers/promises';
import { rowsOf } from '@fmg/shared/db/execute';
import type { Database } from '@fmg/shared/db/database';
import { systemClock } from '@fmg/shared/domain/clock';
import { silentLog } from '@fmg/shared/telemetry/log';
import { describeOnCluster, makeCluster, type Cluster, type StopMode } from '@fmg/shared/testing/cluster';
import { openProxy, type CommitFailure, type Proxy } from '@fmg/shared/testing/proxy';
import { recordSeen } from '@fmg/shared/testing/seen';
import { isExhaustive } from '@fmg/shared/testing/settings';
import { sql } from 'drizzle-orm';
import { verifyDatabase } from '../src/upkeep/audit';
import { createSubgraphNamed, projectionsOf, subgraphNames } from '../src/subgraphs/subgraphs';
import { contentOf } from './testing/content';
import { makeOwnGraph, type OwnGraph } from './testing/own-graph';
import { endAll, until } from './testing/processes';
import {
  addedBy,
  noAnswer,
  noticeOf,
  passing,
  rowsOfChanges,
  send,
  startWriters,
  totalsOf,
  unread,
  type WriteOutcome,
  type Writing,
} from './testing/writers';

/** How many changes are acknowledged while things fail, and how often each of them does. */
const onServer = isExhaustive() ? { changes: 1000, rounds: 5 } : { changes: 100, rounds: 1 };
const embedded = { changes: isExhaustive() ? 200 : 60, kills: 5 };

/** How long that may take, in milliseconds. */
const timeoutMs = isExhaustive() ? 1_800_000 : 600_000;

/** How soon a change is acknowledged once its database is back, in milliseconds; and how late a machine may be with other work. */
const backMs = 5000;
const slackMs = 3000;

/** How long the network swallows everything, in milliseconds. */
const holeMs = 4000;

/** How many commits fail in a row. */
const failingCommits = 6;

const inWords = (count: number): string => count.toLocaleString('en-US');

/** Times of a kind of fault as the page of figures has them. */
function rangeOf(times: readonly number[] = []): string {
  const [least, most] = [Math.min(...times), Math.max(...times)].map((ms) => (ms / 1000).toFixed(1));
  return least === most ? `${least} s` : `${least} to ${most} s`;
}

/** Waits until a share of the changes is acknowledged. */
const untilAcknowledged = (writing: Writing, count: number): Promise<void> =>
  until(() => writing.acknowledged() >= count, 120_000);

/**
 * Looks for the rows of all that was sent. What is acknowledged is there once and whole. What was given up after a single failure is
 * whole or absent, as the answer said where it said so. Sent again at last, it is there once and whole, too.
 */
async function checkChanges(
  graph: OwnGraph,
  { changes }: Writing,
  before: Readonly<Record<string, number>>,
): Promise<string> {
  const failures = changes.flatMap((each) => each.failures);
  expect(failures.filter((each) => !passing.includes(each))).toEqual([]);
  const left = changes.filter(({ caseId }) => caseId === undefined);
  const look = async (): Promise<{ absent: string[]; whole: Map<string, string | null> }> => {
    const found = await graph.look(({ own }) => rowsOfChanges(own, changes));
    expect(found.map(({ key }) => key).toSorted()).toEqual(
      changes.map(({ input }) => input.idempotencyKey).toSorted(),
    );
    const counts = (each: (typeof found)[number]): number[] => [...new Set(Object.values(each.rows))];
    expect(found.filter((each) => !['0', '1'].includes(counts(each).join()))).toEqual([]);
    return {
      absent: found.flatMap((each) => (counts(each)[0] === 0 ? [each.key] : [])),
      whole: new Map(found.flatMap((each) => (counts(each)[0] === 1 ? [[each.key, each.caseId]] : []))),
    };
  };
  const atFirst = await look();
  const acknowledged = changes.filter(({ caseId }) => caseId !== undefined);
  expect(acknowledged.map(({ input }) => atFirst.whole.get(input.idempotencyKey))).toEqual(
    acknowledged.map(({ caseId }) => caseId),
  );
  const keysOf = (failure: string): string[] =>
    left.flatMap(({ failures: [only], input }) => (only === failure ? [input.idempotencyKey] : []));
  expect(atFirst.absent).toEqual(expect.arrayContaining(keysOf('DATABASE_UNAVAILABLE')));
  expect([...atFirst.whole.keys()]).toEqual(expect.arrayContaining(keysOf(unread)));
  graph.start();
  for (const change of left) {
    const answer = await send(change);
    expect(answer).toEqual({ caseId: expect.any(String) });
    change.caseId = 'caseId' in answer ? answer.caseId : undefined;
  }
  await graph.stop();
  const atLast = await look();
  expect(atLast.absent).toEqual([]);
  for (const { input, caseId } of left) expect(atLast.whole.get(input.idempotencyKey)).toBe(caseId);
  const notices = changes.filter(({ name }) => name === 'fileAppointmentNotice').length;
  const added = addedBy(notices, changes.length - notices);
  expect(await graph.look(({ own }) => totalsOf(own))).toEqual(
    Object.fromEntries(Object.entries(added).map(([name, count]) => [name, (before[name] ?? 0) + count])),
  );
  expect(await graph.look((database) => verifyDatabase(database, subgraphNames))).toMatchObject({
    broken: null,
  });
  const repeated = acknowledged.filter((each) => each.failures.length > 0).length;
  const count = inWords(acknowledged.length);
  return `${count} of ${count} acknowledged changes are there once and whole, ${inWords(repeated)} of them after they were sent again; of ${left.length} given up ${left.length - atFirst.absent.length} were there whole and ${atFirst.absent.length} not at all, and sent again each was there once`;
}

/** What comes of a key that is sent eight times at once, and then with another input. */
interface SentAtOnce {
  /** The answers that differ. */
  answers: readonly WriteOutcome[];
  toAnother: WriteOutcome;
  /** How many rows of each kind are there. */
  rows: readonly number[];
  cases: readonly (string | null)[];
}

/** Sends one key eight times at once, to the graph and to the same graph after a restart. */
async function sendAtOnce(graph: OwnGraph): Promise<SentAtOnce[]> {
  const [desk] = graph.desks;
  if (desk === undefined) throw new Error('there is no embassy');
  const notice = noticeOf(desk, 'Eightfold');
  const another = { ...notice, input: { ...notice.input, arrivedOn: '2026-01-02' } };
  const found: SentAtOnce[] = [];
  for (let times = 0; times < 2; times += 1) {
    graph.start();
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(notice)));
    const toAnother = await send(another);
    await graph.stop();
    const lines = await graph.look(({ own }) => rowsOfChanges(own, [notice]));
    found.push({
      answers: [...new Map(answers.map((each) => [JSON.stringify(each), each])).values()],
      toAnother,
      rows: [...new Set(lines.flatMap(({ rows }) => Object.values(rows)))],
      cases: lines.map(({ caseId }) => caseId),
    });
  }
  return found;
}

/** One case, and equal answers; another input is refused. */
function oneCase([first]: readonly SentAtOnce[]): SentAtOnce[] {
  const caseId = first?.cases[0] ?? 'a case';
  const each = {
    answers: [{ caseId }],
    toAnother: { failure: 'IDEMPOTENCY_KEY_REUSED' },
    rows: [1],
    cases: [caseId],
  };
  return [each, each];
}

/** What other parts have taken in: as it was, and taken in once more from the beginning by the programs that do it. */
async function takeInAnew(graph: OwnGraph): Promise<{
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  entries: number;
  copies: number;
}> {
  const consumers = subgraphNames.filter((name) => projectionsOf[name].length > 0);
  const takenIn = (database: Database): Promise<Record<string, unknown>> =>
    contentOf(database.own, ({ table }) => table.startsWith('facts_'), ['recorded_at']);
  const before = await graph.look(async (database) => {
    const config = { database, clock: systemClock, log: silentLog };
    for (const name of consumers) await createSubgraphNamed(name, config).relay.catchUp();
    return await takenIn(database);
  });
  for (const name of consumers) await graph.call('rebuild-facts.js', '--subgraph', name);
  const after = await graph.look(takenIn);
  const [log] = await graph.look(({ own }) =>
    rowsOf(
      own,
      sql`select (select count(*)::int from missions.audit_entry) as entries,
        (select count(*)::int from events.facts_audit_entry where subgraph = 'missions') as copies`,
    ),
  );
  return { before, after, entries: Number(log?.['entries']), copies: Number(log?.['copies']) };
}

const factsSeen = ({ after, copies }: Awaited<ReturnType<typeof takeInAnew>>): string =>
  `${Object.keys(after).length} tables, nothing differs; ${inWords(copies)} entries of the log are copied once`;

const factsRequired = 'Taken in again from the beginning, the facts are the same row for row';
const keysRequired =
  'A key makes one change and is given equal answers; with another input it is refused by name';
const keysSeen = 'One case and eight equal answers; another input is refused as IDEMPOTENCY_KEY_REUSED';

/** What holds of a graph when the faults are over. */
function holdsAfterwards(
  graphOf: () => OwnGraph,
  { database, faults }: { database: string; faults: string },
): void {
  test('a key stands for one change, also after a restart', async () => {
    const sent = await sendAtOnce(graphOf());
    expect(sent).toEqual(oneCase(sent));
    recordSeen({
      area: 'The database',
      fault: `The same key eight times at once, and again after a restart (${database})`,
      required: keysRequired,
      seen: keysSeen,
    });
  });

  test('what other parts have taken in is what was told', async () => {
    const taken = await takeInAnew(graphOf());
    expect(taken.after).toEqual(taken.before);
    expect(taken.entries).toBeGreaterThan(0);
    expect(taken.copies).toBe(taken.entries);
    recordSeen({
      area: 'The database',
      fault: `npm run facts:rebuild after ${faults}`,
      required: factsRequired,
      seen: factsSeen(taken),
    });
  });
}

describeOnCluster('over a PostgreSQL that fails', () => {
  let cluster: Cluster;
  let proxy: Proxy;
  let graph: OwnGraph;
  let before: Record<string, number>;

  beforeAll(async () => {
    cluster = await makeCluster({ settings: ['fsync = off'] }); // processes fail here, not the machine
    proxy = await openProxy(cluster.port);
    graph = await makeOwnGraph({
      url: `postgres://postgres@127.0.0.1:${proxy.port}/postgres`,
      directUrl: cluster.url(),
    });
    before = await graph.look(({ own }) => totalsOf(own));
  });
  afterAll(async () => {
    endAll();
    await proxy.close();
    await cluster.remove();
    graph.remove();
  });

  const stopServer = async (mode: StopMode): Promise<void> => {
    await cluster.stop(mode);
    await pause(500);
    await cluster.start();
  };
  const endSessions = (): Promise<unknown> =>
    graph.look(({ own }) =>
      rowsOf(
        own,
        sql`select count(pg_terminate_backend(pid))::int as count from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`,
      ),
    );
  const failCommits = async (how: CommitFailure): Promise<void> => {
    proxy.failCommits(how, failingCommits);
    await until(() => proxy.commitsToFail() === 0);
  };
  const faults: Readonly<Record<string, () => Promise<unknown>>> = {
    'PostgreSQL is stopped in order (pg_ctl stop -m fast)': () => stopServer('fast'),
    'PostgreSQL is stopped at once (pg_ctl stop -m immediate)': () => stopServer('immediate'),
    'All sessions are ended by the server (pg_terminate_backend)': endSessions,
    [`Connections are reset before the server hears of the commit, ${failingCommits} in a row`]: () =>
      failCommits('unheard'),
    [`Connections are reset before the answer to the commit, ${failingCommits} in a row`]: () =>
      failCommits('unanswered'),
    [`The network swallows everything for ${holeMs / 1000} s`]: async () => {
      proxy.set('hole');
      await pause(holeMs);
      proxy.set('clear');
    },
    'The process of the graph is killed (SIGKILL), and started again': async () => {
      await graph.kill();
      graph.start();
      await graph.isUp();
    },
  };

  test(
    'every acknowledged change is there, once and whole',
    async () => {
      const { changes, rounds } = onServer;
      graph.start();
      await graph.isUp();
      const writing = startWriters(graph.desks);
      const names = Array.from({ length: rounds }, () => Object.keys(faults)).flat();
      const times = new Map<string, number[]>();
      for (const [index, name] of names.entries()) {
        await untilAcknowledged(writing, (changes * (index + 0.5)) / names.length);
        await faults[name]?.();
        const began = performance.now();
        await writing.next();
        times.set(name, [...(times.get(name) ?? []), performance.now() - began]);
      }
      await untilAcknowledged(writing, changes);
      await writing.end();
      await graph.stop();
      const seen = await checkChanges(graph, writing, before);
      expect([...times].filter(([, each]) => Math.max(...each) > backMs + slackMs)).toEqual([]);
      const failures = writing.changes.flatMap((each) => each.failures);
      // Nobody else goes without an answer than whoever was answered by the process that was killed.
      expect(failures.filter((each) => each === noAnswer).length).toBeLessThanOrEqual(
        2 * graph.desks.length * rounds,
      );
      expect(failures).toEqual(expect.arrayContaining(['DATABASE_UNAVAILABLE', 'OUTCOME_UNKNOWN', noAnswer]));
      for (const [fault, each] of times)
        recordSeen({
          area: 'The database',
          fault: `${fault} under ${graph.desks.length} writers${rounds === 1 ? '' : `, ${rounds} times`}`,
          required: `The process lives on, and the first change is acknowledged within ${backMs / 1000} s of the return`,
          seen: `It lives; acknowledged after ${rangeOf(each)}`,
        });
      recordSeen({
        area: 'The database',
        fault: `All of these in turn, until ${inWords(changes)} changes of several rows are acknowledged`,
        required:
          'What is acknowledged is there once and whole; what is not is whole or absent, and safe to send again with its key',
        seen,
      });
    },
    timeoutMs,
  );

  holdsAfterwards(() => graph, { database: 'PostgreSQL', faults: 'all faults of PostgreSQL' });
});

describe('over the embedded database', () => {
  let graph: OwnGraph;
  let before: Record<string, number>;

  beforeAll(async () => {
    graph = await makeOwnGraph();
    before = await graph.look(({ own }) => totalsOf(own));
  });
  afterAll(() => {
    endAll();
    graph.remove();
  });

  test(
    'every acknowledged change is there, once and whole, when the process is killed',
    async () => {
      const { changes, kills } = embedded;
      graph.start();
      await graph.isUp();
      const writing = startWriters(graph.desks);
      const times: number[] = [];
      for (let index = 0; index < kills; index += 1) {
        await untilAcknowledged(writing, (changes * (index + 0.5)) / kills);
        await graph.kill();
        graph.start();
        await graph.isUp();
        const began = performance.now();
        await writing.next();
        times.push(performance.now() - began);
      }
      await untilAcknowledged(writing, changes);
      await writing.end();
      await graph.stop();
      const seen = await checkChanges(graph, writing, before);
      expect(Math.max(...times)).toBeLessThan(backMs + slackMs);
      recordSeen({
        area: 'The database',
        fault: `The process is killed (SIGKILL) in the midst of ${inWords(changes)} changes on the embedded database, ${kills} times, and started again on its files`,
        required:
          'It starts; what is acknowledged is there once and whole; what is not is whole or absent, and safe to send again with its key',
        seen: `${seen}; the first after ${rangeOf(times)}`,
      });
    },
    timeoutMs,
  );

  holdsAfterwards(() => graph, {
    database: 'embedded',
    faults: 'all kills on the embedded database',
  });
});
