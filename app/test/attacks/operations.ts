// Attacks by what an operation asks: bombs, introspection, injection, forged ids and cursors.
import { ask, get, type Attack } from './requests';

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const cursor = (...values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

const missionsAfter = (after: string) =>
  ask('query($after: String) { missions(first: 1, after: $after) { nodes { id } } }', {
    variables: { after },
  });

/** Fragments of which each spreads the next one twice: two to the power of their number. */
const doubling = (fragments: number, innermost: string): string =>
  `{ ...F0 } ${times(fragments, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F${fragments} on Query { ${innermost} }`;

/** Asks for a count under a filter. */
const filtered = (w: object) =>
  ask('query($w: MissionWhere) { missions(where: $w) { totalCount } }', { variables: { w } });

/** Operations that ask for too much. */
export const bombs: readonly Attack[] = [
  {
    name: 'lists in lists in lists',
    send: ask(
      '{ countries(first: 200) { nodes { missions(first: 200) { nodes { facilities(first: 200) { nodes { id } } } } } } }',
    ),
    status: 400,
    code: 'TOO_COSTLY',
    says: /may cost 8\d{6} points: at most 1000000/,
  },
  {
    name: 'page sizes in variables',
    send: ask(
      'query($n: Int) { countries(first: $n) { nodes { missions(first: $n) { nodes { facilities(first: $n) { nodes { id } } } } } } }',
      { variables: { n: 200 } },
    ),
    status: 400,
    code: 'TOO_COSTLY',
  },
  {
    name: 'page sizes in the defaults of variables',
    send: ask(
      'query($n: Int = 200) { countries(first: $n) { nodes { missions(last: $n) { edges { node { facilities(first: $n) { nodes { id } } } } } } } }',
    ),
    status: 400,
    code: 'TOO_COSTLY',
  },
  {
    name: 'costly fields behind @include',
    send: ask(
      'query($on: Boolean!) { countries(first: 200) { nodes { missions(first: 200) @include(if: $on) { nodes { facilities(first: 200) { nodes { id } } } } } } }',
      { variables: { on: true } },
    ),
    status: 400,
    code: 'TOO_COSTLY',
  },
  {
    name: 'costly fields that @skip leaves out are free',
    send: ask(
      'query($on: Boolean!) { countries(first: 1) { nodes { code missions(first: 200) @skip(if: $on) { nodes { facilities(first: 200) { nodes { id } } } } } } }',
      { variables: { on: true } },
    ),
    status: 200,
  },
  {
    name: 'a page size of millions',
    send: ask('{ missions(first: 2000000000) { nodes { id } } }'),
    status: 400,
    code: 'TOO_COSTLY',
  },
  {
    name: 'a page of one more than is served',
    send: ask('{ missions(first: 201) { nodes { id } } }'),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a negative page',
    send: ask('{ missions(first: -1) { nodes { id } } }'),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'groups without end',
    send: ask('{ visaIssuances(groupBy: [YEAR], limit: 2000000000) { issued } }'),
    status: 400,
    code: 'TOO_COSTLY',
  },
  {
    name: 'ids without end',
    send: ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids: Array.from({ length: 50_000 }, () => 'msn_x') },
    }),
    status: 400,
    code: 'BAD_USER_INPUT',
    says: /more than 3000 values/,
  },
  {
    name: 'more ids than are found at once',
    send: ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids: Array.from({ length: 2900 }, () => 'msn_x') },
    }),
    status: 200,
    code: 'BAD_USER_INPUT',
    says: /2900 ids: ask for at most 200/,
  },
  {
    name: 'ids that cost',
    send: ask(
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Mission { facilities(first: 200) { nodes { id } } posts(first: 200) { nodes { id } } } } }',
      { variables: { ids: Array.from({ length: 2900 }, () => 'msn_x') } },
    ),
    status: 400,
    code: 'TOO_COSTLY',
    says: /may cost 1\d{6} points: at most 1000000/,
  },
  {
    name: 'a literal that the refusal would repeat, and that turns the direction of writing',
    send: ask(`{ missions(where: { kind: { eq: "\u202e${'X'.repeat(10_000)}" } }) { totalCount } }`),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /^.{0,200}value: \\"\\\\u202eX{1000,1500}…X{0,500}\\".{0,100}$/,
  },
  {
    name: 'aliases of one field',
    send: ask(`{ ${times(61, (index) => `a${index}: missions(first: 1) { nodes { id } }`)} }`),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /61 aliases/,
  },
  {
    name: 'aliases spread over fragments',
    send: ask(
      `{ ...A ...B } fragment A on Query { ${times(40, (index) => `a${index}: __typename`)} } fragment B on Query { ${times(40, (index) => `b${index}: __typename`)} }`,
    ),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /80 aliases/,
  },
  {
    name: 'fragments that double forty times',
    send: ask(doubling(40, 'missions { totalCount }')),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /selects \d{13} fields and fragments: at most 500/,
  },
  {
    name: 'fragments that double forty times around what a condition leaves out',
    send: ask(doubling(40, '__typename @skip(if: true)')),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /selects \d{13} fields and fragments: at most 500/,
  },
  {
    name: 'fragments that double twenty-one times around __typename',
    send: ask(doubling(21, '__typename')),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /selects \d{7} fields and fragments: at most 500/,
  },
  {
    name: 'fragments that double forty times around introspection',
    send: ask(doubling(40, '__schema { types { name } }')),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'fragments that double three hundred times',
    send: ask(doubling(300, '__typename')),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /selects 9007199254740991 fields/,
  },
  {
    name: 'a spread under a condition that is never met, forty times doubled',
    send: ask(doubling(40, '__typename').replace('{ ...F0 }', '{ __typename ...F0 @include(if: false) }')),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'as many fields below each field as above it',
    send: ask(
      `{ missions { nodes { ...F0 } } } ${times(7, (index) => `fragment F${index} on Mission { a: posts { nodes { ...F${index + 1} } } b: posts { nodes { ...F${index + 1} } } }`)} fragment F7 on Mission { id }`,
    ),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a fragment of itself',
    send: ask('{ ...F } fragment F on Query { ...F }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a circle of fragments',
    send: ask(
      '{ ...A } fragment A on Query { missions { nodes { ...B } } } fragment B on Mission { posts { nodes { ...C } } } fragment C on Mission { posts { nodes { ...B } } }',
    ),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a circle through an inline fragment',
    send: ask('{ ...A } fragment A on Query { ... on Query { ... { ...A } } }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'one directive a thousand times',
    send: ask(`{ __typename ${'@skip(if: false) '.repeat(300)} }`),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a directive on every field',
    send: ask(`{ ${'__typename @include(if: true) '.repeat(101)} }`),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /101 directives/,
  },
  {
    name: 'unknown directives',
    send: ask(`{ __typename ${times(300, (index) => `@x${index}`)} }`),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'one field thousands of times',
    send: ask(`{ ${'__typename '.repeat(9000)} }`),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
    says: /4000 tokens/,
  },
  {
    name: 'fields too deep',
    send: ask(`{ missions { nodes { ${'posts { nodes { '.repeat(9)} id ${'} } '.repeat(9)} } } }`),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /fields deep/,
  },
  {
    name: 'brackets of thousands',
    send: ask('{a'.repeat(49_000)),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
    says: /more than 64 deep/,
  },
  {
    name: 'lists of thousands as an argument',
    send: ask(`{ missions(where: ${'['.repeat(50_000)}) { totalCount } }`),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'inline fragments of thousands',
    send: ask(`{ ${'... { '.repeat(3000)} __typename ${'} '.repeat(3000)} }`),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'types of lists of lists',
    send: ask(`query($x: ${'['.repeat(5000)}Int${']'.repeat(5000)}) { __typename }`),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'a string that is never closed, full of escapes',
    send: ask(`{ mission(id: "${'\\"'.repeat(200_000)}) { id } }`),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'a comment of a megabyte',
    send: ask(`{ __typename } #${'{'.repeat(900_000)}`),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
    says: /9000\d\d characters long: at most 100000/,
  },
  { name: 'a comment of ninety kilobytes', send: ask(`{ __typename } #${'{'.repeat(90_000)}`), status: 200 },
  {
    name: 'a comment on each of forty thousand lines',
    send: ask(`{ __typename }${'\n#'.repeat(49_000)}`),
    status: 200,
  },
  {
    name: 'a plan for every type, sixty times',
    send: ask(
      `{ ${times(60, (index) => `a${index}: node(id: "x") { ...F }`)} } fragment F on Node { ${['Mission', 'Person', 'VisaCase', 'Facility', 'Event', 'Dispute', 'TaxCard', 'Vehicle', 'Incident', 'Benefit'].map((type) => `... on ${type} { id recordedAt }`).join(' ')} }`,
    ),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /selects 1920 fields and fragments: at most 500/,
  },
  {
    name: 'fields of one name in all fragments',
    send: ask(
      `{ ${times(120, (index) => `...F${index}`)} } ${times(120, (index) => `fragment F${index} on Query { missions { nodes { name } } countries { nodes { name } } }`)}`,
    ),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /selects \d+ fields and fragments: at most 500/,
  },
  {
    name: 'unknown fields by the thousand',
    send: ask(`{ ${times(3000, (index) => `f${index}`)} }`),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a long list in a filter',
    send: ask('query($in: [String!]) { missions(where: { name: { in: $in } }) { totalCount } }', {
      variables: { in: Array.from({ length: 2900 }, (_, index) => `n${index}`) },
    }),
    status: 200,
    code: 'BAD_USER_INPUT',
    says: /2900 values: at most 500/,
  },
  {
    name: 'twenty thousand tests in a filter',
    send: filtered({
      or: Array.from({ length: 20_000 }, (_, index) => ({ name: { contains: `n${index}` } })),
    }),
    status: 400,
    code: 'BAD_USER_INPUT',
    says: /more than 3000 values/,
  },
  {
    name: 'sixty thousand groups without a test in a filter',
    send: filtered({ or: Array.from({ length: 60_000 }, () => ({})) }),
    status: 400,
    code: 'BAD_USER_INPUT',
    says: /more than 3000 values/,
  },
  {
    name: 'a thousand groups without a test in a filter',
    send: filtered({ or: Array.from({ length: 1400 }, () => ({})) }),
    status: 200,
    code: 'BAD_USER_INPUT',
    says: /at most 250 groups/,
  },
  {
    name: 'a thousand tests for null in a filter',
    send: filtered({ or: Array.from({ length: 700 }, () => ({ name: { isNull: true } })) }),
    status: 200,
    code: 'BAD_USER_INPUT',
    says: /at most 100 tests/,
  },
  {
    name: 'a thousand tests in a filter of the document',
    send: ask(
      `{ missions(where: { or: [${times(1000, (index) => `{name:{eq:"${index}"}}`)}] }) { totalCount } }`,
    ),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
    says: /4000 tokens/,
  },
  {
    name: 'hundreds of tests in a filter of the document',
    send: ask(
      `{ missions(where: { or: [${times(400, (index) => `{name:{eq:"${index}"}}`)}] }) { totalCount } }`,
    ),
    status: 200,
    code: 'BAD_USER_INPUT',
    says: /at most 100 tests/,
  },
  {
    name: 'an order of nine hundred fields',
    send: ask('query($o: [MissionOrderBy!]) { missions(first: 1, orderBy: $o) { nodes { id } } }', {
      variables: { o: Array.from({ length: 900 }, () => ({ field: 'NAME', direction: 'ASC' })) },
    }),
    status: 200,
    code: 'BAD_USER_INPUT',
    says: /names 900 fields: a list is ordered by at most 10/,
  },
  {
    name: 'a thousand tests in a filter',
    send: filtered({ or: Array.from({ length: 700 }, (_, index) => ({ name: { contains: `n${index}` } })) }),
    status: 200,
    code: 'BAD_USER_INPUT',
    says: /at most 100 tests/,
  },
  {
    name: 'a filter that nests',
    send: filtered(JSON.parse(`${'{"not":'.repeat(1000)}{}${'}'.repeat(1000)}`) as object),
    status: 400,
    code: 'BAD_USER_INPUT',
    says: /nest more than 32/,
  },
  {
    name: 'a pattern of wildcards',
    send: ask('query($t: String) { missions(where: { name: { contains: $t } }) { totalCount } }', {
      variables: { t: '%_'.repeat(5000) },
    }),
    status: 200,
    code: 'BAD_USER_INPUT',
    says: /10000 characters/,
  },
  {
    name: 'wildcards are characters',
    send: ask('{ missions(where: { name: { contains: "%_%_%" } }) { totalCount } }'),
    status: 200,
    says: /"totalCount":0/,
  },
];

/** Operations that ask what they should not learn. */
export const injections: readonly Attack[] = [
  {
    name: 'SQL in a filter',
    send: ask(`{ missions(where: { name: { eq: "' or 1=1 --" } }) { totalCount } }`),
    status: 200,
    says: /"totalCount":0/,
  },
  {
    name: 'SQL in a list of a filter',
    send: ask(`{ missions(where: { name: { in: ["'}') or true --", "\\\\"] } }) { totalCount } }`),
    status: 200,
    says: /"totalCount":0/,
  },
  {
    name: 'SQL in a search',
    send: ask(
      `{ missions(where: { name: { contains: "'; drop table missions.mission; --" } }) { totalCount } }`,
    ),
    status: 200,
    says: /"totalCount":0/,
  },
  {
    name: 'SQL in an id',
    send: ask(`{ mission(id: "msn_' or 1=1 --") { id } }`),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'SQL in a key that is no id',
    send: ask(`{ country(code: "FR' or '1'='1") { code } }`),
    status: 200,
    says: /"country":null/,
  },
  {
    name: 'SQL in the name of an order',
    send: ask('{ missions(orderBy: [{ field: "id; drop table", direction: ASC }]) { totalCount } }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'SQL in a cursor', send: missionsAfter(`' or 1=1 --`), status: 200, code: 'BAD_USER_INPUT' },
  {
    name: 'a cursor of another version',
    send: missionsAfter(cursor(2, 'name,id', 'a', 'b')),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a cursor of another order',
    send: missionsAfter(cursor(1, 'secret,id', 'a', 'b')),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a cursor with a list in it',
    send: missionsAfter(cursor(1, 'name,id', ['a'], 'b')),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a cursor with the character zero',
    send: missionsAfter(cursor(1, 'name,id', 'a\u0000', 'b')),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a cursor that is not UTF-8',
    send: missionsAfter(Buffer.from([0xff, 0xfe, 0x5b]).toString('base64url')),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a cursor that nests',
    send: missionsAfter(Buffer.from('['.repeat(100_000)).toString('base64url')),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a cursor of a day that no calendar has',
    send: ask(
      'query($c: String) { importRuns(first: 1, after: $c, orderBy: [{ field: STARTED_AT, direction: DESC }]) { nodes { id } } }',
      { variables: { c: cursor(1, '-startedAt,id', '+275760-09-13T00:00:00.000Z', 'imp_x') } },
    ),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a cursor with a number that no column holds',
    send: ask(
      'query($c: String) { visaIssuanceRows(first: 1, after: $c, orderBy: [{ field: ISSUED, direction: DESC }]) { nodes { id } } }',
      { variables: { c: cursor(1, '-issued,id', 1e300, 'vsi_x') } },
    ),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'the id of another type',
    send: ask('{ mission(id: "per_00000000000000000000000000") { id } }'),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'an id of no type',
    send: ask('{ node(id: "zzz_00000000000000000000000000") { id } }'),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'an id of a megabyte',
    send: ask('query($id: ID!) { node(id: $id) { id } }', { variables: { id: 'x'.repeat(900_000) } }),
    status: 400,
    code: 'BAD_USER_INPUT',
    says: /900000 characters: at most 100000/,
  },
  {
    name: 'an id that climbs',
    send: ask('{ node(id: "../../../etc/passwd") { id } }'),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'the character zero in the text',
    send: ask('{ mission(id: "a\\u0000b") { id } }'),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'the character zero in a variable',
    send: ask('query($t: String) { missions(where: { name: { eq: $t } }) { totalCount } }', {
      variables: { t: 'a\u0000b' },
    }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'half a character in a variable',
    send: ask('query($t: String) { missions(where: { name: { eq: $t } }) { totalCount } }', {
      variables: { t: '\ud800' },
    }),
    status: 400,
    code: 'BAD_USER_INPUT',
    says: /half a character/,
  },
  {
    name: 'a number that is too large for Int',
    send: ask('{ missions(first: 99999999999999999999) { totalCount } }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'such a number in a variable',
    send: ask('query($n: Int) { missions(first: $n) { totalCount } }', { variables: { n: 1e308 } }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a number of the wrong kind in a variable',
    send: ask('query($n: Int) { missions(first: $n) { totalCount } }', { variables: { n: '1' } }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'days until the end of time',
    send: ask('{ propertyNotices(dueWithinDays: 2147483647) { totalCount } }'),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'days before the beginning of time',
    send: ask('{ propertyNotices(dueWithinDays: -2147483648) { totalCount } }'),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'the year zero',
    send: ask('{ engagements(where: { heldOn: { eq: "0000-01-01" } }) { totalCount } }'),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a place beyond the poles',
    send: ask('{ overlaysAt(location: { latitude: 1e308, longitude: -1e308 }) { name } }'),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a distance beyond the world',
    send: ask(
      '{ facilities(first: 1, near: { location: { latitude: 1, longitude: 1 }, radiusKm: 1e308 }) { totalCount } }',
    ),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a place a little beyond the poles',
    send: ask('{ overlaysAt(location: { latitude: 90.5, longitude: 0 }) { name } }'),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a distance a little beyond the world',
    send: ask(
      '{ facilities(first: 1, near: { location: { latitude: 1, longitude: 1 }, radiusKm: 50000 }) { totalCount } }',
    ),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a prototype as an alias',
    send: ask('{ __proto__: __typename }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'inherited names as aliases',
    send: ask('{ constructor: __typename toString: __typename hasOwnProperty: __typename }'),
    status: 200,
    says: /"constructor":"Query","toString":"Query"/,
  },
  {
    name: 'inherited names as fields',
    send: ask('{ constructor }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'an unknown operation name',
    send: ask('query A { __typename }', { operationName: 'B' }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'an operation name of the prototype',
    send: ask('query A { __typename }', { operationName: '__proto__' }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'two operations and no name',
    send: ask('query A { __typename } query B { __typename }'),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'a mutation that there is not',
    send: ask('mutation { dropEverything }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'the fields of federation',
    send: ask('{ _service { sdl } _entities(representations: []) { __typename } }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a subscription over POST',
    send: ask('subscription { __typename }'),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
];

const introspection = '{ __schema { queryType { name } types { name } } }';

/** Ways to the schema, for one from whom it is hidden. */
export const introspections: readonly Attack[] = [
  { name: '__schema', send: ask(introspection), status: 403, code: 'FORBIDDEN' },
  { name: '__type', send: ask('{ __type(name: "Query") { name } }'), status: 403, code: 'FORBIDDEN' },
  {
    name: '__schema in a named operation',
    send: ask(`query IntrospectionQuery ${introspection}`, { operationName: 'IntrospectionQuery' }),
    status: 403,
    code: 'FORBIDDEN',
  },
  {
    name: '__schema under an alias',
    send: ask('{ missions: __schema { queryType { name } } }'),
    status: 403,
    code: 'FORBIDDEN',
  },
  {
    name: '__schema in a fragment',
    send: ask('{ ...F } fragment F on Query { __schema { queryType { name } } }'),
    status: 403,
    code: 'FORBIDDEN',
  },
  {
    name: '__schema in a fragment of a fragment',
    send: ask(
      '{ ...F } fragment F on Query { ... { ...G } } fragment G on Query { __type(name: "Mission") { name } }',
    ),
    status: 403,
    code: 'FORBIDDEN',
  },
  {
    name: '__schema that a condition leaves out',
    send: ask('{ __typename __schema @skip(if: true) { queryType { name } } }'),
    status: 403,
    code: 'FORBIDDEN',
  },
  { name: '__schema by GET', send: get({ query: introspection }), status: 403, code: 'FORBIDDEN' },
  {
    name: '__schema in the other operation',
    send: ask(`query A { __typename } query B ${introspection}`, { operationName: 'A' }),
    status: 403,
    code: 'FORBIDDEN',
  },
  {
    name: '__schema with a line break',
    send: ask('{ __schema\n{ queryType { name } } }'),
    status: 403,
    code: 'FORBIDDEN',
  },
  { name: '__typename is for everybody', send: ask('{ __typename }'), status: 200 },
  {
    name: 'a field that is almost one',
    send: ask('{ missionz { id } }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'an argument that is almost one',
    send: ask('{ missions(frist: 1) { totalCount } }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a type that is almost one',
    send: ask('{ node(id: "x") { ... on Missio { id } } }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a field of an implementation',
    send: ask('{ node(id: "x") { name } }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'fields that are forgotten',
    send: ask('{ missions }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'an enum value that is almost one',
    send: ask('{ missions(where: { status: { eq: ACTIV } }) { totalCount } }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'such a value in a variable',
    send: ask('query($s: MissionStatus) { missions(where: { status: { eq: $s } }) { totalCount } }', {
      variables: { s: 'ACTIV' },
    }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'an input field that is almost one, in a variable',
    send: ask('query($w: MissionWhere) { missions(where: $w) { totalCount } }', {
      variables: { w: { nam: { eq: 'x' } } },
    }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a directive that is almost one',
    send: ask('{ __typename @skipp(if: true) }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
];
