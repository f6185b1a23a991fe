import { testDay, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { distanceKm } from '../src/modules/facility/near.rules';
import { all, listFrom, openFilled } from './testkit/filled';

describe('places and notices', () => {
  let graph: TestSubgraph;

  beforeAll(async () => void (graph = await openFilled()));
  afterAll(() => graph.close());

  const list = (query: string, variables?: Record<string, unknown>) => listFrom(graph, query, variables);

  describe('facilities near a point', () => {
    const near =
      'query ($location: LocationInput!, $radiusKm: Float!) { facilities(near: { location: $location, radiusKm: $radiusKm }, first: 200) { totalCount nodes { id kind mission { id } distanceKm threatLevel } } }';
    const location = { latitude: 38.915, longitude: -77.045 };

    test.each([0.5, 3, 400, 20_040])(
      'within %s km are those that the great circle says, with their distances',
      async (radiusKm) => {
        const expected = all.facilities.filter(
          (each) =>
            distanceKm(location, { latitude: each.latitude ?? 0, longitude: each.longitude ?? 0 }) <=
            radiusKm,
        );
        const found = await list(near, { location, radiusKm });
        expect(found.totalCount).toBe(expected.length);
        const ids = new Set(expected.map((each) => each.id));
        for (const node of found.nodes) {
          expect(ids.has(String(node['id']))).toBe(true);
          expect(node['distanceKm']).toBeLessThanOrEqual(radiusKm + 0.001);
        }
      },
    );

    test('take one statement for the page, one for the count and one for all threat levels', async () =>
      expect(await graph.statements(near, { location, radiusKm: 3 })).toBe(3));

    test('a radius or a point that is none is refused', async () => {
      const refused = async (variables: Record<string, unknown>) =>
        (await graph.askRaw(near, variables)).errors?.[0]?.message;
      expect(await refused({ location, radiusKm: 0 })).toBe(
        '"radiusKm" is 0: it must be more than 0 and at most 20040',
      );
      expect(await refused({ location: { latitude: 0, longitude: 181 }, radiusKm: 1 })).toBe(
        '"longitude" is 181: it must be between -180 and 180',
      );
    });

    test('a list that was not asked near a point knows no distance', async () =>
      expect((await list('{ facilities(first: 1) { nodes { distanceKm } } }')).nodes).toEqual([
        { distanceKm: null },
      ]));
  });

  describe('property notices due', () => {
    const due =
      'query ($withinDays: Int = 14, $asOf: Date) { propertyNotices(dueWithinDays: $withinDays, asOf: $asOf, first: 50) { totalCount nodes { id kind state dueOn daysLeft mission { id } facility { address { street } } } } }';

    test.each([0, 14, 60])(
      'within %s days are the open ones, the first due first, each with its days left',
      async (withinDays) => {
        const found = await list(due, { withinDays });
        const open = all.notices.notices.filter(
          (each) => each.state === 'NOTICE_RECEIVED' || each.state === 'UNDER_REVIEW',
        );
        const age = (receivedOn: string) =>
          Math.round((Date.parse(testDay) - Date.parse(receivedOn)) / 86_400_000);
        expect(found.totalCount).toBe(open.filter((each) => 60 - age(each.receivedOn) <= withinDays).length);
        const left = found.nodes.map((node) => Number(node['daysLeft']));
        expect(left).toEqual(left.toSorted((a, b) => a - b));
        for (const days of left) expect(days >= 0 && days <= withinDays).toBe(true);
      },
    );

    test('as of an earlier day are those that were open then, counted from that day', async () => {
      const asOf = '2025-09-01';
      const found = await list(due, { withinDays: 60, asOf });
      const open = all.notices.notices.filter(
        (each) =>
          each.receivedOn <= asOf &&
          each.receivedOn >= '2025-07-03' &&
          (each.decidedOn ?? '9') > asOf &&
          (each.executedOn ?? '9') > asOf,
      );
      expect(open.length).toBeGreaterThan(0);
      expect(found.totalCount).toBe(open.length);
      for (const node of found.nodes)
        expect(Number(node['daysLeft'])).toBe(
          (Date.parse(String(node['dueOn'])) - Date.parse(asOf)) / 86_400_000,
        );
    });

    test('a notice that is answered has no days left', async () => {
      const found = await list(
        '{ propertyNotices(first: 1, where: { state: { eq: APPROVED } }) { nodes { daysLeft decision } } }',
      );
      expect(found.nodes).toEqual([{ daysLeft: null, decision: 'APPROVED' }]);
    });
  });
});
