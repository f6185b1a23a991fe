// The real work of a planner: in this thread and in one of its own alike, and within its bounds.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { silentLog } from '@fmg/shared/telemetry/log';
import { execute, getIntrospectionQuery, parse } from 'graphql';
import { plannerHere } from './here';
import { plannerBy } from './planner';
import { planInThread, type PlannerThread } from './planner-thread';
import { readSupergraph } from './supergraph';

const root = resolve(__dirname, '../../..');
const supergraph = readFileSync(resolve(root, 'schema/supergraph.graphql'), 'utf8');
const page = readFileSync(resolve(root, 'schema/operations/mission-overview.graphql'), 'utf8');

const here = plannerHere(supergraph);
let thread: PlannerThread;

beforeAll(async () => {
  const start = (): Worker =>
    new Worker(resolve(__dirname, '../../dist/planner/planning-thread.js'), { workerData: { supergraph } });
  // This machine may be busy.
  thread = planInThread({ start, log: silentLog, mostMs: 30_000 });
  await thread.ready;
});
afterAll(() => thread.close());

test('a plan is the same from both', async () => {
  const there = plannerBy(thread.ask);
  const plan = await here.plan(page, undefined, 'me');
  expect(JSON.stringify(plan)).toContain('privileges');
  expect(await there.plan(page, undefined, 'me')).toEqual(plan);
  const many = 'query A { missions { totalCount } } query B { countries { totalCount } }';
  expect(JSON.stringify(await there.plan(many, 'B', 'me'))).toContain('countries');
});

test('so are problems, with their places', async () => {
  const problems = await plannerBy(thread.ask).problemsOf('{ missionz { id } }', 'me');
  expect(problems).toEqual([
    { message: expect.stringContaining('missionz') as string, locations: [{ line: 1, column: 3 }] },
  ]);
  expect(await here.problemsOf('{ missionz { id } }', 'me')).toEqual(problems);
  expect(await here.problemsOf('{ missions { totalCount } }', 'me')).toEqual([]);
});

test('so is what the schema says of itself', async () => {
  const there = plannerBy(thread.ask);
  const all = await there.introspect(getIntrospectionQuery(), {}, 'me');
  expect(all.errors).toBeUndefined();
  expect(JSON.stringify(all)).toContain('"Mission"');
  expect(
    await there.introspect('query($n: String!) { __type(name: $n) { name } }', { n: 'Mission' }, 'me'),
  ).toEqual({
    data: { __type: { name: 'Mission' } },
  });
});

test('is written as graphql-js writes it', async () => {
  const schema = readSupergraph(supergraph).apiSchema().toGraphQLJSSchema();
  const texts = [
    getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true }),
    '{ a: __type(name: "Nothing") { name } b: __type(name: "Person") { __typename ...F kind } } fragment F on __Type { k: kind interfaces { name } }',
    '{ s: __schema { types { name } } s: __schema { types { kind possibleTypes { name } } directives { name locations } } }',
    'query ($on: Boolean = false) { __type(name: "Query") { name @include(if: $on) kind @skip(if: $on) } }',
  ];
  for (const text of texts) {
    const expected: unknown = JSON.parse(JSON.stringify(execute({ schema, document: parse(text) })));
    expect(await here.introspect(text, {}, 'me')).toEqual(expected);
  }
  expect(
    await here.introspect('query ($n: String = "a") { t: __type(name: $n) { name } }', { n: null }, 'me'),
  ).toEqual({
    data: { t: null },
    errors: [{ message: expect.stringContaining('must not be null') as string, path: ['t'] }],
  });
});

test('fields that are too many to be compared are told of with their reason', async () => {
  const text = `{ __typename } fragment F on Query { ${'countries { totalCount } '.repeat(560)} }`;
  const [problem, ...others] = await here.problemsOf(text, 'me');
  expect(problem?.message).toMatch(/^So many fields of the document have one name/);
  expect(others).toEqual([]);
});

test('an answer of introspection has an end, at which the walk ends', async () => {
  const every = Array.from(
    { length: 50 },
    (_, index) => `a${index}: __schema { types { name description } }`,
  );
  await expect(here.introspect(`{ ${every.join(' ')} }`, {}, 'me')).rejects.toMatchObject({
    extensions: { code: 'TOO_COSTLY' },
    message: expect.stringMatching(
      /^What the operation asks of the schema is longer than .* at most 2097152 characters are served/,
    ) as string,
  });
});

test('a walk through the schema that would take minutes is over at once', async () => {
  const inner = (depth: number): string => (depth === 0 ? 'name' : `fields { type { ${inner(depth - 1)} } }`);
  const began = performance.now();
  await expect(here.introspect(`{ __schema { types { ${inner(7)} } } }`, {}, 'me')).rejects.toMatchObject({
    extensions: { code: 'TOO_COSTLY' },
  });
  expect(performance.now() - began).toBeLessThan(20_000);
});

test('what is planned has an end, and so has a plan', async () => {
  const nodes = (count: number, fields: string): string =>
    `{ ${Array.from({ length: count }, (_, index) => `n${index}: node(id: "x") { ${fields} }`).join(' ')} }`;
  // There are 45 types behind the interface.
  await expect(here.plan(nodes(60, 'id'), undefined, 'me')).rejects.toMatchObject({
    extensions: { code: 'TOO_COSTLY' },
    message: expect.stringMatching(
      /^The operation selects 2700 fields when .* at most 2000 are served/,
    ) as string,
  });
  expect(await here.plan(nodes(10, 'id'), undefined, 'me')).toMatchObject({ kind: 'QueryPlan' });
  await expect(here.plan(nodes(40, 'recordedAt'), undefined, 'me')).rejects.toMatchObject({
    extensions: { code: 'TOO_COSTLY' },
    message: expect.stringMatching(/^The plan of the operation is \d+ characters long/) as string,
  });
});
