// A client's alias never meets what the plan names: keys, required and hidden fields, `__typename`, its variables.
import { openSmallGraph, type SmallSubgraph, type SmallGraph } from './small-graph';

const officers = [
  { id: 'o1', name: 'Ann', code: 'c1', secret: 'SECRET 1', rank: 3 },
  { id: 'o2', name: 'Bob', code: 'c2', secret: 'SECRET 2', rank: 5 },
];
const officer = ({ id }: { id: string }) => officers.find((each) => each.id === id) ?? null;

const subgraphs: Record<string, SmallSubgraph> = {
  staff: {
    sdl: `
      type Query { officers: [Officer!] anyone: [Named!] said(word: String, other: String): String }
      interface Named { name: String }
      union Staff = Officer | Guest
      type Officer implements Named @key(fields: "id") { id: ID! name: String code: String secret: String! @inaccessible rank: Int chief: Officer same: Staff constructor: String toString: String hasOwnProperty: String }
      type Guest implements Named { name: String }`,
    resolvers: {
      Query: {
        officers: () => officers,
        anyone: () => [
          { __typename: 'Guest', name: 'Eve' },
          ...officers.map((each) => ({ __typename: 'Officer', ...each })),
        ],
        said: (_: unknown, { word, other }: { word: string; other: string }) => `${word} ${other}`,
      },
      Officer: {
        __resolveReference: officer,
        chief: ({ id }: { id: string }) => officers.find((each) => each.id !== id),
        same: (each: object) => ({ __typename: 'Officer', ...each }),
        constructor: () => 'built',
        toString: () => 'text',
        hasOwnProperty: () => 'own',
      },
    },
  },
  law: {
    sdl: `type Officer @key(fields: "id") { id: ID! secret: String! @external code: String @external verdict: String @requires(fields: "secret code") file(mark: String): String }`,
    resolvers: {
      Officer: {
        verdict: ({ secret, code }: { secret: string; code: string }) => `${secret}/${code}`,
        file: ({ id }: { id: string }, { mark }: { mark?: string }) => `${mark ?? 'file'} of ${id}`,
      },
    },
  },
};

const verdicts = ['SECRET 1/c1', 'SECRET 2/c2'];

describe('an alias equal to a name of the plan', () => {
  let graph: SmallGraph;

  beforeAll(async () => void (graph = await openSmallGraph(subgraphs)));
  afterAll(() => graph.stop());

  const clashes = [
    'id',
    'secret',
    'code',
    '__typename',
    '_entities',
    'representations',
    'constructor',
    'toString',
    'hasOwnProperty',
    'x__alias_0',
  ];

  test.each(
    clashes.flatMap(
      (alias) =>
        [
          [alias, 'before'],
          [alias, 'after'],
        ] as const,
    ),
  )('%s, written %s what needs it, changes nothing of what is computed', async (alias, place) => {
    const forged = `${alias}: name`;
    const fields = place === 'before' ? `${forged} verdict file` : `verdict file ${forged}`;
    const { data, errors } = await graph.ask(`{ officers { ${fields} } }`);
    expect(errors).toBeUndefined();
    expect(data?.['officers']).toEqual(
      officers.map(({ id, name }, index) => ({
        [alias]: name,
        verdict: verdicts[index],
        file: `file of ${id}`,
      })),
    );
    const sent = graph.calls.flatMap(({ representations }) => representations);
    expect(sent).not.toHaveLength(0);
    for (const { id, secret = 'SECRET', code = 'c' } of sent) {
      expect(id).toMatch(/^o\d$/);
      expect(secret).toMatch(/^SECRET/);
      expect(code).toMatch(/^c/);
    }
  });

  test('prints nothing hidden under the alias of another field', async () => {
    const { data } = await graph.ask('{ officers { secret: chief { id: name } verdict } }');
    expect(data).toEqual({
      officers: [
        { secret: { id: 'Bob' }, verdict: verdicts[0] },
        { secret: { id: 'Ann' }, verdict: verdicts[1] },
      ],
    });
  });

  test.each([
    ['a fragment', '{ officers { ...F verdict } } fragment F on Officer { secret: name id: code }'],
    ['an interface', '{ officers: anyone { ... on Officer { secret: name id: code verdict } } }'],
    [
      'a condition that is met',
      'query ($yes: Boolean!) { officers { secret: name @include(if: $yes) id: code verdict } }',
    ],
    [
      'a union',
      '{ officers { secret: name id: code verdict same { ... on Officer { id: code secret: name verdict } } } }',
    ],
  ])('under %s', async (_, query) => {
    const { data, errors } = await graph.ask(query, { yes: true });
    expect(errors).toBeUndefined();
    const found = ((data?.['officers'] ?? []) as Record<string, unknown>[]).filter(
      (each) => 'verdict' in each,
    );
    expect(found).toMatchObject(
      officers.map(({ name, code }, index) => ({ secret: name, id: code, verdict: verdicts[index] })),
    );
  });

  test('under a condition that is not met', async () => {
    const query =
      'query ($no: Boolean!) { officers { secret: name @include(if: $no) id: rank @include(if: $no) verdict } }';
    expect(await graph.ask(query, { no: false })).toEqual({
      data: { officers: verdicts.map((verdict) => ({ verdict })) },
    });
  });

  test('the same key may mean different fields of different types, and `__typename` may have any name', async () => {
    const query =
      '{ anyone { kind: __typename ... on Officer { x: file(mark: "a") } ... on Guest { x: name } } t: __typename }';
    expect((await graph.ask(query)).data).toEqual({
      anyone: [
        { kind: 'Guest', x: 'Eve' },
        { kind: 'Officer', x: 'a of o1' },
        { kind: 'Officer', x: 'a of o2' },
      ],
      t: 'Query',
    });
  });

  test('variables may have any names', async () => {
    const query = `query ($representations: String, $representations_of_client: String, $_client: String) {
      said(word: $representations, other: $representations_of_client)
      officers { a: file(mark: $representations_of_client) b: file(mark: $_client) }
    }`;
    const variables = { representations: 'r', representations_of_client: 's', _client: 't' };
    const { data, errors } = await graph.ask(query, variables);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ said: 'r s', officers: [{ a: 's of o1', b: 't of o1' }, {}] });
  });
});

