// Graphs of other people: nothing that only our own schema promises is taken for granted.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, graphql } from 'graphql';
import { askOnce, openSmallGraph, type SmallSubgraph, type SmallGraph } from './small-graph';

describe('a graph with a `node` of its own', () => {
  test('is not asked for what only ours has', async () => {
    const subgraphs = {
      a: {
        sdl: `type Query { node(id: ID!): Node nodes: [Item] }
          interface Node { id: ID! } type Item implements Node @key(fields: "id") { id: ID! recordedAt: Int }`,
        resolvers: { Query: { node: () => ({ __typename: 'Item', id: '1' }), nodes: () => [{ id: '2' }] } },
      },
    };
    const { data, errors } = await askOnce(subgraphs, '{ node(id: "1") { id } nodes { id recordedAt } }', {
      ownedField: 'recordedAt',
    });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: { id: '1' }, nodes: [{ id: '2', recordedAt: null }] });
  });
});

/** Two subgraphs, of which the second finds its entities as a test says. */
const keyed = (
  find: (key: { id: string }) => unknown,
  answer?: SmallSubgraph['answer'],
): Record<string, SmallSubgraph> => ({
  list: {
    sdl: 'type Query { things: [Thing] } type Thing @key(fields: "id") { id: ID! }',
    resolvers: { Query: { things: () => [{ id: 'A' }, { id: 'B' }] } },
  },
  notes: {
    sdl: 'type Thing @key(fields: "id") { id: ID! note: String }',
    resolvers: { Thing: { __resolveReference: find } },
    ...(answer && { answer }),
  },
});

describe('a key that comes back', () => {
  const query = '{ things { note } }';
  const notes = { things: [{ note: 'of A' }, { note: 'of B' }] };

  test('may be spelled otherwise', async () => {
    const subgraphs = keyed(({ id }) => ({ id: id.toLowerCase(), note: `of ${id}` }));
    expect(await askOnce(subgraphs, query)).toMatchObject({ data: notes });
  });

  test('may be missing: it is asked for once, and never again', async () => {
    const graph = await openSmallGraph(keyed(({ id }) => ({ note: `of ${id}` })));
    expect(await graph.ask(query)).toEqual({ data: notes });
    expect(graph.calls).toHaveLength(3);
    expect(await graph.ask(query)).toEqual({ data: notes });
    expect(graph.calls).toHaveLength(2);
    expect(await graph.ask('{ things { n: note } }')).toEqual({
      data: { things: [{ n: 'of A' }, { n: 'of B' }] },
    });
    expect(graph.calls).toHaveLength(2);
    await graph.stop();
  });

  test('tells an entity that was not asked for from the one that was', async () => {
    const swapped = keyed(
      ({ id }) => ({ id, note: `of ${id}` }),
      ({ data }) => ({ data: { _entities: ((data?.['_entities'] ?? []) as object[]).toReversed() } }),
    );
    expect(await askOnce(swapped, query)).toMatchObject({
      data: { things: [{ note: null }, { note: null }] },
      errors: [{ path: ['things', 0, 'note'], extensions: { code: 'SUBGRAPH_INVALID_RESPONSE', places: 2 } }],
    });
    const respelled = keyed(
      ({ id }) => ({ id: id.toLowerCase(), note: `of ${id}` }),
      ({ data }) => ({ data: { _entities: ((data?.['_entities'] ?? []) as object[]).toReversed() } }),
    );
    expect((await askOnce(respelled, query)).data).toEqual({ things: [{ note: null }, { note: null }] });
  });

  test('must be the same, letter by letter, where the subgraph promises it', async () => {
    const subgraphs = keyed(({ id }) => ({ id: id.toLowerCase(), note: `of ${id}` }));
    const { data, errors } = await askOnce(subgraphs, query, { exactKeys: new Set(['notes']) });
    expect(data).toEqual({ things: [{ note: null }, { note: null }] });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' } }]);
  });

  test('may be a day with its zone, or a number as text', async () => {
    const subgraphs = {
      list: {
        sdl: 'scalar Day type Query { days: [Log] } type Log @key(fields: "day no") { day: Day! no: Int! }',
        resolvers: {
          Query: {
            days: () => [
              { day: '2024-05-01', no: 1 },
              { day: '2024-05-02', no: 2 },
            ],
          },
        },
      },
      notes: {
        sdl: 'scalar Day type Log @key(fields: "day no") { day: Day! no: Int! note: String }',
        resolvers: {
          Log: {
            __resolveReference: ({ day, no }: { day: string; no: number }) => ({
              day: `${day}T00:00:00Z`,
              no,
              note: `${day} ${no}`,
            }),
          },
        },
      },
    };
    expect(await askOnce(subgraphs, '{ days { note } }')).toMatchObject({
      data: { days: [{ note: '2024-05-01 1' }, { note: '2024-05-02 2' }] },
    });
  });
});

