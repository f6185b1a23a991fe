// Twenty thousand rows: each of them may miss something, and the time that takes grows with their number, not with its square.
import { parse } from 'graphql';
import type { Answer } from './answer';
import { differenceOf } from './differences';
import { depot, rowCount } from './fixtures/depot.fixture';
import { openReference, type Reference } from './reference';
import { startOurs, type RunningServer } from './servers';
import { composeFixture, type World } from './subgraphs';

const composed = composeFixture(depot);
const world: World = { store: {} };
const reference: Reference = openReference(depot, composed.api);

/** The fields that one subgraph leaves out of each of its entities, against its own schema. */
const leftOut = new Set<string>();

let ours: RunningServer;

beforeAll(async () => {
  ours = await startOurs(composed, world, (subgraph, answer) =>
    subgraph === 'scales' ? without(answer) : answer,
  );
});
afterEach(() => leftOut.clear());
afterAll(() => ours.stop());

function without(answer: unknown): unknown {
  const { data } = answer as { data?: { _entities?: (Record<string, unknown> | null)[] } }; // of a subgraph of the fixture
  for (const entity of data?.['_entities'] ?? [])
    for (const field of leftOut) if (entity !== null) Reflect.deleteProperty(entity, field);
  return answer;
}

async function timed(query: string): Promise<{ answer: Answer; took: number }> {
  const start = performance.now();
  const answer = await ours.ask(query, {});
  return { answer, took: performance.now() - start };
}

/** The answer for all rows. Fails when it takes much more than ten times as long as for a tenth of them. */
async function askForAll(queryFor: (rows: number) => string): Promise<Answer> {
  const few = queryFor(rowCount / 10);
  const warm = [await timed(few), await timed(few), await timed(few)];
  const { answer, took } = await timed(queryFor(rowCount));
  const again = await timed(queryFor(rowCount));
  expect(Math.min(took, again.took) / Math.min(...warm.map((each) => each.took))).toBeLessThan(40);
  return answer;
}

const grid = (rows: number, fields: string): string =>
  `{ grid(side: ${Math.floor(Math.sqrt(rows))}) { ${fields} } }`;

test.each([
  ['null in every second row', 'id weight'],
  ['a subgraph knows only every second row', 'note id'],
  ['a field fails for every tenth row', 'price'],
  ['a row is null with an error, every second one', 'id strict'],
  ['required fields of every row, over lists', 'label sum'],
])(
  '%s',
  async (_, fields) => {
    const answer = await askForAll((rows) => grid(rows, fields));
    const query = grid(rowCount, fields);
    const right = await reference(parse(query), {});
    expect(differenceOf(answer, { document: parse(query), sent: query, right })).toBeUndefined();
  },
  120_000,
);

test('a subgraph leaves a field out of every row: null, and errors that say so', async () => {
  leftOut.add('weight');
  const { data, errors } = await askForAll((rows) => `{ rows(count: ${rows}) { code weight } }`);
  const rows = Array.from({ length: rowCount }, (_, id) => ({ code: `c${id}`, weight: null }));
  expect(JSON.stringify(data)).toBe(JSON.stringify({ rows }));
  expect(errors?.[0]).toMatchObject({ path: ['rows', 0, 'weight'] });
}, 120_000);

test('a subgraph leaves a field that may not be null out of every row: each row is null', async () => {
  leftOut.add('tare');
  const side = Math.floor(Math.sqrt(rowCount));
  const { data, errors } = await askForAll((rows) => grid(rows, 'code tare'));
  const nulls = Array.from({ length: side }, () => Array.from({ length: side }, () => null));
  expect(JSON.stringify(data)).toBe(JSON.stringify({ grid: nulls }));
  expect(errors?.[0]).toMatchObject({ path: ['grid', 0, 0, 'tare'] });
}, 120_000);
