import { buildSchema, parse, validate } from 'graphql';
import { getIntrospectionQuery } from 'graphql';
import { limitRules } from './limits';

const schema = buildSchema('type Query { a: Query b: Int }');
const problems = (query: string, limits = { depth: 3, aliases: 2, selections: 5, tokens: 100 }) =>
  validate(schema, parse(query), limitRules(limits)).map((error) => error.message);

describe('limits on an operation', () => {
  test('an operation of the allowed depth passes, one field deeper is refused by number', () => {
    expect(problems('{ a { a { b } } }')).toEqual([]);
    expect(problems('{ a { a { a { b } } } }')).toEqual([
      'The operation is 4 fields deep: at most 3 are served. Ask for less in one operation.',
    ]);
  });

  test('depth counts through fragments, named and inline', () => {
    expect(
      problems(
        '{ ...F } fragment F on Query { a { ... on Query { a { ...G } } } } fragment G on Query { a { b } }',
      ),
    ).toHaveLength(1);
  });

  test('fields are counted with fragments written out as often as they are spread', () => {
    expect(problems('{ a { b } ...F } fragment F on Query { b a { b } }')).toEqual([]);
    expect(problems('{ ...F a { ...F } } fragment F on Query { b a { b } }')).toEqual([
      'The operation selects 7 fields: at most 5 are served. Ask in several operations.',
    ]);
    const doubling = Array.from(
      { length: 9 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    );
    expect(problems(`{ ...F0 } ${doubling.join(' ')} fragment F9 on Query { b }`)).toEqual([
      'The operation selects 512 fields: at most 5 are served. Ask in several operations.',
    ]);
  });

  test('a fragment that contains itself does not hang the measure', () => {
    expect(problems('{ ...F } fragment F on Query { a { ...F } }')).toEqual([]);
  });

  test('introspection is not counted', () => {
    expect(problems(getIntrospectionQuery())).toEqual([]);
  });

  test('aliases are counted in the whole document', () => {
    expect(problems('{ x: b y: b }')).toEqual([]);
    expect(problems('{ x: b ...F } fragment F on Query { y: b z: b }')).toEqual([
      'The operation has 3 aliases: at most 2 are served. Ask in several operations.',
    ]);
  });
});
