// Attacks by what it takes to find out what is asked: documents and variables that are legal, or nearly, and as laborious as can be.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLObjectType,
} from 'graphql';
import { ask, get, post, type Attack } from './requests';

const schema = buildSchema(readFileSync(resolve(__dirname, '../../../schema/api.graphql'), 'utf8'));

const times = (count: number, make: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(between);

/** Types that have an id. */
const nodeTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
);

/** Fields with a value. */
const values = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields()).flatMap((field) =>
    isLeafType(getNamedType(field.type)) && field.args.length === 0 ? [field.name] : [],
  );

/** Fields of several types that may stand under one key. */
const alike = nodeTypes
  .flatMap((type) => values(type).map((name) => [name, String(type.getFields()[name]?.type)] as const))
  .reduce((known, [name, type]) => known.set(name, known.get(name) ?? type), new Map<string, string>());
const mergeable = (type: GraphQLObjectType): string[] =>
  values(type).filter((name) => alike.get(name) === String(type.getFields()[name]?.type));

const ofEveryType = (fields: number): string =>
  nodeTypes.map((type) => `... on ${type.name} { ${mergeable(type).slice(0, fields).join(' ')} }`).join(' ');

const missions = schema.getType('Mission') as GraphQLObjectType; // the schema has it
const lists = Object.values(missions.getFields()).flatMap(({ name, type }) =>
  getNamedType(type).name.endsWith('Connection') ? [name] : [],
);

const nobody = 'node(id: "msn_00000000000000000000000000")';
const tooMuchOfSchema = {
  status: 400,
  code: 'TOO_COSTLY',
  says: /What the operation asks of the schema may cost \d{5} points: at most 11000/,
} as const;
const refused = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' } as const;
const conditions = (count: number): string => times(count, (index) => `$c${index}: Boolean = true`);
const tests = (count: number): object => ({
  or: Array.from({ length: count }, (_, index) => ({ name: { contains: `n${index}` } })),
});

/** The log names whom a question about a sensitive field singles out. */
const birthDays = (count: number, year = 0): object => ({
  and: Array.from({ length: count }, (_, index) => ({
    birthDate: { ne: `${1900 + index}-01-1${year}` },
  })),
});

/** Each of the fields, and all of them together, takes a look at whom the filter singles out. */
const threeTests = (index: number): object => ({
  or: [
    { displayName: { ne: `n${index}` } },
    { birthDate: { gt: '1950-01-01' } },
    { not: { pid: { contains: '4' } } },
  ],
});

