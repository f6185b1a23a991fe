import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { idFromKey } from '@fmg/shared/identity/ids';
import { testEngines } from '@fmg/shared/testing/database';
import { openRunningGraph, type RunningGraph } from './running-graph';

const folder = resolve(__dirname, '../../schema/operations');
const operation = (file: string): string => readFileSync(join(folder, `${file}.graphql`), 'utf8');

/** SQL statements that each operation may take, whatever the size of its pages. */
const budgets: Readonly<Record<string, number>> = {
  'analytics-issuances': 3,
  disputes: 6,
  exchange: 7,
  'mission-overview': 30,
  'mission-register': 5,
  node: 8,
  property: 4,
  'protocol-event': 8,
  relations: 14,
  security: 6,
};

describe.each(testEngines())('the whole graph on %s', (engine) => {
  let running: RunningGraph;
  const variables: Record<string, Record<string, unknown>> = {};

  beforeAll(async () => {
    running = await openRunningGraph(engine);
    const { missions, events, visaCases, facilities } = (await running.ask(`{
      missions(where: { sendingState: { code: { eq: "FR" } }, kind: { eq: EMBASSY } }) { nodes { id headOfMission { person { id } } } }
      events(first: 1, where: { state: { eq: HELD } }) { nodes { id } }
      visaCases(first: 1) { nodes { id } }
      facilities(first: 1) { nodes { id } }
    }`)) as Record<string, { nodes: { id: string; headOfMission?: { person: { id: string } } }[] }>;
    const first = (list: { nodes: { id: string }[] } | undefined): string => list?.nodes[0]?.id ?? '';
    const person = missions?.nodes[0]?.headOfMission?.person.id ?? '';
    Object.assign(variables, {
      'analytics-issuances': { countries: ['FR', 'JP'], classes: null },
      disputes: { states: null },
      exchange: { country: null, first: 20 },
      'mission-overview': { id: first(missions) },
      'mission-register': { country: null, kinds: null, first: 20 },
      node: { ids: [first(missions), person, first(visaCases), first(facilities), first(events), idFromKey('Dispute', 'nowhere', 1)] },
      property: { withinDays: 60 },
      'protocol-event': { id: first(events) },
      relations: { code: 'FR', asOf: null },
      security: { location: { latitude: 38.9072, longitude: -77.0369 }, radiusKm: 5 },
    });
  }, 120_000);
  afterAll(() => running.close());

  test('every kept operation has its budget of statements', () => {
    const kept = readdirSync(folder).map((file) => file.replace('.graphql', ''));
    expect(Object.keys(budgets).toSorted()).toEqual(kept.toSorted());
  });

  test.each(Object.keys(budgets))('%s answers without an error, within its budget of statements', async (name) => {
    const before = running.database.statements();
    const answer = await running.ask(operation(name), variables[name]);
    const taken = running.database.statements() - before;
    expect(answer).toMatchSnapshot();
    expect({ [name]: taken }).toEqual({ [name]: budgets[name] });
  });

  test.each([1, 25, 200])('a page of %i missions with its contributions takes the same statements', async (first) => {
    const page = `query ($first: Int) { missions(first: $first) { totalCount nodes { name sendingState { name } headOfMission { person { displayName visaCases(first: 2) { nodes { state } } } }
      posts(first: 3) { totalCount nodes { name } } facilities(first: 2) { totalCount nodes { kind incidents(first: 1) { nodes { severity } } } } taxCards(first: 2) { nodes { animal } } disputes(first: 1) { totalCount } } } }`;
    expect(await running.statements(page, { first })).toBe(15);
  });

  test('France has one embassy, in Washington', async () => {
    const { missions } = (await running.ask(`{ missions(where: { sendingState: { code: { eq: "FR" } }, kind: { eq: EMBASSY }, status: { eq: ACTIVE } }) { totalCount nodes { city } } }`)) as { missions: unknown };
    expect(missions).toEqual({ totalCount: 1, nodes: [{ city: 'Washington' }] });
  });

  test('a missing id is null whatever is selected, and a malformed one is an error in its own place', async () => {
    const missing = idFromKey('Event', 'nowhere', 1);
    const { text } = await running.post('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } other: node(id: $ids0) { id } }'.replace('$ids0', JSON.stringify(missing)), { ids: [missing, 'nonsense'] });
    expect(JSON.parse(text)).toMatchObject({ data: { nodes: [null, null], other: null }, errors: [{ path: ['nodes', 1], extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test('a part whose tables are gone costs its own fields and not the answer, and says nothing of SQL', async () => {
    const names = `{ missions(first: 1) { nodes { name taxCards(first: 1) { nodes { animal } } } } }`;
    const rename = async (from: string, to: string) => await running.database.db.execute(`alter table privileges.${from} rename to ${to}`);
    await rename('tax_card', 'tax_card_away');
    try {
      const { status, text } = await running.post(names);
      expect(status).toBe(200);
      expect(JSON.parse(text)).toMatchObject({ data: { missions: { nodes: [{ name: expect.any(String), taxCards: { nodes: null } }] } }, errors: [{ extensions: { code: 'INTERNAL' } }] });
      expect(text).not.toMatch(/tax_card|select|postgres|127\.0\.0\.1/i);
    } finally {
      await rename('tax_card_away', 'tax_card');
    }
  });
});
