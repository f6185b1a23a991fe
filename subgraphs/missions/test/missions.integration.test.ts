import { insertRows } from '@fmg/shared/db/bulk';
import { openTestSubgraph, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { accreditationCase } from '../src/records/accreditation/accreditation.tables';
import { appointment } from '../src/records/appointment/appointment.tables';
import { ensureCountries } from '../src/records/country/country.store';
import { relationsPeriod } from '../src/records/country/country.tables';
import { transition } from '../src/records/history/history.tables';
import { householdMember } from '../src/records/household/household.tables';
import { identityCard } from '../src/records/identity-card/identity-card.tables';
import { mission } from '../src/records/mission/mission.tables';
import { nationality, permanentResidence, person } from '../src/records/person/person.tables';
import { createMissions } from '../src/server';
import { aMission, aPerson as aPersonAt, aPost as aPostAt, id } from './builders';

const source = 'test';

const aPerson = (name: string, more: Parameters<typeof aPersonAt>[2] = {}) =>
  aPersonAt(name, 'Embassy A', {
    displayName: `Test ${name}`,
    pid: null,
    passportKind: null,
    passportNumber: null,
    passportCountryCode: null,
    ...more,
  });

const aPost = (name: string, more: Parameters<typeof aPostAt>[2] = {}) =>
  aPostAt(name, 'Embassy A', { arrivedOn: null, notifiedOn: null, ...more });

const began = new Date('2024-03-01T15:00:00Z');
const heading = {
  headsMission: true,
  missionOrder: 1,
  functionsBeganAt: began,
  precedenceFrom: began,
} as const;

async function fill({ database: { db } }: TestSubgraph): Promise<void> {
  await ensureCountries(db);
  await insertRows(db, relationsPeriod, [
    {
      id: 'r1',
      countryCode: 'FR',
      status: 'NORMAL',
      since: null,
      until: '2025-06-01',
      protectingPowerCode: null,
      source,
    },
    {
      id: 'r2',
      countryCode: 'FR',
      status: 'RELATIONS_SEVERED',
      since: '2025-06-01',
      until: null,
      protectingPowerCode: 'CH',
      source,
    },
  ]);
  await insertRows(db, mission, [
    aMission('Embassy A'),
    aMission('Embassy B', { sendingStateCode: 'DE' }),
    aMission('Post C', {
      kind: 'CONSULATE_GENERAL',
      parentId: id('Mission', 'Embassy A'),
      city: 'Chicago',
      consularDistrict: 'Illinois',
    }),
    aMission('Post D', {
      kind: 'CONSULATE',
      state: 'CLOSED',
      parentId: id('Mission', 'Embassy A'),
      city: 'Boston',
    }),
  ]);
  await insertRows(db, person, [
    aPerson('Ambassador', { passportKind: 'DIPLOMATIC', passportNumber: 'D1', passportCountryCode: 'FR' }),
    aPerson('Deputy'),
    aPerson('Counselor'),
    aPerson('Arriving', { missionId: id('Mission', 'Embassy B') }),
    aPerson('Charge', { missionId: id('Mission', 'Embassy B') }),
    aPerson('Consul', { missionId: id('Mission', 'Post C') }),
    aPerson('Spouse', { nameClass: 'DEPENDANT' }),
    aPerson('Child', { nameClass: 'DEPENDANT', birthDate: '2008-01-16' }),
    aPerson('Grown', { nameClass: 'DEPENDANT', birthDate: '2008-01-15' }),
  ]);
  await insertRows(db, nationality, [
    {
      id: 'n1',
      personId: id('Person', 'Deputy'),
      missionId: id('Mission', 'Embassy A'),
      countryCode: 'US',
      since: '2020-01-01',
      until: null,
    },
    {
      id: 'n2',
      personId: id('Person', 'Deputy'),
      missionId: id('Mission', 'Embassy A'),
      countryCode: 'FR',
      since: null,
      until: null,
    },
  ]);
  await insertRows(db, permanentResidence, [
    {
      id: 'p1',
      personId: id('Person', 'Deputy'),
      missionId: id('Mission', 'Embassy A'),
      since: '2015-01-01',
      until: '2020-01-01',
    },
  ]);
  await insertRows(db, appointment, [
    aPost('Ambassador', {
      category: 'HEAD_OF_MISSION',
      rank: 'AMBASSADOR',
      title: 'Ambassador',
      headClass: 'AMBASSADOR',
      ...heading,
    }),
    aPost('Deputy'),
    aPost('Counselor', { missionOrder: 3, status: 'NOTIFIED', acceptedOn: null }),
    aPost('Earlier', {
      personId: id('Person', 'Counselor'),
      startsOn: '2019-01-01',
      missionOrder: 9,
      status: 'CLOSED_DEPARTED',
      terminatedOn: '2021-01-01',
      departedOn: '2021-01-05',
    }),
    aPost('Arriving', {
      missionId: id('Mission', 'Embassy B'),
      category: 'HEAD_OF_MISSION',
      rank: 'AMBASSADOR',
      headClass: 'AMBASSADOR',
      headsMission: true,
      status: 'NOTIFIED',
      acceptedOn: null,
    }),
    aPost('Charge', {
      missionId: id('Mission', 'Embassy B'),
      headClass: 'CHARGE_AD_INTERIM',
      chargeFrom: began,
      ...heading,
    }),
    aPost('Consul', {
      missionId: id('Mission', 'Post C'),
      category: 'CAREER_CONSULAR_OFFICER',
      rank: 'CONSUL_GENERAL',
      ...heading,
    }),
  ]);
  await insertRows(db, householdMember, [
    {
      id: id('HouseholdMember', 'Spouse'),
      principalId: id('Appointment', 'Ambassador'),
      personId: id('Person', 'Spouse'),
      missionId: id('Mission', 'Embassy A'),
      relation: 'SPOUSE',
      since: '2024-02-01',
      livesInHousehold: true,
      source,
    },
    {
      id: id('HouseholdMember', 'Child'),
      principalId: id('Appointment', 'Ambassador'),
      personId: id('Person', 'Child'),
      missionId: id('Mission', 'Embassy A'),
      relation: 'CHILD',
      since: '2024-02-02',
      livesInHousehold: true,
      source,
    },
  ]);
  await insertRows(db, accreditationCase, [
    {
      id: id('AccreditationCase', 'Ambassador'),
      kind: 'HEAD_OF_MISSION',
      state: 'ACCREDITED',
      missionId: id('Mission', 'Embassy A'),
      personId: id('Person', 'Ambassador'),
      appointmentId: id('Appointment', 'Ambassador'),
      openedOn: '2023-11-01',
      late: false,
      source,
    },
    {
      id: id('AccreditationCase', 'Post C'),
      kind: 'POST',
      state: 'POST_OPEN',
      missionId: id('Mission', 'Post C'),
      personId: null,
      appointmentId: null,
      openedOn: '1999-01-01',
      late: false,
      source,
    },
  ]);
  await insertRows(db, transition, [
    {
      id: 't2',
      subjectId: id('AccreditationCase', 'Ambassador'),
      event: 'grant',
      from: 'AGREMENT_REQUESTED',
      to: 'AGREMENT_GRANTED',
      at: new Date('2023-12-01T15:00:00Z'),
    },
    {
      id: 't1',
      subjectId: id('AccreditationCase', 'Ambassador'),
      event: 'nominate',
      from: null,
      to: 'AGREMENT_REQUESTED',
      at: new Date('2023-11-01T15:00:00Z'),
    },
  ]);
  await insertRows(db, identityCard, [
    {
      id: id('IdentityCard', 'Ambassador'),
      number: '7KQ2-M9XD-0',
      border: 'BLUE',
      state: 'VALID',
      personId: id('Person', 'Ambassador'),
      appointmentId: id('Appointment', 'Ambassador'),
      missionId: id('Mission', 'Embassy A'),
      cardClass: 'STAFF',
      issuedOn: '2024-03-05',
      expiresOn: '2028-03-05',
      source,
    },
  ]);
}

describe('missions and their people', () => {
  let graph: TestSubgraph;
  beforeAll(async () => {
    graph = await openTestSubgraph(createMissions);
    await fill(graph);
  });
  afterAll(() => graph.close());

  const register = `query ($first: Int, $kinds: [MissionKind!], $country: String) {
    missions(where: { sendingState: { code: { eq: $country } }, kind: { in: $kinds }, status: { eq: ACTIVE } }, orderBy: [{ field: NAME, direction: ASC }], first: $first) {
      totalCount nodes { name headOfMission { person { displayName } rank title } sendingState { code name } } } }`;

  test('the head of a mission is the one whose functions have begun, else the chargé; of a post its consul (VCDR 13, 19)', async () => {
    const { missions } = await graph.ask(register, { first: 20 });
    expect(missions).toMatchObject({
      totalCount: 3,
      nodes: [
        {
          name: 'Embassy A',
          headOfMission: {
            person: { displayName: 'Test Ambassador' },
            rank: 'AMBASSADOR',
            title: 'Ambassador',
          },
        },
        { name: 'Embassy B', headOfMission: { person: { displayName: 'Test Charge' } } },
        { name: 'Post C', headOfMission: { person: { displayName: 'Test Consul' } } },
      ],
    });
  });

  test('the register takes as many statements for one mission as for a page of them', async () => {
    const one = await graph.statements(register, { first: 1 });
    expect(one).toBe(5); // missions, their number, States, heads, people
    expect(await graph.statements(register, { first: 20 })).toBe(one);
  });

  test('the register is filtered by State and kind; a variable that is null constrains nothing', async () => {
    expect(await graph.ask(register, { country: 'FR', kinds: ['EMBASSY'] })).toMatchObject({
      missions: { totalCount: 1, nodes: [{ name: 'Embassy A' }] },
    });
    expect(await graph.ask(register, { country: null, kinds: null })).toMatchObject({
      missions: { totalCount: 3 },
    });
  });

  test('the personnel of a mission stand in the order that the mission notifies, and are found by status (VCDR 17)', async () => {
    const query = `query ($id: ID!, $status: AppointmentStatus) { mission(id: $id) {
      posts(first: 20) { totalCount nodes { name consularDistrict } }
      personnel(first: 10, where: { status: { eq: $status } }) { totalCount nodes { person { displayName } category rank title startsOn missionOrder } } } }`;
    const all = await graph.ask(query, { id: id('Mission', 'Embassy A') });
    expect(all).toMatchObject({
      mission: {
        posts: { totalCount: 2 },
        personnel: {
          totalCount: 4,
          nodes: [{ missionOrder: 1 }, { missionOrder: 2 }, { missionOrder: 3 }, { missionOrder: 9 }],
        },
      },
    });
    const accredited = await graph.ask(query, { id: id('Mission', 'Embassy A'), status: 'ACCREDITED' });
    expect(accredited).toMatchObject({
      mission: {
        personnel: {
          totalCount: 2,
          nodes: [{ category: 'HEAD_OF_MISSION', startsOn: '2024-02-01' }, { rank: 'COUNSELOR' }],
        },
      },
    });
  });

  test('relations are those of the day that is asked for, and name the protecting power (VCDR 45)', async () => {
    const query = `query ($asOf: Date) { country(code: "FR") { region missions(first: 50) { totalCount } relations(asOf: $asOf) { status since protectingPower { name } } } }`;
    expect(await graph.ask(query, { asOf: '2020-01-01' })).toMatchObject({
      country: {
        missions: { totalCount: 3 },
        relations: { status: 'NORMAL', since: null, protectingPower: null },
      },
    });
    expect(await graph.ask(query)).toMatchObject({
      country: {
        relations: {
          status: 'RELATIONS_SEVERED',
          since: '2025-06-01',
          protectingPower: { name: 'Switzerland' },
        },
      },
    });
    expect(await graph.ask('{ country(code: "BT") { relations { status } } }')).toEqual({
      country: { relations: null },
    });
  });

  test("a person's posts stand in the order of time, nationalities by birth first", async () => {
    const query = `query ($id: ID!) { person(id: $id) { displayName appointments { startsOn endsOn category mission { name } }
      nationalities { country { code } since } permanentResidence { since until } passport { kind number country { code } } } }`;
    expect(await graph.ask(query, { id: id('Person', 'Counselor') })).toMatchObject({
      person: { appointments: [{ startsOn: '2019-01-01' }, { startsOn: '2024-02-01' }], passport: null },
    });
    expect(await graph.ask(query, { id: id('Person', 'Deputy') })).toMatchObject({
      person: {
        nationalities: [{ country: { code: 'FR' }, since: null }, { country: { code: 'US' } }],
        permanentResidence: [{ since: '2015-01-01', until: '2020-01-01' }],
      },
    });
    expect(await graph.ask(query, { id: id('Person', 'Ambassador') })).toMatchObject({
      person: { passport: { kind: 'DIPLOMATIC', number: 'D1', country: { code: 'FR' } } },
    });
  });

  test('the household hangs on the post and on its holder, and leads back to them', async () => {
    const query = `query ($id: ID!) { person(id: $id) { household(first: 5) { totalCount nodes { relation person { displayName householdMemberships { principal { person { id } } } } } }
      appointments { householdMembers(first: 1) { totalCount nodes { relation } } } identityCards { nodes { border state appointment { id } } } accreditationCases { nodes { kind state } } } }`;
    expect(await graph.ask(query, { id: id('Person', 'Ambassador') })).toMatchObject({
      person: {
        household: {
          totalCount: 2,
          nodes: [
            {
              relation: 'SPOUSE',
              person: {
                householdMemberships: [{ principal: { person: { id: id('Person', 'Ambassador') } } }],
              },
            },
            { relation: 'CHILD' },
          ],
        },
        appointments: [{ householdMembers: { totalCount: 2, nodes: [{ relation: 'SPOUSE' }] } }],
        identityCards: {
          nodes: [{ border: 'BLUE', state: 'VALID', appointment: { id: id('Appointment', 'Ambassador') } }],
        },
        accreditationCases: { nodes: [{ kind: 'HEAD_OF_MISSION', state: 'ACCREDITED' }] },
      },
    });
    expect(await graph.ask(query, { id: id('Person', 'Spouse') })).toMatchObject({
      person: { household: { totalCount: 0, nodes: [] }, appointments: [] },
    });
  });

  test('the list of persons shows no minor: whoever is eighteen today is in it, whoever is eighteen tomorrow is not', async () => {
    const { persons } = (await graph.ask('{ persons(first: 100) { totalCount nodes { familyName } } }')) as {
      persons: { totalCount: number; nodes: { familyName: string }[] };
    };
    const names = persons.nodes.map((each) => each.familyName);
    expect(names).toContain('Grown');
    expect(names).not.toContain('Child');
    expect(persons.totalCount).toBe(names.length);
    expect(await graph.ask('{ persons(where: { familyName: { eq: "Child" } }) { totalCount } }')).toEqual({
      persons: { totalCount: 0 },
    });
  });

  test('a case tells its steps in the order of time; a case of a post has no person', async () => {
    const query = `query ($id: ID!) { accreditationCase(id: $id) { kind state mission { name } person { displayName } appointment { id } history { event from to } } }`;
    expect(await graph.ask(query, { id: id('AccreditationCase', 'Ambassador') })).toMatchObject({
      accreditationCase: {
        person: { displayName: 'Test Ambassador' },
        history: [
          { event: 'nominate', from: null },
          { event: 'grant', to: 'AGREMENT_GRANTED' },
        ],
      },
    });
    expect(await graph.ask(query, { id: id('AccreditationCase', 'Post C') })).toMatchObject({
      accreditationCase: { kind: 'POST', person: null, appointment: null, history: [] },
    });
  });

  test('lists of cases and cards are filtered by mission, state and person', async () => {
    const query = `query ($mission: ID!, $person: ID!) {
      accreditationCases(where: { mission: { id: { eq: $mission } }, kind: { eq: POST } }) { totalCount }
      identityCards(where: { person: { id: { eq: $person } }, state: { in: [VALID, LOST] } }) { totalCount }
      appointments(where: { person: { id: { eq: $person } }, category: { eq: HEAD_OF_MISSION } }, orderBy: [{ field: STARTS_ON, direction: DESC }]) { totalCount }
      householdMembers(where: { relation: { eq: CHILD } }) { totalCount } }`;
    expect(
      await graph.ask(query, { mission: id('Mission', 'Post C'), person: id('Person', 'Ambassador') }),
    ).toEqual({
      accreditationCases: { totalCount: 1 },
      identityCards: { totalCount: 1 },
      appointments: { totalCount: 1 },
      householdMembers: { totalCount: 1 },
    });
  });

  test('the order of precedence has the heads who have presented credentials, then the chargés; not heads of posts', async () => {
    const query = `query ($asOf: Date) { orderOfPrecedence(asOf: $asOf) { position mission { name } person { displayName } headClass since basis } }`;
    expect(await graph.ask(query)).toMatchObject({
      orderOfPrecedence: [
        {
          position: 1,
          mission: { name: 'Embassy A' },
          person: { displayName: 'Test Ambassador' },
          headClass: 'AMBASSADOR',
          since: '2024-03-01T15:00:00.000Z',
        },
        { position: 2, mission: { name: 'Embassy B' }, headClass: 'CHARGE_AD_INTERIM' },
      ],
    });
    expect(await graph.ask(query, { asOf: '2024-02-29' })).toEqual({ orderOfPrecedence: [] });
    expect(await graph.statements(query)).toBe(3); // heads, missions, people
  });

  const kinds = [
    'Mission',
    'Person',
    'Appointment',
    'HouseholdMember',
    'AccreditationCase',
    'IdentityCard',
  ] as const;
  const names = {
    Mission: 'Embassy A',
    Person: 'Ambassador',
    Appointment: 'Ambassador',
    HouseholdMember: 'Spouse',
    AccreditationCase: 'Ambassador',
    IdentityCard: 'Ambassador',
  };

  test.each(kinds)(
    '%s is found by id, through node and as a reference of the gateway; what does not exist is null',
    async (type) => {
      const known = id(type, names[type]);
      const field = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
      const missing = id(type, 'nobody');
      expect(
        await graph.ask(
          `{ one: ${field}(id: "${known}") { id recordedAt } none: ${field}(id: "${missing}") { id } }`,
        ),
      ).toMatchObject({ one: { id: known }, none: null });
      expect(await graph.ask(`{ nodes(ids: ["${missing}", "${known}"]) { __typename id } }`)).toEqual({
        nodes: [null, { __typename: type, id: known }],
      });
      const references = [missing, known, id(type === 'Person' ? 'Mission' : 'Person', 'Ambassador')].map(
        (each) => ({ __typename: type, id: each }),
      );
      expect(
        await graph.ask(
          `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on ${type} { id } } }`,
          { refs: references },
        ),
      ).toEqual({ _entities: [null, { id: known }, null] });
    },
  );

  test.each([
    [
      'a second head of a mission',
      { category: 'HEAD_OF_MISSION', headClass: 'AMBASSADOR', headsMission: true },
      'appointment_one_head_unique',
    ],
    [
      'a chargé without a day of charge',
      { headClass: 'CHARGE_AD_INTERIM', headsMission: true },
      'appointment_charge_check',
    ],
    [
      'an expected officer who has arrived',
      { status: 'EXPECTED', arrivedOn: '2026-01-10' },
      'appointment_expected_check',
    ],
    ['a post that ends before it starts', { endsOn: '2020-01-01' }, 'appointment_dates_check'],
    [
      'a closed post without departure',
      { status: 'CLOSED_DEPARTED', terminatedOn: '2025-01-01' },
      'appointment_closing_check',
    ],
  ] as const)('the database refuses %s', async (_, facts, constraint) => {
    const attempt = insertRows(graph.database.db, appointment, [{ ...aPost('Spouse'), ...facts }]);
    await expect(attempt).rejects.toMatchObject({ cause: { constraint } });
  });

  test('the database refuses an appointment before agrément is granted (VCDR 4), and a second nominee', async () => {
    const nominee = (name: string, more: object = {}) => ({
      id: id('AccreditationCase', name),
      kind: 'HEAD_OF_MISSION' as const,
      state: 'AGREMENT_REQUESTED' as const,
      missionId: id('Mission', 'Embassy B'),
      personId: id('Person', 'Grown'),
      openedOn: '2026-01-02',
      late: false,
      source,
      ...more,
    });
    const early = insertRows(graph.database.db, accreditationCase, [
      nominee('early', { appointmentId: id('Appointment', 'Arriving') }),
    ]);
    await expect(early).rejects.toMatchObject({ cause: { constraint: 'accreditation_case_agrement_check' } });
    const twice = insertRows(graph.database.db, accreditationCase, [nominee('one'), nominee('two')]);
    await expect(twice).rejects.toMatchObject({
      cause: { constraint: 'accreditation_case_one_nominee_unique' },
    });
  });
});
