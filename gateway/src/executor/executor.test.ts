import { composeServices } from '@apollo/composition';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { publicViewer } from '@fmg/shared/auth/viewer';
import { execute, parse, type DocumentNode } from 'graphql';
import { withExecutor } from './executor';
import type { SubgraphCall, Transport } from '../transport/subgraph-call';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@provides", "@shareable", "@override", "@interfaceObject", "@inaccessible"])`;

interface Fixture {
  sdl: string;
  resolvers: Record<string, unknown>;
}

const order: string[] = [];

/** What the domain does not use, in three subgraphs. */
const fixtures: Record<string, Fixture> = {
  books: {
    sdl: `${link}
      type Query { books: [Book!] media: [Media] things: [Thing] broken: [Strict!] maybe: Book }
      type Mutation { one: String two: String }
      interface Media @key(fields: "id") { id: ID! title: String }
      union Thing = Book | Film
      type Book implements Media @key(fields: "id") @key(fields: "isbn") { id: ID! isbn: String! title: String author: Author @provides(fields: "name") shelf: Shelf @shareable size: Int price: Int weight: Int }
      type Film implements Media @key(fields: "id") { id: ID! title: String }
      type Author @key(fields: "id") { id: ID! name: String @external }
      type Shelf @shareable { room: String row: Int }
      type Strict @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        books: () => [book('1'), book('2'), book('1')],
        media: () => [
          { __typename: 'Book', ...book('1') },
          { __typename: 'Film', id: 'f1', title: 'Film' },
          null,
        ],
        things: () => [
          { __typename: 'Film', id: 'f1', title: 'Film' },
          { __typename: 'Book', ...book('2') },
        ],
        broken: () => [{ id: 's1' }, { id: 'none' }],
        maybe: () => null,
      },
      Mutation: { one: () => record('one'), two: () => record('two') },
      Media: {
        __resolveReference: (reference: { id: string }) => ({
          __typename: reference.id.startsWith('f') ? 'Film' : 'Book',
          ...book(reference.id),
        }),
      },
      Book: {
        __resolveReference: (reference: { id?: string; isbn?: string }) =>
          book(reference.id ?? reference.isbn?.slice(1) ?? ''),
      },
      Film: { __resolveReference: (reference: { id: string }) => ({ id: reference.id, title: 'Film' }) },
    },
  },
  people: {
    sdl: `${link}
      type Query { authors: [Author] }
      type Mutation { three: String }
      type Author @key(fields: "id") { id: ID! name: String @shareable born: Born book: Book }
      type Born { year: Int place: Place }
      type Place @key(fields: "country { code } city") { country: Land! city: String! mayor: String }
      type Land @shareable { code: String! }
      type Book @key(fields: "isbn") { isbn: String! weight: Int @override(from: "books") }
      type Strict @key(fields: "id") { id: ID! must: String! }`,
    resolvers: {
      Query: { authors: () => [author('a1'), null, author('a2')] },
      Mutation: { three: () => record('three') },
      Author: {
        __resolveReference: (reference: { id: string }) => author(reference.id),
        book: () => ({ isbn: 'i2' }),
      },
      Book: { weight: ({ isbn }: { isbn: string }) => isbn.length * 100 },
      Place: {
        mayor: ({ city }: { city: string }) => `Mayor of ${city}`,
        __resolveReference: (reference: object) => reference,
      },
      Strict: { must: ({ id }: { id: string }) => (id === 's1' ? 'there' : null) },
    },
  },
  reviews: {
    sdl: `${link}
      type Query { pong: Int }
      type Media @key(fields: "id") @interfaceObject { id: ID! rating: Int }`,
    resolvers: { Media: { rating: ({ id }: { id: string }) => id.length } },
  },
  shop: {
    sdl: `${link}
      type Query { ping: Int }
      type Book @key(fields: "id") { id: ID! size: Int @external price: Int @external cost: Int @requires(fields: "size price") label(mark: String): String @requires(fields: "size") shelf: Shelf @shareable }
      type Shelf @shareable { room: String row: Int }
      type Place @key(fields: "country { code } city") { country: Land! city: String! shops: Int }
      type Land @shareable { code: String! }`,
    resolvers: {
      Query: { ping: () => 1 },
      Book: {
        cost: ({ size, price }: { size: number; price: number }) => size * price,
        label: ({ size }: { size: number }, { mark }: { mark?: string }) => `${mark ?? ''}${size}`,
        shelf: () => ({ room: 'r', row: 3 }),
      },
      Place: { shops: ({ country }: { country: { code: string } }) => country.code.length },
    },
  },
};

function book(id: string) {
  return {
    id,
    isbn: `i${id}`,
    title: `Title ${id}`,
    author: { id: `a${id}`, name: `Name ${id}` },
    shelf: { room: 'r', row: 3 },
    size: 2,
    price: Number(id),
  };
}
function author(id: string) {
  return {
    id,
    name: `Author ${id}`,
    born: { year: 1900, place: { country: { code: 'FR' }, city: 'Paris' } },
  };
}
function record(step: string): string {
  order.push(step);
  return step;
}

const composed = composeServices(
  Object.entries(fixtures).map(([name, { sdl }]) => ({
    name,
    typeDefs: parse(sdl),
    url: 'http://x.invalid',
  })),
);
if (composed.errors !== undefined) throw new Error(composed.errors.join('\n'));
const supergraphSdl = composed.supergraphSdl;
const schemas = new Map(
  Object.entries(fixtures).map(([name, { sdl, resolvers }]) => [
    name,
    buildSubgraphSchema({
      typeDefs: parse(sdl),
      resolvers: resolvers as never,
    }),
  ]),
); // resolvers of a fixture are untyped

const documents = new Map<string, DocumentNode>();
const calls: SubgraphCall[] = [];

function transportTo(name: string): Transport {
  return async (call) => {
    calls.push(call);
    const schema = schemas.get(name);
    if (schema === undefined) throw new Error(name);
    const document = documents.get(call.query) ?? parse(call.query);
    documents.set(call.query, document);
    return JSON.parse(JSON.stringify(await execute({ schema, document, variableValues: call.variables })));
  };
}

const names = Object.keys(fixtures);
const working = new Map(names.map((name) => [name, transportTo(name)]));
const unused: GraphQLDataSource = { process: () => Promise.reject(new Error('unused')) };

async function startOwn(
  transports: ReadonlyMap<string, Transport>,
  deadlineMs = 1000,
): Promise<ApolloServer> {
  const gateway = new ApolloGateway({ supergraphSdl, buildService: () => unused });
  const server = new ApolloServer({
    gateway: withExecutor(gateway, { transports, deadlineMs }),
    stopOnTerminationSignals: false,
  });
  await server.start();
  return server;
}

async function answer(
  server: ApolloServer,
  query: string,
  variables: Record<string, unknown> = {},
  operationName?: string,
) {
  const { body } = await server.executeOperation({ query, variables, operationName });
  if (body.kind !== 'single') throw new Error('an incremental answer');
  return JSON.parse(JSON.stringify(body.singleResult)) as {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
    extensions?: { incomplete?: unknown };
  };
}

describe('the executor on supergraphs that the domain does not have', () => {
  let own: ApolloServer;
  let stock: ApolloServer;

  beforeAll(async () => {
    own = await startOwn(working);
    const gateway = new ApolloGateway({
      supergraphSdl,
      buildService: ({ name }) => ({
        process: async ({ request }) =>
          (await transportTo(name)({
            query: request.query ?? '',
            operationName: request.operationName,
            variables: request.variables ?? {},
            requestId: '',
            viewer: publicViewer,
            deadline: 0,
            signal: new AbortController().signal,
            abortState: { aborted: false },
          })) as never, // JSON of an answer
      }),
    });
    stock = new ApolloServer({ gateway, stopOnTerminationSignals: false });
    await stock.start();
  });
  afterAll(() => Promise.all([own.stop(), stock.stop()]));

  test.each([
    ['two keys of one entity', '{ books { title weight cost } }'],
    [
      'a chain of required fields, with arguments and aliases',
      '{ books { x: label(mark: "x") y: label(mark: "y") cost size } }',
    ],
    ['provided fields', '{ books { author { name } } }'],
    [
      'nested keys, shared by subgraphs',
      '{ authors { name born { year place { city mayor shops country { code } } } book { weight title cost } } }',
    ],
    ['shared value types', '{ books { shelf { room row } } }'],
    [
      'an interface with an interface object',
      '{ media { id title rating __typename ... on Book { weight } } }',
    ],
    [
      'a union of entities',
      '{ things { __typename ... on Film { t: title } ... on Book { title cost weight } } }',
    ],
    ['null in place of an entity', '{ maybe { title weight } authors { name } }'],
    ['null that spreads through non-null lists', '{ broken { id must } books { title } }'],
    [
      'conditions by variables and literals',
      'query ($yes: Boolean! = true, $no: Boolean!) { books @include(if: $yes) { title @skip(if: $no) weight @include(if: $no) cost @skip(if: true) } }',
    ],
    [
      'named fragments, again and again',
      '{ books { ...B } things { ...B } } fragment B on Book { title ...C } fragment C on Book { weight author { ...A } } fragment A on Author { name born { year } }',
    ],
    ['aliases that look like ours', '{ books { _key_id: title id _key_isbn: weight __key_id: cost } }'],
    [
      'introspection mixed with data',
      '{ __schema { queryType { name } } t: __type(name: "Book") { name fields { name } } books { title } __typename }',
    ],
  ])('%s: the same data as the executor of Apollo', async (_, query) => {
    const variables = { no: false };
    const ours = await answer(own, query, variables);
    const theirs = await answer(stock, query, variables);
    expect(ours.data).toEqual(theirs.data);
    expect(ours.data).not.toBeNull();
  });

  test('mutations run in their order across subgraphs', async () => {
    order.length = 0;
    const { data } = await answer(own, 'mutation { two three one }');
    expect(order).toEqual(['two', 'three', 'one']);
    expect(data).toEqual({ two: 'two', three: 'three', one: 'one' });
  });

  test('an entity that stands in several places is asked for once', async () => {
    calls.length = 0;
    await answer(own, '{ books { id weight } }');
    const [entities] = calls.filter((call) => call.query.includes('_entities'));
    expect(entities?.variables['representations']).toHaveLength(2);
  });

  test("a client's own variable may be called representations", async () => {
    const { data, errors } = await answer(
      own,
      'query ($representations: String) { books { label(mark: $representations) } }',
      { representations: 'r' },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ books: [{ label: 'r2' }, { label: 'r2' }, { label: 'r2' }] });
  });

  test('a condition that has no value refuses the operation before anything is asked', async () => {
    calls.length = 0;
    const query = 'query ($some: Boolean = true) { books { title @include(if: $some) } }';
    const { body, http } = await own.executeOperation({ query, variables: { some: null } });
    expect(http.status).toBe(400);
    expect(body).toMatchObject({
      singleResult: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    });
    expect(calls).toEqual([]);
  });

  test('conditions of the other operations of a document need none', async () => {
    const query = `query A { books { ...T } } query B($some: Boolean!) { books { ...T ...I } }
      fragment T on Book { title } fragment I on Book { id @include(if: $some) }`;
    const { data, errors } = await answer(own, query, {}, 'A');
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ books: [{ title: 'Title 1' }, {}, {}] });
  });

  test('an operation is planned once, and served with other variables', async () => {
    const query = 'query ($mark: String) { books { label(mark: $mark) } }';
    expect((await answer(own, query, { mark: 'a' })).data).toEqual({
      books: [{ label: 'a2' }, { label: 'a2' }, { label: 'a2' }],
    });
    expect((await answer(own, query, { mark: 'b' })).data).toEqual({
      books: [{ label: 'b2' }, { label: 'b2' }, { label: 'b2' }],
    });
  });
});

describe('answers that cannot be used', () => {
  const query = '{ books { id weight } }';
  const without = {
    books: [
      { id: '1', weight: null },
      { id: '2', weight: null },
      { id: '1', weight: null },
    ],
  };

  async function askWith(people: Transport, deadlineMs?: number) {
    const server = await startOwn(new Map([...working, ['people', people]]), deadlineMs);
    try {
      return await answer(server, query);
    } finally {
      await server.stop();
    }
  }

  test.each<[string, Transport, string, string]>([
    ['no data and no error', async () => ({ data: null }), 'SUBGRAPH_INVALID_RESPONSE', 'INVALID_ANSWER'],
    [
      'too few entities',
      async () => ({ data: { _entities: [{ weight: 1 }] } }),
      'SUBGRAPH_INVALID_RESPONSE',
      'INVALID_ANSWER',
    ],
    [
      'entities that are no list',
      async () => ({ data: { _entities: {} } }),
      'SUBGRAPH_INVALID_RESPONSE',
      'INVALID_ANSWER',
    ],
    [
      'an entity that is no object',
      async () => ({ data: { _entities: ['x', 'y'] } }),
      'SUBGRAPH_INVALID_RESPONSE',
      'INVALID_ANSWER',
    ],
    ['text in place of an answer', async () => '<html>', 'SUBGRAPH_INVALID_RESPONSE', 'INVALID_ANSWER'],
    [
      'nothing, because it is down',
      () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1:4001')),
      'SUBGRAPH_UNAVAILABLE',
      'FAILED',
    ],
    ['nothing in time', () => new Promise(() => undefined), 'DEADLINE_EXCEEDED', 'TIMED_OUT'],
  ])('%s: its fields are null with an error, the rest is answered', async (_, people, code, reason) => {
    const { data, errors, extensions } = await askWith(people, 300);
    expect(data).toEqual(without);
    expect(errors).toMatchObject([
      { path: ['books', 0, 'weight'], extensions: { code, subgraph: 'people', places: 3 } },
    ]);
    expect(extensions?.incomplete).toEqual([
      { subgraph: 'people', reason, fields: ['books.@.weight'], places: 3 },
    ]);
    expect(JSON.stringify(errors?.map((error) => error.message))).not.toMatch(/10\.0\.0\.1|ECONN/);
  });

  test('a value of the wrong type is null with an error at its place', async () => {
    const { data, errors } = await askWith(async () => ({
      data: { _entities: [{ weight: 'heavy' }, { weight: 2 }] },
    }));
    expect(data).toEqual({
      books: [
        { id: '1', weight: null },
        { id: '2', weight: 2 },
        { id: '1', weight: null },
      ],
    });
    expect(errors?.[0]).toMatchObject({
      path: ['books', 0, 'weight'],
      extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' },
    });
  });

  test('an entity that its subgraph does not know is null without an error', async () => {
    const { data, errors } = await askWith(async () => ({ data: { _entities: [null, { weight: 2 }] } }));
    expect(data).toEqual({
      books: [
        { id: '1', weight: null },
        { id: '2', weight: 2 },
        { id: '1', weight: null },
      ],
    });
    expect(errors).toBeUndefined();
  });

  test("a subgraph's own error stands at its place in the client's answer, with its code", async () => {
    const { errors } = await askWith(async () => ({
      data: { _entities: [{ weight: 1 }, { weight: null }] },
      errors: [{ message: 'no scales', path: ['_entities', 1, 'weight'], extensions: { code: 'FORBIDDEN' } }],
    }));
    expect(errors).toMatchObject([
      {
        message: 'no scales',
        path: ['books', 1, 'weight'],
        extensions: { code: 'FORBIDDEN', subgraph: 'people' },
      },
    ]);
  });

  test('nothing is computed from required fields that did not arrive', async () => {
    const server = await startOwn(
      new Map([
        ...working,
        [
          'books',
          async ({ query: text }: SubgraphCall) =>
            text.includes('_entities')
              ? Promise.reject(new Error('down'))
              : working.get('books')?.({
                  query: text,
                  operationName: undefined,
                  variables: {},
                  requestId: '',
                  viewer: publicViewer,
                  deadline: 0,
                  signal: new AbortController().signal,
                  abortState: { aborted: false },
                }),
        ],
      ]),
    );
    calls.length = 0;
    const { data, errors } = await answer(server, '{ authors { book { cost } } }');
    await server.stop();
    expect(data).toEqual({ authors: [{ book: { cost: null } }, null, { book: { cost: null } }] });
    expect(calls.every((call) => !call.query.includes('cost'))).toBe(true);
    expect(errors?.length).toBeGreaterThan(0);
  });
});
