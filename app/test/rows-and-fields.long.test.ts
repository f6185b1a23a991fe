import { sql } from 'drizzle-orm';
import { execute, parse } from 'graphql';
import { fixedClock } from '@fmg/shared/domain/clock';
import { nodeTypesByOwner, type NodeType, type SubgraphName } from '@fmg/shared/identity/node-types';
import { roles, viewerWith, type Role, type Viewer } from '@fmg/shared/auth/viewer';
import type { Subgraph } from '@fmg/shared/server/subgraph';
import { silentLog } from '@fmg/shared/telemetry/log';
import { testDay } from '@fmg/shared/testing/subgraph';
import { sampleOf } from '@fmg/shared/testing/sample';
import { showAllRows } from '@fmg/shared/testing/database';
import { createSubgraphs } from '../src/subgraphs/subgraphs';
import { seesRow } from './access-expectations';
import { busiestMission, clerkOf, missingId, rowsToAsk, type AskedRow } from './access-rows';
import { openRunningGraph, type RunningGraph } from './running-graph';

interface Kind {
  owner: SubgraphName;
  type: NodeType;
}

const kinds: readonly Kind[] = Object.entries(nodeTypesByOwner).flatMap(([owner, types]) =>
  Object.keys(types).map((type) => ({ owner: owner as SubgraphName, type: type as NodeType })),
); // the keys of the table are subgraphs and types

