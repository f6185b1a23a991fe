import { idFromKey } from '@fmg/shared/identity/ids';
import type { NodeType } from '@fmg/shared/identity/node-types';
import type { TestSubgraph } from '@fmg/shared/testing/subgraph';
import { all, listFrom, openFilled, world } from './testkit/filled';

const types = [
  ['Facility', 'facility', 'facilities'],
  ['PropertyNotice', 'propertyNotice', 'propertyNotices'],
  ['ZoningCase', 'zoningCase', 'zoningCases'],
  ['ZoningOverlay', 'zoningOverlay', 'zoningOverlays'],
  ['SecurityAssessment', 'securityAssessment', 'securityAssessments'],
  ['Incident', 'incident', 'incidents'],
  ['Crisis', 'crisis', 'crises'],
  ['AssistanceRequest', 'assistanceRequest', 'assistanceRequests'],
  ['ProtectiveDetail', 'protectiveDetail', 'protectiveDetails'],
  ['CyberAdvisory', 'cyberAdvisory', 'cyberAdvisories'],
] as const satisfies readonly (readonly [NodeType, string, string])[];

describe('reads of facilities and security', () => {
  let graph: TestSubgraph;

  beforeAll(async () => void (graph = await openFilled()));
  afterAll(() => graph.close());

  const list = (query: string, variables?: Record<string, unknown>) => listFrom(graph, query, variables);

  describe.each(types)('%s', (type, single, many) => {
    test('is found by its id and by reference; one that is not there is null', async () => {
      const [first] = (await list(`{ ${many}(first: 1) { nodes { id recordedAt provenance { source } } } }`))
        .nodes;
      const id = first?.['id'];
      const none = idFromKey(type, 'test', 'none');
      const references = [id, none, 'nonsense', idFromKey('Country', 'test', 'x')];
      const answer = await graph.ask(
        `query ($id: ID!, $none: ID!, $refs: [_Any!]!) {
          found: ${single}(id: $id) { id recordedAt provenance { source } }
          missing: ${single}(id: $none) { id }
          _entities(representations: $refs) { ... on ${type} { id recordedAt } } }`,
        { id, none, refs: references.map((each) => ({ __typename: type, id: each })) },
      );
      expect(answer).toMatchObject({ found: first, missing: null, _entities: [{ id }, null, null, null] });
    });

    test('pages follow each other without gap or repetition', async () => {
      const page = (first: number, after?: string) =>
        list(
          `query ($after: String) { ${many}(first: ${first}, after: $after) {
            totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
          { after },
        );
      const whole = await page(200);
      const half = Math.ceil(whole.nodes.length / 2);
      const former = await page(half);
      const latter = await page(half, former.pageInfo.endCursor);
      expect([...former.nodes, ...latter.nodes].slice(0, whole.nodes.length)).toEqual(whole.nodes);
      expect(whole.nodes.length).toBe(Math.min(200, whole.totalCount));
      expect(whole.pageInfo.hasNextPage).toBe(whole.totalCount > whole.nodes.length);
    });
  });

  test('incidents of a severity come by the report, latest first', async () => {
    const found = await list(
      `{ incidents(first: 200, where: { severity: { in: [S3, S4] }, state: { ne: CLOSED } }) { totalCount nodes { severity state reportedAt assessment { kind } history { event to } } } }`,
    );
    expect(found.totalCount).toBe(
      all.incidents.incidents.filter(
        (each) => (each.severity === 'S3' || each.severity === 'S4') && each.state !== 'CLOSED',
      ).length,
    );
    const times = found.nodes.map((node) => String(node['reportedAt']));
    expect(times).toEqual(times.toSorted().toReversed());
    expect(found.nodes[0]).toMatchObject({
      assessment: { kind: 'INCIDENT_DRIVEN' },
      history: expect.arrayContaining([{ event: 'report', to: 'REPORTED' }]),
    });
  });

  test('what a mission page asks of this subgraph takes as many statements for one mission as for many', async () => {
    const lists = [
      'facilities',
      'incidents',
      'crises',
      'assistanceRequests',
      'propertyNotices',
      'zoningCases',
      'protectiveDetails',
      'cyberAdvisories',
    ];
    const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Mission { threatLevel
      page: facilities(first: 10) { totalCount nodes { id kind address { street city } inviolable overlays { name } incidents(first: 3, orderBy: [{ field: REPORTED_AT, direction: DESC }]) { totalCount nodes { category severity state reportedAt } } } }
      ${lists.map((each) => `${each}(first: 2) { totalCount nodes { id } }`).join(' ')} } } }`;
    const refs = (count: number) =>
      [...world.missions.slice(0, count), ...world.missions.slice(0, 1)].map(({ id }) => ({
        __typename: 'Mission',
        id,
      }));
    const one = await graph.statements(query, { refs: refs(1) });
    // Threat levels, two pages of facilities, overlays, incidents, and the other lists; each with its count.
    expect(one).toBe(1 + 2 + 1 + 1 + (lists.length - 1));
    expect(await graph.statements(query, { refs: refs(60) })).toBe(one);
  });

  test('an advisory names the missions it was sent to, and who has confirmed', async () => {
    const found = await list(
      '{ cyberAdvisories { nodes { id addressees(first: 200) { totalCount nodes { mission { id } acknowledgedAt } } } } }',
    );
    for (const node of found.nodes as { id: string; addressees: { totalCount: number } }[]) {
      expect(node.addressees.totalCount).toBe(
        all.advisories.addressees.filter((each) => each.advisoryId === node.id).length,
      );
    }
    expect(await graph.statements('{ cyberAdvisories { nodes { addressees { totalCount } } } }')).toBe(2);
  });
});
