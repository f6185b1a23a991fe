import { buildSchema, Kind, parse, validate, type OperationDefinitionNode } from 'graphql';
import { prepareMeasure, prices, type Variables } from './measure';
import { parseListSizes } from './sizes';

const schema = buildSchema(`
  type Query { items(first: Int, last: Int): ItemConnection  item: Item  some(ids: [ID!]): [Item]  few: [Item]  groups(limit: Int): [Item] }
  type Mutation { change: Item }
  type ItemConnection { nodes: [Item!]  edges: [ItemEdge!]  totalCount: Int  pageInfo: PageInfo! }
  type ItemEdge { cursor: String!  node: Item }
  type PageInfo { hasNextPage: Boolean! }
  interface Node { id: ID! }
  type Item implements Node { id: ID!  name: String  items(first: Int): ItemConnection }
`);
const sizes = parseListSizes(
  '# comment\nQuery.some ids 200\nQuery.groups limit 1000 # groups\nQuery.few 3\n',
);
const { object, value, statement, count, mutation } = prices;

function costOf(query: string, variables: Variables = {}): number {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  return prepareMeasure(schema, sizes, document, operation)(variables);
}

describe('what an operation may cost', () => {
  test('an object, its values, and the statement that finds it', () => {
    expect(costOf('{ item { id name } }')).toBeCloseTo(statement + object + 2 * value);
    expect(costOf('{ __typename }')).toBeCloseTo(value);
  });

  test('rows are multiplied by the page: its size, or that of a page when none is told', () => {
    const page = (rows: number): number => statement + object + rows * (object + value);
    expect(costOf('{ items(first: 7) { nodes { id } } }')).toBeCloseTo(page(7));
    expect(costOf('{ items(last: 3) { nodes { id } } }')).toBeCloseTo(page(3));
    expect(costOf('{ items { nodes { id } } }')).toBeCloseTo(page(25));
    expect(costOf('query($n: Int) { items(first: $n) { nodes { id } } }', { n: 9 })).toBeCloseTo(page(9));
    expect(costOf('query($n: Int) { items(first: $n) { nodes { id } } }', { n: null })).toBeCloseTo(page(25));
    expect(costOf('query($n: Int = 4) { items(first: $n) { nodes { id } } }')).toBeCloseTo(page(4));
    expect(costOf('query($n: Int) { items(first: $n) { nodes { id } } }', { n: 'x' })).toBeCloseTo(page(200));
    expect(costOf('{ items(first: -5) { nodes { id } } }')).toBeCloseTo(page(0));
  });

  test('pages in pages multiply; the statement of the inner ones is one, since they are read together', () => {
    expect(costOf('{ items(first: 10) { nodes { items(first: 5) { nodes { id } } } } }')).toBeCloseTo(
      2 * statement + object + 10 * (object + object + 5 * (object + value)),
    );
  });

  test('a count is one reading of the whole list', () => {
    expect(costOf('{ items(first: 0) { totalCount } }')).toBeCloseTo(statement + object + count + value);
  });

  test('plain lists have the size of their argument, their cap, or a handful', () => {
    const list = (items: number): number => statement + items * (object + value);
    expect(costOf('{ few { id } }')).toBeCloseTo(list(3));
    expect(costOf('{ some(ids: ["a", "b"]) { id } }')).toBeCloseTo(list(2));
    expect(costOf('query($ids: [ID!]) { some(ids: $ids) { id } }', { ids: ['a'] })).toBeCloseTo(list(1));
    expect(costOf('{ groups { id } }')).toBeCloseTo(list(1000));
    expect(costOf('{ groups(limit: 7) { id } }')).toBeCloseTo(list(7));
  });

  test('aliases, and fragments as often as they are spread', () => {
    const once = costOf('{ item { id } }');
    expect(costOf('{ a: item { id } b: item { id } }')).toBeCloseTo(2 * once);
    expect(costOf('{ ...F ...F ... on Query { ...F } } fragment F on Query { item { id } }')).toBeCloseTo(
      3 * once,
    );
  });

  test('a fragment on a connection is multiplied by the page that it stands in', () => {
    const spread = (first: number): string =>
      `{ items(first: ${first}) { ...F } } fragment F on ItemConnection { nodes { id } }`;
    expect(costOf(spread(50)) - costOf(spread(40))).toBeCloseTo(10 * (object + value));
  });

  test('what is skipped costs nothing', () => {
    const query = 'query($on: Boolean!) { item { id } items(first: 200) @include(if: $on) { nodes { id } } }';
    expect(costOf(query, { on: false })).toBeCloseTo(costOf('{ item { id } }'));
    expect(costOf(query, { on: true })).toBeGreaterThan(200);
    expect(costOf('{ item { id } items @skip(if: true) { nodes { id } } }')).toBeCloseTo(
      costOf('{ item { id } }'),
    );
  });

  test('fragments that double two hundred times are counted at once, also when a variable is in them', () => {
    const fragments = Array.from(
      { length: 200 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    ).join(' ');
    const bomb = `query($n: Int) { ...F0 } ${fragments} fragment F200 on Query { items(first: $n) { nodes { id } } }`;
    const began = performance.now();
    expect(costOf(bomb, { n: 1 })).toBeGreaterThan(1e60);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test('a mutation costs more than a read', () => {
    expect(costOf('mutation { change { id } }')).toBeCloseTo(mutation + object + value);
  });
});
