import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { resolveEntities } from './entities';

const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { one: Int }
  type Known @key(fields: "id") { id: ID! name: String }
  type Reference @key(fields: "id") { id: ID! }`;

const schema = buildSubgraphSchema({
  typeDefs: parse(sdl),
  resolvers: {
    Known: {
      __resolveReference: ({ id }: { id: string }) => {
        if (id === 'bad') throw new Error('a bad id');
        return id === 'none' ? null : Promise.resolve({ id, name: `name of ${id}` });
      },
    },
  },
});
resolveEntities(schema);

test('references are answered in their order, each failure in its own place', async () => {
  const representations = [
    { __typename: 'Known', id: '1' },
    { __typename: 'Reference', id: '2' },
    { __typename: 'Known', id: 'none' },
    { __typename: 'Known', id: 'bad' },
  ];
  const source = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    __typename ... on Known { id name } ... on Reference { id } } }`;
  const { data, errors } = await graphql({ schema, source, variableValues: { representations } });
  expect(data?.['_entities']).toEqual([
    { __typename: 'Known', id: '1', name: 'name of 1' },
    { __typename: 'Reference', id: '2' },
    null,
    null,
  ]);
  expect(errors?.map(({ message, path }) => ({ message, path }))).toEqual([
    { message: 'a bad id', path: ['_entities', 3] },
  ]);
});

test('a type that is not there is refused as Apollo refuses it', async () => {
  const source = `{ _entities(representations: [{ __typename: "Nothing" }]) { __typename } }`;
  const { errors } = await graphql({ schema, source });
  expect(errors?.[0]?.message).toMatch('no object or interface type of that name was found');
});
