import { resolve } from 'node:path';
import { loadExamples } from '@fmg/gateway/explore/examples';
import { testEngines } from '@fmg/shared/testing/database';
import { openRunningGraph, type RunningGraph } from './running-graph';

const examples = loadExamples(resolve(__dirname, '../../schema/operations'));

const lists = `query Lists($missions: String, $persons: String) {
  missions(first: 50, after: $missions, orderBy: [{ field: CITY, direction: DESC }, { field: NAME, direction: ASC }]) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id name city establishedOn posts(last: 2) { totalCount nodes { name } } incidents(first: 2, orderBy: [{ field: REPORTED_AT, direction: DESC }]) { nodes { reportedAt category } }
      vehicles(first: 2) { nodes { plate insuredUntil } } notes(first: 2) { nodes { number sentOn } } history { event to at } }
  }
  persons(first: 50, after: $persons, where: { displayName: { contains: "a" } }) { totalCount pageInfo { endCursor } nodes { id displayName birthDate appointments { category startsOn } } }
}`;

const withPostgresql = testEngines().includes('postgresql');
if (!withPostgresql) console.warn('skipped: set TEST_DATABASE_URL to compare PGlite with PostgreSQL');

(withPostgresql ? describe : describe.skip)('PGlite and PostgreSQL', () => {
  let graphs: RunningGraph[] = [];

  beforeAll(async () => {
    graphs = [await openRunningGraph('pglite'), await openRunningGraph('postgresql')];
  }, 240_000);
  afterAll(() => Promise.all(graphs.map((each) => each.close())));

  /** The texts of both answers to an operation. */
  const askBoth = (query: string, variables?: Record<string, unknown>): Promise<string[]> =>
    Promise.all(graphs.map(async (each) => (await each.post(query, variables)).text));

  test.each(examples.map((each) => [each.name, each] as const))(
    'answer %s alike, byte for byte',
    async (_, example) => {
      const [one, other] = await askBoth(example.operation, example.variables);
      expect(one).toBe(other);
      expect(one).not.toContain('"errors"');
    },
  );

  test('order and page long lists alike', async () => {
    let variables: Record<string, unknown> = {};
    for (let page = 0; page < 3; page += 1) {
      const [one = '', other] = await askBoth(lists, variables);
      expect(one).toBe(other);
      const { data } = JSON.parse(one) as { data: Record<string, { pageInfo: { endCursor: string } }> };
      variables = {
        missions: data['missions']?.pageInfo.endCursor,
        persons: data['persons']?.pageInfo.endCursor,
      };
    }
  });

  test('take the same number of statements', async () => {
    const counts = await Promise.all(graphs.map((each) => each.statements(lists)));
    expect(counts[0]).toBe(counts[1]);
  });
});
