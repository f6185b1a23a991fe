import { idFromKey } from '@fmg/shared/identity/ids';
import { testDay, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { distanceKm } from '../src/modules/facility/near.rules';
import { all, openFilled, world } from './testkit/filled';

describe('threat levels and crises', () => {
  let graph: TestSubgraph;

  beforeAll(async () => void (graph = await openFilled()));
  afterAll(() => graph.close());

  describe('threat levels', () => {
    const bands = (score: number) =>
      score >= 20
        ? 'CRITICAL'
        : score >= 15
          ? 'HIGH'
          : score >= 10
            ? 'ELEVATED'
            : score >= 5
              ? 'MODERATE'
              : 'LOW';
    const scoreOn = (facilityId: string, day: string): number | undefined => {
      const inForce = [...all.assessments, ...all.incidents.assessments].filter(
        (each) => each.facilityId === facilityId && each.validFrom <= day && (each.validUntil ?? '9') >= day,
      );
      const latest = inForce.toSorted((a, b) =>
        a.validFrom === b.validFrom ? (a.id < b.id ? -1 : 1) : a.validFrom < b.validFrom ? 1 : -1,
      )[0];
      return latest === undefined ? undefined : latest.likelihood * latest.impact;
    };
    const query = `query ($refs: [_Any!]!, $asOf: Date) { _entities(representations: $refs) { ... on Mission { threatLevel(asOf: $asOf) facilities(first: 20) { nodes { id until threatLevel(asOf: $asOf) } } } } }`;

    test.each([testDay, '2025-06-01', '2001-01-01'])(
      'of a mission is the highest of its facilities, each by its latest assessment in force: %s',
      async (asOf) => {
        const refs = world.missions.map(({ id }) => ({ __typename: 'Mission', id }));
        const { _entities: missions } = (await graph.ask(query, { refs, asOf })) as {
          _entities: {
            threatLevel: string | null;
            facilities: { nodes: { id: string; until: string | null; threatLevel: string | null }[] };
          }[];
        };
        for (const { threatLevel, facilities } of missions) {
          const scores = facilities.nodes.map((each) => ({ ...each, score: scoreOn(each.id, asOf) }));
          for (const each of scores)
            expect(each.threatLevel).toBe(each.score === undefined ? null : bands(each.score));
          const highest = Math.max(
            0,
            ...scores.filter((each) => (each.until ?? '9') >= asOf).map((each) => each.score ?? 0),
          );
          expect(threatLevel).toBe(highest === 0 ? null : bands(highest));
        }
        expect(missions.some((each) => each.threatLevel !== null)).toBe(asOf > '2002');
      },
    );
  });

  describe('a crisis', () => {
    const picture = `query ($id: ID!) { crisis(id: $id) { kind state openedAt area { centre { latitude longitude } radiusKm }
      affectedFacilities(first: 50) { totalCount nodes { id kind address { city } mission { id } } }
      accountability { status count }
      accountabilityByMission(first: 20) { totalCount pageInfo { endCursor hasNextPage } nodes { mission { id } counts { status count } unaccounted(first: 10) { totalCount nodes { person { id } status } } } }
      assistanceRequests(first: 20) { totalCount nodes { id kind state mission { id } } }
      timeline { at event by note } } }`;
    const [active] = all.crises.crises;
    if (active === undefined) throw new Error('the world has no crisis');

    test('affects the facilities in use inside its area', async () => {
      const { crisis } = (await graph.ask(picture, { id: active.id })) as {
        crisis: { affectedFacilities: { totalCount: number } };
      };
      const inside = all.facilities.filter(
        (each) =>
          distanceKm(active, { latitude: each.latitude ?? 0, longitude: each.longitude ?? 0 }) <=
            active.radiusKm && (each.until ?? '9') >= active.openedAt.toISOString().slice(0, 10),
      );
      expect(crisis.affectedFacilities.totalCount).toBe(inside.length);
      expect(inside.length).toBeGreaterThan(0);
    });

    test('accounts for each person once: the missions together make the whole', async () => {
      interface Counted {
        accountability: { status: string; count: number }[];
        accountabilityByMission: {
          totalCount: number;
          nodes: {
            counts: { status: string; count: number }[];
            unaccounted: { totalCount: number; nodes: { status: string }[] };
          }[];
        };
      }
      const { crisis } = (await graph.ask(picture, { id: active.id })) as { crisis: Counted };
      const ours = all.accountability.filter((each) => each.crisisId === active.id);
      expect(crisis.accountability.reduce((sum, each) => sum + each.count, 0)).toBe(ours.length);
      expect(crisis.accountabilityByMission.totalCount).toBe(
        new Set(ours.map((each) => each.missionId)).size,
      );
      const waiting = crisis.accountabilityByMission.nodes.map((each) => each.unaccounted.totalCount);
      expect(waiting).toEqual(waiting.toSorted((a, b) => b - a));
      for (const { counts, unaccounted } of crisis.accountabilityByMission.nodes) {
        expect(counts.find((each) => each.status === 'UNACCOUNTED')?.count ?? 0).toBe(unaccounted.totalCount);
        expect(unaccounted.nodes.every((each) => each.status === 'UNACCOUNTED')).toBe(true);
      }
    });

    test('takes as many statements as all crises together', async () => {
      const fields = picture.slice(picture.indexOf('{ kind'), picture.lastIndexOf('}'));
      expect(await graph.statements(`{ crises(first: 20) { nodes ${fields} } }`)).toBe(
        await graph.statements(picture, { id: active.id }),
      );
    });

    test('is known to the missions that it concerns, and to their people', async () => {
      const [report] = all.accountability.filter((each) => each.crisisId === active.id);
      const refs = [
        { __typename: 'Mission', id: report?.missionId },
        { __typename: 'Person', id: report?.personId },
        { __typename: 'Person', id: idFromKey('Person', 'test', 'nobody') },
      ];
      const query =
        'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Mission { crises(where: { state: { eq: ACTIVE } }) { nodes { id } } } ... on Person { accountability { crisis { id } status } } } }';
      expect(await graph.ask(query, { refs })).toEqual({
        _entities: [
          { crises: { nodes: [{ id: active.id }] } },
          { accountability: [{ crisis: { id: active.id }, status: report?.status }] },
          { accountability: [] },
        ],
      });
    });
  });
});
