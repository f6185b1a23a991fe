import { viewerWith, type Role, type Viewer } from '@fmg/shared/auth/viewer';
import { insertRows } from '@fmg/shared/db/bulk';
import { idFromKey } from '@fmg/shared/identity/ids';
import type { NodeType } from '@fmg/shared/identity/node-types';
import { showAllRows } from '@fmg/shared/testing/database';
import { openTestSubgraph, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { appointment } from '../src/records/appointment/appointment.tables';
import { ensureCountries } from '../src/records/country/country.store';
import { mission } from '../src/records/mission/mission.tables';
import { person } from '../src/records/person/person.tables';
import { createMissions } from '../src/server';

const id = (type: NodeType, name: string) => idFromKey(type, 'test', name);
const source = 'test';
const aMission = (name: string): typeof mission.$inferInsert => ({
  id: id('Mission', name),
  name,
  kind: 'EMBASSY',
  state: 'OPEN',
  sendingStateCode: 'FR',
  source,
});
const aPerson = (
  name: string,
  missionName: string,
  nameClass: 'DIPLOMATIC_LIST' | 'STAFF' | 'AGREMENT',
): typeof person.$inferInsert => ({
  id: id('Person', name),
  missionId: id('Mission', missionName),
  nameClass,
  displayName: `Test ${name}`,
  familyName: name,
  givenNames: 'Test',
  birthDate: '1980-05-01',
  passportKind: 'ORDINARY',
  passportNumber: `PASS-${name}`,
  source,
});

describe('the guard of the missions subgraph', () => {
  let missions: TestSubgraph;

  beforeAll(async () => {
    missions = await openTestSubgraph(createMissions);
    // The guard alone: what the tables would hide it has to hide by itself.
    await showAllRows(missions.database);
    const { db } = missions.database;
    await ensureCountries(db);
    await insertRows(db, mission, [aMission('Embassy A'), aMission('Embassy B')]);
    await insertRows(db, person, [
      aPerson('Listed', 'Embassy A', 'DIPLOMATIC_LIST'),
      aPerson('Clerk', 'Embassy A', 'STAFF'),
      aPerson('Driver', 'Embassy B', 'STAFF'),
      aPerson('Nominee', 'Embassy B', 'AGREMENT'),
    ]);
    // Notified by the one mission last, and posted to the other as well.
    await insertRows(db, appointment, [
      {
        id: id('Appointment', 'Driver'),
        personId: id('Person', 'Driver'),
        missionId: id('Mission', 'Embassy A'),
        category: 'SERVICE_STAFF',
        headsMission: false,
        status: 'NOTIFIED',
        startsOn: '2024-01-01',
        source,
      },
    ]);
  });
  afterAll(() => missions.close());

  const clerkOf = (missionName: string): Viewer =>
    viewerWith(['MISSION_CLERK'], {
      missionId: id('Mission', missionName),
      missionIds: [id('Mission', missionName)],
    });
  const ask = async (viewer: Viewer | Role, query: string, variables: Record<string, unknown> = {}) =>
    await missions.subgraph.execute({
      query,
      variables,
      requestId: 'test',
      viewer: typeof viewer === 'string' ? viewerWith([viewer]) : viewer,
    });
  const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Person { pid: birthDate } } }`;
  const representations = ['Listed', 'Clerk', 'Driver'].map((name) => ({
    __typename: 'Person',
    id: id('Person', name),
  }));

  test('stands before entities that the gateway asks for, under any alias', async () => {
    expect(await ask('DESK_OFFICER', entities, { representations })).toEqual({
      data: { _entities: [{ pid: null }, { pid: null }, { pid: null }] },
      errors: [
        {
          message: expect.stringMatching(
            /^You may not see Person\.birthDate\. It is PERSONAL_DATA \(birth date, passport, PID, home address\), for ACCRED/,
          ),
          path: ['_entities', 0, 'pid'],
          extensions: { code: 'FORBIDDEN', places: 3 },
        },
      ],
    });
    expect((await ask('LEGAL_ADVISER', entities, { representations })).errors).toBeUndefined();
  });

  test('shows a clerk the own people, also those who are tied to the mission by a post alone', async () => {
    const { data, errors } = await ask(clerkOf('Embassy A'), entities, { representations });
    expect(data).toEqual({
      _entities: [{ pid: '1980-05-01' }, { pid: '1980-05-01' }, { pid: '1980-05-01' }],
    });
    expect(errors).toBeUndefined();
    expect((await ask(clerkOf('Embassy B'), entities, { representations })).data).toEqual({
      _entities: [{ pid: null }, { pid: null }, { pid: '1980-05-01' }],
    });
  });

  test('stands before an interface and before fragments', async () => {
    const query = `query ($id: ID!) { node(id: $id) { __typename id recordedAt ...named } } fragment named on Node { ... on Person { displayName } }`;
    const listed = { id: id('Person', 'Listed') };
    expect(await ask('PUBLIC', query, listed)).toMatchObject({
      data: { node: { displayName: 'Test Listed' } },
    });
    expect(await ask('PUBLIC', query, { id: id('Person', 'Clerk') })).toMatchObject({
      data: { node: { displayName: null } },
      errors: [{ path: ['node', 'displayName'], extensions: { code: 'FORBIDDEN' } }],
    });
    expect(await ask('PUBLIC', query, { id: id('Person', 'Nobody') })).toEqual({ data: { node: null } });
  });

  test('leaves of a number and of a birthday what a masked answer has', async () => {
    const query = `query ($id: ID!) { person(id: $id) { birthDate passport { number kind } } }`;
    expect(await ask('LAW_ENFORCEMENT', query, { id: id('Person', 'Clerk') })).toEqual({
      data: { person: { birthDate: '1980-01-01', passport: { number: '…rk', kind: null } } },
      errors: [
        {
          message: expect.stringMatching(/^You may not see Passport\.kind\. It is PERSONAL_DATA /),
          path: ['person', 'passport', 'kind'],
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    });
  });

  test('gives several roles the best of them, row by row', async () => {
    const both: Viewer = { ...clerkOf('Embassy B'), roles: ['MISSION_CLERK', 'LAW_ENFORCEMENT'] };
    const query = `query ($own: ID!, $other: ID!) {
      own: person(id: $own) { birthDate passport { number } } other: person(id: $other) { birthDate passport { number } } }`;
    const asked = { own: id('Person', 'Nominee'), other: id('Person', 'Clerk') };
    expect((await ask(both, query, asked)).data).toEqual({
      own: { birthDate: '1980-05-01', passport: { number: 'PASS-Nominee' } },
      other: { birthDate: '1980-01-01', passport: { number: '…rk' } },
    });
  });

  describe('of lists', () => {
    const names = async (viewer: Viewer | Role, args: string) => {
      const { data, errors } = await ask(viewer, `{ persons(${args}) { totalCount nodes { familyName } } }`);
      return { persons: data?.['persons'], codes: errors?.map((error) => error.extensions?.['code']) };
    };

    test('refuses a filter and an order by what the viewer may not see, and by what is masked', async () => {
      const refused = { persons: null, codes: ['FORBIDDEN'] };
      expect(await names('PROPERTY_OFFICER', 'where: { birthDate: { lt: "1985-01-01" } }')).toEqual(refused);
      expect(await names('LAW_ENFORCEMENT', 'where: { birthDate: { lt: "1985-01-01" } }')).toEqual(refused);
      const { errors } = await ask(
        'LAW_ENFORCEMENT',
        '{ persons(where: { not: { or: [{ pid: { isNull: true } }] } }) { totalCount } }',
      );
      expect(errors?.[0]?.message).toMatch(
        /^"where\.pid" reads Person\.pid, which you may not see whole: leave it out\. It is PERSONAL_DATA /,
      );
      expect(errors?.[0]?.path).toEqual(['persons']);
    });

    test('tells nothing by a filter that tests nothing', async () => {
      expect(await names('PROPERTY_OFFICER', 'where: { birthDate: { lt: null } }')).toMatchObject({
        codes: undefined,
      });
    });

    test('has no rows but those in which the viewer sees what is asked for', async () => {
      const starting = 'where: { familyName: { startsWith: "" } }';
      const found = (...all: string[]) => ({
        persons: { totalCount: all.length, nodes: all.map((familyName) => ({ familyName })) },
        codes: undefined,
      });
      expect(await names('AUDITOR', starting)).toEqual(found('Clerk', 'Driver', 'Listed', 'Nominee'));
      expect(await names('PROPERTY_OFFICER', starting)).toEqual(found('Listed'));
      expect(await names('PRIVILEGES_OFFICER', starting)).toEqual(found('Clerk', 'Driver', 'Listed'));
      expect(await names(clerkOf('Embassy B'), starting)).toEqual(found('Driver', 'Listed', 'Nominee'));
      expect(await names(clerkOf('Embassy A'), 'where: { birthDate: { gt: "1900-01-01" } }')).toEqual(
        found('Clerk', 'Driver', 'Listed'),
      );
    });

    test('does not tell by its order or its cursors, either', async () => {
      const query = `{ accreditationCases(first: 1) { pageInfo { endCursor } }
        persons(orderBy: [{ field: FAMILY_NAME, direction: ASC }]) { totalCount } }`;
      expect(await ask('ANALYST', query)).toMatchObject({
        data: { accreditationCases: null, persons: { totalCount: 1 } },
      });
    });
  });
});
