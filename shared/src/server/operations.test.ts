import { buildSchema, GraphQLError, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Scope } from '../db/scope';
import { Operations } from './operations';

const sdl = `
  type Query { hello(name: String! = "you"): String, refused: String, list: [Item!], needed: Int! }
  type Item { id: ID!, size: Int }
  type Mutation { say(word: String!): String }`;

type Resolvers = Record<string, Record<string, (...given: never[]) => unknown>>;

function schemaWith(resolvers: Resolvers): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const [type, fields] of Object.entries(resolvers))
    for (const [name, resolve] of Object.entries(fields)) {
      const field = (schema.getType(type) as GraphQLObjectType).getFields()[name]; // the tests name object types only
      if (field !== undefined) field.resolve = resolve as typeof field.resolve;
    }
  return schema;
}

describe('operations of a subgraph', () => {
  let scopes: Scope[];
  let runs: string[];
  let wholeAtStart: (boolean | undefined)[];
  let operations: Operations;

  beforeEach(() => {
    scopes = [];
    runs = [];
    wholeAtStart = [];
    operations = new Operations(
      schemaWith({
        Query: {
          hello: async (_: unknown, { name }: { name: string }) => `hello ${name}`,
          refused: async () => {
            runs.push('refused');
            throw new GraphQLError('not for you', { extensions: { code: 'FORBIDDEN' } });
          },
          list: () => [{ id: '1', size: 1 }, Promise.reject(new Error('late')), { id: '3' }],
          needed: () => null,
        },
        Mutation: { say: (_: unknown, { word }: { word: string }) => (runs.push(word), word) },
      }),
      { interpretedRuns: 0, learningRuns: 1 },
    );
  });

  const ask = (query: string, variables?: Record<string, unknown>, operationName?: string) =>
    operations.prepare(
      query,
      operationName,
    )({
      variables,
      operationName,
      signal: undefined,
      createContext: (scope) => {
        scopes.push(scope);
        wholeAtStart.push(scope.projection?.isLearning);
        return {};
      },
    });
  const compiled = () => scopes.every((scope) => scope.projection !== undefined);

  test('are compiled when they are asked again, for most are asked once', async () => {
    const schema = schemaWith({
      Query: { hello: (_: unknown, { name }: { name: string }) => `hello ${name}` },
    });
    operations = new Operations(schema, { interpretedRuns: 1, learningRuns: 1 });
    const answers = [await ask('{ hello(name: "A") }'), await ask('{ hello(name: "A") }')];
    expect(answers.map(({ data }) => data)).toEqual([{ hello: 'hello A' }, { hello: 'hello A' }]);
    expect(scopes.map((scope) => scope.projection !== undefined)).toEqual([false, true]);
  });

  test('with a variable of a type that contains itself are answered at once', async () => {
    const where = buildSchema(
      `type Query { count(where: Where): Int } input Where { and: [Where!] or: [Where!] not: Where
        ${Array.from({ length: 30 }, (_, index) => `f${index}: Int`).join(' ')} }`,
    );
    const began = performance.now();
    const { data, errors } = await new Operations(where, { interpretedRuns: 0, learningRuns: 1 }).prepare(
      'query($w: Where) { count(where: $w) }',
      undefined,
    )({
      variables: { w: { not: { f1: 1 } } },
      operationName: undefined,
      signal: undefined,
      createContext: () => ({}),
    });
    expect({ data, errors }).toEqual({ data: { count: null }, errors: undefined });
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test('are prepared once for each text, and compiled', async () => {
    expect(operations.prepare('{ hello }', undefined)).toBe(operations.prepare('{ hello }', undefined));
    expect(await ask('{ hello }')).toEqual({ data: { hello: 'hello you' } });
    expect(compiled()).toBe(true);
  });

  test('read whole rows until one run has ended, however many begin at once', async () => {
    await Promise.all(Array.from({ length: 16 }, async () => await ask('{ hello }')));
    const [first] = scopes;
    expect(wholeAtStart).toEqual(Array(16).fill(true));
    expect(first?.projection?.isLearning).toBe(false);
  });

  test('have the operation that is named', async () => {
    const both = 'query a { hello(name: "a") } query b { hello(name: "b") }';
    expect(await ask(both, undefined, 'b')).toEqual({ data: { hello: 'hello b' } });
    expect(await ask(both, undefined, 'a')).toEqual({ data: { hello: 'hello a' } });
  });

  test('report errors as graphql-js does, with their codes and at their places', async () => {
    const { data, errors } = await ask('{ refused list { id size } }');
    expect(data).toEqual({ refused: null, list: null });
    expect(errors?.map((error) => [error.message, error.path, error.extensions])).toEqual([
      ['not for you', ['refused'], { code: 'FORBIDDEN' }],
      ['late', ['list', 1], {}],
    ]);
    expect(await ask('{ needed }')).toMatchObject({ data: null, errors: [{ path: ['needed'] }] });
    const [problem] = (await ask('query ($name: String!) { hello(name: $name) }', { name: 3 })).errors ?? [];
    expect(problem?.message).toContain('String cannot represent a non string value: 3');
  });

  test('that change something run once, whatever happens', async () => {
    expect(await ask('mutation { say(word: "once") }')).toEqual({ data: { say: 'once' } });
    expect(runs).toEqual(['once']);
    expect(compiled()).toBe(false);
  });

  test('that the compiler cannot do are left to graphql-js', async () => {
    const result = await ask('{ __proto__: hello __type(name: "Item") { name } }');
    expect(JSON.stringify(result.data)).toBe('{"__proto__":"hello you","__type":{"name":"Item"}}');
    expect(compiled()).toBe(false);
  });

  test('that are faulty say so, and are not kept', () => {
    expect(() => operations.prepare('{ nothing }', undefined)).toThrow('Cannot query field "nothing"');
    expect(() => operations.prepare('{', undefined)).toThrow('Syntax Error');
  });
});
