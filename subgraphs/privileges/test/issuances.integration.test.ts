import { openTestSubgraph, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { createPrivileges } from '../src/server';
import {
  upsertIssuances,
  upsertIssuanceTotals,
  type IssuanceFigure,
} from '../src/modules/visa-issuance/visa-issuance.import';

const figure = (
  period: string,
  countryCode: string | null,
  visaClass: IssuanceFigure['visaClass'],
  issued: number,
): IssuanceFigure => ({
  series: period.length === 4 ? 'FISCAL_YEAR' : 'MONTH',
  period,
  nationality: countryCode === null ? 'No nationality' : `Nationals of ${countryCode}`,
  countryCode,
  visaClass,
  issued,
  source: 'test',
});

const figures = [
  figure('2003', 'FR', 'A_1', 10),
  figure('2003', 'FR', 'B_1_B_2', 500),
  figure('2004', 'FR', 'A_1', 20),
  figure('2004', 'JP', 'A_1', 7),
  figure('2004', null, 'B_1_B_2', 3),
  figure('2023-01-01', 'FR', 'A_1', 2),
  figure('2023-02-01', 'FR', 'A_1', 4),
];

describe('published visa issuances', () => {
  let graph: TestSubgraph;
  beforeAll(async () => {
    graph = await openTestSubgraph(createPrivileges);
    await upsertIssuances(graph.database.db, figures);
  });
  afterAll(() => graph.close());

  const contract = `query Issuances($countries: [String!], $classes: [VisaClass!]) {
    visaIssuances(groupBy: [COUNTRY, YEAR], where: { series: { eq: FISCAL_YEAR }, country: { in: $countries }, visaClass: { in: $classes } }) {
      keys { dimension value label } issued country { code } } }`;

  test('figures are added up by country and year, in the order of the keys; those without a country come last', async () => {
    const { visaIssuances } = await graph.ask(contract, { countries: null });
    const keys = (country: string | null, label: string | null, year: string) => [
      { dimension: 'COUNTRY', value: country, label },
      { dimension: 'YEAR', value: year, label: null },
    ];
    expect(visaIssuances).toEqual([
      { keys: keys('FR', 'France', '2003'), issued: 510, country: { code: 'FR' } },
      { keys: keys('FR', 'France', '2004'), issued: 20, country: { code: 'FR' } },
      { keys: keys('JP', 'Japan', '2004'), issued: 7, country: { code: 'JP' } },
      { keys: keys(null, null, '2004'), issued: 3, country: null },
    ]);
  });

  test('countries and classes limit the figures, and one statement answers', async () => {
    const variables = { countries: ['FR', 'JP'], classes: ['A_1'] };
    const { visaIssuances } = await graph.ask(contract, variables);
    expect((visaIssuances as { issued: number }[]).map((group) => group.issued)).toEqual([10, 20, 7]);
    expect(await graph.statements(contract, variables)).toBe(1);
  });

  test.each([
    [
      'a filter that names no series',
      '[COUNTRY]',
      '{}',
      /must not be added up, because they count the same visas/,
    ],
    [
      'a filter that leaves both series in',
      '[COUNTRY]',
      '{ series: { in: [FISCAL_YEAR, MONTH] } }',
      /must not be added up/,
    ],
    ['months by fiscal year', '[YEAR]', '{ series: { eq: MONTH } }', /"YEAR" is the fiscal year/],
    ['both series by year', '[YEAR, SERIES]', '{}', /"YEAR" is the fiscal year/],
    ['years by month', '[MONTH]', '{ series: { eq: FISCAL_YEAR } }', /divides the monthly series/],
    ['a dimension that is named twice', '[SERIES, SERIES]', '{}', /names SERIES twice/],
  ])('%s is refused with the reason', async (_, groupBy, where, reason) => {
    const { data, errors } = await graph.askRaw(
      `{ visaIssuances(groupBy: ${groupBy}, where: ${where}) { issued } }`,
    );
    expect(data).toEqual({ visaIssuances: null });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(reason);
  });

  test('both series stand side by side when grouped by series, the largest first when asked, and no more than asked', async () => {
    const query = (limit: string) =>
      `{ visaIssuances(groupBy: [SERIES], orderBy: [{ field: ISSUED, direction: ASC }]${limit}) { keys { value label } issued } }`;
    const { visaIssuances } = await graph.ask(query(''));
    expect(visaIssuances).toEqual([
      { keys: [{ value: 'MONTH', label: 'Monthly figures' }], issued: 6 },
      { keys: [{ value: 'FISCAL_YEAR', label: 'Figures of a fiscal year' }], issued: 540 },
    ]);
    expect(await graph.ask(query(', limit: 1'))).toEqual({
      visaIssuances: [expect.objectContaining({ issued: 6 })],
    });
  });

  test('a group without the dimension COUNTRY has the country that the filter names', async () => {
    const answer = await graph.ask(
      '{ visaIssuances(groupBy: [VISA_CLASS], where: { series: { eq: MONTH }, country: { eq: "FR" } }) { keys { value label } issued country { code } } }',
    );
    expect(answer).toEqual({
      visaIssuances: [{ keys: [{ value: 'A_1', label: 'A-1' }], issued: 6, country: { code: 'FR' } }],
    });
  });

  test('the figures of several countries are read in one statement', async () => {
    const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Country {
      visaIssuances(groupBy: [YEAR, VISA_CLASS], where: { series: { eq: FISCAL_YEAR } }) { keys { dimension value } issued country { code } } } } }`;
    const refs = (...codes: string[]) => ({ refs: codes.map((code) => ({ __typename: 'Country', code })) });
    const { _entities: entities } = await graph.ask(query, refs('JP', 'FR', 'KE'));
    expect(entities).toEqual([
      {
        visaIssuances: [
          {
            keys: [
              { dimension: 'YEAR', value: '2004' },
              { dimension: 'VISA_CLASS', value: 'A_1' },
            ],
            issued: 7,
            country: { code: 'JP' },
          },
        ],
      },
      {
        visaIssuances: [
          expect.objectContaining({ issued: 10 }),
          expect.objectContaining({ issued: 500 }),
          expect.objectContaining({ issued: 20 }),
        ],
      },
      { visaIssuances: [] },
    ]);
    expect(await graph.statements(query, refs('FR'))).toBe(1);
    expect(await graph.statements(query, refs('FR', 'JP', 'FR', 'KE'))).toBe(1);
  });

  test('a second run of the same edition changes nothing, a revised figure is changed and gets a new version', async () => {
    const { db } = graph.database;
    expect(await upsertIssuances(db, figures)).toEqual({ inserted: 0, changed: 0, unchanged: 7 });
    const revised = [
      figure('2004', 'JP', 'A_1', 8),
      figure('2004', 'KE', 'A_1', 1),
      figure('2003', 'FR', 'A_1', 10),
    ];
    expect(await upsertIssuances(db, revised)).toEqual({ inserted: 1, changed: 1, unchanged: 1 });
    const rows = await graph.ask(
      '{ visaIssuanceRows(where: { year: { eq: 2004 }, visaClass: { eq: A_1 } }, orderBy: [{ field: NATIONALITY, direction: ASC }]) { totalCount nodes { year month issued version country { code } provenance { source } } } }',
    );
    expect(rows).toMatchObject({
      visaIssuanceRows: {
        totalCount: 3,
        nodes: [
          { issued: 20, version: 1 },
          { issued: 8, version: 2, year: 2004, month: null, country: { code: 'JP' } },
          { issued: 1, version: 1 },
        ],
      },
    });
    await upsertIssuances(db, [figure('2004', 'JP', 'A_1', 7)]);
    const gone = (await graph.ask(
      '{ visaIssuanceRows(where: { country: { eq: "KE" } }) { nodes { id } } }',
    )) as { visaIssuanceRows: { nodes: { id: string }[] } };
    expect(gone.visaIssuanceRows.nodes).toHaveLength(1);
  });

  test('a published total is reconciled with the sum of its class and period, and the grand total with all classes', async () => {
    const total = (visaClass: IssuanceFigure['visaClass'] | null, sum: number) => ({
      series: 'FISCAL_YEAR' as const,
      period: '2003',
      visaClass,
      total: sum,
      source: 'test',
    });
    await upsertIssuanceTotals(graph.database.db, [total(null, 510), total('A_1', 11)]);
    const { visaIssuanceTotals } = await graph.ask(
      '{ visaIssuanceTotals(series: FISCAL_YEAR, period: "2003") { series period visaClass published summed reconciled } }',
    );
    expect(visaIssuanceTotals).toEqual([
      {
        series: 'FISCAL_YEAR',
        period: '2003',
        visaClass: null,
        published: 510,
        summed: 510,
        reconciled: true,
      },
      {
        series: 'FISCAL_YEAR',
        period: '2003',
        visaClass: 'A_1',
        published: 11,
        summed: 10,
        reconciled: false,
      },
    ]);
    expect(await graph.ask('{ visaIssuanceTotals(series: MONTH) { period } }')).toEqual({
      visaIssuanceTotals: [],
    });
  });

  test('a period that is none of its series is refused by the table', async () => {
    await expect(
      upsertIssuances(graph.database.db, [{ ...figure('2023-01-01', 'FR', 'A_1', 1), period: '2023-01-15' }]),
    ).rejects.toThrow(/visa_issuance/);
  });

  test('more groups than an answer holds are refused', async () => {
    const many = Array.from({ length: 10_100 }, (_, index) => ({
      ...figure('1999', null, 'F_1', 1),
      nationality: `Nationality ${index}`,
    }));
    await upsertIssuances(graph.database.db, many);
    const query = (more: string) =>
      `{ visaIssuances(groupBy: [NATIONALITY], where: { year: { eq: 1999 }, series: { eq: FISCAL_YEAR } }${more}) { issued } }`;
    const { errors } = await graph.askRaw(query(''));
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringMatching(/more than 10000 groups: group by fewer/),
    });
    const { visaIssuances } = await graph.ask(query(', limit: 10000'));
    expect(visaIssuances).toHaveLength(10000);
  });
});
