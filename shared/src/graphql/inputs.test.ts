// Literals and variables are read alike: what cannot be kept as it is is refused, with its place.
import { buildSchema, getOperationAST, GraphQLError, parse, validate, type GraphQLSchema } from 'graphql';
import { OperationInputs } from './inputs';
import { scalars } from './scalars';

const sdl = `
  scalar Date scalar DateTime scalar Decimal scalar Other
  enum Word { YES NO }
  input Inner { day: Date, days: [Date!], text: String, id: ID, ids: [ID!], float: Float, int: Int, more: Inner, word: Word }
  type Query { list(where: Inner, at: DateTime, amount: Decimal, other: Other, first: Int = 25, days: [[Date]]): [Item!] }
  type Item { id: ID, part(day: Date, text: String): Item }`;

/** The schema as a gateway has it: it knows its scalars by their names. */
const schema: GraphQLSchema = buildSchema(sdl);

interface Refusal {
  message: string;
  path: unknown;
  input: unknown;
  status: unknown;
}

/** The refusal of a request; undefined when it is taken. */
function refusal(text: string, variables: Record<string, unknown> = {}, of = schema): Refusal | undefined {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('the test has no operation');
  try {
    const inputs = new OperationInputs({ schema: of, document, operation, scalars, hasInputRules: true });
    inputs.checkValues(variables);
    inputs.checkTypes(variables);
    return undefined;
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions['code'] !== 'BAD_USER_INPUT') throw error;
    const { input, http: status } = error.extensions;
    return { message: error.message, path: error.path, input, status };
  }
}

/** A value at each place where a value can stand, as variable and as literal. */
const places: readonly [name: string, type: string, value: (leaf: unknown) => unknown, way: unknown[]][] = [
  ['a field of an input', 'day', (leaf) => ({ day: leaf }), ['day']],
  ['an item of a list', 'day', (leaf) => ({ days: ['2026-01-01', leaf] }), ['days', 1]],
  ['one item in place of a list', 'day', (leaf) => ({ days: leaf }), ['days']],
  ['a field of an input of an input', 'day', (leaf) => ({ more: { more: { day: leaf } } }), ['more', 'more', 'day']],
  ['a text', 'text', (leaf) => ({ text: leaf }), ['text']],
  ['an id', 'id', (leaf) => ({ id: leaf }), ['id']],
  ['an id of a list', 'id', (leaf) => ({ ids: [leaf] }), ['ids', 0]],
  ['a number', 'float', (leaf) => ({ float: leaf }), ['float']],
]; // prettier-ignore

const wrong: Readonly<Record<string, readonly unknown[]>> = {
  day: ['2026-09-31', '0000-01-01', '2026-1-1', 2026, true],
  text: ['a\u0000b', '\uD800', 'a\uDC00b', 'x'.repeat(20_001)],
  id: ['', ' ', 'a\nb', 'a\u0085b', 'msn_\u202E1', '\uDBFF', 'x'.repeat(201)],
  float: [2 ** 53, -1e300],
};

const right: Readonly<Record<string, readonly unknown[]>> = {
  day: ['2026-09-30'],
  text: ['', 'a\n\tb', 'Zoë 🇫🇷 \u202Bعربي', 'x'.repeat(20_000)],
  id: ['msn_1', 'a b', 7, Number.MAX_SAFE_INTEGER],
  float: [0, -0, 0.1, 1e-300, Number.MAX_SAFE_INTEGER],
};

/** A value of JSON as GraphQL writes it. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${key}: ${literal(each)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
}

describe.each(places)('%s', (_, kind, valueOf, way) => {
  const asVariable = 'query ($w: Inner) { all: list(where: $w) { id } }';
  /** A lone half of a character is no text of GraphQL at all. */
  const isText = (leaf: unknown): boolean => typeof leaf !== 'string' || !/\p{Surrogate}/u.test(leaf);

  test.each(wrong[kind] ?? [])('is refused with its place: %j', (leaf) => {
    const place = { path: ['all'], input: ['where', ...way] };
    expect(refusal(asVariable, { w: valueOf(leaf) })).toMatchObject(place);
    expect(refusal(asVariable, { w: valueOf(leaf) })?.message).toMatch(
      new RegExp(`^where.${way.join('.')}: `),
    );
    const texts = isText(leaf)
      ? [
          `{ all: list(where: ${literal(valueOf(leaf))}) { id } }`,
          `query ($w: Inner = ${literal(valueOf(leaf))}) { all: list(where: $w) { id } }`,
          `{ ...F } fragment F on Query { ... { all: list(where: ${literal(valueOf(leaf))}) { id } } }`,
        ]
      : [];
    expect(texts.map((text) => refusal(text))).toEqual(texts.map(() => expect.objectContaining(place)));
  });

  test.each(right[kind] ?? [])('is taken: %j', (leaf) => {
    expect(refusal(asVariable, { w: valueOf(leaf) })).toBeUndefined();
    expect(refusal(`{ all: list(where: ${literal(valueOf(leaf))}) { id } }`)).toBeUndefined();
  });
});