describe('errors', () => {
  const failing = (
    subgraph: 'staff' | 'law',
    answer: SmallSubgraph['answer'],
  ): Record<string, SmallSubgraph> => ({
    ...subgraphs,
    [subgraph]: { ...(subgraphs[subgraph] ?? { sdl: '' }), answer },
  });

  /** Everything that the gateway names itself. */
  const internal = /_client|_key_|_proof|_required|secret/;

  test('are placed and worded with the names of the client', async () => {
    const graph = await openSmallGraph(
      failing('law', ({ data }, { query }) => {
        const [, alias] = /(\w+): file/.exec(query) ?? [];
        return {
          data: {
            _entities: ((data?.['_entities'] ?? []) as object[]).map((each) => ({
              ...each,
              [String(alias)]: null,
            })),
          },
          errors: [
            {
              message: `cannot give "${alias}"`,
              path: ['_entities', 1, alias],
              extensions: { code: 'BAD_USER_INPUT', field: alias, at: [alias] },
            },
          ],
        };
      }),
    );
    const answer = await graph.ask('{ people: officers { id: file(mark: "m") } }');
    await graph.stop();
    expect(answer.errors).toEqual([
      {
        message: 'cannot give "id"',
        path: ['people', 1, 'id'],
        extensions: { code: 'BAD_USER_INPUT', field: 'id', at: ['id'], subgraph: 'law' },
      },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(internal);
  });

  test('of a fetch that brought nothing name the fields of the client', async () => {
    const graph = await openSmallGraph(failing('law', () => Promise.reject(new Error('down'))));
    const answer = await graph.ask('{ people: officers { id: file secret: verdict } }');
    await graph.stop();
    expect(answer.data).toEqual({ people: officers.map(() => ({ id: null, secret: null })) });
    expect(answer.errors?.map(({ path }) => path)).toEqual([
      ['people', 0, 'id'],
      ['people', 0, 'secret'],
    ]);
    expect(answer.extensions).toEqual({
      incomplete: [
        { subgraph: 'law', reason: 'FAILED', fields: ['people.@.id', 'people.@.secret'], places: 2 },
      ],
    });
  });

  test('of what only the plan asks for are told where the client misses something', async () => {
    const graph = await openSmallGraph({
      ...subgraphs,
      cases: {
        sdl: 'type Query { cases: [Officer!] } type Officer @key(fields: "id") { id: ID! }',
        resolvers: { Query: { cases: () => [{ id: 'o1' }] } },
      },
      staff: {
        ...(subgraphs['staff'] ?? { sdl: '' }),
        answer: () => ({
          data: { _entities: [null] },
          errors: [
            {
              message: 'no secret',
              path: ['_entities', 0, 'secret'],
              extensions: { code: 'BAD_USER_INPUT' },
            },
          ],
        }),
      },
    });
    const answer = await graph.ask('{ cases { judged: verdict } }');
    await graph.stop();
    expect(answer).toEqual({
      data: { cases: [{ judged: null }] },
      errors: [
        {
          message: 'no secret',
          path: ['cases', 0, 'judged'],
          extensions: { code: 'BAD_USER_INPUT', subgraph: 'staff' },
        },
      ],
    });
  });
});
