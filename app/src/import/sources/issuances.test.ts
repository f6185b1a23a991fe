// Visas issued, by month and by fiscal year: figures, totals and the one code of a class.
import { issuancesMonthly } from './issuances-monthly';
import { issuancesYearly } from './issuances-yearly';
import { fixture, readAll, refusalOf } from './testing/fixture';
import { publishedVisaClasses, visaClassCode } from './visa-class';

describe('the code of a visa class', () => {
  it.each([
    ['A1', 'A-1', 'A_1'],
    ['B1/B2', 'B-1,2', 'B_1_B_2'],
    ['BBBCC', 'B-1,2/BCC', 'B_1_B_2_BCC'],
    ['BBBCV', 'B-1,2/BCV', 'B_1_B_2_BCV'],
    ['C1/D', 'C-1/D', 'C_1_D'],
    ['H1B1', 'H-1B1', 'H_1B1'],
    ['E3D', 'E-3D', 'E_3D'],
    ['NATO1', 'NATO-1', 'NATO_1'],
    ['CW1', 'CW-1', 'CW_1'],
    ['TD', 'TD', 'TD'],
    ['D', ' d ', 'D'],
  ])('is the same for %s by month and %s by year: %s', (monthly, yearly, code) => {
    expect([visaClassCode(monthly), visaClassCode(yearly)]).toEqual([code, code]);
  });

  it('keeps crew apart from D, and is none for a name that is no class', () => {
    expect(visaClassCode('D-CREW')).toBe('D_CREW');
    expect([visaClassCode('Grand Total'), visaClassCode('Z9'), visaClassCode('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('stands once in the sorted list', () => {
    expect([...publishedVisaClasses]).toEqual([...new Set(publishedVisaClasses)].toSorted());
  });
});

const record = (nationality: string, visaClass: string, issuances: string): string =>
  `${JSON.stringify({ Nationality: nationality, 'Visa Class': visaClass, Issuances: issuances })}\n`;

const month = (...lines: string[]): string => fixture('2020-02-01.jsonl', lines.join(''));

describe('the reader of monthly issuances', () => {
  it('yields the figures, the GRAND TOTAL beside their sum, and passes over the footnote', async () => {
    const file = month(
      record('Ruritania', 'B1/B2', '1,200'),
      record('*Non-Nationality Based Issuances', 'A1', '3'),
      record('GRAND TOTAL', '', '1,204'),
      record('*"Non-nationality based" means\nmany things.', '', ''),
    );
    expect(await readAll(issuancesMonthly.read(file))).toEqual({
      rows: [
        { nationality: 'Ruritania', visaClass: 'B_1_B_2', issued: 1200, month: '2020-02-01' },
        { nationality: 'Non-Nationality Based Issuances', visaClass: 'A_1', issued: 3, month: '2020-02-01' },
      ],
      rejections: [],
      controls: [{ of: 'GRAND TOTAL', total: 1204, counted: 1203 }],
      skipped: 1,
    });
  });

  it('reads the file whose footnote stands under a fourth key', async () => {
    const fourth = 'NationalityVisa ClassIssuances';
    const figure = { Nationality: 'Ruritania', 'Visa Class': 'A1', Issuances: '2', [fourth]: null };
    const note = { Nationality: null, 'Visa Class': null, Issuances: null, [fourth]: '*A footnote.' };
    const total = { ...figure, Nationality: 'GRAND TOTAL', 'Visa Class': '' };
    const file = month(...[figure, total, note].map((value) => `${JSON.stringify(value)}\n`));
    expect(await readAll(issuancesMonthly.read(file))).toMatchObject({
      rows: [{ issued: 2 }],
      skipped: 1,
      rejections: [],
    });
  });

  it('reports a figure that is none, a class that is unknown, a line that is no object, and a second figure for the same', async () => {
    const file = month(
      record('Ruritania', 'A1', '2'),
      record('Ruritania', 'A2', '1,2'),
      record('Ruritania', 'Z9', '1'),
      '{"Nationality":\n',
      record('Ruritania', 'A1', '5'),
      record('GRAND TOTAL', '', '2'),
    );
    const { rows, rejections } = await readAll(issuancesMonthly.read(file));
    expect(rows).toHaveLength(1);
    expect(rejections.map(({ line, column }) => [line, column])).toEqual([
      [2, 'Issuances'],
      [3, 'Visa Class'],
      [4, undefined],
      [5, undefined],
    ]);
  });

  it('refuses a file that was cut off, has other keys, or whose name does not say the month', async () => {
    const cut = month(record('Ruritania', 'A1', '2'), '{"Nationality":"Ruri');
    expect((await refusalOf(issuancesMonthly.read(cut))).message).toMatch(
      /line 2: the last line is not complete JSON/,
    );
    const noTotal = month(record('Ruritania', 'A1', '2'));
    expect((await refusalOf(issuancesMonthly.read(noTotal))).message).toMatch(/GRAND TOTAL is missing/);
    expect((await refusalOf(issuancesMonthly.read(month('{"Country":"x"}\n')))).message).toMatch(
      /line 1: the keys/,
    );
    const unnamed = fixture('february.jsonl', record('GRAND TOTAL', '', '0'));
    expect((await refusalOf(issuancesMonthly.read(unnamed))).message).toMatch(/YYYY-MM-01\.jsonl/);
  });
});

const heading = 'Fiscal Year 1998,A-1,"B-1,2",Total Visas,BCC,Grand Total';
const year = (...lines: string[]): string =>
  fixture('FY98.csv', [heading, ...lines].map((line) => `${line}\n`).join(''));

const tail = [
  'Unknown,,,,,',
  'No Nationality,0,1,1,0,1',
  'Totals for Unknown,0,1,1,0,1',
  ',,,,,',
  'Grand Totals,5,"1,008",1013,2,1015',
];

describe('the reader of yearly issuances', () => {
  it('yields one row a figure above zero, for cards too, and no row for headings and totals', async () => {
    const file = year(
      'Africa,,,,,',
      'Ruritania ,5,"1,007",1012,2,1014',
      'Totals for Africa,5,1007,1012,2,1014',
      ',,,,,',
      ...tail,
    );
    const { rows, rejections, controls } = await readAll(issuancesYearly.read(file));
    expect(rows).toEqual([
      { nationality: 'Ruritania', visaClass: 'A_1', issued: 5, fiscalYear: 1998 },
      { nationality: 'Ruritania', visaClass: 'B_1_B_2', issued: 1007, fiscalYear: 1998 },
      { nationality: 'Ruritania', visaClass: 'BCC', issued: 2, fiscalYear: 1998 },
      { nationality: 'No Nationality', visaClass: 'B_1_B_2', issued: 1, fiscalYear: 1998 },
    ]);
    expect(rejections).toEqual([]);
    expect(controls).toContainEqual({
      of: 'Totals for Africa',
      visaClass: 'B_1_B_2',
      total: 1007,
      counted: 1007,
    });
    expect(controls).toContainEqual({ of: 'Grand Totals', visaClass: 'BCC', total: 2, counted: 2 });
    expect(controls.filter(({ total, counted }) => total !== counted)).toEqual([]);
  });

  it('says where a total does not reconcile, and alters nothing', async () => {
    const file = year('Ruritania,5,1007,1012,2,9999', 'Totals for Africa,6,1007,1012,2,9999', ...tail);
    const { rows, controls } = await readAll(issuancesYearly.read(file));
    expect(rows[0]).toMatchObject({ issued: 5 });
    expect(controls).toContainEqual({ of: 'Ruritania: Grand Total', total: 9999, counted: 1014 });
    expect(controls).toContainEqual({ of: 'Totals for Africa', visaClass: 'A_1', total: 6, counted: 5 });
  });

  it('takes a blank cell for no figure, and reports a cell that is no count and a nationality given twice', async () => {
    const file = year('Ruritania,,1007,1007,x,1007', 'Ruritania,1,1,2,0,2', ...tail);
    const { rows, rejections } = await readAll(issuancesYearly.read(file));
    expect(rows.filter(({ nationality }) => nationality === 'Ruritania')).toHaveLength(1);
    expect(rejections).toMatchObject([
      { line: 2, column: 'BCC', value: 'x' },
      { line: 3, value: 'Ruritania' },
    ]);
  });

  it('refuses a file that was cut off, has an unknown class, or whose name and heading disagree', async () => {
    expect((await refusalOf(issuancesYearly.read(year('Ruritania,5,1,6,0,6')))).message).toMatch(
      /no row "Grand Totals"/,
    );
    const cut = fixture('FY98.csv', `${heading}\nRuritania,5,1`);
    expect((await refusalOf(issuancesYearly.read(cut))).message).toMatch(/FY98\.csv, line 2/);
    const unknown = fixture('FY98.csv', `${heading.replace('A-1', 'Z-1')}\n`);
    expect((await refusalOf(issuancesYearly.read(unknown))).message).toMatch(
      /"Z-1" is not a known visa class/,
    );
    const other = fixture('FY99.csv', `${heading}\n`);
    expect((await refusalOf(issuancesYearly.read(other))).message).toMatch(
      /name says 1999, the heading 1998/,
    );
    const quote = fixture('FY98.csv', `${heading}\nRuritania,"5,1\n`);
    expect((await refusalOf(issuancesYearly.read(quote))).message).toMatch(/cannot be told apart/);
  });

  it('describes the fiscal year that ended on 30 September', () => {
    expect(['FY97.csv', 'FY05.csv', 'FY2014.csv', 'x.csv'].map((name) => issuancesYearly.asOf(name))).toEqual(
      ['1997-09-30', '2005-09-30', '2014-09-30', undefined],
    );
  });
});