describe('an interface that a subgraph knows as a type of objects', () => {
  let graph: SmallGraph;
  const rows = [
    { __typename: 'Book', id: 'b', title: 'Book' },
    { __typename: 'Film', id: 'f', title: 'Film' },
  ];
  const row = ({ id }: { id: string }) => rows.find((each) => each.id === id) ?? null;

  beforeAll(async () => {
    graph = await openSmallGraph({
      library: {
        sdl: `type Query { media: [Media!] }
          interface Media @key(fields: "id") { id: ID! title: String }
          type Book implements Media @key(fields: "id") { id: ID! title: String }
          type Film implements Media @key(fields: "id") { id: ID! title: String }`,
        resolvers: {
          Query: { media: () => rows },
          Media: { __resolveReference: row },
          Book: { __resolveReference: row },
          Film: { __resolveReference: row },
        },
      },
      ratings: {
        sdl: `type Query { rated: [Media!] lost: Media }
          type Media @key(fields: "id") @interfaceObject { id: ID! rating(scale: Int = 1): Int next: [Media!] title: String @external mark: String @requires(fields: "title") }`,
        resolvers: {
          Query: { rated: () => [{ id: 'f' }, { id: 'b' }], lost: () => ({ id: 'none' }) },
          Media: {
            rating: (_: unknown, { scale }: { scale: number }) => 5 * scale,
            next: () => [{ id: 'f' }],
            mark: ({ title }: { title: string }) => `${title}!`,
          },
        },
      },
    });
  });
  afterAll(() => graph.stop());

  test.each([
    [
      'comes first, and its type is not asked for',
      '{ rated { id rating } }',
      {
        rated: [
          { id: 'f', rating: 5 },
          { id: 'b', rating: 5 },
        ],
      },
    ],
    [
      'comes first',
      '{ rated { __typename title rating } }',
      {
        rated: [
          { __typename: 'Film', title: 'Film', rating: 5 },
          { __typename: 'Book', title: 'Book', rating: 5 },
        ],
      },
    ],
    [
      'comes last',
      '{ media { rating __typename mark } }',
      {
        media: [
          { rating: 5, __typename: 'Book', mark: 'Book!' },
          { rating: 5, __typename: 'Film', mark: 'Film!' },
        ],
      },
    ],
    [
      'comes within itself',
      '{ media { next { t: __typename ... on Film { title } } } }',
      { media: [{ next: [{ t: 'Film', title: 'Film' }] }, { next: [{ t: 'Film', title: 'Film' }] }] },
    ],
    [
      'has other arguments for each type',
      '{ media { ... on Book { x: rating(scale: 2) } ... on Film { x: rating(scale: 3) } } }',
      { media: [{ x: 10 }, { x: 15 }] },
    ],
    [
      'is selected for one type only',
      '{ rated { ... on Book { title rating } } }',
      { rated: [{}, { title: 'Book', rating: 5 }] },
    ],
  ])('%s', async (_, query, data) => {
    expect(await graph.ask(query)).toEqual({ data });
  });

  test('is null with an error when nobody can tell its type', async () => {
    const { data, errors } = await graph.ask('{ lost { __typename id } }');
    expect(data).toEqual({ lost: null });
    expect(errors).toMatchObject([{ path: ['lost'], extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' } }]);
  });
});

describe('required fields with arguments', () => {
  const products = [{ id: '1', euros: 10 }];
  const subgraphs = {
    shop: {
      sdl: `type Query { products: [Product] }
        type Product @key(fields: "id") { id: ID! price(in: String = "EUR"): Int comments(limit: Int): [Comment!] }
        type Comment { text: String }`,
      resolvers: {
        Query: { products: () => products },
        Product: {
          __resolveReference: ({ id }: { id: string }) => ({ id, euros: 10 }),
          price: ({ euros }: { euros: number }, given: { in: string }) =>
            given.in === 'USD' ? 2 * euros : euros,
          comments: (_: unknown, { limit = 5 }: { limit?: number }) =>
            ['a', 'b', 'c'].slice(0, limit).map((text) => ({ text })),
        },
      },
    },
    tax: {
      sdl: `type Product @key(fields: "id") {
          id: ID!
          price(in: String = "EUR"): Int @external
          comments(limit: Int): [Comment!] @external
          inDollars: String @requires(fields: "price(in: \\"USD\\")")
          inEuros: String @requires(fields: "price")
          summary: String @requires(fields: "comments(limit: 3) { text }")
        }
        type Comment @external { text: String }`,
      resolvers: {
        Product: {
          inDollars: ({ price }: { price: number }) => `$${price}`,
          inEuros: ({ price }: { price: number }) => `€${price}`,
          summary: ({ comments }: { comments: { text: string }[] }) =>
            comments.map(({ text }) => text).join(''),
        },
      },
    },
  };

  test.each([
    [
      'and the client asks for others',
      '{ products { comments(limit: 1) { text } summary } }',
      { comments: [{ text: 'a' }], summary: 'abc' },
    ],
    [
      'and two of them are required together',
      '{ products { inEuros inDollars price(in: "USD") } }',
      { inEuros: '€10', inDollars: '$20', price: 20 },
    ],
    [
      'under an alias of their name',
      '{ products { price: inDollars p: price inEuros } }',
      { price: '$20', p: 10, inEuros: '€10' },
    ],
  ])('%s', async (_, query, product) => {
    expect(await askOnce(subgraphs, query)).toMatchObject({ data: { products: [product] } });
    expect((await askOnce(subgraphs, query)).errors).toBeUndefined();
  });
});

describe('keys and requirements that need each other', () => {
  test('a subgraph is gone back to by a key that it can find entities by', async () => {
    const subgraphs = {
      names: {
        sdl: 'type A @key(fields: "id") { id: ID! name: String! }',
        resolvers: { A: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `name ${id}` }) } },
      },
      main: {
        sdl: `type Query { b: A }
          type A @key(fields: "code", resolvable: false) @key(fields: "id") { id: ID! code: ID! name: String! @external note: String! @requires(fields: "name") }`,
        resolvers: {
          Query: { b: () => ({ id: '1', code: 'c' }) },
          A: {
            __resolveReference: ({ id, name }: { id?: string; name?: string }) =>
              id === undefined ? null : { id, name },
            note: ({ name }: { name: string }) => `note on ${name}`,
          },
        },
      },
    };
    expect(await askOnce(subgraphs, '{ b { note } }')).toMatchObject({
      data: { b: { note: 'note on name 1' } },
    });
  });

  test('fields of two subgraphs wait for each other, through the keys of others', async () => {
    const at = (key: string) => (sent: Record<string, unknown>) => ({
      ...sent,
      [key]: sent[key] ?? `${key}1`,
    });
    const subgraphs = {
      one: {
        sdl: 'type Query { t: T } type T @key(fields: "a") { a: ID! base: Int! }',
        resolvers: {
          Query: { t: () => ({ a: 'a1', base: 1 }) },
          T: { __resolveReference: () => ({ a: 'a1', base: 1 }) },
        },
      },
      two: {
        sdl: 'type T @key(fields: "a") @key(fields: "b") { a: ID! b: ID! }',
        resolvers: { T: { __resolveReference: () => ({ a: 'a1', b: 'b1' }) } },
      },
      three: {
        sdl: 'type T @key(fields: "b") @key(fields: "c") { b: ID! c: ID! y: Int! @external x: Int! @requires(fields: "y") }',
        resolvers: { T: { __resolveReference: at('c'), x: ({ y }: { y: number }) => y + 1 } },
      },
      four: {
        sdl: 'type T @key(fields: "c") { c: ID! base: Int! @external y: Int! @requires(fields: "base") }',
        resolvers: { T: { y: ({ base }: { base: number }) => base * 10 } },
      },
    };
    expect(await askOnce(subgraphs, '{ t { x y } }')).toMatchObject({ data: { t: { x: 11, y: 10 } } });
  });

  test('what one field requires is no reason to leave out another', async () => {
    const subgraphs = {
      one: {
        sdl: 'type Query { t: [T!] } type T @key(fields: "id") { id: ID! p: Int q: Int }',
        resolvers: { Query: { t: () => [{ id: '1', p: 1, q: 2 }] } },
      },
      two: {
        sdl: 'type T @key(fields: "id") { id: ID! p: Int @external q: Int @external fromP: Int @requires(fields: "p") fromQ: Int! @requires(fields: "q") }',
        resolvers: { T: { fromP: ({ p }: { p: number }) => p, fromQ: ({ q }: { q: number }) => q } },
      },
    };
    const query = 'query ($no: Boolean!) { t { fromP @include(if: $no) fromQ } }';
    expect(await askOnce(subgraphs, query, { variables: { no: false } })).toMatchObject({
      data: { t: [{ fromQ: 2 }] },
    });
  });
});

