// Readings of published files and what they rejected, through the subgraph.
import { idFromKey } from '@fmg/shared/identity/ids';
import { openTestSubgraph, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { findLatestAsOf, findRuns, recordRun } from '../src/intake/import-run/import-run.store';
import type { importRun } from '../src/intake/import-run/import-run.tables';
import { createMissions } from '../src/server';

const runId = (name: string) => idFromKey('ImportRun', 'test', name);
const rowId = (name: string) => idFromKey('RejectedRow', 'test', name);

const run = (
  name: string,
  day: string,
  rest: Partial<typeof importRun.$inferInsert> = {},
): typeof importRun.$inferInsert => ({
  id: runId(name),
  fileName: `${name}.csv`,
  kind: 'EMBASSIES',
  dataset: 'test-register',
  sha256: name,
  asOf: day,
  startedAt: new Date(`${day}T10:00:00Z`),
  finishedAt: new Date(`${day}T10:01:00Z`),
  outcome: 'IMPORTED',
  read: 6,
  inserted: 2,
  changed: 1,
  unchanged: 0,
  skipped: 1,
  rejected: 2,
  totalsReconciled: 0,
  totalsNotReconciled: 0,
  ...rest,
});
const rejection = (of: string, line: number) => ({
  id: rowId(`${of}${line}`),
  runId: runId(of),
  line,
  column: null,
  value: `line ${line}`,
  reason: 'unknown State',
  recordUsed: false,
});

describe('readings of published files', () => {
  let graph: TestSubgraph;

  beforeAll(async () => {
    graph = await openTestSubgraph(createMissions);
    const { db } = graph.database;
    await recordRun(db, run('older', '2021-11-13'), [rejection('older', 9), rejection('older', 3)]);
    await recordRun(db, run('later', '2022-05-17'), [rejection('later', 5)]);
    const nothing = { read: 0, inserted: 0, changed: 0, skipped: 0, rejected: 0 };
    await recordRun(
      db,
      run('broken', '2023-01-01', { ...nothing, outcome: 'FAILED', failure: 'cut off' }),
      [],
    );
  });
  afterAll(() => graph.close());

  test('are listed latest first, with what each rejected by line', async () => {
    const { importRuns } = await graph.ask(`{ importRuns { totalCount nodes {
      fileName outcome failure asOf read rejected rejections { totalCount nodes { line reason recordUsed run { fileName } } } } } }`);
    expect(importRuns).toMatchObject({
      totalCount: 3,
      nodes: [
        { fileName: 'broken.csv', outcome: 'FAILED', failure: 'cut off', rejections: { totalCount: 0 } },
        { fileName: 'later.csv', asOf: '2022-05-17', read: 6, rejected: 2, rejections: { totalCount: 1 } },
        {
          fileName: 'older.csv',
          rejections: {
            nodes: [
              { line: 3, run: { fileName: 'older.csv' } },
              { line: 9, recordUsed: false },
            ],
          },
        },
      ],
    });
  });

  test('the rejections of many runs take as many statements as those of one', async () => {
    const ask = (first: number) =>
      graph.statements(`{ importRuns(first: ${first}) { nodes { rejections { nodes { line } } } } }`);
    expect(await ask(3)).toBe(await ask(1));
  });

  test('can be filtered by outcome and data set, and rejected rows by their run', async () => {
    const answer = await graph.ask(
      `query ($run: ID!) {
        importRuns(where: { outcome: { eq: IMPORTED }, dataset: { eq: "test-register" } }) { totalCount }
        rejectedRows(where: { run: { id: { eq: $run } } }, orderBy: [{ field: LINE, direction: DESC }]) { nodes { line } } }`,
      { run: runId('older') },
    );
    expect(answer).toEqual({
      importRuns: { totalCount: 2 },
      rejectedRows: { nodes: [{ line: 9 }, { line: 3 }] },
    });
  });

  test('are found by id, by node and by reference; a missing one is null', async () => {
    const answer = await graph.ask(
      `query ($run: ID!, $row: ID!, $none: ID!, $refs: [_Any!]!) {
        importRun(id: $run) { sha256 } rejectedRow(id: $row) { value } none: importRun(id: $none) { id }
        node(id: $row) { __typename id }
        _entities(representations: $refs) { ... on ImportRun { fileName } ... on RejectedRow { line } } }`,
      {
        run: runId('older'),
        row: rowId('later5'),
        none: runId('none'),
        refs: [
          { __typename: 'ImportRun', id: runId('later') },
          { __typename: 'RejectedRow', id: rowId('older3') },
          { __typename: 'ImportRun', id: runId('none') },
        ],
      },
    );
    expect(answer).toEqual({
      importRun: { sha256: 'older' },
      rejectedRow: { value: 'line 5' },
      none: null,
      node: { __typename: 'RejectedRow', id: rowId('later5') },
      _entities: [{ fileName: 'later.csv' }, { line: 3 }, null],
    });
  });

  test('a failed reading does not count as the latest edition', async () => {
    expect(await findLatestAsOf(graph.database.db, 'test-register')).toBe('2022-05-17');
    expect(await findLatestAsOf(graph.database.db, 'another')).toBeNull();
    expect((await findRuns(graph.database.db)).map(({ fileName }) => fileName)).toEqual([
      'older.csv',
      'later.csv',
      'broken.csv',
    ]);
  });

  test.each([
    ['counts that do not add up', { read: 7 }],
    ['a path in place of a file name', { fileName: 'folder/file.csv' }],
    ['a failure that is not said to be one', { failure: 'cut off' }],
  ])('the table refuses %s', async (_, rest) => {
    await expect(recordRun(graph.database.db, run('refused', '2024-01-01', rest), [])).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/violates check constraint "import_run_/) as string },
    });
  });
});
