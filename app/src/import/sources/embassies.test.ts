// The embassies of the world: which rows are read, what is repaired and what is refused.
import { embassies, type EmbassyRow } from './embassies';
import { classifyEmbassy } from './embassies.classify';
import { fixture, readAll, refusalOf } from './testing/fixture';

const header =
  'operator;operatorQID;jurisdictions;jurisdictionQIDs;country;countryQID;city;cityQID;address;latitude;longitude;phone;email;website;facebook;twitter;youtube;picture;pictureAuthor;pictureLicense;pictureLicenseURL;type;typeQID;creation;QID;';
const item = (qid: string): string => `http://www.wikidata.org/entity/${qid}`;

type Cells = Partial<Record<string, string>>;

/** A line of the extract: Ruritania's embassy in the United States unless told otherwise. */
function lineOf(cells: Cells = {}): string {
  const all: Cells = {
    operator: 'Ruritania',
    operatorQID: item('Q1001'),
    country: 'United States of America',
    countryQID: item('Q30'),
    city: 'Washington, D.C.',
    cityQID: item('Q61'),
    type: 'embassy',
    typeQID: item('Q3917681'),
    QID: item('Q9001'),
    ...cells,
  };
  return header
    .split(';')
    .slice(0, 25)
    .map((column) => all[column] ?? '')
    .join(';');
}

const fileOf = (...lines: string[]): string =>
  fixture('database.2020-02-29.csv', [header, ...lines].map((line) => `${line}\n`).join(''));

describe('the reader of embassies', () => {
  it('yields the rows of the host country and counts the others', async () => {
    const elsewhere = lineOf({ countryQID: item('Q142'), QID: item('Q9002') });
    const file = fileOf(lineOf(), elsewhere);
    expect(await readAll(embassies.read(file))).toMatchObject({
      rows: [{ qid: 'Q9001', hostQid: 'Q30' }],
      skipped: 1,
    });
    expect(await readAll(embassies.read(file, { hostQid: 'Q142' }))).toMatchObject({
      rows: [{ qid: 'Q9002' }],
      skipped: 1,
    });
  });

  it('cleans what the source writes its own way', async () => {
    const line = lineOf({
      jurisdictions: 'United States of America|Canada',
      jurisdictionQIDs: `${item('Q30')}|${item('Q16')}`,
      latitude: '38.9',
      longitude: '-77.05',
      email: 'mailto:desk@example.org',
      creation: '1946-01-01T00:00:00Z',
      pictureAuthor: 'A "quoted" name',
    });
    const { rows, rejections } = await readAll(embassies.read(fileOf(line)));
    expect(rejections).toEqual([]);
    expect(rows).toEqual([
      {
        qid: 'Q9001',
        operatorName: 'Ruritania',
        operatorQid: 'Q1001',
        hostName: 'United States of America',
        hostQid: 'Q30',
        jurisdictions: [
          { name: 'United States of America', qid: 'Q30' },
          { name: 'Canada', qid: 'Q16' },
        ],
        city: 'Washington, D.C.',
        cityQid: 'Q61',
        latitude: 38.9,
        longitude: -77.05,
        telephone: null,
        email: 'desk@example.org',
        website: null,
        typeLabel: 'embassy',
        typeQid: 'Q3917681',
        establishedYear: 1946,
      },
    ]);
  });

  it('keeps the row and reports the value when a value cannot be used', async () => {
    const line = lineOf({
      city: 'Texas',
      latitude: '138.9',
      longitude: '-77',
      creation: 'long ago',
      jurisdictions: 'Canada',
    });
    const { rows, rejections } = await readAll(embassies.read(fileOf(line)));
    expect(rows).toMatchObject([
      { city: null, latitude: null, longitude: null, establishedYear: null, jurisdictions: [] },
    ]);
    expect(rejections.map(({ column, line: at }) => `${at} ${column}`).toSorted()).toEqual([
      '2 city',
      '2 creation',
      '2 jurisdictions',
      '2 latitude',
    ]);
  });

  it('refuses a row without a key, and one with too few fields in the middle of the file', async () => {
    const { rows, rejections } = await readAll(
      embassies.read(fileOf(lineOf({ QID: '' }), 'Ruritania;x', lineOf())),
    );
    expect(rows).toHaveLength(1);
    expect(rejections.map(({ line, column }) => [line, column])).toEqual([
      [2, 'QID'],
      [3, undefined],
    ]);
  });

  it('refuses a file that was cut off, inside a line or after too few fields', async () => {
    const whole = `${header}\n${lineOf()}\n`;
    const inside = await refusalOf(embassies.read(fixture('a.csv', whole.slice(0, -3))));
    expect(inside.message).toMatch(/a\.csv, line 2: the file ends inside this line.*[Ff]etch/);
    const short = await refusalOf(embassies.read(fileOf(lineOf(), 'Ruritania;x')));
    expect(short.message).toMatch(/line 3: the record has 2 fields in place of 25/);
  });

  it('refuses wrong columns, bytes that are not UTF-8, an empty file and one that is too large', async () => {
    const file = fixture('b.csv', 'operator;QID;\nRuritania;Q1\n');
    expect((await refusalOf(embassies.read(file))).message).toMatch(
      /b\.csv, line 1: the columns operatorQID, .*missing/,
    );
    const bytes = Buffer.concat([Buffer.from(`${header}\n${lineOf()}\n`), Buffer.from([0xe9, 0x0a])]);
    expect((await refusalOf(embassies.read(fixture('c.csv', bytes)))).message).toMatch(/not UTF-8/);
    expect((await refusalOf(embassies.read(fixture('d.csv', '')))).message).toMatch(/empty/);
    expect((await refusalOf(embassies.read(fileOf(lineOf()), { maxBytes: 100 }))).message).toMatch(
      /larger than 100 bytes/,
    );
  });

  it('recognises the file by its header and dates it by its name', () => {
    expect(embassies.recognises('anything.txt', `${header}\n`)).toBe(true);
    expect(embassies.recognises('database.2020-02-29.csv', 'name;country\n')).toBe(false);
    expect(embassies.asOf('/x/database.2020-02-29.csv')).toBe('2020-02-29');
    expect(embassies.asOf('/2020-02-29/database.2020-02-30.csv')).toBeUndefined();
  });
});

