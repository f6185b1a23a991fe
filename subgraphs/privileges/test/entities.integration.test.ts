import { idFromKey } from '@fmg/shared/identity/ids';
import type { NodeType } from '@fmg/shared/identity/node-types';
import { openTestSubgraph, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { fillPrivileges } from '@fmg/privileges/seed/fill';
import { upsertIssuances } from '../src/modules/visa-issuance/visa-issuance.import';
import { createPrivileges } from '../src/server';
import { testWorld } from './world';

const world = testWorld();

/** Root fields of every entity, and fields that each of them answers. */
const entities = [
  [
    'VisaCase',
    'visaCase',
    'visaCases',
    'visaClass state submittedOn holder { id } mission { id } history { to } provenance { synthetic }',
  ],
  [
    'TaxCard',
    'taxCard',
    'taxCards',
    'number kind restricted animal minimumPurchase { amount currency } excludedCategories history { to }',
  ],
  [
    'Vehicle',
    'vehicle',
    'vehicles',
    'plateLetter state insuredUntil policy { insurer combinedLimit { amount } } policies { until } history { to }',
  ],
  [
    'DriverLicence',
    'driverLicence',
    'driverLicences',
    'number state points24Months violations { offence points } history { to }',
  ],
  [
    'CustomsClearance',
    'customsClearance',
    'customsClearances',
    'kind waybill state mission { id } consignee { id } history { to }',
  ],
  [
    'TravelNotice',
    'travelNotice',
    'travelNotices',
    'destination distanceMiles state person { id } history { to }',
  ],
  [
    'DomesticWorkerFile',
    'domesticWorkerFile',
    'domesticWorkerFiles',
    'state complete employer { id } contract { signedOn hourlyWage { amount } paidBy } checks { name passed explanation } visaCase { visaClass }',
  ],
  [
    'WorkAuthorization',
    'workAuthorization',
    'workAuthorizations',
    'route state principal { id } history { to }',
  ],
  [
    'ReciprocitySetting',
    'reciprocitySetting',
    'reciprocitySettings',
    'benefit level country { code } minimumPurchase { amount } excludedCategories limit',
  ],
  ['Benefit', 'benefit', 'benefits', 'category title state ground surcharge { amount } history { to }'],
  [
    'VisaIssuance',
    'visaIssuance',
    'visaIssuanceRows',
    'series year nationality visaClass issued country { code }',
  ],
] as const satisfies readonly (readonly [NodeType, string, string, string])[];

type Nodes = Record<string, { nodes: { id: string }[]; totalCount: number }>;

describe('the entities of the privileges subgraph', () => {
  let graph: TestSubgraph;
  beforeAll(async () => {
    graph = await openTestSubgraph(createPrivileges);
    const { db } = graph.database;
    await db.transaction((tx) => fillPrivileges(tx, world));
    const published = {
      series: 'FISCAL_YEAR',
      period: '2004',
      countryCode: 'FR',
      visaClass: 'A_1',
      source: 'test',
    } as const;
    await upsertIssuances(db, [
      { ...published, nationality: 'French', issued: 4 },
      { ...published, nationality: 'French overseas', issued: 1 },
    ]);
  });
  afterAll(() => graph.close());

  test.each(entities)(
    'a %s is found by its id, as a root field and by reference, and a missing one is null',
    async (type, one, many, fields) => {
      const { [many]: list } = (await graph.ask(
        `{ ${many}(first: 2) { totalCount nodes { id } } }`,
      )) as Nodes;
      const ids = list?.nodes.map((node) => node.id) ?? [];
      expect(ids).toHaveLength(2);
      const query = `query ($id: ID!, $missing: ID!, $refs: [_Any!]!) {
      found: ${one}(id: $id) { id recordedAt version ${fields} } missing: ${one}(id: $missing) { id }
      _entities(representations: $refs) { ... on ${type} { id recordedAt version ${fields} } } }`;
      const missing = idFromKey(type, 'nowhere', 1);
      const refs = [ids[1], missing, ids[0]].map((id) => ({ __typename: type, id }));
      const answer = await graph.ask(query, { id: ids[0], missing, refs });
      expect(answer['found']).toMatchObject({ id: ids[0], version: expect.any(Number) });
      expect(answer['missing']).toBeNull();
      expect(answer['_entities']).toEqual([expect.objectContaining({ id: ids[1] }), null, answer['found']]);
    },
  );

  test.each(entities)(
    'a list of %s takes as many statements for one row as for many',
    async (_, _one, many, fields) => {
      const list = (first: number) => `{ ${many}(first: ${first}) { totalCount nodes { id ${fields} } } }`;
      expect(await graph.statements(list(200))).toBe(await graph.statements(list(2)));
    },
  );

  const missionPage = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Mission {
    visaCaseCounts: visaCases(first: 0) { totalCount }
    taxCards(first: 5) { nodes { kind restricted animal state expiresOn } }
    vehicles(first: 5) { totalCount nodes { plate state insuredUntil } }
    benefits(first: 1) { nodes { title } } customsClearances(first: 1) { nodes { state } } travelNotices(first: 1) { nodes { state } } } } }`;
  const personCard = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Person {
    visaCases(first: 3) { nodes { visaClass state } } taxCards(first: 2) { totalCount nodes { animal } } driverLicence { state points24Months }
    vehicles(first: 2) { nodes { plate } } workAuthorizations(first: 1) { nodes { state } } travelNotices(first: 1) { nodes { state } } } } }`;
  const countryPage = `query ($refs: [_Any!]!, $asOf: Date) { _entities(representations: $refs) { ... on Country {
    reciprocity(asOf: $asOf) { benefit level validFrom validUntil authority legalBasis } travelRegime(asOf: $asOf) { regime referencePoint radiusMiles } } } }`;
  const missions = world.missions.map(({ id }) => ({ __typename: 'Mission', id }));
  const people = world.people.map(({ id }) => ({ __typename: 'Person', id }));
  const countries = [...world.sendingStates, 'AD'].map((code) => ({ __typename: 'Country', code }));

  test.each([
    ['a mission', missionPage, missions, 6],
    ['a person', personCard, people, 7],
    ['a country', countryPage, countries, 2],
  ] as const)(
    'what is added to %s takes the same few statements for one and for many',
    async (_, query, refs, budget) => {
      const many = [...refs.slice(0, 150), ...refs.slice(0, 3)];
      expect(await graph.statements(query, { refs: many })).toBe(budget);
      // A person without a licence has no points to be counted.
      expect(await graph.statements(query, { refs: refs.slice(0, 1) })).toBeLessThanOrEqual(budget);
    },
  );

  test('what is added to a mission is that mission’s own', async () => {
    const { _entities: pages } = (await graph.ask(missionPage, { refs: missions })) as {
      _entities: { visaCaseCounts: { totalCount: number }; vehicles: { totalCount: number } }[];
    };
    const { visaCases, vehicles } = (await graph.ask(
      '{ visaCases(first: 0) { totalCount } vehicles(first: 0) { totalCount } }',
    )) as Nodes;
    expect(pages.map((page) => page.visaCaseCounts.totalCount).reduce((a, b) => a + b)).toBe(
      visaCases?.totalCount,
    );
    expect(pages.map((page) => page.vehicles.totalCount).reduce((a, b) => a + b)).toBe(vehicles?.totalCount);
  });

  test('a country without a record of travel control has none; a controlled one is measured from the White House unless told', async () => {
    const regimes = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Country { code
      travelRegime { regime referencePoint radiusMiles } newYork: travelRegime(referencePoint: COLUMBUS_CIRCLE) { regime referencePoint radiusMiles } } } }`;
    const { _entities: found } = (await graph.ask(regimes, { refs: countries })) as {
      _entities: { code: string; travelRegime: { regime: string }; newYork: unknown }[];
    };
    const none = { regime: 'NONE', referencePoint: null, radiusMiles: null };
    expect(found.at(-1)).toEqual({ code: 'AD', travelRegime: none, newYork: none });
    const controlled = found.filter((each) => each.travelRegime.regime !== 'NONE');
    expect(controlled).toHaveLength(2);
    expect(controlled.map((each) => each.newYork)).toEqual(
      [1, 2].map(() => ({ regime: 'APPROVAL', referencePoint: 'COLUMBUS_CIRCLE', radiusMiles: 25 })),
    );
  });

  test('a reciprocity setting holds from its first day to the day before its last', async () => {
    const { reciprocitySettings } = (await graph.ask(
      '{ reciprocitySettings(first: 200, where: { validUntil: { isNull: false } }) { nodes { id country { code } benefit validFrom validUntil } } }',
    )) as {
      reciprocitySettings: {
        nodes: {
          id: string;
          country: { code: string };
          benefit: string;
          validFrom: string;
          validUntil: string;
        }[];
      };
    };
    const past = reciprocitySettings.nodes[0];
    const on = async (asOf: string | undefined) => {
      const { _entities: found } = (await graph.ask(countryPage, {
        asOf,
        refs: [{ __typename: 'Country', code: past?.country.code }],
      })) as { _entities: { reciprocity: { benefit: string; validFrom: string }[] }[] };
      return found[0]?.reciprocity.find((each) => each.benefit === past?.benefit)?.validFrom;
    };
    expect(await on(past?.validFrom)).toBe(past?.validFrom);
    expect(await on(past?.validUntil)).toBe(past?.validUntil);
    expect(await on('1950-01-01')).toBeUndefined();
  });

  test('desks find what they look for: by state, date, mission and holder, in order, page after page', async () => {
    const list = `query ($mission: ID, $after: String) { visaCases(first: 3, after: $after, where: { state: { in: [ISSUED, EXPIRED] }, submittedOn: { lt: "2026-01-01" }, mission: { id: { eq: $mission } } }) {
      totalCount nodes { id state submittedOn mission { id } } pageInfo { hasNextPage endCursor } } }`;
    type Page = {
      totalCount: number;
      nodes: { id: string; state: string; submittedOn: string; mission: { id: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    const mission = world.missions[0]?.id;
    const all: Page['nodes'] = [];
    let page: Page | undefined;
    do {
      page = ((await graph.ask(list, { mission, after: page?.pageInfo.endCursor })) as { visaCases: Page })
        .visaCases;
      all.push(...page.nodes);
    } while (page.pageInfo.hasNextPage);
    expect(all).toHaveLength(page.totalCount);
    expect(new Set(all.map((node) => node.id)).size).toBe(all.length);
    expect(
      all.every((node) => node.mission.id === mission && ['ISSUED', 'EXPIRED'].includes(node.state)),
    ).toBe(true);
    expect(all.map((node) => node.submittedOn)).toEqual(
      all
        .map((node) => node.submittedOn)
        .toSorted()
        .toReversed(),
    );
  });

  test('the catalogue tells of every category how a benefit is obtained', async () => {
    const { benefitCatalogue } = (await graph.ask(
      '{ benefitCatalogue { category title procedure legalBasis } }',
    )) as { benefitCatalogue: { legalBasis: string }[] };
    expect(benefitCatalogue).toHaveLength(8);
    expect(benefitCatalogue.every((kind) => kind.legalBasis.includes('22 USC 4302'))).toBe(true);
  });
});
