import { getIntrospectionQuery, parse } from 'graphql';
import { defaultLimits, problemsOf } from './limits';
import { quickest } from '@fmg/shared/testing/quickest';

const small = { depth: 3, aliases: 2, selections: 8, tokens: 100 };
const problems = (query: string, limits = small): string[] => problemsOf(parse(query), limits);

/** Fragments of which each spreads the next twice. */
const doubling = (levels: number, innermost: string): string =>
  `{ ...F0 } ${Array.from({ length: levels }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`).join(' ')} fragment F${levels} on Query { ${innermost} }`;

describe('limits on a document', () => {
  test('an operation of the allowed depth passes, one field deeper is refused by number', () => {
    expect(problems('{ a { a { b } } }')).toEqual([]);
    expect(problems('{ a { a { a { b } } } }')).toEqual([
      'The operation is 4 fields deep: at most 3 are served. Ask for less, or in several operations.',
    ]);
  });

  test('depth counts through fragments, named and inline, and whatever a field is called', () => {
    expect(
      problems(
        '{ ...F } fragment F on Query { a { ... on Query { a { ...G } } } } fragment G on Query { a { b } }',
      ),
    ).toHaveLength(1);
    expect(problems('{ a { a { a { __typename } } } }')).toHaveLength(1);
    expect(problems('{ __schema { types { fields { name } } } }')).toHaveLength(1);
  });

  test('fields, spreads and inline fragments are counted, fragments written out as often as they are spread', () => {
    expect(problems('{ a { b } ...F } fragment F on Query { b a { b } }')).toEqual([]);
    expect(problems('{ ...F a { ...F } } fragment F on Query { b a { b } }')).toEqual([
      'The operation selects 9 fields and fragments: at most 8 are served. Ask for less, or in several operations.',
    ]);
    expect(problems(`{ ${'... { b } '.repeat(4)} }`)).toEqual([]);
    expect(problems(`{ ${'... { b } '.repeat(5)} }`)).toHaveLength(1);
  });

  test.each([
    ['a field', 'b'],
    ['__typename', '__typename'],
    ['what a condition leaves out', '__typename @skip(if: true)'],
    ['introspection', '__schema { description }'],
  ])('fragments that double forty times are refused, around %s', async (_, innermost) => {
    expect(problems(doubling(40, innermost))).toEqual([
      expect.stringMatching(/^The operation selects \d{13} fields and fragments: at most 8/),
    ]);
    const many = () =>
      expect(problems(doubling(1500, innermost))[0]).toContain(String(Number.MAX_SAFE_INTEGER));
    expect(await quickest(many, 1000)).toBeLessThan(1000);
  });

  test('a fragment that nobody spreads is counted, too: validation compares its fields', () => {
    expect(problems(`{ a } fragment F on Query { ${'b '.repeat(7)} }`)).toEqual([]);
    expect(problems(`{ a } fragment F on Query { ${'b '.repeat(8)} }`)).toEqual([
      'The operation selects 9 fields and fragments: at most 8 are served. Ask for less, or in several operations.',
    ]);
    expect(problems('{ a } fragment F on Query { a { a { a { b } } } }')).toHaveLength(1);
  });

  test('the operations of a document are counted together, the one that is meant and the others', () => {
    expect(problems('query A { a { b } } query B { a { b } }')).toEqual([]);
    expect(problems(`query A { a { b } } query B { ${'b '.repeat(7)} }`)).toHaveLength(1);
  });

  test('a fragment that contains itself does not hang the measure', () => {
    expect(problems('{ ...F } fragment F on Query { a { ...F } }')).toEqual([]);
    expect(problems('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toEqual([]);
  });

  test('the introspection of tools is served, with room', () => {
    const document = parse(
      getIntrospectionQuery({
        descriptions: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        oneOf: true,
      }),
    );
    const half = Object.fromEntries(Object.entries(defaultLimits).map(([name, most]) => [name, most / 2]));
    expect(problemsOf(document, { ...defaultLimits, selections: half['selections'] ?? 0 })).toEqual([]);
  });

  test('aliases are counted in the whole document', () => {
    expect(problems('{ x: b y: b }')).toEqual([]);
    expect(problems('{ x: b ...F } fragment F on Query { y: b z: b }')).toEqual([
      'The operation has 3 aliases: at most 2 are served. Ask for less, or in several operations.',
    ]);
  });

  test('variables that decide what is selected are counted, each once', () => {
    const asked = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, index) => `b @include(if: $v${index})`).join(' ')} }`;
    const limits = { ...defaultLimits, selections: 100 };
    expect(problems(asked(10), limits)).toEqual([]);
    expect(problems(`{ ${'b @skip(if: $one) '.repeat(50)} }`, limits)).toEqual([]);
    expect(problems(asked(11), limits)).toEqual([expect.stringContaining('depend on 11 variables')]);
  });

  test('names have an end', () => {
    expect(problems(`{ ${'a'.repeat(200)} }`)).toEqual([]);
    for (const query of [`{ N }`, '{ N: b }', 'query N { b }', 'query($N: Int) { b }', '{ b(N: 1) }'])
      expect(problems(query.replace('N', 'n'.repeat(201)))).toEqual([
        'A name of the operation has 201 characters: at most 200 are served.',
      ]);
  });

  test('no alias is a prototype', () => {
    expect(problems('{ __proto__: b }')).toHaveLength(1);
  });
});