describe('rows and fields', () => {
  let running: RunningGraph;
  let viewer: Viewer = viewerWith(['AUDITOR']);
  let missionId: string;
  let clerk: Viewer;
  let rows: Map<NodeType, AskedRow[]>;
  let subgraphs: readonly Subgraph[];

  const viewerOf = (role: Role): Viewer => (role === 'MISSION_CLERK' ? clerk : viewerWith([role]));

  beforeAll(async () => {
    running = await openRunningGraph('pglite', undefined, async () => viewer);
    subgraphs = createSubgraphs({ database: running.database, clock: fixedClock(testDay), log: silentLog });
    await subgraphs.find(({ name }) => name === 'events')?.relay.catchUp();
    missionId = await busiestMission(running.database);
    clerk = await clerkOf(running.database, missionId);
    rows = await rowsToAsk(running.database, missionId);
  }, 120_000);
  afterAll(() => running.close());

  /** What `node` gives of each row, and of one that is not there, through the gateway. */
  async function throughGateway(
    role: Role,
    { type }: Kind,
  ): Promise<{ seen: boolean[]; answers: unknown[] }> {
    viewer = viewerOf(role);
    const asked = rows.get(type) ?? [];
    const one = (name: string, id: string): string => `${name}: node(id: "${id}") { __typename id }`;
    const query = `{ ${asked.map(({ id }, index) => one(`r${index}`, id)).join(' ')} ${one('missing', missingId(type))} }`;
    const { data, errors } = JSON.parse((await running.post(query)).text) as {
      data: Record<string, { id: string } | null>;
      errors?: unknown[];
    }; // the shape of the query above
    expect({ type, errors, missing: data['missing'] }).toEqual({ type, errors: undefined, missing: null });
    const answers = asked.map((_, index) => data[`r${index}`]);
    return { seen: answers.map((answer) => answer !== null), answers };
  }

  /** The same of the subgraph that owns the type, whose fields nobody guards. */
  async function withoutGuard(role: Role, { owner, type }: Kind): Promise<boolean[]> {
    const subgraph = subgraphs.find(({ name }) => name === owner);
    if (subgraph === undefined) throw new Error(`there is no subgraph ${owner}`);
    const asked = rows.get(type) ?? [];
    const result = await execute({
      schema: subgraph.schema,
      document: parse(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { recordedAt } } }`,
      ),
      variableValues: { representations: asked.map(({ id }) => ({ __typename: type, id })) },
      contextValue: subgraph.createContext({ requestId: 'unguarded', viewer: viewerOf(role) }),
    });
    const { _entities: found } = result.data as { _entities: unknown[] }; // as many as were asked for
    return found.map((each) => each !== null);
  }

  test.each(sampleOf(roles, 5, 'rows of roles'))(
    '%s finds the rows that are there for that role, and no other by any sign',
    async (role) => {
      const wrong: unknown[] = [];
      for (const kind of kinds) {
        const asked = rows.get(kind.type) ?? [];
        const expected = asked.map((row) => seesRow(role, kind.type, row));
        const { seen } = await throughGateway(role, kind);
        asked.forEach((row, index) => {
          if (seen[index] !== expected[index])
            wrong.push({ type: kind.type, ...row, expected: expected[index] });
        });
      }
      expect(wrong).toEqual([]);
    },
  );

  test.each(sampleOf(roles, 5, 'rows of roles'))(
    '%s finds the same rows where no field is guarded',
    async (role) => {
      for (const kind of kinds) {
        const expected = (rows.get(kind.type) ?? []).map((row) => seesRow(role, kind.type, row));
        expect({ type: kind.type, seen: await withoutGuard(role, kind) }).toEqual({
          type: kind.type,
          seen: expected,
        });
      }
    },
  );

  test.each([
    ['visaCases', 'privileges.visa_case'],
    ['taxCards', 'privileges.tax_card'],
    ['vehicles', 'privileges.vehicle'],
    ['incidents', 'facilities.incident'],
    ['disputes', 'events.dispute'],
    ['accreditationCases', 'missions.accreditation_case'],
    ['reciprocitySettings', 'privileges.reciprocity_setting'],
  ])('a clerk counts, and turns, the pages of the own %s only', async (list, table) => {
    const { db } = running.database;
    const result: unknown = await db.execute(
      sql.raw(
        table === 'privileges.reciprocity_setting'
          ? `select count(*)::int as count from ${table} where country_code = '${clerk.stateCode}'`
          : `select count(*)::int as count from ${table} where mission_id = '${missionId}'`,
      ),
    );
    const [own] = (result as { rows: { count: number }[] }).rows; // PGlite gives an object with rows
    viewer = viewerOf('MISSION_CLERK');
    const found = await running.ask(
      `{ ${list}(first: 200) { totalCount pageInfo { hasNextPage } nodes { id } }
        backwards: ${list}(last: 200) { pageInfo { hasPreviousPage } nodes { id } } }`,
    );
    expect(found).toMatchObject({
      [list]: { totalCount: own?.count, pageInfo: { hasNextPage: false } },
      backwards: { pageInfo: { hasPreviousPage: false } },
    });
    const { nodes } = found[list] as { nodes: unknown[] }; // as selected
    expect(nodes).toHaveLength(own?.count ?? -1);
  });

  test('a clerk finds what the own State is given, and no sign of what others are', async () => {
    viewer = viewerWith(['AUDITOR']);
    const { reciprocitySettings } = await running.ask(
      '{ reciprocitySettings(first: 200) { nodes { country { code } } } }',
    );
    const { nodes } = reciprocitySettings as { nodes: { country: { code: string } }[] }; // as selected
    const other = nodes.find(({ country }) => country.code !== clerk.stateCode)?.country.code;
    const given = (code: string | null | undefined): string => `{
      country(code: "${code}") { reciprocity { id } }
      reciprocitySettings(where: { country: { code: { eq: "${code}" } } }) { totalCount edges { cursor } pageInfo { hasNextPage } } }`;
    const own = await running.ask(given(clerk.stateCode));
    viewer = clerk;
    expect(await running.ask(given(clerk.stateCode))).toEqual(own);
    expect(own).not.toMatchObject({ reciprocitySettings: { totalCount: 0 } });
    expect(await running.ask(given(other))).toEqual({
      country: { reciprocity: [] },
      reciprocitySettings: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false } },
    });
  });

  test('where all rows are shown, the guard alone keeps every guarded field of another mission’s', async () => {
    await showAllRows(running.database);
    viewer = viewerOf('MISSION_CLERK');
    const other = rows.get('VisaCase')?.find((row) => !row.own)?.id;
    const person = rows.get('Person')?.find((row) => !row.own && row.dataClass === 'STAFF')?.id;
    const setting = rows.get('ReciprocitySetting')?.find((row) => !row.own)?.id;
    const { data, errors } = JSON.parse(
      (
        await running.post(
          `{ visaCase(id: "${other}") { state visaClass } person(id: "${person}") { displayName birthDate pid }
            reciprocitySetting(id: "${setting}") { benefit level } }`,
        )
      ).text,
    ) as { data: unknown; errors: { extensions: { code: string } }[] }; // the shape of the query above
    expect(data).toEqual({
      visaCase: { state: null, visaClass: null },
      person: { displayName: null, birthDate: null, pid: null },
      reciprocitySetting: { benefit: null, level: null },
    });
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
  });
});
