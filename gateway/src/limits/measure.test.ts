import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  buildSchema,
  executeSync,
  getIntrospectionQuery,
  Kind,
  parse,
  validate,
  type OperationDefinitionNode,
} from 'graphql';
import { budgets, introspectionBudget } from './budgets';
import { prepareMeasure, prices, type Cost } from './measure';
import type { Variables } from './pricing';
import { parseListSizes } from './sizes';
import { quickest } from '@fmg/shared/testing/quickest';

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

function measured(query: string, variables: Variables = {}, of = schema): Cost {
  const document = parse(query);
  expect(validate(of, document)).toEqual([]);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  return prepareMeasure(of, sizes, document, operation)(variables);
}

const costOf = (...asked: Parameters<typeof measured>): number => measured(...asked).all;

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

  test('what a variable leaves out costs nothing, and nothing is free because its author writes so', () => {
    const query = 'query($on: Boolean!) { item { id } items(first: 200) @include(if: $on) { nodes { id } } }';
    expect(costOf(query, { on: false })).toBeCloseTo(costOf('{ item { id } }'));
    expect(costOf(query, { on: true })).toBeGreaterThan(200);
    const all = costOf('{ item { id } items { nodes { id } } }');
    for (const literal of ['@skip(if: true)', '@include(if: false)', '@skip(if: false)'])
      expect(costOf(`{ item { id } items ${literal} { nodes { id } } }`)).toBeCloseTo(all);
    expect(
      costOf('{ item { id } ...F @skip(if: true) } fragment F on Query { items { nodes { id } } }'),
    ).toBe(all);
  });

  test('fragments that double two hundred times are counted at once, also when a variable is in them', async () => {
    const fragments = Array.from(
      { length: 200 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    ).join(' ');
    const bomb = `query($n: Int) { ...F0 } ${fragments} fragment F200 on Query { items(first: $n) { nodes { id } } }`;
    const measure = () => expect(costOf(bomb, { n: 1 })).toBeGreaterThan(1e60);
    expect(await quickest(measure, 1000)).toBeLessThan(1000);
  });

  test('a mutation costs more than a read', () => {
    expect(costOf('mutation { change { id } }')).toBeCloseTo(mutation + object + value);
  });
});

describe('what it may cost to ask about the schema', () => {
  const graph = buildSchema(readFileSync(resolve(__dirname, '../../../schema/api.graphql'), 'utf8'));
  const byTools = [
    {},
    { descriptions: false },
    {
      schemaDescription: true,
      inputValueDeprecation: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      oneOf: true,
    },
  ].map((options) => getIntrospectionQuery(options));

  /** The points of what is there. */
  const pointsOf = (answer: unknown): number => {
    if (Array.isArray(answer)) return answer.reduce<number>((sum, each) => sum + pointsOf(each), 0);
    if (typeof answer !== 'object' || answer === null) return value;
    return Object.values(answer).reduce<number>((sum, each) => sum + pointsOf(each), object);
  };

  test.each(Object.entries(budgets))('what tools ask is served to %s', (_, { operation }) => {
    for (const query of byTools) expect(costOf(query, {}, graph)).toBeLessThan(operation);
  });

  test.each([
    ...byTools,
    '{ __schema { types { name description } } }',
    '{ __schema { types { fields { args { type { name ofType { ofType { name } } } } } } } }',
    '{ __schema { types { fields { type { fields { type { name } } } } } } }',
    '{ __schema { types { inputFields { type { inputFields { name } } } } } }',
    '{ __schema { types { fields { type { ofType { fields { type { ofType { name } } } } } } } } }',
    '{ __schema { types { enumValues { name } interfaces { name } possibleTypes { name } } } }',
  ])('no less than its share of what is answered: %s', (query) => {
    const { data, errors } = executeSync({ schema: graph, document: parse(query) });
    expect(errors).toBeUndefined();
    expect(costOf(query, {}, graph)).toBeGreaterThan(pointsOf(data) * prices.introspection);
  });

  test('it is bounded by itself: tools may ask three times at once', () => {
    const asked = byTools.map((query) => measured(query, {}, graph).schema);
    expect(Math.max(...asked) * 3).toBeLessThan(introspectionBudget);
    expect(measured('{ missions { totalCount } }', {}, graph).schema).toBe(0);
  });

  test.each([
    `{ ${Array.from({ length: 25 }, (_, index) => `a${index}: __schema { types { name description fields(includeDeprecated: true) { name description type { name kind ofType { name kind } } args { name description type { name } } } } }`).join(' ')} }`,
    `{ ${Array.from({ length: 50 }, (_, index) => `a${index}: __type(name: "Query") { fields { type { fields { name type { name } } } } }`).join(' ')} }`,
    `query ($on: Boolean!) { ...F @include(if: $on) } fragment F on Query { ${Array.from({ length: 7 }, (_, index) => `a${index}: __schema { types { fields { type { fields { name description } } } } }`).join(' ')} }`,
  ])('what takes seconds is over the bound: %.40s', (query) => {
    expect(measured(query, { on: true }, graph).schema).toBeGreaterThan(introspectionBudget);
  });

  test('it costs as often as it is asked, under whatever names', () => {
    const once = costOf('{ __schema { types { name } } }');
    expect(once).toBeGreaterThan(statement);
    expect(costOf('{ a: __schema { types { name } } b: __schema { types { name } } }')).toBeCloseTo(2 * once);
    expect(
      costOf(
        '{ ...F x: __schema { ...G } } fragment F on Query { __schema { ...G } } fragment G on __Schema { types { name } }',
      ),
    ).toBeCloseTo(2 * once);
    expect(costOf('{ a: __type(name: "Item") { name } b: __type(name: "Item") { name } }')).toBeCloseTo(
      2 * costOf('{ __type(name: "Item") { name } }'),
    );
  });
});