/** Operations that take long to validate, to plan, to prepare or to read. */
export const efforts: readonly Attack[] = [
  { name: 'fields of every type', send: ask(`{ ${nobody} { id ${ofEveryType(9)} } }`), status: 200 },
  {
    name: 'every type, four times',
    send: ask(`{ ${times(4, (index) => `n${index}: ${nobody} { id ${ofEveryType(1)} }`)} }`),
    status: 200,
  },
  {
    name: 'a field of an interface, eighteen times',
    send: ask(`{ ${times(18, (index) => `n${index}: ${nobody} { recordedAt }`)} }`),
    status: 200,
  },
  {
    name: 'a field of an interface, sixty times',
    send: ask(`{ ${times(60, (index) => `n${index}: ${nobody} { id recordedAt }`)} }`),
    status: 400,
    code: 'TOO_COSTLY',
    says: /counted for each of their types: at most 2000/,
  },
  {
    name: 'all lists of a mission',
    send: ask(
      `{ missions(first: 1) { nodes { ${values(missions).join(' ')} ${lists.map((list) => `${list}(first: 1) { totalCount nodes { id } }`).join(' ')} } } }`,
    ),
    status: 200,
  },
  {
    name: 'ten lists of a mission, twenty times',
    send: ask(
      `{ ${times(
        20,
        (index) =>
          `m${index}: missions(first: 1) { nodes { ${lists
            .slice(0, 10)
            .map((list) => `${list}(first: 1) { totalCount }`)
            .join(' ')} } }`,
      )} }`,
    ),
    status: 200,
  },
  {
    name: 'the compliance of two hundred missions',
    send: ask('{ missions(first: 200) { nodes { accreditationCompliance { rule passed } } } }'),
    status: 200,
  },
  {
    name: 'the compliance of two hundred missions on three days',
    send: ask(
      `{ missions(first: 200) { nodes { ${times(3, (index) => `c${index}: accreditationCompliance(asOf: "202${index}-01-01") { rule passed }`)} } } }`,
    ),
    status: 200,
  },
  {
    name: 'ten conditions on lists',
    send: ask(
      `query(${conditions(10)}) { missions(first: 1) { nodes { ${lists
        .slice(0, 10)
        .map((list, index) => `${list}(first: 1) @include(if: $c${index}) { totalCount nodes { id } }`)
        .join(' ')} } } }`,
      { variables: { c1: false, c5: false } },
    ),
    status: 200,
  },
  {
    name: 'eleven conditions',
    send: ask(`query(${conditions(11)}) { ${times(11, (index) => `__typename @skip(if: $c${index})`)} }`),
    ...refused,
    says: /depend on 11 variables: at most 10/,
  },
  {
    name: 'conditions on spreads of one fragment',
    send: ask(
      `query(${conditions(2)}) { ${'...F @include(if: $c0) @skip(if: $c1) '.repeat(50)} } fragment F on Query { missions(first: 1) { totalCount } }`,
      { variables: { c1: false } },
    ),
    status: 200,
  },
  {
    name: 'literal conditions on a hundred fields',
    send: ask(`{ ${'missions(first: 0) @include(if: true) { totalCount } '.repeat(100)} }`),
    status: 200,
  },
  {
    name: 'one field five hundred times',
    send: ask(`{ ${'__typename '.repeat(500)} }`),
    status: 200,
  },
  {
    name: 'one list a hundred times with long arguments',
    send: ask(
      `{ ${'missions(first: 1, where: { name: { eq: "a", ne: "b", contains: "c" } }) { totalCount } '.repeat(100)} }`,
    ),
    status: 200,
  },
  {
    name: 'one list in one list in one list, with other arguments',
    send: ask(
      `{ ${times(20, (index) => `missions(first: 1) { nodes { posts(first: ${1 + (index % 2)}) { nodes { id } } } }`)} }`,
    ),
    ...refused,
  },
  {
    name: 'inline fragments sixty deep',
    send: ask(`{ ${'... { '.repeat(60)} __typename ${'} '.repeat(60)} }`),
    status: 200,
  },
  {
    name: 'inline fragments side by side',
    send: ask(`{ ${'... on Query { __typename } '.repeat(250)} }`),
    status: 200,
  },
  {
    name: 'a chain of three hundred fragments',
    send: ask(
      `{ ...F0 } ${times(300, (index) => `fragment F${index} on Query { ...F${index + 1} }`)} fragment F300 on Query { __typename }`,
    ),
    status: 200,
  },
  {
    name: 'operations that share a fragment',
    send: ask(
      `${times(250, (index) => `query Q${index} { ...F }`)} fragment F on Query { ${'__typename '.repeat(900)} }`,
      { operationName: 'Q0' },
    ),
    ...refused,
  },
  {
    name: 'two hundred operations',
    send: ask(
      times(200, (index) => `query Q${index} { __typename }`),
      { operationName: 'none' },
    ),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
    says: /Q19, and 180 others/,
  },
  {
    name: 'many fields in a fragment that nobody uses',
    send: ask(`{ __typename } fragment F on Query { ${'__typename '.repeat(560)} }`),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /selects 561 fields and fragments: at most 500/,
  },
  {
    name: 'fragments that nobody uses',
    send: ask(`{ __typename } ${times(300, (index) => `fragment F${index} on Query { __typename }`)}`),
    ...refused,
  },
  {
    name: 'fragments on types that cannot be',
    send: ask(`{ missions { nodes { ${nodeTypes.map(({ name }) => `... on ${name} { id }`).join(' ')} } } }`),
    ...refused,
  },
  {
    name: 'types that nearly are',
    send: ask(`{ ${times(240, (index) => `... on MissionConnectio${index} { id }`)} }`),
    ...refused,
  },
  {
    name: 'fields that nearly are',
    send: ask(`{ ${times(240, (index) => `missionss${index} { totalCounts }`)} }`),
    ...refused,
  },
  {
    name: 'arguments that nearly are',
    send: ask(`{ ${'missions(firsts: 1, lasts: 2, befores: "x") { totalCount } '.repeat(90)} }`),
    ...refused,
  },
  {
    name: 'values that nearly are',
    send: ask(
      `{ missions(where: { or: [${times(400, () => '{ kind: { eq: EMBASSI } }')}] }) { totalCount } }`,
    ),
    ...refused,
  },
  {
    name: 'variables that nobody uses',
    send: ask(`query(${times(900, (index) => `$v${index}: Int`)}) { __typename }`),
    ...refused,
  },
  {
    name: 'variables that nobody declares',
    send: ask(`{ ${times(300, (index) => `missions(first: $v${index}) { totalCount }`)} }`),
    ...refused,
  },
  {
    name: 'a variable declared hundreds of times',
    send: ask(
      `query(${'$v: MissionWhere = { and: [] } '.repeat(250)}) { missions(where: $v) { totalCount } }`,
    ),
    ...refused,
  },
  {
    name: 'negations twenty-five deep',
    send: ask(
      `{ missions(where: ${'{ not: '.repeat(25)}{ name: { eq: "x" } }${' }'.repeat(25)}) { totalCount } }`,
    ),
    status: 200,
  },
  {
    name: 'long texts to search for in every list',
    send: ask(
      `query($w: MissionWhere) { ${times(15, (index) => `a${index}: missions(where: $w, first: ${index + 1}) { totalCount nodes { id } }`)} }`,
      {
        variables: {
          w: {
            or: Array.from({ length: 20 }, (_, index) => ({ name: { contains: 'ab'.repeat(48) + index } })),
          },
        },
      },
    ),
    status: 200,
  },
  {
    name: 'more characters to search for than are compared with every row',
    send: ask(`query($w: MissionWhere) { missions(where: $w, first: 1) { totalCount } }`, {
      variables: { w: { or: Array.from({ length: 100 }, () => ({ name: { contains: 'ab'.repeat(200) } })) } },
    }),
    status: 200,
    code: 'BAD_USER_INPUT',
    says: /at most 2000 characters in all its texts/,
  },
  {
    name: 'a list of a thousand values in the document',
    send: ask(
      `{ missions(where: { name: { in: [${times(1500, (index) => `"${index}"`)}] } }) { totalCount } }`,
    ),
    status: 200,
    code: 'BAD_USER_INPUT',
    says: /1500 values: at most 500/,
  },
  {
    name: 'four thousand aliases',
    send: ask(`{ ${times(1900, (index) => `a${index}: __typename`)} }`),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'a thousand aliases',
    send: ask(`{ ${times(1300, (index) => `a${index}:__typename`)} }`),
    ...refused,
  },
  {
    name: 'a name of underscores',
    send: ask(`{ ${'_'.repeat(90_000)}key_: __typename }`),
    ...refused,
    says: /has 90004 characters: at most 200/,
  },
  {
    name: 'a text of underscores',
    send: ask(`{ missions(where: { name: { eq: "${'_'.repeat(90_000)}key_" } }) { totalCount } }`),
    status: 400,
    code: 'BAD_USER_INPUT',
    says: /name\.eq: the text has 90004 characters: at most 20000/,
  },
  {
    name: 'a text of ninety thousand line breaks',
    send: ask(`{ missions(where: { name: { eq: """${'\n  '.repeat(30_000)}""" } }) { totalCount } }`),
    status: 200,
  },
  {
    name: 'a text of escapes',
    send: ask(`{ missions(where: { name: { eq: "${'\\u00e9'.repeat(16_000)}" } }) { totalCount } }`),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  { name: 'what tools ask of the schema', send: ask(getIntrospectionQuery()), status: 200 },
  {
    name: 'the schema fifty times',
    send: ask(`{ ${times(50, (index) => `a${index}: __schema { types { name description } }`)} }`),
    status: 400,
    code: 'TOO_COSTLY',
    says: /longer than can be answered: at most \d{7} characters/,
  },
  {
    name: 'types with their fields twenty-five times',
    send: ask(
      `{ ${times(25, (index) => `a${index}: __schema { types { name description fields(includeDeprecated: true) { name description type { name kind ofType { name kind } } args { name description type { name } } } } }`)} }`,
    ),
    ...tooMuchOfSchema,
  },
  {
    name: 'the largest type fifty times',
    send: ask(
      `{ ${times(50, (index) => `a${index}: __type(name: "Query") { fields { type { fields { name type { name } } } } }`)} }`,
    ),
    ...tooMuchOfSchema,
  },
  {
    name: 'the schema in the schema',
    send: ask('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'),
    ...refused,
  },
  {
    name: 'one filter of a hundred tests for forty lists',
    send: ask(
      `query($w: MissionWhere) { ${times(40, (index) => `a${index}: missions(where: $w) { totalCount }`)} }`,
      { variables: { w: tests(100) } },
    ),
    status: 200,
  },
  {
    name: 'a hundred tests of a day of birth for forty lists',
    send: ask(
      `query($w: PersonWhere) { ${times(40, (index) => `a${index}: persons(first: ${index + 1}, where: $w) { totalCount nodes { id } }`)} }`,
      { variables: { w: birthDays(99) } },
    ),
    status: 200,
  },
  {
    name: 'a hundred tests of a day of birth, nine times',
    send: ask(
      `query(${times(9, (index) => `$w${index}: PersonWhere`)}) { ${times(9, (index) => `a${index}: persons(where: $w${index}) { totalCount nodes { id } }`)} }`,
      {
        variables: Object.fromEntries(
          Array.from({ length: 9 }, (_, index) => [`w${index}`, birthDays(99, index)]),
        ),
      },
    ),
    status: 200,
  },
  {
    name: 'three sensitive fields of a person in forty filters',
    send: ask(
      `query(${times(40, (index) => `$w${index}: PersonWhere`)}) { ${times(40, (index) => `a${index}: persons(where: $w${index}) { totalCount }`)} }`,
      {
        variables: Object.fromEntries(
          Array.from({ length: 40 }, (_, index) => [`w${index}`, threeTests(index)]),
        ),
      },
    ),
    status: 200,
    code: 'BAD_USER_INPUT',
    says: /a log is kept in 10\d ways: at most 100/,
  },
  {
    name: 'forty filters of eighteen tests',
    send: ask(
      `query(${times(40, (index) => `$w${index}: MissionWhere`)}) { ${times(40, (index) => `a${index}: missions(where: $w${index}) { totalCount }`)} }`,
      { variables: Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`w${index}`, tests(18)])) },
    ),
    status: 200,
  },
  {
    name: 'lists of five hundred values for twenty lists',
    send: ask(
      `query($w: MissionWhere) { ${times(20, (index) => `a${index}: missions(where: $w) { totalCount }`)} }`,
      {
        variables: {
          w: {
            or: Array.from({ length: 4 }, (_, list) => ({
              name: { in: Array.from({ length: 500 }, (__, index) => `n${list} ${index}`) },
            })),
          },
        },
      },
    ),
    status: 200,
  },
  {
    name: 'a text of a hundred thousand characters for twenty fields',
    send: ask(`query($id: ID!) { ${times(20, (index) => `a${index}: node(id: $id) { id }`)} }`, {
      variables: { id: 'x'.repeat(100_000) },
    }),
    status: 400,
    code: 'BAD_USER_INPUT',
    says: /id: an id has 1 to 200 characters/,
  },
  {
    name: 'three thousand variables with long names that nobody asks for',
    send: ask('{ __typename }', {
      variables: Object.fromEntries(
        Array.from({ length: 2990 }, (_, index) => [`v${index}`.padEnd(300, 'x'), 1]),
      ),
    }),
    status: 200,
  },
];

