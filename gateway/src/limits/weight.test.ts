import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { weightOf } from './weight';
import { quickest } from '@fmg/shared/testing/quickest';

const schema = buildSchema(`
  type Query { node: Node a: A things: [Thing] }
  interface Node { id: ID! other: Node }
  type A implements Node { id: ID! other: Node name: String }
  type B implements Node { id: ID! other: Node }
  type C implements Node { id: ID! other: Node }
  union Thing = A | B
`);

function weight(text: string): number {
  const document = parse(text);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  return weightOf(schema, document, operation);
}

test.each([
  ['{ a { id name } }', 3],
  ['{ node { id } }', 1 + 3],
  ['{ node { id other { id } } }', 1 + 3 + 3 * (1 + 3)],
  ['{ node { ... on A { id name } ... on Node { id } ... { id } } }', 1 + 2 + 3 + 3],
  ['{ node { ...F ...F } } fragment F on A { id other { id } }', 1 + 2 * (1 + 1 + 3)],
  ['{ things { __typename } }', 1 + 2],
  ['{ __schema { types { name } } }', 1],
  ['{ a { ...F } } fragment F on A { id ...F }', 2],
])('%s weighs %i', (text, expected) => expect(weight(text)).toBe(expected));

test('fragments that double are weighed at once', async () => {
  const fragments = Array.from(
    { length: 1500 },
    (_, i) => `fragment F${i} on Node { ...F${i + 1} ...F${i + 1} }`,
  );
  const weigh = () =>
    expect(weight(`{ node { ...F0 } } ${fragments.join(' ')} fragment F1500 on Node { id }`)).toBe(Infinity);
  expect(await quickest(weigh, 1000)).toBeLessThan(1000);
});