describe('variables', () => {
  test.each([
    ['within a literal', 'query ($d: Date) { list(where: { more: { days: ["2026-01-01", $d] } }) { id } }', ['list'], ['where', 'more', 'days', 1]],
    ['of a field of a field', 'query ($d: Date) { list { a: part(day: $d) { id } } }', ['list', 'a'], ['day']],
    ['of a fragment', 'query ($d: Date) { list { ...F } } fragment F on Item { part(day: $d) { id } }', ['list', 'part'], ['day']],
    ['of lists of lists', 'query ($d: Date) { list(days: [["2026-01-01"], [$d]]) { id } }', ['list'], ['days', 1, 0]],
  ])('%s are refused where they are used first', (_, text, path, input) => {
    expect(refusal(text, { d: '2026-02-30' })).toEqual({
      message: `${input.join('.')}: "2026-02-30" is not a date: write a day that exists as YYYY-MM-DD, e.g. 2026-03-31`,
      path,
      input,
      status: { status: 400 },
    });
    expect(refusal(text, { d: '2026-02-28' })).toBeUndefined();
  }); // prettier-ignore

  test.each([
    ['that are missing', 'query ($i: Int!) { list(first: $i) { id } }', {}, ['first']],
    ['that are null', 'query ($i: Int!) { list(first: $i) { id } }', { i: null }, ['first']],
    ['of another type', 'query ($i: Int) { list(first: $i) { id } }', { i: '7' }, ['first']],
    ['that are no whole number', 'query ($i: Int) { list(first: $i) { id } }', { i: 1.5 }, ['first']],
    ['with a field that is not known', 'query ($w: Inner) { list(where: $w) { id } }', { w: { more: { on: 1 } } }, ['where', 'more']],
    ['with a word that is not known', 'query ($w: Inner) { list(where: $w) { id } }', { w: { word: 'MAYBE' } }, ['where', 'word']],
    ['of a condition', 'query ($on: Boolean!) { list @include(if: $on) { id } }', { on: 'yes' }, ['@include', 'if']],
  ])('%s are refused with their place, too', (_, text, variables, input) => {
    expect(refusal(text, variables)).toMatchObject({ path: ['list'], input });
  }); // prettier-ignore

  test('that inherit a value have none', () => {
    expect(refusal('query ($toString: Date) { list(where: { day: $toString }) { id } }', {})).toBeUndefined();
  });

  test('an id may not be a number that JSON has changed', () => {
    const text = 'query ($w: Inner) { list(where: $w) { id } }';
    const variables = JSON.parse('{ "w": { "id": 12345678901234567890 } }') as Record<string, unknown>;
    expect(refusal(text, variables)?.message).toBe(
      'where.id: the id is too large for a number: write it as text',
    );
    // As a literal it is the text that was written.
    expect(refusal('{ list(where: { id: 12345678901234567890 }) { id } }')).toBeUndefined();
  });
});

describe('numbers in the text of an operation', () => {
  test.each(['1e400', '-1e400', '9007199254740993', '9007199254740993.0', '1e-400', '0.1e-999'])(
    '%s is more than is kept',
    (number) => {
      expect(refusal(`{ list(where: { float: ${number} }) { id } }`)).toMatchObject({
        input: ['where', 'float'],
      });
    },
  );

  test.each(['0', '-0', '0.0', '0e-400', '1e-300', '9007199254740991', '-77.0369'])(
    '%s is kept',
    (number) => {
      expect(refusal(`{ list(where: { float: ${number} }) { id } }`)).toBeUndefined();
    },
  );
});

