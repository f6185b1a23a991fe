// A compiled operation gives resolvers the very arguments that graphql-js gives them, whatever is sent.
import * as fc from 'fast-check';
import {
  buildSchema,
  execute,
  parse,
  validate,
  type DocumentNode,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import { scalars } from '../graphql/scalars';
import { compile, type Compiled } from './compiled';

const sdl = `
  scalar Date scalar DateTime scalar Decimal
  enum Word { YES NO }
  input Inner { day: Date = "2026-01-01", at: DateTime, amount: Decimal, text: String, id: ID, int: Int = 7, float: Float,
    yes: Boolean, word: Word = NO, days: [Date!], grid: [[Int]], more: Inner, needed: Int! = 1 }
  type Query { echo(in: Inner, list: [Inner!], day: Date = "2026-02-02", ids: [ID!], word: Word, int: Int = 3, float: Float): String }`;

function schemaThatEchoes(): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name) as GraphQLScalarType | undefined; // Facts is not in it
    if (type !== undefined)
      Object.assign(type, { parseValue: scalar.parseValue, parseLiteral: scalar.parseLiteral });
  }
  const echo = schema.getQueryType()?.getFields()['echo'];
  if (echo !== undefined)
    echo.resolve = (_: unknown, args: unknown) =>
      JSON.stringify(args, (__, value: unknown) => (Object.is(value, -0) ? 'zero below zero' : value));
  return schema;
}

/** Values of all kinds, of which a place takes few. */
const any = fc.oneof(
  fc.constantFrom(null, true, 0, -0, 1, 1.5, -7, 2 ** 31, 2 ** 53, 1e21, '', 'YES', 'no', '7', '1.50', '-0'),
  fc.constantFrom('2026-03-31', '2026-02-30', '2026-01-01T00:00:00+02:00', '2026-01-01T24:00:00Z', 'a"b\\'),
  fc.string(),
  fc.constant([]),
  fc.constant({}),
);

/** Mostly what is right, sometimes anything. */
const mostly = (...right: fc.Arbitrary<unknown>[]) =>
  fc.oneof({ weight: 1, arbitrary: any }, ...right.map((arbitrary) => ({ weight: 20, arbitrary })));
const day = mostly(fc.constantFrom('2026-03-31', '2024-02-29', null));
const int = mostly(fc.integer({ min: -9, max: 9 }), fc.constant(null));
const word = mostly(fc.constantFrom('YES', 'NO', null));
const id = mostly(fc.nat(), fc.string());
const { inner } = fc.letrec<{ inner: unknown }>((tie) => ({
  inner: fc
    .record(
      {
        day,
        word,
        int,
        id,
        at: mostly(fc.constantFrom('2026-01-01T00:00:00+02:00', null)),
        amount: mostly(fc.constant('1.50')),
        text: mostly(fc.string()),
        float: mostly(fc.double({ noNaN: true })),
        yes: mostly(fc.boolean()),
        days: fc.oneof(day, fc.array(day, { maxLength: 2 })),
        grid: fc.oneof(int, fc.array(fc.oneof(int, fc.array(int, { maxLength: 2 })), { maxLength: 2 })),
        more: fc.oneof({ maxDepth: 2 }, fc.constant(null), tie('inner')),
        needed: mostly(fc.integer({ min: -9, max: 9 })),
        other: any,
      },
      { requiredKeys: [] },
    )
    .map(({ other, ...known }) => (other === true ? { ...known, other } : known)),
}));

/** A value as it may stand in an operation: words of an enum are no strings there. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === 'YES') return value;
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : JSON.stringify(value);
  return `{ ${Object.entries(value).map(([key, each]) => `${key}: ${literal(each)}`).join(', ')} }`; // prettier-ignore
}

describe('arguments', () => {
  const schema = schemaThatEchoes();

  interface Prepared {
    document: DocumentNode;
    compiled: Compiled | undefined;
  }
  /** Undefined for what validation refuses. */
  const prepare = (text: string): Prepared | undefined => {
    const document = parse(text);
    return validate(schema, document).length > 0
      ? undefined
      : { document, compiled: compile(schema, document, undefined) };
  };
  let taken = 0;
  const alike = async (asked: Prepared | undefined, variables: Record<string, unknown>): Promise<void> => {
    if (asked === undefined) return;
    const { document, compiled } = asked;
    const { data, errors } = await execute({ schema, document, variableValues: variables });
    expect(await compiled?.({}, variables)).toEqual(errors === undefined ? data : undefined);
    if (errors === undefined) taken += 1;
  };
  beforeEach(() => (taken = 0));

  test('of variables are the same', async () => {
    const asked =
      prepare(`query ($in: Inner = { int: 9 }, $day: Date, $id: ID!, $word: Word = YES, $int: Int, $more: Inner) {
      a: echo(in: $in, day: $day, ids: [$id, "b"], word: $word, int: $int)
      b: echo(in: { day: $day, more: $more, id: $id, int: $int }, list: [{ more: $in, needed: 2 }, { word: $word }])
      c: echo(in: $more, ids: [$id]) }`);
    await fc.assert(
      fc.asyncProperty(
        fc.record({ in: inner, day, id, word, int, more: inner }, { requiredKeys: ['id'] }),
        async (variables) => await alike(asked, variables),
      ),
      { numRuns: 500 },
    );
    await alike(asked, { id: 7, in: { text: 'x' }, day: '2026-03-31' });
    expect(taken).toBeGreaterThan(5);
  });

  test('of literals are the same', async () => {
    await fc.assert(
      fc.asyncProperty(inner, any, async (value, first) => {
        await alike(prepare(`{ echo(in: ${literal(value)}) more: echo(day: ${literal(first)}) }`), {});
        await alike(prepare(`{ echo(list: ${literal([value])}, int: ${literal(first)}) }`), {});
        await alike(prepare(`{ echo(float: ${literal(first)}, word: ${literal(first)}) }`), {});
      }),
      { numRuns: 500 },
    );
    await alike(prepare('{ echo(list: { day: "2026-03-31", grid: 3 }) }'), {});
    expect(taken).toBeGreaterThan(5);
  });
});