const aRow = (row: Partial<EmbassyRow>): EmbassyRow => ({
  qid: 'Q9001',
  operatorName: 'Sweden',
  operatorQid: 'Q34',
  hostName: 'United States of America',
  hostQid: 'Q30',
  jurisdictions: [],
  city: null,
  cityQid: null,
  latitude: null,
  longitude: null,
  telephone: null,
  email: null,
  website: null,
  typeLabel: 'embassy',
  typeQid: 'Q3917681',
  establishedYear: null,
  ...row,
});

describe('the kind of a mission', () => {
  it.each([
    ['embassy', 'EMBASSY'],
    ['high commission', 'EMBASSY'],
    ['embassy office', 'EMBASSY_BRANCH'],
    ['consulate general', 'CONSULATE_GENERAL'],
    ['Consulate General of Sweden', 'CONSULATE_GENERAL'],
    ['consulates of Sweden', 'CONSULATE'],
    ['consular office', 'CONSULATE'],
    ['vice-consulate', 'VICE_CONSULATE'],
    ['consular agency', 'CONSULAR_AGENCY'],
    ['honorary consulate', 'HONORARY_POST'],
    ['honorary consulate general', 'HONORARY_POST'],
    ['permanent mission to the United Nations', 'UN_MISSION'],
    ['trade office', 'MFGO'],
  ])('follows from the label: %s', (typeLabel, kind) => {
    expect(classifyEmbassy(aRow({ typeLabel }))).toEqual({ kind, sendingState: 'SE' });
  });

  it("is an embassy for a nunciature, but an observer's mission for the one in New York that serves no State", () => {
    const nunciature = { operatorName: 'Vatican', typeLabel: 'apostolic nunciature' };
    const inCapital = aRow({ ...nunciature, city: 'Washington, D.C.' });
    expect(classifyEmbassy(inCapital)).toEqual({ kind: 'EMBASSY', sendingState: 'VA' });
    const atUnitedNations = aRow({ ...nunciature, city: 'New York City' });
    expect(classifyEmbassy(atUnitedNations)).toEqual({ kind: 'UN_OBSERVER', sendingState: 'VA' });
  });

  it('is a Taiwan office whatever the label says, and a delegation for the European Union', () => {
    for (const typeLabel of ['de facto embassy', 'de facto consulate', 'embassy']) {
      expect(classifyEmbassy(aRow({ operatorName: 'Taiwan', typeLabel }))).toEqual({
        kind: 'TAIWAN_OFFICE',
        sendingState: 'TW',
      });
    }
    expect(classifyEmbassy(aRow({ operatorName: 'European Union' }))).toEqual({
      kind: 'DELEGATION',
      sendingState: 'EU',
    });
  });

  it('is a foreign government office of its State when a province runs it', () => {
    const office = aRow({ operatorName: 'Quebec', typeLabel: 'Quebec Government Office' });
    expect(classifyEmbassy(office)).toEqual({ kind: 'MFGO', sendingState: 'CA' });
  });

  it.each([
    [{ operatorName: 'Cuba', typeLabel: 'Interests Section' }, 'protecting power'],
    [{ operatorName: 'Turkish Republic of Northern Cyprus' }, 'not recognised'],
    [{ operatorName: 'Palestine' }, 'not recognised'],
    [{ operatorName: 'United States of America' }, 'the host country itself'],
    [{ operatorName: 'Ruritania' }, 'not in the table'],
    [{ typeLabel: 'lighthouse' }, 'not a known kind'],
  ])('is refused with the reason for %j', (row, reason) => {
    expect(classifyEmbassy(aRow(row))).toEqual({ reason: expect.stringContaining(reason) });
  });

  it('is judged from the host country that is named', () => {
    expect(classifyEmbassy(aRow({ operatorName: 'Sweden' }), 'SE')).toHaveProperty('reason');
    expect(classifyEmbassy(aRow({ operatorName: 'United States of America' }), 'SE')).toEqual({
      kind: 'EMBASSY',
      sendingState: 'US',
    });
  });
});
