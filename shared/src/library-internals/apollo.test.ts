import { buildSubgraphSchema } from '@apollo/subgraph';
import { isObjectType, parse } from 'graphql';
import { referenceResolverOf } from './apollo';

const resolve = (): null => null;
const schema = buildSubgraphSchema({
  typeDefs: parse(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Query { one: Int }
    type Known @key(fields: "id") { id: ID! }
    type Reference @key(fields: "id") { id: ID! }`),
  resolvers: { Known: { __resolveReference: resolve } },
});

test.each([
  ['Known', resolve],
  ['Reference', undefined],
  ['Query', undefined],
])('the resolver of references of %s is found', (name, expected) => {
  const type = schema.getType(name);
  expect(isObjectType(type) && referenceResolverOf(type)).toBe(expected);
});
