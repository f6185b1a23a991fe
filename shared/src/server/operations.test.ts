import { setImmediate as nextTurn } from 'node:timers/promises';
import { buildSchema, GraphQLError, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { ReadOptions } from '../db/reader';
import { Operations } from './operations';
import { quickest } from '../testing/quickest';

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
  let options: ReadOptions[];
  let runs: string[];
  let wholeAtStart: (boolean | undefined)[];
  let operations: Operations;
  let gate: Promise<void>;

  beforeEach(() => {
    gate = Promise.resolve();
    options = [];
    runs = [];
    wholeAtStart = [];
    operations = new Operations(
      schemaWith({
        Query: {
          hello: async (_: unknown, { name }: { name: string }) => {
            await gate;
            return `hello ${name}`;
          },
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

  const ask = async (query: string, variables?: Record<string, unknown>, operationName?: string) =>
    await (
      await operations.prepare(query, operationName)
    )({
      variables,
      operationName,
      signal: undefined,
      createContext: (given) => {
        options.push(given);
        wholeAtStart.push(given.projection?.isLearning);
        return {};
      },
    });
  const compiled = () => options.every((each) => each.projection !== undefined);

  test('are compiled when they are asked again, for most are asked once', async () => {
    const schema = schemaWith({
      Query: { hello: (_: unknown, { name }: { name: string }) => `hello ${name}` },
    });
    operations = new Operations(schema, { interpretedRuns: 1, learningRuns: 1 });
    const answers = [await ask('{ hello(name: "A") }'), await ask('{ hello(name: "A") }')];
    expect(answers.map(({ data }) => data)).toEqual([{ hello: 'hello A' }, { hello: 'hello A' }]);
    expect(options.map((each) => each.projection !== undefined)).toEqual([false, true]);
  });

  test('with a variable of a type that contains itself are answered at once', async () => {
    const where = buildSchema(
      `type Query { count(where: Where): Int } input Where { and: [Where!] or: [Where!] not: Where
        ${Array.from({ length: 30 }, (_, index) => `f${index}: Int`).join(' ')} }`,
    );
    const askOnce = async () => {
      const own = new Operations(where, { interpretedRuns: 0, learningRuns: 1 });
      const operation = await own.prepare('query($w: Where) { count(where: $w) }', undefined);
      const { data, errors } = await operation({
        variables: { w: { not: { f1: 1 } } },
        operationName: undefined,
        signal: undefined,
        createContext: () => ({}),
      });
      expect({ data, errors }).toEqual({ data: { count: null }, errors: undefined });
    };
    expect(await quickest(askOnce, 1000)).toBeLessThan(1000);
  });

  test('are prepared once for each text, and compiled', async () => {
    const prepared = await operations.prepare('{ hello }', undefined);
    expect(await operations.prepare('{ hello }', undefined)).toBe(prepared);
    expect(await ask('{ hello }')).toEqual({ data: { hello: 'hello you' } });
    expect(compiled()).toBe(true);
  });

  test('read whole rows until one run has ended, however many begin at once', async () => {
    let open = (): void => undefined;
    gate = new Promise((resolve) => (open = resolve));
    const all = Promise.all(Array.from({ length: 16 }, async () => await ask('{ hello }')));
    // What is new may wait for a turn of its own.
    while (options.length < 16) await nextTurn();
    open();
    await all;
    const [first] = options;
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
  });

  test.each([
    ['of another type', 3, 'String cannot represent a non string value: 3'],
    ['that cannot be kept', 'a\u0000b', 'U+0000'],
  ])('refuse variables %s, with their place', async (_, name, message) => {
    await expect(ask('query ($name: String!) { hello(name: $name) }', { name })).rejects.toMatchObject({
      message: expect.stringContaining(message),
      path: ['hello'],
      extensions: { code: 'BAD_USER_INPUT', input: ['name'] },
    });
  });

  test('refuse literals that cannot be kept, with their place', async () => {
    await expect(ask('{ a: hello(name: "\\u0000") }')).rejects.toMatchObject({
      path: ['a'],
      extensions: { input: ['name'] },
    });
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

  test('that are faulty say so, and are not kept', async () => {
    await expect(ask('{ nothing }')).rejects.toThrow('Cannot query field "nothing"');
    await expect(ask('{')).rejects.toThrow('Syntax Error');
  });

  test('that are new and many are not prepared in one turn of the event loop', async () => {
    const long = (index: number): string => `{ a${index}: hello(name: "${'x'.repeat(6000)}") }`;
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await Promise.all(Array.from({ length: 10 }, (_, index) => ask(long(index))));
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(9);
  });
});
