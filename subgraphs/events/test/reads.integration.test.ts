// Every entity by id, as the gateway asks for it, and in lists; and what the contributed lists cost.
import { insertRows } from '@fmg/shared/db/bulk';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { nodeTypesByOwner, type NodeType } from '@fmg/shared/identity/node-types';
import { openTestSubgraph, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import {
  agreement,
  dispute,
  diplomaticNote,
  event,
  eventHost,
  exchangeProgramme,
  waiverRequest,
} from '../src/db';
import { fillEvents } from '@fmg/events/seed/fill';
import { upsertLeaderVisits } from '../src/modules/leader-visit/leader-visit.store';
import { createEvents } from '../src/server';
import { smallWorld } from './world';

// The keys of a const table; what comes from the logs has lists only, and a test of its own.
const own = Object.keys(nodeTypesByOwner.events).filter(
  (type) => !['AuditEntry', 'RefusedAttempt'].includes(type),
) as NodeType[];
const rootOf = (type: string) => type.charAt(0).toLowerCase() + type.slice(1);
const id = (type: NodeType, ...key: string[]) => idFromKey(type, 'test', ...key);
const mission = (name: string) => id('Mission', name);
const source = { source: DEMONSTRATION };

type Page = { totalCount?: number; nodes: Record<string, unknown>[]; pageInfo?: Record<string, unknown> };

describe('reads of the events subgraph', () => {
  let graph: TestSubgraph;
  const read = async (query: string, variables?: Record<string, unknown>) =>
    (await graph.ask(query, variables)) as Record<string, Page>; // each test names what it selects

  beforeAll(async () => {
    graph = await openTestSubgraph(createEvents);
    const { db } = graph.database;
    await db.transaction((tx) => fillEvents(tx, smallWorld(1)));
    await upsertLeaderVisits(db, [
      {
        id: '1',
        visitor: 'A visitor',
        title: 'President',
        kind: 'STATE_VISIT',
        startsOn: '1990-05-01',
        endsOn: '1990-05-04',
        countryCode: 'AR',
        fromName: 'Argentina',
        description: 'State visit.',
      },
    ]);
    await addOwnRows();
  });
  afterAll(() => graph.close());

  async function addOwnRows(): Promise<void> {
    const { db } = graph.database;
    await insertRows(
      db,
      event,
      ['a', 'b', 'c'].map((name, index) => ({
        id: id('Event', name),
        kind: 'DINNER' as const,
        title: `Dinner ${name}`,
        state: 'PLANNED' as const,
        startsAt: new Date(`2026-02-0${index + 1}T23:00:00Z`),
        isPublic: index === 0,
        ...source,
      })),
    );
    await insertRows(db, eventHost, [
      { eventId: id('Event', 'a'), missionId: mission('x'), place: 2 },
      { eventId: id('Event', 'a'), missionId: mission('y'), place: 1 },
      { eventId: id('Event', 'b'), missionId: mission('x'), place: 1 },
      { eventId: id('Event', 'c'), missionId: mission('y'), place: 1 },
    ]);
    const force = {
      kind: 'CULTURAL' as const,
      countryCode: 'ZZ',
      signedOn: '2000-01-01',
      inForceFrom: '2001-01-01',
      ...source,
    };
    await insertRows(db, agreement, [
      { ...force, id: id('Agreement', 'lasting'), title: 'Lasting', state: 'IN_FORCE' as const },
      {
        ...force,
        id: id('Agreement', 'ended'),
        title: 'Ended',
        state: 'TERMINATED' as const,
        inForceUntil: '2010-06-01',
      },
      {
        ...force,
        id: id('Agreement', 'suspended'),
        title: 'Suspended',
        state: 'SUSPENDED' as const,
        suspendedOn: '2015-06-01',
      },
      {
        ...force,
        id: id('Agreement', 'signed'),
        title: 'Signed',
        state: 'SIGNED' as const,
        inForceFrom: null,
      },
    ]);
    await insertRows(
      db,
      exchangeProgramme,
      ['p', 'q'].map((name) => ({
        id: id('ExchangeProgramme', name),
        title: `Programme ${name}`,
        kind: 'ARTS' as const,
        state: 'OPEN' as const,
        startsOn: '2026-01-01',
        endsOn: '2026-12-31',
        missionId: mission('x'),
        countryCode: name === 'p' ? 'ZZ' : 'YY',
        institutionName: 'Test College',
        agreementId: name === 'q' ? id('Agreement', 'lasting') : null,
        ...source,
      })),
    );
    await insertRows(db, dispute, [
      {
        id: id('Dispute', 'd'),
        kind: 'CRIMINAL_REFERRAL' as const,
        state: 'ESCALATED' as const,
        missionId: mission('x'),
        partyId: id('Person', 'p'),
        incidentId: id('Incident', 'i'),
        openedOn: '2025-06-01',
        ...source,
      },
    ]);
    await insertRows(db, diplomaticNote, [
      {
        id: id('DiplomaticNote', 'asks'),
        number: '1',
        direction: 'OUTGOING' as const,
        kind: 'VERBALE' as const,
        sentOn: '2025-06-03',
        missionId: mission('x'),
        subject: 'Asks',
        ...source,
      },
      {
        id: id('DiplomaticNote', 'late'),
        number: '3',
        direction: 'INCOMING' as const,
        kind: 'VERBALE' as const,
        sentOn: '2025-07-03',
        missionId: mission('x'),
        subject: 'Late',
        answersId: id('DiplomaticNote', 'asks'),
        ...source,
      },
      {
        id: id('DiplomaticNote', 'first'),
        number: '2',
        direction: 'INCOMING' as const,
        kind: 'VERBALE' as const,
        sentOn: '2025-06-20',
        missionId: mission('x'),
        subject: 'First',
        answersId: id('DiplomaticNote', 'asks'),
        ...source,
      },
    ]);
    await insertRows(
      db,
      waiverRequest,
      ['2025-06-02', '2025-09-02'].map((referredOn, index) => ({
        id: id('WaiverRequest', referredOn),
        disputeId: id('Dispute', 'd'),
        personId: id('Person', 'p'),
        missionId: mission('x'),
        state: 'REFERRAL' as const,
        scope: index === 0 ? ['CRIMINAL' as const] : ['EXECUTION' as const],
        seriousCrime: false,
        referredOn,
        ...source,
      })),
    );
  }

  test.each(own)(
    'a %s is found by its id and by the gateway, an unknown id is null, a foreign one is refused',
    async (type) => {
      const plural = type === 'LeaderVisit' ? 'leaderVisits' : `${rootOf(type)}s`;
      const { list } = await read(`{ list: ${plural}(first: 1) { totalCount nodes { id } } }`);
      const found = String(list?.nodes[0]?.['id']);
      const selected = '{ __typename id recordedAt version provenance { source synthetic } }';
      const one = await graph.ask(`{ one: ${rootOf(type)}(id: "${found}") ${selected} }`);
      expect(one).toMatchObject({
        one: { __typename: type, id: found, provenance: { synthetic: type !== 'LeaderVisit' } },
      });
      const refs = [found, id(type, 'unknown'), mission('x')].map((each) => ({ __typename: type, id: each }));
      const { _entities: entities } = await graph.ask(
        `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on ${type} ${selected} } }`,
        { refs },
      );
      expect(entities).toEqual([one['one'], null, null]);
      expect(await graph.ask(`{ one: ${rootOf(type)}(id: "${id(type, 'unknown')}") { id } }`)).toEqual({
        one: null,
      });
      const refused = await graph.askRaw(`{ one: ${rootOf(type)}(id: "${mission('x')}") { id } }`);
      expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );

  const contributed = `query ($refs: [_Any!]!) { _entities(representations: $refs) {
    ... on Mission { events(first: 5, orderBy: [{ field: STARTS_AT, direction: DESC }]) { totalCount nodes { title } }
      disputes(first: 5) { totalCount nodes { kind state openedOn } } engagements(first: 5) { nodes { kind heldOn subject } }
      notes(first: 2) { nodes { number } } facilitationRequests(first: 2) { nodes { kind } } exchangeProgrammes(first: 2) { nodes { title } } } } }`;
  const refsTo = (...names: string[]) => ({
    refs: names.map((name) => ({ __typename: 'Mission', id: mission(name) })),
  });

  test('the lists of a mission cost the same for one mission as for many, named twice or unknown', async () => {
    expect(await graph.statements(contributed, refsTo('x'))).toBe(6);
    expect(await graph.statements(contributed, refsTo('x', 'y', 'x', 'nobody'))).toBe(6);
  });

  test('the events of a mission are those that it gives, alone or with another', async () => {
    const { _entities: missions } = await graph.ask(contributed, refsTo('x', 'y', 'nobody'));
    expect(missions).toMatchObject([
      { events: { totalCount: 2, nodes: [{ title: 'Dinner b' }, { title: 'Dinner a' }] } },
      { events: { totalCount: 2, nodes: [{ title: 'Dinner c' }, { title: 'Dinner a' }] } },
      { events: { totalCount: 0, nodes: [] } },
    ]);
    const { event: one } = await graph.ask(`{ event(id: "${id('Event', 'a')}") { hosts { id } } }`);
    expect(one).toEqual({ hosts: [{ id: mission('y') }, { id: mission('x') }] });
  });

  test.each([
    [null, ['Ended', 'Lasting', 'Signed', 'Suspended']],
    ['2000-12-31', []],
    ['2001-01-01', ['Ended', 'Lasting', 'Suspended']],
    ['2010-05-31', ['Ended', 'Lasting', 'Suspended']],
    ['2010-06-01', ['Lasting', 'Suspended']],
    ['2015-06-01', ['Lasting']],
  ])('on %s the agreements in force are %j', async (asOf, titles) => {
    const query = `query ($refs: [_Any!]!, $asOf: Date) { _entities(representations: $refs) { ... on Country { agreements(asOf: $asOf) { totalCount nodes { title } } } } }`;
    const variables = { asOf, refs: [{ __typename: 'Country', code: 'ZZ' }] };
    const { _entities: countries } = (await graph.ask(query, variables)) as {
      _entities: { agreements: Page }[];
    }; // as selected
    expect(countries[0]?.agreements).toEqual({
      totalCount: titles.length,
      nodes: titles.map((title) => ({ title })),
    });
  });

  test('a country has its agreements, engagements, notes and visits in one statement each', async () => {
    const query = `query ($refs: [_Any!]!, $asOf: Date) { _entities(representations: $refs) { ... on Country {
      agreements(asOf: $asOf, first: 20) { nodes { kind title state inForceFrom effects { benefit level } } }
      engagements(first: 10) { nodes { kind heldOn subject state followUps { dueOn done } } }
      notes(first: 10) { nodes { number direction kind sentOn answerDueOn answeredBy { number } } }
      leaderVisits(first: 10, orderBy: [{ field: STARTS_ON, direction: DESC }]) { totalCount nodes { visitor kind startsOn endsOn } } } } }`;
    const refs = (...codes: string[]) => ({
      asOf: '2026-01-15',
      refs: codes.map((code) => ({ __typename: 'Country', code })),
    });
    expect(await graph.ask(query, refs('AR'))).toMatchObject({
      _entities: [
        { leaderVisits: { totalCount: 1, nodes: [{ visitor: 'A visitor', kind: 'STATE_VISIT' }] } },
      ],
    });
    // Four lists, one with its count; effects, follow-ups and answers of all rows at once.
    expect(await graph.statements(query, refs('AR', 'BE'))).toBe(7);
    expect(await graph.statements(query, refs('AR', 'BE', 'CL', 'AR', 'DK', 'ZZ'))).toBe(7);
  });

  test('a count alone reads no rows', async () => {
    const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Country { leaderVisits(first: 0) { totalCount } } } }`;
    expect(await graph.statements(query, { refs: [{ __typename: 'Country', code: 'AR' }] })).toBe(1);
  });

  test('a note is answered by the first note that names it', async () => {
    const query = `{ one: diplomaticNote(id: "${id('DiplomaticNote', 'asks')}") { answers { id } answeredBy { number answers { number } } } }`;
    expect(await graph.ask(query)).toEqual({
      one: { answers: null, answeredBy: { number: '2', answers: { number: '1' } } },
    });
  });

  test('a dispute shows its latest request for a waiver, and the person and the incident have the dispute', async () => {
    const query = `{ one: dispute(id: "${id('Dispute', 'd')}") { party { id } incident { id } waiver { scope } waivers { totalCount nodes { scope } } } }`;
    expect(await graph.ask(query)).toEqual({
      one: {
        party: { id: id('Person', 'p') },
        incident: { id: id('Incident', 'i') },
        waiver: { scope: ['EXECUTION'] },
        waivers: { totalCount: 2, nodes: [{ scope: ['EXECUTION'] }, { scope: ['CRIMINAL'] }] },
      },
    });
    const refs = [
      { __typename: 'Person', id: id('Person', 'p') },
      { __typename: 'Incident', id: id('Incident', 'i') },
    ];
    const parts = ['Person', 'Incident'].map((type) => `... on ${type} { disputes { nodes { id } } }`);
    const { _entities: entities } = await graph.ask(
      `query ($refs: [_Any!]!) { _entities(representations: $refs) { ${parts.join(' ')} } }`,
      { refs },
    );
    expect(entities).toEqual([1, 2].map(() => ({ disputes: { nodes: [{ id: id('Dispute', 'd') }] } })));
  });

  test('the board of disputes is filtered by states and ordered by the day of opening, pages follow without gap', async () => {
    const board = `query ($states: [DisputeState!], $first: Int = 50, $after: String) { disputes(where: { state: { in: $states } }, first: $first, after: $after, orderBy: [{ field: OPENED_ON, direction: DESC }]) {
      totalCount nodes { id kind state mission { id } party { id } openedOn waiver { state scope } incident { id } } pageInfo { endCursor hasNextPage } } }`;
    const { disputes: whole } = await read(board, { states: ['CLOSED', 'ESCALATED'] });
    const days = whole?.nodes.map((node) => String(node['openedOn'])) ?? [];
    expect(days.length).toBeGreaterThan(4);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(new Set(whole?.nodes.map((node) => node['state']))).toEqual(new Set(['CLOSED', 'ESCALATED']));
    const { disputes: one } = await read(board, { states: ['CLOSED', 'ESCALATED'], first: 3 });
    const { disputes: two } = await read(board, {
      states: ['CLOSED', 'ESCALATED'],
      first: 50,
      after: one?.pageInfo?.['endCursor'],
    });
    expect([...(one?.nodes ?? []), ...(two?.nodes ?? [])]).toEqual(whole?.nodes);
    // The list, its count, the missions, and whom the filter of a sensitive state is about, for the log.
    expect(await graph.statements(board, { states: ['CLOSED'] })).toBe(4);
    const { disputes: all } = await read(board, { states: null });
    expect(all?.totalCount).toBeGreaterThan(whole?.totalCount ?? 0);
  });

  test('exchange programmes are found by the code of the country; without one, all are listed', async () => {
    const query = `query ($country: String, $first: Int = 20) { exchangeProgrammes(where: { country: { eq: $country } }, first: $first) { totalCount nodes { title kind state startsOn endsOn mission { id } institution { name city state } agreement { id title } participants(first: 5) { totalCount nodes { category state withinLimit endsOn } } } } }`;
    const { exchangeProgrammes: found } = await read(query, { country: 'ZZ' });
    expect(found).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          title: 'Programme p',
          institution: { name: 'Test College', city: null },
          agreement: null,
          participants: { totalCount: 0 },
        },
      ],
    });
    const { exchangeProgrammes: all } = await read(query);
    expect(all?.totalCount).toBeGreaterThan(2);
    // The page, its count, agreements, participants with their counts.
    expect(await graph.statements(query)).toBe(4);
  });

  test('a seated event shows guests by precedence, and its seats by number, in seven statements', async () => {
    const { seatingPlans: plans } = await read(
      '{ seatingPlans(first: 1) { nodes { event { id } seats { seat } } } }',
    );
    const planned = plans?.nodes[0]?.['event'] as { id: string } | undefined; // as selected
    const eventId = planned?.id;
    const query = `query ($id: ID!) { event(id: $id) { title kind hosts { id } precedenceFrozenAt
      guests(first: 100) { totalCount nodes { state person { id } precedence } }
      seating { seat guest { person { id } precedence } reason } conflicts { first { id } second { id } } history { event to } } }`;
    const { event: found } = (await graph.ask(query, { id: eventId })) as {
      event: { guests: Page; seating: { seat: number; guest: { precedence: number } }[] };
    }; // as selected
    const places = found.guests.nodes.map((guest) => guest['precedence']);
    expect(places).toEqual(places.map((_, index) => index + 1));
    expect(found.seating.map(({ seat }) => seat)).toEqual(found.seating.map((_, index) => index + 1));
    expect(found.seating.map(({ guest }) => guest.precedence)).toEqual(
      found.seating.map(({ guest }) => guest.precedence).toSorted((one, other) => one - other),
    );
    // Event, hosts, guests with their count, seats, the guests on them, conflicts, history.
    expect(await graph.statements(query, { id: eventId })).toBe(7);
  });

  test('the stand-in and the guest in whose place he or she comes name each other', async () => {
    const { invitations: list } = await read(
      '{ invitations(first: 5, where: { state: { eq: SUBSTITUTED } }) { nodes { id arrivedAt standIn { state substitutesFor { id } } } } }',
    );
    expect(list?.nodes.length).toBeGreaterThan(0);
    for (const node of list?.nodes ?? [])
      expect(node).toMatchObject({
        arrivedAt: null,
        standIn: { state: 'CHECKED_IN', substitutesFor: { id: node['id'] } },
      });
  });
});
