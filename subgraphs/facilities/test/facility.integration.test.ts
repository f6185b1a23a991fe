import { insertRows } from '@fmg/shared/db/bulk';
import { idFromKey } from '@fmg/shared/identity/ids';
import { openTestSubgraph, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { facility } from '../src/modules/facility/facility.tables';
import { createFacilities } from '../src/server';

const mission = (name: string) => idFromKey('Mission', 'test', name);
const place = (name: string) => idFromKey('Facility', 'test', name);

describe('facilities', () => {
  let graph: TestSubgraph;

  beforeAll(async () => {
    graph = await openTestSubgraph(createFacilities);
    await insertRows(
      graph.database.db,
      facility,
      ['a', 'b'].flatMap((owner) =>
        [1, 2, 3].map((number) => ({
          id: place(`${owner}${number}`),
          kind: 'CHANCERY_ANNEX' as const,
          name: `Annex ${number}`,
          missionId: mission(owner),
          inviolable: true,
          commercialShare: 0,
          source: 'test',
        })),
      ),
    );
  });
  afterAll(() => graph.close());

  const page = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Mission {
    facilities(first: 2, orderBy: [{ field: NAME, direction: ASC }]) { totalCount nodes { name mission { id } } pageInfo { hasNextPage endCursor } } } } }`;
  const refs = (...names: string[]) => names.map((name) => ({ __typename: 'Mission', id: mission(name) }));

  test('the places of several missions are read with their counts in one statement', async () => {
    const { _entities: entities } = await graph.ask(page, { refs: refs('a', 'b', 'none') });
    expect(entities).toMatchObject([
      {
        facilities: {
          totalCount: 3,
          nodes: [{ name: 'Annex 1' }, { name: 'Annex 2' }],
          pageInfo: { hasNextPage: true },
        },
      },
      { facilities: { totalCount: 3 } },
      { facilities: { totalCount: 0, nodes: [] } },
    ]);
    expect(await graph.statements(page, { refs: refs('a') })).toBe(1);
    expect(await graph.statements(page, { refs: refs('a', 'b', 'a', 'none') })).toBe(1);
  });

  test('an id of another type is refused without any SQL', async () => {
    const before = graph.database.statements();
    const { data, errors } = await graph.askRaw(`{ facility(id: "${mission('a')}") { id } }`);
    expect(data).toEqual({ facility: null });
    expect(errors?.[0]).toMatchObject({
      message: `"${mission('a')}" is the id of a Mission, not of a Facility`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(graph.database.statements()).toBe(before);
  });

  test('pages follow each other forwards and backwards without gap or repetition', async () => {
    const list = `query ($after: String, $before: String, $first: Int, $last: Int) {
      facilities(first: $first, after: $after, last: $last, before: $before, orderBy: [{ field: NAME, direction: DESC }]) {
        nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
    const read = async (variables: Record<string, unknown>) =>
      (await graph.ask(list, variables))['facilities'] as {
        nodes: { id: string }[];
        pageInfo: Record<string, unknown>;
      };
    const all = (await read({ first: 10 })).nodes.map((node) => node.id);
    const one = await read({ first: 4 });
    const two = await read({ first: 4, after: one.pageInfo['endCursor'] });
    expect([...one.nodes, ...two.nodes].map((node) => node.id)).toEqual(all);
    expect(two.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = await read({ last: 4, before: two.pageInfo['startCursor'] });
    expect(back.nodes).toEqual(one.nodes);
  });
});
