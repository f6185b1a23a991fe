// What may happen next: each event names a change of the graph, and whether this viewer may call it, as the change itself decides.
import { getNamedType, isNonNullType, isObjectType } from 'graphql';
import { caseMachines } from '@fmg/missions/procedures/life-cycle/life-cycle.machine';
import { relationsMachine } from '@fmg/missions/procedures/relations/relations.machine';
import { missionMachine } from '@fmg/missions/procedures/mission/mission.machine';
import { roles, type Role } from '@fmg/shared/auth/viewer';
import { rowsOf } from '@fmg/shared/db/execute';
import type { AnyMachine } from '@fmg/shared/domain/machine';
import { sql } from 'drizzle-orm';
import { api } from './access-operations';
import { openAskedByRole, type AskedByRole } from './asked-by-role';
import { somethingOf } from './something-of';

interface NextEvent {
  event: string;
  mutation: string | null;
  role: string[];
  viewerMayFire: boolean;
}

const machines: readonly AnyMachine[] = [
  ...(Object.values(caseMachines) as unknown as AnyMachine[]), // looked at, not run
  missionMachine as unknown as AnyMachine,
  relationsMachine as unknown as AnyMachine,
];

/** Who may call each change that machines name. */
const callers = new Map<string, Set<string>>();
for (const { mutation, by } of machines.flatMap(({ transitions }) => transitions))
  if (mutation !== undefined) callers.set(mutation, new Set([...(callers.get(mutation) ?? []), ...by]));

describe('what may happen next', () => {
  let asked: AskedByRole;
  let records: { id: string; isOwn: boolean; type: string; kind: string; state: string }[];

  beforeAll(async () => {
    asked = await openAskedByRole();
    const { running, missionId } = asked;
    const found = await rowsOf(
      running.database.own,
      sql`select distinct on (2, 3, 4, 5) id, mission_id = ${missionId} as own, 'AccreditationCase' as type, kind, state from missions.accreditation_case
        union all select distinct on (2, 3, 4, 5) id, id = ${missionId}, 'Mission', '', state from missions.mission`,
    );
    records = found.map((row) => ({
      id: String(row['id']),
      isOwn: row['own'] === true,
      type: String(row['type']),
      kind: String(row['kind']),
      state: String(row['state']),
    }));
  }, 120_000);
  afterAll(() => asked.running.close());

  async function ask(role: Role, query: string, variables: Record<string, unknown> = {}) {
    return JSON.parse(await asked.ask(role, query, variables)) as {
      data?: Record<string, { nextEvents?: NextEvent[] | null } | null> | null;
      errors?: { message: string; extensions: { code: string } }[];
    }; // what the operations of this test select
  }

  test('every change that is named is one of the graph', () => {
    const changes = Object.keys(api.getMutationType()?.getFields() ?? {});
    expect([...callers.keys()].filter((each) => !changes.includes(each))).toEqual([]);
    expect(callers.size).toBeGreaterThan(30);
  });

  test.each(roles)('%s is told of each record what it may do', async (role) => {
    const wrong: string[] = [];
    for (const { id, isOwn, type, kind, state } of records) {
      const selection = `... on ${type} { nextEvents { event mutation role viewerMayFire } }`;
      const { data } = await ask(role, `{ r: node(id: "${id}") { ${selection} } }`);
      for (const each of data?.['r']?.nextEvents ?? []) {
        const may = each.mutation !== null && each.role.includes(role) && (role !== 'MISSION_CLERK' || isOwn);
        if (each.viewerMayFire !== may) wrong.push(`${kind} ${state} ${each.event}: ${each.viewerMayFire}`);
        const known =
          each.mutation === null || callers.get(each.mutation)?.has(role) === each.role.includes(role);
        if (!known) wrong.push(`${kind} ${state} ${each.event}: ${each.mutation} is for others, too`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('there are events to be told of', async () => {
    const [{ id } = { id: '' }] = records.filter(
      ({ kind, state }) => kind === 'STAFF' && state === 'NOTIFIED',
    );
    const { data } = await ask(
      'ACCREDITATION_OFFICER',
      `{ r: node(id: "${id}") { ... on AccreditationCase { nextEvents { event viewerMayFire } } } }`,
    );
    expect(data?.['r']?.nextEvents).toContainEqual({ event: 'accept', viewerMayFire: true });
    expect(records.length).toBeGreaterThan(20);
  });

  test.each(roles)('%s may call the changes that it is told it may, and no other', async (role) => {
    const wrong: string[] = [];
    for (const [name, by] of callers) {
      const field = api.getMutationType()?.getFields()[name];
      if (field === undefined || !isObjectType(getNamedType(field.type)))
        throw new Error(`no change ${name}`);
      const needed = field.args.filter(({ type }) => isNonNullType(type));
      const query = `mutation (${needed.map((each) => `$${each.name}: ${String(each.type)}`).join(', ')}) {
        ${name}(${needed.map((each) => `${each.name}: $${each.name}`).join(', ')}) { __typename } }`;
      const variables = Object.fromEntries(needed.map((each) => [each.name, somethingOf(each.type)]));
      const { errors = [] } = await ask(role, query, variables);
      const isRefused = errors.some(({ extensions }) => extensions.code === 'FORBIDDEN');
      if (isRefused === by.has(role)) wrong.push(`${name}: ${JSON.stringify(errors).slice(0, 300)}`);
    }
    expect(wrong).toEqual([]);
  });
});
