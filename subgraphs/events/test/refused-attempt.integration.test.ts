import { Attempts } from '@fmg/shared/audit/attempts';
import { viewerWith } from '@fmg/shared/auth/viewer';
import { fixedClock } from '@fmg/shared/domain/clock';
import { silentLog } from '@fmg/shared/telemetry/log';
import { openTestSubgraph, testDay, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { createEvents } from '../src/server';

describe('attempts that were refused', () => {
  let events: TestSubgraph;
  beforeAll(async () => (events = await openTestSubgraph(createEvents)));
  afterAll(() => events.close());

  const count = async (subgraph: 'missions' | 'privileges', times: number): Promise<void> => {
    const clock = fixedClock(testDay);
    const attempts = new Attempts({ db: events.database.own, subgraph, clock, log: silentLog });
    const viewer = viewerWith(['ANALYST'], { subject: 'a curious account' });
    for (let time = 0; time < times; time += 1) attempts.count(viewer, new Set(['VISA_CASE']));
    await attempts.close();
    await events.subgraph.relay.catchUp();
  };
  const list = async () =>
    (
      await events.ask(
        '{ refusedAttempts { nodes { id day subgraph actor role dataClass count } totalCount } }',
      )
    )['refusedAttempts'];

  test('are one row that grows, for each part of the graph', async () => {
    await count('missions', 2);
    await count('privileges', 5);
    await count('missions', 1);
    const same = { day: testDay, actor: 'a curious account', role: 'ANALYST', dataClass: 'VISA_CASE' };
    const id = expect.stringMatching(/^rfa_/);
    expect(await list()).toEqual({
      totalCount: 2,
      nodes: expect.arrayContaining([
        { ...same, id, subgraph: 'missions', count: 3 },
        { ...same, id, subgraph: 'privileges', count: 5 },
      ]),
    });
  });

  test('are taken in anew when the copies are rebuilt, under the same ids', async () => {
    const before = await list();
    await events.subgraph.relay.rebuild();
    expect(await list()).toEqual(before);
  });

  test('show everything they hold to administrators, and nothing to others', async () => {
    const ask = async (role: 'ADMIN' | 'DS_OFFICER') =>
      await events.subgraph.execute({
        query: '{ refusedAttempts { totalCount nodes { actor count } } }',
        requestId: 'test',
        viewer: viewerWith([role]),
      });
    expect((await ask('ADMIN')).errors).toBeUndefined();
    expect((await ask('DS_OFFICER')).data).toEqual({ refusedAttempts: null });
  });
});
