// References to entities that do not exist, in two subgraphs of which one owns the people.
import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { withExecutor } from './executor';
import type { Transport } from '../transport/subgraph-call';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;
const sdls: Record<string, string> = {
  people: `${link} type Query { people: [Person] }
    type Person @key(fields: "id") { id: ID! recordedAt: String! name: String }`,
  cases: `${link} type Query { cases: [Case!] }
    type Case { holder: Person officer: Person! others: [Person] }
    type Person @key(fields: "id") { id: ID! note: String }`,
};
const person = ({ id }: { id: string }) =>
  id === 'none' ? null : { id, recordedAt: 'then', name: `name of ${id}` };
const resolvers: Record<string, object> = {
  people: { Person: { __resolveReference: person } },
  cases: {
    Query: {
      cases: () =>
        ['a', 'none'].map((id) => ({ holder: { id }, officer: { id }, others: [{ id }, { id: 'b' }] })),
    },
    // This subgraph knows nothing of b, which is no reason to doubt that it exists.
    Person: { __resolveReference: ({ id }: { id: string }) => (id === 'b' ? null : { id, note: 'a note' }) },
  },
};

describe('a reference to an entity that its owner does not know', () => {
  let server: ApolloServer;

  beforeAll(async () => {
    const parsed = Object.entries(sdls).map(([name, sdl]) => ({
      name,
      url: `http://${name}.invalid`,
      typeDefs: parse(sdl),
    }));
    const { supergraphSdl } = composeServices(parsed);
    if (supergraphSdl === undefined) throw new Error('the fixtures do not compose');
    const transports = new Map(
      parsed.map(({ name, typeDefs }): [string, Transport] => {
        const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers[name] as never }); // resolvers of a fixture are untyped
        return [
          name,
          async ({ query, variables }) =>
            JSON.parse(
              JSON.stringify(await execute({ schema, document: parse(query), variableValues: variables })),
            ) as unknown,
        ];
      }),
    );
    const gateway = new ApolloGateway({
      supergraphSdl,
      buildService: () => ({ process: () => Promise.reject(new Error('unused')) }),
    });
    server = new ApolloServer({
      gateway: withExecutor(gateway, { transports, deadlineMs: 1000, ownedField: 'recordedAt' }),
      stopOnTerminationSignals: false,
    });
    await server.start();
  });
  afterAll(() => server.stop());

  const ask = async (query: string): Promise<unknown> => {
    const { body } = await server.executeOperation({ query });
    return JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : null));
  };

  test('is null where that is allowed, and a stub where it is not', async () => {
    expect(await ask('{ cases { holder { id name } officer { id name } others { name } } }')).toEqual({
      data: {
        cases: [
          {
            holder: { id: 'a', name: 'name of a' },
            officer: { id: 'a', name: 'name of a' },
            others: [{ name: 'name of a' }, { name: 'name of b' }],
          },
          { holder: null, officer: { id: 'none', name: null }, others: [null, { name: 'name of b' }] },
        ],
      },
    });
  });

  test('is left as it is when its owner is not asked, or another does not know it', async () => {
    expect(await ask('{ cases { holder { id } others { id note } } }')).toEqual({
      data: {
        cases: [
          {
            holder: { id: 'a' },
            others: [
              { id: 'a', note: null },
              { id: 'b', note: null },
            ],
          },
          {
            holder: { id: 'none' },
            others: [
              { id: 'none', note: null },
              { id: 'b', note: null },
            ],
          },
        ],
      },
    });
  });
});
