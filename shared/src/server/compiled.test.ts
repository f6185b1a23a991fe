import {
  buildSchema,
  execute,
  GraphQLEnumType,
  GraphQLScalarType,
  parse,
  validate,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type GraphQLUnionType,
} from 'graphql';
import { readingInfo } from '../graphql/reads-info';
import { compile } from './compiled';

const sdl = `
  scalar Day
  enum Rank { CHIEF DEPUTY }
  enum Colour { RED BLUE }
  interface Named { name: String }
  type Mission implements Named { id: ID! name: String size: Int share: Float open: Boolean since: Day rank: Rank
    colour: Colour address: Address people(first: Int = 2, kind: Rank): [Person!]! head: Person places: [String]
    here: String nothing: Person needed: String! }
  type Address { street: String city: City }
  type City { name: String! here: String }
  type Person implements Named { name: String mission: Mission }
  union Any = Mission | Person
  type Query { mission: Mission missions: [Mission!] any: [Any] named(late: Boolean): [Named] grid: [[Int!]] broken: [Int!]
    size(of: Int!): Int faulty: Named }
  type Mutation { rename: Mission }`;

/** Where a field stands, in words. */
function placeIn(info: GraphQLResolveInfo): string {
  const steps: (string | number)[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at !== undefined; at = at.prev)
    steps.unshift(at.key);
  return `${info.parentType.name}.${info.fieldName} ${String(info.returnType)} ${steps.join('.')} ${info.fieldNodes.length}`;
}

const mission = {
  id: 'm1',
  name: 'Embassy',
  size: 3,
  share: 0.5,
  open: false,
  since: new Date('2026-01-15'),
  rank: 'CHIEF',
  colour: 'r',
  address: { street: 'Main', city: { name: 'Town' } },
  places: ['a', null],
  needed: 'yes',
  __typename: 'Mission',
};
const person = { name: 'Somebody', __typename: 'Person' };

type Resolver = (source: never, args: never, context: never, info: GraphQLResolveInfo) => unknown;

function makeSchema(): GraphQLSchema {
  const schema = buildSchema(sdl);
  const resolvers: Record<string, Record<string, Resolver>> = {
    Query: {
      mission: async () => mission,
      missions: () => [mission, Promise.resolve({ ...mission, id: 'm2' })],
      any: () => [mission, person, null],
      named: async (_, { late }: { late?: boolean }) =>
        late === true ? [Promise.resolve(person)] : [mission, person],
      grid: () => [[1, 2], null, []],
      broken: () => [1, 'two'],
      size: (_, { of }: { of: number }) => of * 2,
      faulty: () => ({ __typename: 'Address' }),
    },
    Mission: {
      people: async (_, { first, kind }: { first: number; kind?: string }) =>
        Array.from({ length: first }, (__, index) => ({ name: `${kind ?? 'any'} ${index}` })),
      head: () => Promise.resolve(person),
      here: readingInfo((_, __, ___, info) => placeIn(info)),
      nothing: () => null,
    },
    City: { here: readingInfo(async (_, __, ___, info) => placeIn(info)) },
    Person: { mission: () => mission },
  };
  for (const [type, fields] of Object.entries(resolvers))
    for (const [name, resolve] of Object.entries(fields)) {
      const field = (schema.getType(type) as GraphQLObjectType).getFields()[name]; // the test names object types only
      if (field !== undefined) field.resolve = resolve as typeof field.resolve;
    }
  const colour = schema.getType('Colour');
  if (colour instanceof GraphQLEnumType) {
    const [red, blue] = ['RED', 'BLUE'].map((name) => colour.getValue(name));
    const values = { RED: { ...red, value: 'r' }, BLUE: { ...blue, value: 'b' } };
    Object.assign(colour, new GraphQLEnumType({ ...colour.toConfig(), values }));
  }
  const day = schema.getType('Day');
  if (day instanceof GraphQLScalarType)
    day.serialize = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : undefined);
  (schema.getType('Any') as GraphQLUnionType).resolveType = ({ __typename }: { __typename: string }) =>
    __typename;
  return schema;
}

const schema = makeSchema();

async function both(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query, { noLocation: true });
  expect(validate(schema, document)).toEqual([]);
  const compiled = compile(schema, document, undefined);
  return {
    compiled: await compiled?.({}, variables),
    interpreted: await execute({ schema, document, variableValues: variables, contextValue: {} }),
  };
}

