// How many subjects one answer about the log holds, however many its entries have.
import { mostSubjects } from '@fmg/shared/audit/entry';
import { insertRows } from '@fmg/shared/db/bulk';
import { idFromKey } from '@fmg/shared/identity/ids';
import { openTestSubgraph, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { auditCopy } from '../src/db';
import { createEvents } from '../src/server';

const entries = 200;

/** The subjects that every entry names. */
const subjects = Array.from({ length: mostSubjects }, (_, index) => idFromKey('Person', 'test', `${index}`));

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await openTestSubgraph(createEvents);
  await insertRows(
    graph.database.db,
    auditCopy,
    Array.from({ length: entries }, (_, index) => ({
      id: idFromKey('AuditEntry', 'test', `${index}`),
      source: 'test',
      subgraph: 'missions' as const,
      chain: 'reads-test',
      position: index + 1,
      at: new Date(Date.UTC(2026, 0, 14, 0, 0, index)),
      actor: 'someone',
      roles: ['DESK_OFFICER'],
      missionId: null,
      purpose: null,
      action: 'READ',
      classes: ['STAFF'],
      subjects,
      subjectCount: mostSubjects,
      inputHash: 'x',
      requestId: `${index}`,
      previousHash: 'x',
      hash: 'x',
    })),
  );
}, 120_000);
afterAll(() => graph.close());

interface Node {
  subjects: string[];
  subjectCount: number;
}
const page = async (first: number): Promise<Node[]> => {
  const { auditTrail } = (await graph.ask(
    'query ($first: Int) { auditTrail(first: $first) { nodes { subjects subjectCount } } }',
    { first },
  )) as { auditTrail: { nodes: Node[] } }; // as selected
  return auditTrail.nodes;
};

test.each([1, 10])('%p entries name all of their subjects', async (first) => {
  expect(await page(first)).toEqual(Array(first).fill({ subjects, subjectCount: mostSubjects }));
});

test('a full page has an equal share for each entry, and says how many there are', async () => {
  const share = { subjects: subjects.slice(0, 100), subjectCount: mostSubjects };
  expect(await page(entries)).toEqual(Array(entries).fill(share));
});
