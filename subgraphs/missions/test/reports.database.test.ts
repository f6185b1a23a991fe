import { findEntries, findHeads } from '@fmg/shared/audit/audit.store';
import { changeChain, type Entry } from '@fmg/shared/audit/entry';
import { viewerWith } from '@fmg/shared/auth/viewer';
import { insertRows } from '@fmg/shared/db/bulk';
import { testEngines } from '@fmg/shared/testing/database';
import { openTestSubgraph, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { accreditationCase } from '../src/records/accreditation/accreditation.tables';
import { appointment } from '../src/records/appointment/appointment.tables';
import { ensureCountries } from '../src/records/country/country.store';
import { heldDocument, requiredDeparture, staffingCap } from '../src/records/facts/facts.tables';
import { transition } from '../src/records/history/history.tables';
import { householdMember } from '../src/records/household/household.tables';
import { identityCard } from '../src/records/identity-card/identity-card.tables';
import { mission } from '../src/records/mission/mission.tables';
import { nationality, permanentResidence, person } from '../src/records/person/person.tables';
import { createMissions } from '../src/server';
import { aCard, aCase, aMember, aMission, anEndedPost, aPerson, aPost, id } from './builders';

/** The names of the people in a list of nodes with persons. */
const namesIn = (list: unknown): string[] =>
  (list as { nodes: { person: { displayName: string } }[] }).nodes.map((each) => each.person.displayName);

const A = 'Embassy A';
const B = 'Embassy B';
const C = 'Post C';

async function fill({ database: { db } }: TestSubgraph): Promise<void> {
  await ensureCountries(db);
  await insertRows(db, mission, [
    aMission(B, { sendingStateCode: 'DE' }),
    aMission(A),
    aMission(C, {
      kind: 'CONSULATE_GENERAL',
      parentId: id('Mission', A),
      city: 'Chicago',
      consularDistrict: 'Illinois',
      establishedOn: '2020-06-01',
    }),
    aMission('Post D', {
      kind: 'CONSULATE',
      state: 'CLOSED',
      parentId: id('Mission', A),
      city: 'Boston',
      establishedOn: '2010-01-01',
      closedOn: '2025-06-01',
    }),
    aMission('Post E', { kind: 'HONORARY_POST', sendingStateCode: 'DE', city: 'Chicago' }),
    aMission('Post F', { kind: 'CONSULATE', state: 'REQUESTED', sendingStateCode: 'DE', city: 'Dallas' }),
  ]);
  await insertRows(
    db,
    person,
    [
      ['Ambassador', A],
      ['Resident', A],
      ['Attache', A],
      ['Soldier', A],
      ['Clerk', A],
      ['Hired', A],
      ['Notified', A],
      ['Copied', B],
      ['Leaver', B],
      ['Returner', B],
      ['Mover', B],
      ['Elder', B],
      ['Consul', C],
      ['Vice', C],
      ['Honorary', 'Post E'],
    ].map(([name = '', at = '']) => aPerson(name, at)),
  );
  await insertRows(db, person, [
    aPerson('Spouse', A, { nameClass: 'DEPENDANT' }),
    aPerson('Former', A, { nameClass: 'DEPENDANT' }),
    aPerson('Child', A, { nameClass: 'DEPENDANT', birthDate: '2015-01-01' }),
    aPerson('Grown', A, { nameClass: 'DEPENDANT', birthDate: '2003-09-17' }),
    aPerson('Bride', A, { nameClass: 'DEPENDANT', birthDate: '2008-01-16' }),
  ]);
  await insertRows(db, nationality, [
    {
      id: 'n1',
      personId: id('Person', 'Attache'),
      missionId: id('Mission', A),
      countryCode: 'US',
      since: '2025-01-01',
      until: null,
    },
  ]);
  await insertRows(db, permanentResidence, [
    {
      id: 'p1',
      personId: id('Person', 'Resident'),
      missionId: id('Mission', A),
      since: '2015-01-01',
      until: null,
    },
  ]);
  await insertRows(db, appointment, [
    aPost('Ambassador', A, {
      category: 'HEAD_OF_MISSION',
      rank: 'AMBASSADOR',
      title: 'Ambassador',
      headClass: 'AMBASSADOR',
      headsMission: true,
      missionOrder: 1,
      functionsBeganAt: new Date('2024-03-01T15:00:00Z'),
      precedenceFrom: new Date('2024-03-01T15:00:00Z'),
    }),
    aPost('Resident', A, { missionOrder: 2 }),
    aPost('Attache', A, { category: 'MILITARY', rank: 'ATTACHE', title: 'Attaché', missionOrder: 3 }),
    aPost('Soldier', A, { category: 'MILITARY', rank: null, missionOrder: 4 }),
    aPost('Clerk', A, {
      category: 'ADMIN_TECH_STAFF',
      rank: null,
      missionOrder: 5,
      notifiedOn: '2024-03-03',
    }),
    aPost('Hired', A, {
      category: 'LOCALLY_EMPLOYED',
      rank: null,
      status: 'REGISTERED_NO_PI',
      arrivedOn: null,
    }),
    aPost('Notified', A, {
      status: 'NOTIFIED',
      acceptedOn: null,
      arrivedOn: '2025-11-01',
      startsOn: '2025-11-01',
      notifiedOn: '2026-01-10',
    }),
    // A head who has handed over copies at eleven at night in Washington is on the list of that day (VCDR 13).
    aPost('Copied', B, {
      category: 'HEAD_OF_MISSION',
      rank: 'AMBASSADOR',
      headClass: 'AMBASSADOR',
      headsMission: true,
      missionOrder: 1,
      status: 'NOTIFIED',
      acceptedOn: null,
      arrivedOn: '2026-01-02',
      startsOn: '2026-01-02',
      notifiedOn: '2026-01-03',
      functionsBeganAt: new Date('2026-01-11T04:00:00Z'),
    }),
    anEndedPost('Leaver', B, '2025-12-31'),
    anEndedPost('Returner', B, '2025-12-31'),
    anEndedPost('Mover', B, '2025-12-31'),
    aPost('Mover again', A, { personId: id('Person', 'Mover'), acceptedOn: '2025-12-20', missionOrder: 9 }),
    aPost('Elder', B, {
      startsOn: '2020-01-15',
      arrivedOn: '2020-01-15',
      notifiedOn: '2020-01-20',
      acceptedOn: '2020-02-01',
      missionOrder: 4,
    }),
    aPost('Consul', C, {
      category: 'CAREER_CONSULAR_OFFICER',
      rank: 'CONSUL_GENERAL',
      headsMission: true,
      exequaturOn: '2024-03-01',
      functionsBeganAt: new Date('2024-03-01T15:00:00Z'),
      precedenceFrom: new Date('2024-03-01T15:00:00Z'),
    }),
    aPost('Vice', C, { category: 'CAREER_CONSULAR_OFFICER', rank: 'VICE_CONSUL', missionOrder: 3 }),
    aPost('Honorary', 'Post E', {
      category: 'HONORARY_CONSULAR_OFFICER',
      rank: 'HONORARY_CONSUL',
      headsMission: true,
      startsOn: '2001-03-01',
      arrivedOn: null,
      notifiedOn: '2001-02-01',
      acceptedOn: '2001-03-01',
      functionsBeganAt: new Date('2001-03-01T15:00:00Z'),
      precedenceFrom: new Date('2001-03-01T15:00:00Z'),
    }),
  ]);
  await insertRows(db, householdMember, [
    aMember('Former', 'Ambassador', A, { until: '2025-01-01' }),
    aMember('Spouse', 'Ambassador', A, { since: '2025-01-01' }),
    aMember('Child', 'Ambassador', A, { relation: 'CHILD' }),
    aMember('Grown', 'Attache', A, { relation: 'CHILD' }),
    aMember('Bride', 'Resident', A),
    { ...aMember('Bride', 'Attache', A), id: id('HouseholdMember', 'bride alone') },
    { ...aMember('Clerk', 'Resident', A), id: id('HouseholdMember', 'tandem'), relation: 'SPOUSE' },
  ]);
  await insertRows(db, accreditationCase, [
    aCase('Ambassador', A, { kind: 'HEAD_OF_MISSION' }),
    aCase('Leaver', B, { state: 'TERMINATED_IN_GRACE', graceEndsOn: '2026-01-30' }),
    aCase('Returner', B, { state: 'TERMINATED_IN_GRACE', graceEndsOn: '2026-01-30' }),
    aCase('Mover', B, { state: 'TERMINATED_IN_GRACE', graceEndsOn: '2026-01-31' }),
    aCase('Notified', A, { state: 'RETURNED', openedOn: '2025-11-20' }),
  ]);
  const step = (n: number, to: string, at: string) => ({
    id: `t${n}`,
    subjectId: id('AccreditationCase', 'Notified'),
    event: 'step',
    from: null,
    to,
    at: new Date(at),
  });
  await insertRows(db, transition, [
    step(1, 'NOTIFIED', '2025-11-20T15:00:00Z'),
    step(2, 'RETURNED', '2025-12-01T15:00:00Z'),
    step(3, 'NOTIFIED', '2026-01-10T15:00:00Z'),
  ]);
  await insertRows(db, identityCard, [
    aCard('Ambassador', A),
    aCard('Leaver', B),
    aCard('Returner', B, { state: 'RETURNED', returnedOn: '2026-01-05' }),
  ]);
  await insertRows(db, heldDocument, [
    {
      documentId: 'd1',
      personId: id('Person', 'Returner'),
      kind: 'TAX_CARD',
      heldFrom: '2024-03-05',
      heldUntil: '2026-01-08',
    },
    {
      documentId: 'd2',
      personId: id('Person', 'Mover'),
      kind: 'PLATES',
      heldFrom: '2024-03-05',
      heldUntil: null,
    },
  ]);
  const cap = { missionId: null, countryCode: null, validUntil: null };
  await insertRows(db, staffingCap, [
    { ...cap, id: 'c1', countryCode: 'FR', kind: 'DIPLOMATIC_STAFF', cap: 3, validFrom: '2025-01-01' },
    {
      ...cap,
      id: 'c2',
      missionId: id('Mission', B),
      kind: 'ALL_STAFF',
      cap: 1,
      validFrom: '2025-01-01',
      validUntil: '2026-01-01',
    },
  ]);
}

/** What the log holds of a request. */
async function entriesOf({ database }: TestSubgraph, requestId: string): Promise<Entry[]> {
  const chains = (await findHeads(database.own, 'missions')).filter(({ chain }) => chain !== changeChain);
  const found = chains.map(({ chain }) =>
    findEntries(database.own, 'missions', { chain, after: 0, limit: 10_000 }),
  );
  return (await Promise.all(found)).flat().filter((each) => each.requestId === requestId);
}

describe.each(testEngines())('lists and reports on %s', (engine) => {
  let graph: TestSubgraph;
  beforeAll(async () => {
    graph = await openTestSubgraph(createMissions, engine);
    await fill(graph);
  });
  afterAll(() => graph.close());

  describe('the Diplomatic List', () => {
    const query = `query ($asOf: Date, $first: Int, $after: String) { diplomaticList(asOf: $asOf, first: $first, after: $after) { totalCount
      pageInfo { hasNextPage endCursor } nodes { id mission { name sendingState { name } } person { displayName } title rank spouseName } } }`;
    const listOn = async (asOf: string) => namesIn((await graph.ask(query, { asOf }))['diplomaticList']);

    test('has the diplomatic officers whom the host State has accepted, by mission and in the order of each', async () => {
      expect(await listOn('2026-01-15')).toEqual([
        'Ambassador',
        'Resident',
        'Attache',
        'Mover',
        'Copied',
        'Elder',
      ]);
    });

    test('is that of the day: begun late that evening is begun, and ended on that day is ended', async () => {
      expect(await listOn('2024-02-29')).toEqual(['Elder']);
      expect(await listOn('2024-03-01')).toEqual(
        expect.arrayContaining(['Ambassador', 'Leaver', 'Returner', 'Elder']),
      );
      expect(await listOn('2026-01-09')).not.toContain('Copied');
      expect(await listOn('2026-01-10')).toContain('Copied');
      expect(await listOn('2025-12-30')).toContain('Leaver');
      expect(await listOn('2025-12-31')).not.toContain('Leaver');
    });

    test('names the spouse of that day, never a child, and no spouse who is a minor', async () => {
      const spouses = async (asOf: string) =>
        (
          (await graph.ask(query, { asOf })) as { diplomaticList: { nodes: { spouseName: string | null }[] } }
        ).diplomaticList.nodes
          .slice(0, 3)
          .map((each) => each.spouseName);
      expect(await spouses('2026-01-15')).toEqual(['Spouse', 'Clerk', null]);
      expect(await spouses('2024-12-31')).toEqual(['Former', 'Clerk', null]);
      // The list of a later day would tell when she comes of age.
      expect(await spouses('2027-01-15')).toEqual(['Spouse', 'Clerk', null]);
    });

    test('is paged by cursors, and takes as many statements for one officer as for all', async () => {
      const one = (await graph.ask(query, { first: 4 })) as {
        diplomaticList: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
      expect(one.diplomaticList).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
      const rest = await graph.ask(query, { first: 4, after: one.diplomaticList.pageInfo.endCursor });
      expect(namesIn(rest['diplomaticList'])).toEqual(['Copied', 'Elder']);
      const back = `query ($before: String) { diplomaticList(last: 2, before: $before) { nodes { person { displayName } } pageInfo { hasPreviousPage } } }`;
      const before = await graph.ask(back, { before: one.diplomaticList.pageInfo.endCursor });
      expect(namesIn(before['diplomaticList'])).toEqual(['Resident', 'Attache']);
      expect(await graph.statements(query, { first: 1 })).toBe(6); // entries, their number, missions, States, people, spouses
      expect(await graph.statements(query, { first: 100 })).toBe(6);
      const stranger = await graph.askRaw(query, { after: 'bm9uc2Vuc2U' });
      expect(stranger.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    });

    test('states the facts of immunity of an entry as of its own day, to whoever computes with them', async () => {
      const facts = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on DiplomaticListEntry { person { displayName } statusFacts } } }`;
      const idsOn = async (asOf: string) =>
        (
          (await graph.ask(query, { asOf })) as { diplomaticList: { nodes: { id: string }[] } }
        ).diplomaticList.nodes
          .map(({ id: entry }) => entry)
          .slice(0, 3);
      const factsOn = async (ids: readonly string[]) =>
        (
          await graph.ask(facts, {
            refs: ids.map((each) => ({ __typename: 'DiplomaticListEntry', id: each })),
          })
        )['_entities'];
      expect(await factsOn(await idsOn('2026-01-15'))).toEqual([
        {
          person: { displayName: 'Ambassador' },
          statusFacts: { category: 'HEAD_OF_MISSION', usNationalOrResident: false },
        },
        {
          person: { displayName: 'Resident' },
          statusFacts: { category: 'DIPLOMATIC_AGENT', usNationalOrResident: true },
        },
        {
          person: { displayName: 'Attache' },
          statusFacts: { category: 'MILITARY', usNationalOrResident: true },
        },
      ]);
      const [, , attache] = (await factsOn(await idsOn('2024-12-31'))) as unknown[];
      expect(attache).toMatchObject({ statusFacts: { usNationalOrResident: false } });
      const [first = ''] = await idsOn('2026-01-15');
      const strangers = [
        first.replace('20260115', '20230115'),
        first.replace('20260115', '20260230'),
        'nonsense',
      ];
      expect(await factsOn(strangers)).toEqual([null, null, null]);
    });
  });

  test('the list of consular offices has the posts of the day with their officers, honorary ones marked', async () => {
    const query = `query ($asOf: Date) { consularOffices(asOf: $asOf) { totalCount nodes { mission { name } class honorary consularDistrict officers { totalCount nodes { person { displayName } } } } } }`;
    expect(await graph.ask(query)).toEqual({
      consularOffices: {
        totalCount: 2,
        nodes: [
          {
            mission: { name: 'Post E' },
            class: 'HONORARY_POST',
            honorary: true,
            consularDistrict: null,
            officers: { totalCount: 1, nodes: [{ person: { displayName: 'Honorary' } }] },
          },
          {
            mission: { name: C },
            class: 'CONSULATE_GENERAL',
            honorary: false,
            consularDistrict: 'Illinois',
            officers: {
              totalCount: 2,
              nodes: [{ person: { displayName: 'Consul' } }, { person: { displayName: 'Vice' } }],
            },
          },
        ],
      },
    });
    const missionsOn = async (asOf: string) =>
      (
        (await graph.ask(query, { asOf })) as { consularOffices: { nodes: { mission: { name: string } }[] } }
      ).consularOffices.nodes.map((each) => each.mission.name);
    expect(await missionsOn('2025-05-31')).toEqual(['Post E', 'Post D', C]);
    expect(await missionsOn('2025-06-01')).toEqual(['Post E', C]);
    expect(await missionsOn('2020-05-31')).toEqual(['Post E', 'Post D']);
    expect(await graph.statements(query)).toBe(4); // posts, their number, officers with their numbers, people
  });

  test('consular heads of a city rank by class before date, on the day that is asked for (VCCR 16)', async () => {
    const query = `query ($city: String!, $asOf: Date) { consularPrecedence(city: $city, asOf: $asOf) { position mission { name } person { displayName } rank headClass basis } }`;
    expect(await graph.ask(query, { city: 'Chicago' })).toMatchObject({
      consularPrecedence: [
        { position: 1, mission: { name: C }, rank: 'CONSUL_GENERAL', headClass: null },
        { position: 2, mission: { name: 'Post E' }, person: { displayName: 'Honorary' } },
      ],
    });
    expect(await graph.ask(query, { city: 'Chicago', asOf: '2024-02-28' })).toMatchObject({
      consularPrecedence: [{ mission: { name: 'Post E' } }],
    });
    expect(await graph.ask(query, { city: 'Dallas' })).toEqual({ consularPrecedence: [] });
    expect(await graph.statements(query, { city: 'Chicago' })).toBe(3);
  });

  test('late is whoever was notified on the 31st day or later, and whoever is not notified when 30 days have passed', async () => {
    const query = `query ($asOf: Date, $first: Int = 20) { lateNotifications(asOf: $asOf, first: $first) { totalCount nodes { person { displayName } mission { name } arrivedOn notifiedOn daysLate } } }`;
    const lateOn = async (asOf: string) => (await graph.ask(query, { asOf }))['lateNotifications'];
    expect(await lateOn('2026-01-15')).toEqual({
      totalCount: 2,
      nodes: [
        {
          person: { displayName: 'Notified' },
          mission: { name: A },
          arrivedOn: '2025-11-01',
          notifiedOn: '2026-01-10',
          daysLate: 40,
        },
        {
          person: { displayName: 'Clerk' },
          mission: { name: A },
          arrivedOn: '2024-02-01',
          notifiedOn: '2024-03-03',
          daysLate: 1,
        },
      ],
    });
    expect(namesIn(await lateOn('2025-12-01'))).toEqual(['Clerk']); // the 30th day
    expect(await lateOn('2025-12-02')).toMatchObject({
      nodes: [{ person: { displayName: 'Notified' }, notifiedOn: null, daysLate: 1 }, {}],
    });
    expect(await graph.statements(query, { asOf: '2026-01-15' })).toBe(4); // posts, their number, people, missions
  });

  test('staffing counts the members of the day, and holds them against the caps of the day (VCDR 11)', async () => {
    const query = `query ($asOf: Date) { staffing(asOf: $asOf) { totalCount nodes { mission { name } levels { kind members cap over } } } }`;
    const { staffing } = (await graph.ask(query)) as { staffing: { nodes: { levels: unknown[] }[] } };
    expect(staffing.nodes.slice(0, 2)).toEqual([
      {
        mission: { name: A },
        levels: [
          { kind: 'ALL_STAFF', members: 6, cap: null, over: null },
          { kind: 'ADMIN_TECH_STAFF', members: 1, cap: null, over: null },
          { kind: 'DIPLOMATIC_STAFF', members: 5, cap: 3, over: 2 },
        ],
      },
      {
        mission: { name: B },
        levels: [
          { kind: 'ALL_STAFF', members: 2, cap: null, over: null },
          { kind: 'DIPLOMATIC_STAFF', members: 2, cap: null, over: null },
        ],
      },
    ]);
    expect(await graph.ask(query, { asOf: '2025-12-30' })).toMatchObject({
      staffing: { nodes: [{}, { levels: [{ members: 4, cap: 1, over: 3 }, {}] }, {}, {}] },
    });
    expect(await graph.statements(query)).toBe(4); // missions, their number, members, caps
  });

  test('grace that ends within some days is found from its first day to its last, and not after departure', async () => {
    const query = `query ($days: Int!, $asOf: Date) { graceEnding(withinDays: $days, asOf: $asOf) { totalCount nodes { person { displayName } graceEndsOn } } }`;
    const ending = async (days: number, asOf?: string) =>
      namesIn((await graph.ask(query, { days, asOf }))['graceEnding']);
    expect(await ending(15)).toEqual(expect.arrayContaining(['Leaver', 'Returner']));
    expect(await ending(16)).toHaveLength(3);
    expect(await ending(14)).toEqual([]);
    expect(await ending(0, '2026-01-31')).toEqual(['Mover']);
    expect(await ending(60, '2025-12-30')).toEqual([]); // nothing had ended yet
    expect((await graph.askRaw(query, { days: 367 })).errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('documents are out until each is back or lost; who goes on in another post keeps the own ones (R48)', async () => {
    const query = `query ($asOf: Date) { documentsOutstanding(asOf: $asOf) { totalCount nodes { person { displayName } } } }`;
    const out = async (asOf: string) =>
      namesIn((await graph.ask(query, { asOf }))['documentsOutstanding']).toSorted();
    expect(await out('2025-12-30')).toEqual([]);
    expect(await out('2026-01-04')).toEqual(['Leaver', 'Returner']);
    expect(await out('2026-01-07')).toEqual(['Leaver', 'Returner']); // the card is back, the tax card is not
    expect(await out('2026-01-08')).toEqual(['Leaver']);
  });

  test('a case states which cards are out and whose documents have to go back', async () => {
    const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on AccreditationCase { documentFacts } } }`;
    const refs = ['Ambassador', 'Leaver', 'Returner', 'Mover'].map((name) => ({
      __typename: 'AccreditationCase',
      id: id('AccreditationCase', name),
    }));
    expect(await graph.ask(query, { refs })).toEqual({
      _entities: [
        { documentFacts: { missionId: id('Mission', A), personId: null, cards: [] } },
        {
          documentFacts: {
            missionId: id('Mission', B),
            personId: id('Person', 'Leaver'),
            cards: [{ number: 'CARD-Leaver' }],
          },
        },
        { documentFacts: { missionId: id('Mission', B), personId: id('Person', 'Returner'), cards: [] } },
        { documentFacts: { missionId: id('Mission', B), personId: null, cards: [] } },
      ],
    });
    expect(await graph.statements(query, { refs })).toBe(3); // cases, leavers, cards
  });

  test('a correction is overdue from the 31st day after the return until the notification comes again', async () => {
    const query = `query ($asOf: Date) { overdueCorrections(asOf: $asOf) { totalCount nodes { person { displayName } } } }`;
    const overdue = async (asOf: string) => namesIn((await graph.ask(query, { asOf }))['overdueCorrections']);
    expect(await overdue('2025-12-31')).toEqual([]);
    expect(await overdue('2026-01-01')).toEqual(['Notified']);
    expect(await overdue('2026-01-09')).toEqual(['Notified']);
    expect(await overdue('2026-01-10')).toEqual([]);
  });

  test('whoever has to leave after a refused waiver stands in a list until the departure (R30)', async () => {
    const query = `query ($asOf: Date) { departuresRequired(asOf: $asOf) { totalCount nodes { person { displayName } } } }`;
    const due = async (asOf: string) => namesIn((await graph.ask(query, { asOf }))['departuresRequired']);
    expect(await due('2026-01-15')).toEqual([]);
    await insertRows(graph.database.db, requiredDeparture, [
      {
        waiverRequestId: 'waiver',
        personId: id('Person', 'Notified'),
        missionId: id('Mission', A),
        requiredOn: '2026-01-12',
        departedOn: '2026-01-20',
      },
    ]);
    expect(await due('2026-01-11')).toEqual([]);
    expect(await due('2026-01-12')).toEqual(['Notified']);
    expect(await due('2026-01-19')).toEqual(['Notified']);
    expect(await due('2026-01-20')).toEqual([]);
  });

  test('a post is reviewed once it has lasted longer than six years', async () => {
    const query = `query ($asOf: Date) { sixYearReviews(asOf: $asOf) { totalCount nodes { person { displayName } } } }`;
    const due = async (asOf: string) => namesIn((await graph.ask(query, { asOf }))['sixYearReviews']);
    expect(await due('2026-01-15')).toEqual([]);
    expect(await due('2026-01-16')).toEqual(['Elder']);
  });

  test('the compliance of a mission has a line for each rule that holds and each record that fails it, as of the day', async () => {
    const query = `query ($ids: [ID!]!, $asOf: Date) { nodes(ids: $ids) { ... on Mission { accreditationCompliance(asOf: $asOf) { rule title passed subject { __typename id } explanation legalBasis } } } }`;
    const ids = [A, B].map((name) => id('Mission', name));
    const linesOn = async (asOf: string) => {
      const { nodes } = (await graph.ask(query, { ids, asOf })) as {
        nodes: {
          accreditationCompliance: { rule: string; passed: boolean; subject: { id: string } | null }[];
        }[];
      };
      return nodes[0]?.accreditationCompliance ?? [];
    };
    const failing = async (rule: string, asOf: string) =>
      (await linesOn(asOf)).flatMap((each) => (each.rule === rule && !each.passed ? [each.subject?.id] : []));
    const lines = await linesOn('2026-01-15');
    const rules = [...new Set(lines.map((each) => each.rule))];
    expect(rules).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14, 15, 23, 46, 47, 48].map((number) => `R${number}`),
    );
    expect(lines.filter((each) => each.passed !== (each.subject === null))).toEqual([]);
    expect(new Set(await failing('R7', '2026-01-15'))).toEqual(
      new Set(['Clerk', 'Notified'].map((name) => id('Appointment', name))),
    );
    expect(await failing('R7', '2025-12-01')).toEqual([id('Appointment', 'Clerk')]);
    expect(await failing('R1', '2026-01-15')).toEqual([id('Appointment', 'Ambassador')]);
    expect(await failing('R5', '2026-01-15')).toEqual([]);
    expect(await failing('R5', '2024-02-29')).toEqual([id('Mission', A)]);
    const many = await graph.statements(query, { ids });
    expect(await graph.statements(query, { ids: ids.slice(0, 1) })).toBeLessThanOrEqual(many);
    expect(many).toBeLessThanOrEqual(13); // missions, nine kinds of records, and the subjects by their kinds
  });

  test('who does not keep a rule is named in the log; no report tells a birthday, none is of a day to come', async () => {
    const query = `query ($id: ID!, $asOf: Date) { mission(id: $id) { accreditationCompliance(asOf: $asOf) { rule passed explanation } } }`;
    const about = { id: id('Mission', A) };
    const viewer = viewerWith(['ACCREDITATION_OFFICER']);
    const run = async (asOf?: string) =>
      await graph.subgraph.execute({
        query,
        variables: { ...about, asOf },
        requestId: `compliance ${asOf}`,
        viewer,
      });
    const { data, errors } = await run();
    expect(errors).toBeUndefined();
    const said = JSON.stringify(data);
    expect(said).toContain('The child has grown out of the household.');
    expect(said).not.toMatch(/grown out of the household on|-09-17/);
    const [logged] = await entriesOf(graph, 'compliance undefined');
    expect(logged?.classes).toEqual(['STAFF', 'PERSONAL_DATA', 'DEPENDANT', 'COMPLIANCE']);
    expect(logged?.subjects).toEqual(
      expect.arrayContaining([id('Mission', A), id('HouseholdMember', 'Grown'), id('Person', 'Grown')]),
    );
    const later = await run('2026-01-16');
    expect(later.errors).toMatchObject([
      {
        message: expect.stringContaining('of days up to today, 2026-01-15'),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  test('the standing in a household tells of the person, whatever is selected of that person', async () => {
    const query = `query ($id: ID!) { node(id: $id) { ... on HouseholdMember { person { id } standing { reason } } } }`;
    const variables = { id: id('HouseholdMember', 'Grown') };
    const viewer = viewerWith(['ACCREDITATION_OFFICER']);
    const { data, errors } = await graph.subgraph.execute({
      query,
      variables,
      requestId: 'standing',
      viewer,
    });
    expect({ data, errors }).toMatchObject({ data: { node: { standing: { reason: 'AGE' } } } });
    const [logged] = await entriesOf(graph, 'standing');
    expect(logged?.subjects).toContain(id('Person', 'Grown'));
  });

  test('two spouses who both serve are a tandem couple, each to the other', async () => {
    const query = `query ($id: ID!, $asOf: Date) { person(id: $id) { tandemPartner(asOf: $asOf) { displayName } } }`;
    const partner = async (name: string, asOf?: string) =>
      (await graph.ask(query, { id: id('Person', name), asOf }))['person'];
    expect(await partner('Resident')).toEqual({ tandemPartner: { displayName: 'Clerk' } });
    expect(await partner('Clerk')).toEqual({ tandemPartner: { displayName: 'Resident' } });
    expect(await partner('Clerk', '2024-01-31')).toEqual({ tandemPartner: null });
    expect(await partner('Spouse')).toEqual({ tandemPartner: null });
  });

  test('the key of precedence of a person is that of the best post; one without a place sorts last', async () => {
    const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Person { precedenceKey } } }`;
    const refs = ['Ambassador', 'Elder', 'Consul', 'Vice', 'Child'].map((name) => ({
      __typename: 'Person',
      id: id('Person', name),
    }));
    const { _entities: keys } = (await graph.ask(query, { refs })) as {
      _entities: { precedenceKey: string }[];
    };
    const order = keys.map((each) => each.precedenceKey);
    expect(order.toSorted()).toEqual(order);
    expect(order.at(-1)).toBe('9');
  });
});