describe('compiled operations', () => {
  test.each([
    ['leaves', '{ mission { id name size share open since rank colour needed __typename } }'],
    ['aliases, in their order', '{ b: mission { z: name id a: name } a: mission { id } }'],
    ['objects in objects', '{ mission { address { street city { name } } nothing { name } } }'],
    ['lists, of promises and of lists', '{ missions { id places } grid }'],
    [
      'resolvers with arguments',
      '{ mission { people { name } few: people(first: 1, kind: CHIEF) { name } } }',
    ],
    ['promises in objects', '{ missions { head { name mission { id head { name } } } } }'],
    [
      'fragments',
      '{ mission { ...f ... on Mission { size } } } fragment f on Mission { id ... on Named { name } }',
    ],
    [
      'fields that are selected twice',
      '{ mission { address { street } address { city { name } } head { name } head { __typename } } }',
    ],
    ['unions', '{ any { __typename ... on Mission { id } ... on Person { name mission { id } } } }'],
    ['interfaces', '{ named { name ... on Mission { size } } late: named(late: true) { name __typename } }'],
    [
      'the place of a field, where a resolver asks for it',
      '{ m: mission { here a: address { c: city { here } } } missions { here } }',
    ],
  ])('have %s', async (_, query) => {
    const { compiled, interpreted } = await both(query);
    expect(interpreted.errors).toBeUndefined();
    expect(JSON.stringify(compiled)).toBe(JSON.stringify(interpreted.data));
  });

  test('take variables, and leave out what they say', async () => {
    const query = `query ($first: Int = 1, $kind: Rank, $no: Boolean!, $yes: Boolean = true) {
      mission { people(first: $first, kind: $kind) { name } id @skip(if: $no) size @include(if: $yes) ...f @include(if: $no) } }
      fragment f on Mission { name head { name @skip(if: $yes) } }`;
    for (const no of [true, false])
      for (const yes of [true, false, undefined]) {
        const { compiled, interpreted } = await both(query, {
          no,
          ...(yes !== undefined && { yes }),
          first: no ? 3 : undefined,
          kind: 'DEPUTY',
        });
        expect(interpreted.errors).toBeUndefined();
        expect(JSON.stringify(compiled)).toBe(JSON.stringify(interpreted.data));
      }
  });

  test.each([
    ['a value that no list has', '{ broken }', {}],
    ['a variable of another type', 'query ($of: Int!) { size(of: $of) }', { of: 'large' }],
    ['a variable that is not there', 'query ($of: Int!) { size(of: $of) }', {}],
    [
      'a condition that is null',
      'query ($yes: Boolean = true) { size(of: 1) @include(if: $yes) }',
      { yes: null },
    ],
    ['a type that is none of those possible', '{ faulty { name } }', {}],
  ])('are not answered in part: %s', async (_, query, variables) => {
    const { compiled, interpreted } = await both(query, variables);
    expect(compiled).toBeUndefined();
    expect(interpreted.errors?.length).toBeGreaterThan(0);
  });

  const faults: [string, unknown][] = [
    ['null where nothing may be null', { ...mission, needed: null }],
    ['an error in place of a value', { ...mission, name: new Error('no name') }],
    ['an error in place of an object', { ...mission, address: new Error('no address') }],
    ['a promise that a property holds', { ...mission, name: Promise.resolve('late') }],
    ['a number that is none', { ...mission, size: Number.NaN }],
    ['a number with a fraction', { ...mission, size: 1.5 }],
    ['a text for a number', { ...mission, size: 'large' }],
    ['a value that an enum has not', { ...mission, rank: 'LAST' }],
    ['a scalar that gives nothing', { ...mission, since: 'soon' }],
    ['what is no list', { ...mission, places: 'a' }],
    ['a promise that is broken', Promise.reject(new Error('gone'))],
  ];
  test.each(faults)('give up at %s', async (_, given) => {
    const field = schema.getQueryType()?.getFields()['mission'];
    const before = field?.resolve;
    if (field !== undefined) field.resolve = () => given;
    try {
      const { compiled } = await both(
        '{ mission { needed name address { street } size rank since places } size(of: 2) }',
      );
      expect(compiled).toBeUndefined();
    } finally {
      if (field !== undefined) field.resolve = before;
    }
  });

  test('end when everything that was asked has ended, though one has failed', async () => {
    let ended = false;
    const slow = buildSchema('type Query { slow: Int broken: Int }');
    const fields = slow.getQueryType()?.getFields() ?? {};
    if (fields['slow'] !== undefined)
      fields['slow'].resolve = async () => {
        await new Promise((resume) => setTimeout(resume, 20));
        ended = true;
        return 1;
      };
    if (fields['broken'] !== undefined) fields['broken'].resolve = () => Promise.reject(new Error('broken'));
    expect(await compile(slow, parse('{ slow broken }'), undefined)?.({}, {})).toBeUndefined();
    expect(ended).toBe(true);
  });

  test('leave a field to graphql-js whose resolver reads its place and does not say so', async () => {
    const silent = buildSchema('type Query { here: String }');
    const field = silent.getQueryType()?.getFields()['here'];
    if (field !== undefined) field.resolve = (_, __, ___, info) => placeIn(info);
    expect(await compile(silent, parse('{ here }'), undefined)?.({}, {})).toBeUndefined();
  });

  test('are none that change something, look into the schema, or name a prototype', () => {
    for (const query of [
      'mutation { rename { id } }',
      '{ __schema { types { name } } }',
      '{ __proto__: size(of: 1) }',
    ])
      expect(compile(schema, parse(query), undefined)).toBeUndefined();
  });

  test('differ in so many ways, and others are left to graphql-js', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const query = `query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) {
      ${names.map((name) => `${name}: size(of: 1) @include(if: $${name})`).join(' ')} }`;
    const compiled = compile(schema, parse(query), undefined);
    const answers: unknown[] = [];
    for (let bits = 0; bits < 32; bits += 1)
      answers.push(
        await compiled?.(
          {},
          Object.fromEntries(names.map((name, index) => [name, (bits & (1 << index)) > 0])),
        ),
      );
    expect(answers.filter((each) => each === undefined)).toHaveLength(16);
    expect(answers[5]).toEqual({ a: 2, c: 2 });
  });
});