const held = (text: string): string => `{"query":"{ __typename }","variables":{${text}}}`;
const tooMany = { status: 400, code: 'BAD_USER_INPUT', says: /more than 3000 values/ } as const;

/** Bodies of a megabyte. */
export const megabytes: readonly Attack[] = [
  { name: 'numbers', send: post(held(`"a":[${'1,'.repeat(500_000)}1]`)), ...tooMany },
  { name: 'lists', send: post(held(`"a":[${'[],'.repeat(340_000)}1]`)), ...tooMany },
  { name: 'objects', send: post(held(`"a":[${'{"a":1},'.repeat(125_000)}1]`)), ...tooMany },
  { name: 'keys', send: post(held(times(75_000, (index) => `"k${index}":1`, ','))), ...tooMany },
  {
    name: 'keys that are numbers',
    send: post(held(times(60_000, (index) => `"${(index * 245_489) % 4_000_000_000}":1`, ','))),
    ...tooMany,
  },
  {
    name: 'keys among extensions',
    send: post(`{"query":"{ __typename }","extensions":{${times(75_000, (index) => `"k${index}":1`, ',')}}}`),
    ...tooMany,
  },
  {
    name: 'one text',
    send: post(held(`"a":"${'x'.repeat(1_000_000)}"`)),
    status: 400,
    code: 'BAD_USER_INPUT',
    says: /1000000 characters: at most 100000/,
  },
  {
    name: 'a text of escapes',
    send: post(held(`"a":"${'\\"'.repeat(500_000)}"`)),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a text of backslashes',
    send: post(held(`"a":"${'\\\\'.repeat(500_000)}"`)),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'texts without characters',
    send: post(held(`"a":[${'"",'.repeat(340_000)}1]`)),
    ...tooMany,
  },
  {
    name: 'ten texts',
    send: post(held(`"a":[${times(10, () => `"${'x'.repeat(99_000)}"`, ',')}]`)),
    status: 200,
  },
  { name: 'spaces', send: post(held(`"a":1${' '.repeat(1_000_000)}`)), status: 200 },
  {
    name: 'a document of spaces',
    send: post(JSON.stringify({ query: `{ __typename }${' '.repeat(1_000_000)}` })),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  { name: 'brackets', send: post('['.repeat(1_000_000)), ...tooMany },
];

/** Names of operations, and what is as if it were not there. */
export const names: readonly Attack[] = [
  {
    name: 'an operation name of a megabyte',
    send: ask('{ __typename }', { operationName: 'a'.repeat(900_000) }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
    says: /at most 200/,
  },
  {
    name: 'an operation name with a line break',
    send: ask('query A { __typename }', { operationName: 'A\r\nlevel=error' }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'an operation name with a control character, by GET',
    send: get({ query: 'query A { __typename }', operationName: 'A\u0000' }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'an operation name without characters',
    send: ask('query A { __typename }', { operationName: '' }),
    status: 200,
    says: /"__typename":"Query"/,
  },
  {
    name: 'parameters without characters',
    send: get({ query: '{ __typename }', operationName: '', variables: '', extensions: '' }),
    status: 200,
    says: /"__typename":"Query"/,
  },
  {
    name: 'null for variables and extensions, by GET',
    send: get({ query: '{ __typename }', variables: 'null', extensions: 'null' }),
    status: 200,
    says: /"__typename":"Query"/,
  },
];