describe('an entity that a subgraph does not know', () => {
  test('is null with the reason where a value of it may not be null', async () => {
    const subgraphs = {
      list: {
        sdl: 'type Query { things: [Thing] } type Thing @key(fields: "id") { id: ID! }',
        resolvers: { Query: { things: () => [{ id: '1' }, { id: '2' }, { id: '3' }] } },
      },
      more: {
        sdl: 'type Thing @key(fields: "id") { id: ID! must: String! may: String }',
        resolvers: {
          Thing: {
            __resolveReference: ({ id }: { id: string }) =>
              id === '2' ? { id, must: 'there', may: 'be' } : null,
          },
        },
      },
    };
    const { data, errors } = await askOnce(subgraphs, '{ things { must } }');
    expect(data).toEqual({ things: [null, { must: 'there' }, null] });
    expect(errors).toEqual([
      {
        message: 'The more part of the graph does not know this record, of which a value may not be null.',
        path: ['things', 0, 'must'],
        extensions: { code: 'SUBGRAPH_INVALID_RESPONSE', subgraph: 'more', places: 2 },
      },
    ]);
    expect(await askOnce(subgraphs, '{ things { may } }')).toMatchObject({
      data: { things: [{ may: null }, { may: 'be' }, { may: null }] },
    });
  });
});