describe('texts and lists of a change', () => {
  const changes = buildSchema(`
    type Query { list(where: Where): Int }  input Where { name: String }
    type Mutation { change(input: Input!): Changed }  type Changed { list(where: Where): Int }
    input Input { name: String, note: String, defects: [String!], codes: [String!], people: [Person!], person: Person }
    input Person { familyName: String!, code: String }`);
  const send = (input: object): Refusal | undefined =>
    refusal('mutation ($i: Input!) { change(input: $i) { list } }', { i: input }, changes);
  const write = (input: object): Refusal | undefined =>
    refusal(`mutation { change(input: ${literal(input)}) { list } }`, {}, changes);

  const unkept: Readonly<Record<string, string>> = {
    'an escape': 'A\u001b[31m',
    'a control of the second row': 'a\u009bb',
    'a turn of the direction': 'a\u202eb',
    'an isolated direction': 'a\u2066b',
    'a separator of lines': 'a\u2028b',
    'a lone return': 'a\rb',
  };
  test.each(Object.entries(unkept))('%s is refused everywhere, with its place', (_, text) => {
    for (const ask of [send, write]) {
      expect(ask({ name: text })).toMatchObject({ path: ['change'], input: ['input', 'name'] });
      expect(ask({ note: text })).toMatchObject({ input: ['input', 'note'] });
      expect(ask({ defects: ['a', text] })).toMatchObject({ input: ['input', 'defects', 1] });
      expect(ask({ person: { familyName: text } })).toMatchObject({ input: ['input', 'person', 'familyName'] });
    }
  });

  test('a name shows something; whether a remark does is for the law of its change', () => {
    for (const ask of [send, write]) {
      for (const text of ['', ' \u00a0\u3000', '\u200b\u200d', '\u3164', '\u2800']) {
        expect(ask({ name: text })).toMatchObject({ input: ['input', 'name'] });
        expect(ask({ note: text })).toBeUndefined();
      }
    }
  });

  test('names have one line of 200 characters, remarks have many', () => {
    for (const ask of [send, write]) {
      for (const text of ['a\nb', 'a\tb', 'x'.repeat(201)]) {
        expect(ask({ name: text })).toMatchObject({ input: ['input', 'name'] });
        expect(ask({ note: text, defects: [text] })).toBeUndefined();
      }
      expect(ask({ note: 'First.\r\n\r\nSecond.\n' })).toBeUndefined();
      expect(ask({ name: 'x'.repeat(200) })).toBeUndefined();
    }
  });

  test.each(['O’Brien', "N'Diaye", 'Müller-Lüdenscheidt', 'Nguyễn Thị', 'محمد', 'می\u200cخواهم', 'क्\u200dष', '山田', 'x', ' Silva', 'J.R.'])(
    'the name %s is kept',
    (name) => {
      expect(send({ name })).toBeUndefined();
      expect(write({ name })).toBeUndefined();
    },
  );

  test('a list has no doubles and an end', () => {
    for (const ask of [send, write]) {
      expect(ask({ codes: ['BR', 'PT', 'BR'] })).toMatchObject({ input: ['input', 'codes'] });
      expect(ask({ people: [{ familyName: 'A' }, { familyName: 'A' }] })).toMatchObject({ input: ['input', 'people'] });
      expect(ask({ codes: Array.from({ length: 101 }, (_, index) => `${index}`) })).toMatchObject({ input: ['input', 'codes'] });
      expect(ask({ codes: ['BR', 'PT'], people: [{ familyName: 'A' }, { familyName: 'B' }] })).toBeUndefined();
    }
  });

  test('a variable is held to every place in which it is kept', () => {
    const both = 'mutation ($t: String!) { change(input: { note: $t, name: $t }) { list } }';
    expect(refusal(both, { t: 'a\nb' }, changes)).toMatchObject({ input: ['input', 'name'] });
    const later = 'mutation ($t: String = "a\\nb") { a: change(input: {}) { list(where: { name: $t }) } b: change(input: { name: $t }) { list } }';
    expect(refusal(later, {}, changes)).toMatchObject({ path: ['b'], input: ['input', 'name'] });
    const listed = 'mutation ($t: String!, $u: String = "BR") { change(input: { codes: [$t, $u] }) { list } }';
    expect(refusal(listed, { t: 'BR' }, changes)).toMatchObject({ input: ['input', 'codes'] });
    expect(refusal(listed, { t: 'PT' }, changes)).toBeUndefined();
  });

  test('what only finds something is no text of a change', () => {
    expect(refusal('mutation { change(input: {}) { list(where: { name: "" }) } }', {}, changes)).toBeUndefined();
    expect(refusal('query ($w: Where) { list(where: $w) }', { w: { name: '' } }, changes)).toBeUndefined();
  });
}); // prettier-ignore

test('a scalar that is not ours is for its subgraph to read', () => {
  expect(refusal('{ list(other: { day: "2026-02-30" }) { id } }')).toBeUndefined();
});

test('what does not fit the schema is left to validation', () => {
  for (const text of [
    '{ nothing(day: "2026-02-30") { ...Nothing } }',
    '{ list(nothing: "2026-02-30") { id } }',
    '{ list(where: { nothing: "2026-02-30" }) { id } }',
    '{ list(where: "2026-02-30") { id } }',
    '{ list @nothing(day: "2026-02-30") { id } }',
    '{ ... on Nothing { part(day: "2026-02-30") { id } } }',
    'query ($d: Nothing = "2026-02-30") { list(days: $d) { id } }',
  ]) {
    expect(refusal(text)).toBeUndefined();
    expect(validate(schema, parse(text)).length).toBeGreaterThan(0);
  }
});

test('fragments that contain themselves, or are spread often, are looked at once', () => {
  const spreads = '...F0 '.repeat(50);
  const fragments = Array.from({ length: 40 }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`);
  expect(refusal(`{ ${spreads} } ${fragments.join(' ')} fragment F40 on Query { list { id } ...F0 }`)).toBeUndefined();
}); // prettier-ignore
