import { showAllRows } from '@fmg/shared/testing/database';
import { sql } from 'drizzle-orm';
import { isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { roles, viewerWith, type Role, type Viewer } from '@fmg/shared/auth/viewer';
import { sampleOf } from '@fmg/shared/testing/sample';
import { nodeTypes, type NodeType } from '@fmg/shared/identity/node-types';
import { readAlways } from './access-arguments';
import { domainMatrix, expectedOf, expectedOfAnyRow, type Expected } from './access-expectations';
import {
  api,
  everythingOf,
  fieldOf,
  fieldsWithin,
  filtersOf,
  neededOf,
  type ApiField,
} from './access-operations';
import { busiestMission, clerkOf, missingId, rowsToAsk, type AskedRow } from './access-rows';
import { openRunningGraph, type RunningGraph } from './running-graph';

interface Answer {
  data?: Record<string, unknown>;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; places?: number } }[];
}

interface Seat {
  seat: number | null;
  guest: { mission: { id: string } } | null;
}

const objectType = (name: string): GraphQLObjectType => {
  const type = api.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no type of the API`);
  return type;
};

/** What stands in an answer at the end of a way, in every item of the lists on it. */
function valuesAt(value: unknown, way: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, way));
  const [key, ...rest] = way;
  if (key === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt(Reflect.get(value, key), rest);
}

/** The ways to refused fields, without the places in lists. */
const refusedIn = ({ errors = [] }: Answer): Set<string> =>
  new Set(
    errors
      .filter(({ extensions }) => extensions.code === 'FORBIDDEN')
      .map(({ path = [] }) => path.filter((step) => typeof step === 'string').join('.')),
  );

const shorten = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? `${value.slice(0, 4)}-01-01` : `…${value.slice(-2)}`;
};

describe('who sees what', () => {
  let running: RunningGraph;
  let viewer: Viewer = viewerWith(['AUDITOR']);
  let missionId: string;
  let clerk: Viewer;
  let rows: Map<NodeType, AskedRow[]>;
  let checks = 0;

  const ask = async (role: Role, query: string): Promise<Answer> => {
    viewer = role === 'MISSION_CLERK' ? clerk : viewerWith([role]);
    return JSON.parse((await running.post(query)).text) as Answer;
  };

  /** The column `value` of a statement that the owner of the tables sends. */
  const valuesOf = async (text: string): Promise<string[]> => {
    const result: unknown = await running.database.db.execute(sql.raw(text));
    return (result as { rows: { value: string }[] }).rows.map(({ value }) => value); // PGlite gives an object with rows
  };

  /** Asks one after the other what some roles may not ask at once. */
  const askAll = async (role: Role, queries: readonly string[]): Promise<Answer> => {
    const whole: Required<Answer> = { data: {}, errors: [] };
    for (const query of queries) {
      const { data, errors = [] } = await ask(role, query);
      Object.assign(whole.data, data);
      whole.errors.push(...errors);
    }
    return whole.errors.length === 0 ? { data: whole.data } : whole;
  };

  beforeAll(async () => {
    running = await openRunningGraph('pglite', undefined, async () => viewer);
    // Here fields are looked at; rows are looked at by themselves.
    await showAllRows(running.database);
    missionId = await busiestMission(running.database);
    clerk = await clerkOf(running.database, missionId);
    rows = await rowsToAsk(running.database, missionId);
    if (domainMatrix() === undefined)
      console.warn(
        "the domain's table is not beside this clone: the product's own is taken for what is right",
      );
  }, 120_000);
  afterAll(async () => {
    console.log(`${checks} expectations of who sees what were checked`);
    await running.close();
  });

  test.each(sampleOf(roles, 4, 'fields of roles'))(
    '%s sees of every field of every record what it may',
    async (role) => {
      const wrong: string[] = [];
      for (const type of nodeTypes) {
        const asked = rows.get(type) ?? [];
        const selection = `{ __typename ... on ${type} { ${everythingOf(objectType(type))} } }`;
        const queries = [
          ...asked.map(({ id }, index) => `{ r${index}: node(id: "${id}") ${selection} }`),
          `{ missing: node(id: "${missingId(type)}") ${selection} }`,
        ];
        const whole = await askAll('AUDITOR', queries);
        const seen = await askAll(role, queries);
        expect({ type, errors: whole.errors, missing: seen.data?.['missing'] }).toEqual({
          type,
          missing: null,
        });
        const refused = refusedIn(seen);
        asked.forEach((row, index) => {
          const expectations = new Map<string, Expected>();
          for (const { field, way } of fieldsWithin(objectType(type))) {
            const above = expectations.get(way.slice(0, -1).join('.'));
            // A seat is its guest's, and so one plan has own and others' seats: they are looked at below.
            if (field.type === 'SeatAssignment' && role === 'MISSION_CLERK') continue;
            // Whose a value within a record is, is asked where the record leads to it; rows that it leads to are asked again.
            const isRow = field.type === 'PersonAccountability';
            const within = above === undefined || isRow ? row : { ...row, own: true };
            const expected = above === 'REFUSED' ? 'REFUSED' : expectedOf(role, field, within);
            expectations.set(way.join('.'), expected);
            // It speaks of the viewer, so it differs from what another is told.
            if (field.field === 'viewerMayFire' && expected === 'WHOLE') continue;
            const path = [`r${index}`, ...way];
            const before = valuesAt(whole.data, path);
            if (before.length === 0 || above === 'REFUSED') continue;
            checks += 1;
            const values = valuesAt(seen.data, path);
            const isRefused = refused.has(path.join('.'));
            // What a report tells of each rule depends on what its viewer sees, and has a test of its own: here it must be told.
            if (field.type === 'RuleCheck' && expected === 'WHOLE' && values.length > 0 && !isRefused)
              continue;
            const found = verdict(values, before, isRefused);
            if (!found.includes(expected))
              wrong.push(
                `${type} ${JSON.stringify(row)} ${way.join('.')}: ${found.join()} instead of ${expected}`,
              );
          }
        });
        const named = [...refused].filter((path) => path.startsWith('missing'));
        expect(named).toEqual([]);
      }
      expect(wrong).toEqual([]);
    },
    180_000,
  );

  test.each(sampleOf(roles, 4, 'lists of roles'))(
    '%s is led to the lists that it may read, and may filter by what it may see',
    async (role) => {
      const wrong: string[] = [];
      for (const root of Object.values(objectType('Query').getFields())) {
        const { result, ...field } = fieldOf('Query', root);
        if (!result.endsWith('Connection')) continue;
        const list = result.slice(0, -'Connection'.length);
        // A list that is made of others has no filters of its own.
        const filters = 'where' in argumentsByName(root) ? filtersOf(list) : [];
        const parts = ['nodes', 'edges', 'totalCount'].map((name) => connectionField(result, name));
        const answer = await ask(
          role,
          `{ all: ${root.name}(first: 1${neededOf(root)}) { totalCount nodes { __typename } edges { __typename } }
          ${filters.map(({ field: name, where }) => `f_${name}: ${root.name}(first: 0${neededOf(root)}, where: ${where}) { __typename }`).join(' ')} }`,
        );
        const refused = refusedIn(answer);
        const others = (answer.errors ?? []).filter(({ extensions }) => extensions.code !== 'FORBIDDEN');
        expect({ role, root: root.name, others }).toEqual({ role, root: root.name, others: [] });
        const note = (what: string, expected: boolean, found: boolean): void => {
          checks += 1;
          if (expected !== found) wrong.push(`${root.name} ${what}: ${found} instead of ${expected}`);
        };
        // Whoever may not see a day whole may not ask for the list that is made of it, either.
        const isWhole = ([type, name]: readonly [NodeType, string]): boolean => {
          const each = objectType(type).getFields()[name];
          return each !== undefined && expectedOfAnyRow(role, fieldOf(type, each)) === 'WHOLE';
        };
        const leads =
          expectedOfAnyRow(role, { ...field, result }) === 'WHOLE' && readAlways(root.name).every(isWhole);
        note('list', leads, !refused.has('all'));
        if (!leads) {
          // Nothing that was asked for could be left out; and nobody is told to be one who sees it.
          const { message = '' } = answer.errors?.find(({ path }) => path?.join('.') === 'all') ?? {};
          const isSaid =
            message.startsWith(`You may not see Query.${root.name}. It is`) &&
            !new RegExp(`\\b${role}\\b`).test(message);
          note(`is refused with a remedy that helps ("${message}")`, true, isSaid);
          continue;
        }
        for (const part of parts)
          note(part.field, expectedOfAnyRow(role, part) === 'WHOLE', !refused.has(`all.${part.field}`));
        for (const { field: name } of filters) {
          const each = objectType(list).getFields()[name];
          if (each === undefined) throw new Error(`${list} has a filter for ${name}, which it has not`);
          note(
            `where ${name}`,
            expectedOfAnyRow(role, fieldOf(list, each)) === 'WHOLE',
            !refused.has(`f_${name}`),
          );
        }
      }
      expect(wrong).toEqual([]);
    },
    180_000,
  );

  test('MISSION_CLERK sees the seats of the own guests', async () => {
    const [plan] = (rows.get('SeatingPlan') ?? []).filter((row) => row.own);
    const query = `{ node(id: "${plan?.id}") { ... on SeatingPlan { seats { seat guest { mission { id } } } } } }`;
    const seatsIn = ({ data }: Answer) => valuesAt(data, ['node', 'seats']).flat() as Seat[]; // as the query has them
    const all = seatsIn(await ask('AUDITOR', query));
    const answer = await ask('MISSION_CLERK', query);
    const own = all.filter(({ guest }) => guest?.mission.id === missionId);
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(all.length);
    expect(seatsIn(answer).filter(({ seat }) => seat !== null)).toEqual(own);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      places: all.length - own.length,
    });
  });

  test('a property case shows where a home is to whoever may read the case, and to nobody else', async () => {
    await running.database.db.execute(
      `update facilities.property_notice set facility_id = (select min(id) from facilities.facility where address_class = 'PERSONAL_DATA' and city is not null)
        where id = (select min(id) from facilities.property_notice)`,
    );
    const found = await ask('AUDITOR', '{ propertyNotices(first: 200) { nodes { id } } }');
    const notices = valuesAt(found.data, ['propertyNotices', 'nodes', 'id']).map(String);
    const id = notices.toSorted()[0];
    const query = `{ notice: node(id: "${id}") { ... on PropertyNotice { facility { city address { city } } } }
      facilities(where: { kind: { in: [HEAD_OF_MISSION_RESIDENCE, STAFF_RESIDENCE, CONSULAR_RESIDENCE] } }, first: 1) { nodes { city } } }`;
    const home = { city: expect.any(String), address: { city: expect.any(String) } };
    expect(await ask('PROPERTY_OFFICER', query)).toMatchObject({
      data: { notice: { facility: home }, facilities: { nodes: [{ city: null }] } },
    });
    expect(await ask('DESK_OFFICER', query)).toMatchObject({ data: { notice: { facility: null } } });
  });

  test('a search near a point finds homes only for those who may know where they are', async () => {
    const near = `facilities(first: 0, near: { location: { latitude: 38.9, longitude: -77 }, radiusKm: 20000 }`;
    const homes = 'kind: { in: [HEAD_OF_MISSION_RESIDENCE, STAFF_RESIDENCE, CONSULAR_RESIDENCE] }';
    const query = `{ all: ${near}) { totalCount } homes: ${near}, where: { ${homes} }) { totalCount } }`;
    const counts = async (role: Role) =>
      (await ask(role, query)).data as Record<string, { totalCount: number }>; // as the query has it
    const all = await counts('AUDITOR');
    expect(all['homes']?.totalCount).toBeGreaterThan(0);
    expect(await counts('PROPERTY_OFFICER')).toEqual({
      all: { totalCount: Number(all['all']?.totalCount) - Number(all['homes']?.totalCount) },
      homes: { totalCount: 0 },
    });
  });

  test('a clerk sees what the own State is given, and of no other State what it is, nor whether it is', async () => {
    const query = (code: string): string => `{ country(code: "${code}") {
      reciprocity { benefit level authority legalBasis provenance { source } }
      travelRegime { regime radiusMiles authority legalBasis validFrom } } }`;
    const own = query(clerk.stateCode ?? '');
    const seen = await ask('MISSION_CLERK', own);
    expect(seen).toEqual(await ask('AUDITOR', own));
    expect(valuesAt(seen.data, ['country', 'reciprocity', 'level'])).not.toEqual([]);
    const states = await valuesOf(
      `select min(country_code) as value from privileges.travel_regime where country_code <> '${clerk.stateCode}'
        union all select min(code) from missions.country where code not in (select country_code from privileges.travel_regime)`,
    );
    expect(states).toHaveLength(2);
    const refused = await Promise.all(
      states.map(
        async (code) =>
          await ask('MISSION_CLERK', `{ country(code: "${code}") { travelRegime { regime } } }`),
      ),
    );
    for (const { data, errors } of refused) {
      expect(data).toEqual({ country: { travelRegime: null } });
      expect(errors).toMatchObject([
        { path: ['country', 'travelRegime'], extensions: { code: 'FORBIDDEN' } },
      ]);
    }
  });

  test('a filter by what a State is given finds what the own State is given, and nothing of others', async () => {
    const list =
      '{ reciprocitySettings(first: 200, where: { level: { isNull: false } }) { totalCount nodes { country { code } level } } }';
    const own = await valuesOf(
      `select country_code as value from privileges.reciprocity_setting where country_code = '${clerk.stateCode}'`,
    );
    const { data } = await ask('MISSION_CLERK', list);
    expect(own.length).toBeGreaterThan(0);
    expect(valuesAt(data, ['reciprocitySettings', 'nodes', 'country', 'code'])).toEqual(own);
    expect(valuesAt(data, ['reciprocitySettings', 'totalCount'])).toEqual([own.length]);
  });

  test('a filter by what a mission sees of its own records finds own records only', async () => {
    const lists = (where: string) =>
      `crises${where} { totalCount } cyberAdvisories${where} { totalCount } incidents${where} { totalCount }`;
    const { data: all } = await ask('AUDITOR', `{ mission(id: "${missionId}") { ${lists('')} } }`);
    const { data } = await ask('MISSION_CLERK', `{ ${lists('(where: { state: { isNull: false } })')} }`);
    expect(data).toEqual(all?.['mission']);
  });

  test('whoever sees a field in other records is told so, and not which class the record at hand is of', async () => {
    const ofPersons = '{ persons(first: 200) { nodes { mission { id } } } }';
    const { errors } = await ask('DESK_OFFICER', ofPersons);
    expect(errors?.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^You may not see Person\.mission of this record: your roles see it only in records of a class that they see\. It is DIPLOMATIC_LIST /,
      ),
    ]);
    const levels = await ask('PROTOCOL_OFFICER', '{ facilities(first: 1) { nodes { threatLevel } } }');
    expect(levels.errors?.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^You may not see Facility\.threatLevel of this record: your roles see it only in a part of the records\. .* of a part of the records only PROTOCOL_OFFICER \(event\)\.$/,
      ),
    ]);
  });

  test('one error stands for all rows of a field, at the first of them, with their number', async () => {
    const { data, errors } = await ask('PUBLIC', '{ missions(first: 5) { nodes { name email } } }');
    expect(data).toEqual({
      missions: { nodes: Array.from({ length: 5 }, () => ({ name: expect.any(String), email: null })) },
    });
    expect(errors).toEqual([
      {
        message: expect.stringMatching(
          /^You may not see Mission\.email\. It is MISSION_PUBLIC \(mission name, address, head, phone\), for MISSION_CLERK, /,
        ),
        path: ['missions', 'nodes', 0, 'email'],
        extensions: { code: 'FORBIDDEN', places: 5, subgraph: 'missions' },
      },
    ]);
  });

  /** How the values that came can be read; a value that is null in the first place does not tell whether it is masked. */
  function verdict(seen: readonly unknown[], before: readonly unknown[], isRefused: boolean): Expected[] {
    if (isRefused && seen.every((value) => value === null)) return ['REFUSED'];
    const equal = JSON.stringify(seen.map(skeleton)) === JSON.stringify(before.map(skeleton));
    const masked = JSON.stringify(seen) === JSON.stringify(before.map(shorten));
    return [...(equal ? ['WHOLE' as const] : []), ...(masked ? ['MASKED' as const] : [])];
  }

  function argumentsByName({ args }: GraphQLField<unknown, unknown>): Record<string, unknown> {
    return Object.fromEntries(args.map((each) => [each.name, each]));
  }

  function connectionField(connection: string, name: string): ApiField {
    const field = objectType(connection).getFields()[name];
    if (field === undefined) throw new Error(`${connection} has no ${name}`);
    return fieldOf(connection, field);
  }
});

/** Of an object only that it is there: its fields are looked at by themselves. */
function skeleton(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(skeleton);
  return typeof value === 'object' && value !== null ? Reflect.get(value, '__typename') : value;
}
