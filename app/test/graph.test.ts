import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadExamples } from '@fmg/gateway/explore/examples';
import { idFromKey } from '@fmg/shared/identity/ids';
import { openRunningGraph, type RunningGraph } from './running-graph';

const folder = resolve(__dirname, '../../schema/operations');
const operationOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** SQL statements that each operation may take, whatever the size of its pages. */
const budgets: Readonly<Record<string, number>> = {
  'analytics-issuances.graphql': 4,
  'crisis.graphql': 11,
  'diplomatic-list.graphql': 8,
  'disputes.graphql': 6,
  'exchange.graphql': 5,
  'head-of-mission.graphql': 4,
  'mission-overview.graphql': 18,
  'mission-register.graphql': 5,
  'node.graphql': 8,
  'privileges-desk.graphql': 3,
  'property.graphql': 4,
  'protocol-event.graphql': 9,
  'relations.graphql': 13,
  'security.graphql': 5,
  'staff-notifications.graphql': 4,
};

describe('the whole graph', () => {
  let running: RunningGraph;
  beforeAll(async () => {
    running = await openRunningGraph('pglite');
  }, 120_000);
  afterAll(() => running.close());

  test.each(loadExamples(folder).map((example) => [example.name, example] as const))(
    'the example %s shows something with its own variables',
    async (_, example) => {
      const answer = await running.ask(example.operation, example.variables);
      expect(Object.values(answer)).not.toContain(null);
      expect(JSON.stringify(answer)).not.toMatch(/^\{"\w+":(\[\]|\{[^{}]*"nodes":\[\]\})\}$/);
    },
  );

  test.each(readdirSync(folder))('%s takes its budget of statements', async (file) => {
    const [example] = loadExamples(folder).filter((each) =>
      operationOf(file).includes(`query ${each.name}(`),
    );
    const before = running.database.statements();
    const answer = await running.ask(example?.operation ?? '', example?.variables);
    expect({ [file]: running.database.statements() - before }).toEqual({ [file]: budgets[file] });
    expect(answer).toMatchSnapshot();
  });

  test.each([1, 25, 200])(
    'a page of %i missions with its contributions takes the same statements',
    async (first) => {
      const page = `query ($first: Int) { missions(first: $first) { totalCount nodes { name sendingState { name } headOfMission { person { displayName visaCases(first: 2) { nodes { state } } } }
      posts(first: 3) { totalCount nodes { name } } facilities(first: 2) { totalCount nodes { kind incidents(first: 1) { nodes { severity } } } } taxCards(first: 2) { nodes { animal } } disputes(first: 1) { totalCount } } } }`;
      expect(await running.statements(page, { first })).toBe(11);
    },
  );

  test('France has one embassy, in Washington', async () => {
    const { missions } = (await running.ask(
      `{ missions(where: { sendingState: { code: { eq: "FR" } }, kind: { eq: EMBASSY }, status: { eq: ACTIVE } }) { totalCount nodes { city } } }`,
    )) as { missions: unknown };
    expect(missions).toEqual({ totalCount: 1, nodes: [{ city: 'Washington' }] });
  });

  const anyEvent = async (): Promise<{ id: string; title: string }> => {
    const { events } = (await running.ask('{ events(first: 1) { nodes { id title } } }')) as {
      events: { nodes: { id: string; title: string }[] };
    }; // what the operation selects
    const [event] = events.nodes;
    if (event === undefined) throw new Error('the demonstration world has no event');
    return event;
  };

  test('a missing id is null whatever is selected, and a malformed one is an error in its own place', async () => {
    const missing = idFromKey('Event', 'nowhere', 1);
    const { text } = await running.post(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } other: node(id: $ids0) { id } }'.replace(
        '$ids0',
        JSON.stringify(missing),
      ),
      { ids: [missing, 'nonsense'] },
    );
    expect(JSON.parse(text)).toMatchObject({
      data: { nodes: [null, null], other: null },
      errors: [{ path: ['nodes', 1], extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test('a client may use the alias under which existence is proven', async () => {
    const ids = [idFromKey('Event', 'nowhere', 1), (await anyEvent()).id];
    const { text } = await running.post(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Event { _proof: title __proof: kind } } }',
      { ids },
    );
    expect(JSON.parse(text)).toEqual({
      data: { nodes: [null, { _proof: (await anyEvent()).title, __proof: expect.any(String) }] },
    });
  });

  test('a part whose tables are gone costs its own fields and not the answer, and says nothing of SQL', async () => {
    const names = `{ missions(first: 1) { nodes { name taxCards(first: 1) { nodes { animal } } } } }`;
    const rename = async (from: string, to: string) =>
      await running.database.db.execute(`alter table privileges.${from} rename to ${to}`);
    await rename('tax_card', 'tax_card_away');
    try {
      const { status, text } = await running.post(names);
      expect(status).toBe(200);
      expect(JSON.parse(text)).toMatchObject({
        data: { missions: { nodes: [{ name: expect.any(String), taxCards: null }] } },
        errors: [{ extensions: { code: 'INTERNAL' } }],
      });
      expect(text).not.toMatch(/tax_card|select|postgres|127\.0\.0\.1/i);
    } finally {
      await rename('tax_card_away', 'tax_card');
    }
  });
});
