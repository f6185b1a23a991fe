// Whoever signs in sees at least what everybody sees: notices of zoning are posted for all, whatever else a role may read.
import { isDeepStrictEqual } from 'node:util';
import { zoningOverlay } from '@fmg/facilities/modules/zoning-overlay/zoning-overlay.tables';
import { roles } from '@fmg/shared/auth/viewer';
import { insertRows } from '@fmg/shared/db/bulk';
import { idFromKey } from '@fmg/shared/identity/ids';
import {
  askingByToken,
  inOneProcess,
  openRunningGraph,
  type Asking,
  type RunningGraph,
} from './running-graph';

/** All that the public may select of a notice. */
const notice = 'id mission { id name } zoneClass path state filedOn dueOn decidedOn';
const notices = `{ totalCount nodes { ${notice} } }`;
const all = 'orderBy: [{ field: FILED_ON, direction: ASC }], first: 200';

/** Lists of zoning that are open to everybody, by each way to them, and by what they may be asked. */
const queries = [
  `{ zoningCases(${all}) ${notices} }`,
  `{ reviewed: zoningCases(${all}, where: { path: { eq: FMBZA_REVIEW }, filedOn: { gte: "1900-01-01" } }) ${notices} }`,
  `{ due: zoningCases(first: 200, orderBy: [{ field: DUE_ON, direction: DESC }], where: { dueOn: { isNull: false } }) ${notices} }`,
  '{ zoningOverlays { totalCount nodes { id name isDiplomatic } } }',
];
const ofMissions = `query ($ids: [ID!]) {
  missions(where: { id: { in: $ids } }) { totalCount nodes { id zoningCases { totalCount nodes { ${notice} } } } }
}`;

interface Row {
  id: string;
  mission?: { id: string };
  zoningCases?: List;
}
interface List {
  totalCount: number;
  nodes: Row[];
}
type Seen = Readonly<Record<string, List>>;

/** Lists by where they stand, those of missions each by itself. */
function listsOf(seen: Seen): [string, List][] {
  return Object.entries(seen).flatMap(([name, list]): [string, List][] => [
    [name, list],
    ...list.nodes.flatMap(({ id, zoningCases }): [string, List][] =>
      zoningCases === undefined ? [] : [[`${name} ${id}`, zoningCases]],
    ),
  ]);
}

/** Rows without the lists in them, which are looked at by themselves. */
const rowsOf = ({ nodes }: List): object[] => nodes.map((row) => ({ ...row, zoningCases: undefined }));

const overlay = {
  id: idFromKey('ZoningOverlay', 'test', 'overlay'),
  name: 'Diplomatic',
  description: '',
  source: 'test',
  isDiplomatic: true,
  status: 'Effective',
  polygons: [],
  south: 38,
  north: 39,
  west: -78,
  east: -77,
};

let running: RunningGraph;
let as: Asking['as'];
/** Missions of which there are notices, and one of which there are none. */
let told: readonly string[];
let untold: string;
let everybodys: Seen;

beforeAll(async () => {
  let asking: Asking | undefined;
  running = await openRunningGraph('pglite', inOneProcess, async (...request) => {
    if (asking === undefined) throw new Error('nobody is known yet');
    return await asking.identify(...request);
  });
  await insertRows(running.database.db, zoningOverlay, [overlay]);
  asking = await askingByToken(inOneProcess(running.database));
  ({ as } = asking);
  const cases = (await running.ask(`{ zoningCases(first: 200) ${notices} }`)) as Record<string, List>; // as the query has it
  told = [...new Set((cases['zoningCases']?.nodes ?? []).flatMap(({ mission }) => mission?.id ?? []))];
  const found = (await running.ask('{ missions(first: 200) { totalCount nodes { id } } }')) as Seen; // as before
  untold = found['missions']?.nodes.find(({ id }) => !told.includes(id))?.id ?? '';
  everybodys = await seenWith({});
}, 120_000);
afterAll(() => running.close());

/** What one with some headers sees. */
async function seenWith(headers: Record<string, string>): Promise<Seen> {
  const ask = async (query: string): Promise<Seen> => {
    const response = await fetch(`${running.graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      // Those that a query does not declare are not looked at.
      body: JSON.stringify({ query, variables: { ids: [...told.slice(0, 5), untold] } }),
    });
    const { data, errors } = (await response.json()) as { data: Seen; errors?: unknown }; // as the query has it
    expect(errors).toBeUndefined();
    return data;
  };
  const answers = await Promise.all([...queries, ofMissions].map(ask));
  return Object.assign({}, ...answers) as Seen; // each has a list of its own
}

/** What of the public's lists another does not see: rows with all their values, and how many there are. */
function missingIn(seen: Seen): unknown[] {
  const lists = new Map(listsOf(seen));
  return listsOf(everybodys).flatMap(([name, list]): unknown[] => {
    const found = lists.get(name) ?? { totalCount: 0, nodes: [] };
    const rows = rowsOf(found);
    const missing = rowsOf(list).filter((row) => !rows.some((each) => isDeepStrictEqual(each, row)));
    return [
      ...missing.map((row) => ({ name, row })),
      ...(found.totalCount < list.totalCount ? [{ name, counted: found.totalCount }] : []),
    ];
  });
}

test('the public sees notices, by every way, and would miss them', () => {
  const { zoningCases, reviewed, due, zoningOverlays, missions } = everybodys;
  for (const list of [zoningCases, reviewed, due, zoningOverlays])
    expect(list?.nodes.length).toBeGreaterThan(0);
  expect(reviewed?.totalCount).toBe(zoningCases?.totalCount);
  expect(missions?.nodes.filter((row) => row.zoningCases?.totalCount).length).toBeGreaterThan(1);
  expect(missingIn({}).length).toBeGreaterThan(10);
});

test('the public sees the missions of a State below it as in the register; not which mission a post belongs to', async () => {
  const rows = '(first: 200, orderBy: [{ field: NAME, direction: ASC }]';
  const { country, missions } = (await running.ask(`{
    country(code: "FR") { missions${rows}) { totalCount nodes { id name } } }
    missions${rows}, where: { sendingState: { code: { eq: "FR" } } }) { totalCount nodes { id name } }
  }`)) as unknown as { country: { missions: List }; missions: List }; // as the query has it
  expect(missions.totalCount).toBeGreaterThan(0);
  expect(country.missions).toEqual(missions);
  for (const field of ['posts { totalCount }', 'parent { id }'])
    await expect(running.ask(`{ missions(first: 1) { nodes { ${field} } } }`)).rejects.toThrow(
      /this is not in the part of it that everyone sees/,
    );
});

test.each(roles.filter((role) => role !== 'MISSION_CLERK'))('%s sees at least as much', async (role) => {
  expect(missingIn(await seenWith(await as([role])))).toEqual([]);
});

test('so does a clerk, whether notices concern the own mission or others', async () => {
  for (const mission of [told[0] ?? '', untold])
    expect(missingIn(await seenWith(await as(['MISSION_CLERK'], { mission })))).toEqual([]);
});