describe('values that are missing in every row', () => {
  test('cost little time, and one error with their number', async () => {
    const count = 20_000;
    const rows = Array.from({ length: count }, (_, index) => ({ id: String(index), name: 'n' }));
    const graph = await openSmallGraph({
      list: {
        sdl: 'type Query { rows: [Row!] } type Row { id: ID! name: String }',
        resolvers: { Query: { rows: () => rows } },
        answer: () => ({ data: { rows: rows.map(({ id }) => ({ id })) } }),
      },
    });
    await graph.ask('{ rows { id name } }');
    const before = performance.now();
    const { data, errors } = await graph.ask('{ rows { id name } }');
    const took = performance.now() - before;
    await graph.stop();
    expect(data?.['rows']).toHaveLength(count);
    expect(errors).toMatchObject([
      { path: ['rows', 0, 'name'], extensions: { code: 'SUBGRAPH_INVALID_RESPONSE', places: count } },
    ]);
    // Most of it is spent on making and copying the rows of the test; it was ten seconds when errors were looked through.
    expect(took).toBeLessThan(6000);
  });

  test('of which a subgraph reports an error each: twenty different ones are told, the rest is counted', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => ({ id: String(index) }));
    const graph = await openSmallGraph({
      list: {
        sdl: 'type Query { rows: [Row!] } type Row { id: ID! name: String }',
        resolvers: { Query: { rows: () => rows } },
        answer: () => ({
          data: { rows: rows.map(({ id }) => ({ id, name: null })) },
          errors: rows.map(({ id }) => ({
            message: `no name of ${id}`,
            path: ['rows', Number(id), 'name'],
            extensions: { code: 'BAD_USER_INPUT' },
          })),
        }),
      },
    });
    const { errors = [] } = await graph.ask('{ rows { id name } }');
    await graph.stop();
    expect(errors).toHaveLength(20);
    expect(errors.at(-1)?.extensions['places']).toBe(981);
  });
});

describe('questions about the schema', () => {
  const sdl = 'type Query { hello: String self: Query } type Mutation { do: Query }';
  const query = readFileSync(resolve(__dirname, 'introspection.graphql'), 'utf8');

  test.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])(
    'are answered as by graphql-js, wherever and on whatever condition they stand (%s, %s)',
    async (a, b) => {
      const schema = buildSchema(sdl);
      const hello = () => 'hi';
      const self = () => ({ hello, self: () => null });
      const right = await graphql({
        schema,
        source: query,
        rootValue: { hello, self },
        variableValues: { a, b, name: 'Query' },
        operationName: 'Asks',
      });
      const part = {
        sdl,
        resolvers: {
          Query: { hello, self: (source: object | undefined) => (source === undefined ? {} : null) },
        },
      };
      const graph = await openSmallGraph({ part });
      const given = await graph.ask(query, { a, b, name: 'Query' });
      await graph.stop();
      expect(given).toEqual(JSON.parse(JSON.stringify(right)));
    },
  );

  test('have one end together, under however many aliases they are asked', async () => {
    const part = { sdl: `"${'x'.repeat(100_000)}" type Query { hello: String }` };
    const graph = await openSmallGraph({ part });
    const asked = (times: number): string =>
      `{ ${Array.from({ length: times }, (_, index) => `a${index}: __type(name: "Query") { description }`).join(' ')} }`;
    const served = await graph.ask(asked(15));
    const refused = await graph.ask(asked(25));
    await graph.stop();
    expect(served.errors).toBeUndefined();
    expect(served.data).toHaveProperty('a14.description', 'x'.repeat(100_000));
    expect(refused).toMatchObject({
      errors: [
        {
          message: expect.stringContaining(
            'What the operation asks of the schema is longer than can be answered',
          ) as string,
          extensions: { code: 'TOO_COSTLY' },
        },
      ],
    });
  });
});

describe('scalars of the graph', () => {
  const graphOf = (value: unknown): Record<string, SmallSubgraph> => ({
    part: {
      sdl: 'scalar Day scalar Any type Query { day: Day any: Any }',
      resolvers: { Query: { day: () => value, any: () => value } },
    },
  });
  const scalars = { Day: (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) };

  test('are checked by what they are, and others may be all that JSON can say', async () => {
    const query = '{ day any }';
    expect(await askOnce(graphOf('2024-05-01'), query, { scalars })).toMatchObject({
      data: { day: '2024-05-01', any: '2024-05-01' },
    });
    const { data, errors } = await askOnce(graphOf({ day: 'forged' }), query, { scalars });
    expect(data).toEqual({ day: null, any: { day: 'forged' } });
    expect(errors).toMatchObject([{ path: ['day'], extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' } }]);
  });
});

describe('an operation that no part of the graph can answer', () => {
  test('is refused, not answered with nothing', async () => {
    const subgraphs = {
      a: { sdl: 'type Query { node: Node } interface Node @key(fields: "id") { id: ID! }', resolvers: {} },
      b: {
        sdl: 'type Query { other: Node } type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String }',
        resolvers: { Query: { other: () => ({ id: '1', field: 'x' }) } },
      },
    };
    expect(await askOnce(subgraphs, '{ node { field } }')).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    expect(await askOnce(subgraphs, '{ other { field } }')).toMatchObject({
      data: { other: { field: 'x' } },
    });
  });
});
