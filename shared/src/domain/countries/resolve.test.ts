// What the country table holds and which spellings it places; over the published files too, where they are at hand.
import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { aliases } from './aliases';
import { notStates } from './not-states';
import { findCountry, listCountries, normaliseSpelling, resolveCountry, spellingClaims } from './resolve';

const codeOf = (spelling: string): string | undefined => {
  const found = resolveCountry(spelling);
  return 'code' in found ? found.code : undefined;
};

describe('the table', () => {
  it('holds each code and each alpha-3 code once', () => {
    const rows = listCountries();
    expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.alpha3)).size).toBe(rows.length);
  });

  it('holds the 249 entries of ISO 3166-1, Kosovo, the European Union and the withdrawn ones', () => {
    const rows = listCountries();
    expect(rows.filter((row) => row.withdrawn === undefined)).toHaveLength(251);
    expect(
      rows.filter((row) => row.withdrawn !== undefined).every((row) => /^[A-Z]{4}$/.test(row.code)),
    ).toBe(true);
    expect(findCountry('XK')).toMatchObject({
      alpha3: 'XKX',
      region: 'Europe',
      subregion: 'Southern Europe',
    });
    expect(findCountry('EU')).toMatchObject({ alpha3: 'EUE', subregion: null });
    expect(findCountry('SUHH')).toMatchObject({ alpha3: 'SUN', withdrawn: { until: '1991-12-25' } });
    expect(findCountry('QQ')).toBeNull();
  });

  it('names successors and aliases by codes that exist', () => {
    const successors = listCountries().flatMap((row) => row.withdrawn?.successors ?? []);
    for (const code of [...successors, ...Object.keys(aliases)])
      expect([code, findCountry(code)?.code]).toEqual([code, code]);
  });

  it('gives no spelling to two countries, nor to a country and the list of names that are none', () => {
    const claims = spellingClaims();
    expect([...claims].filter(([, codes]) => codes.size > 1)).toEqual([]);
    expect(Object.keys(notStates).filter((spelling) => claims.has(normaliseSpelling(spelling)))).toEqual([]);
  });
});

describe('resolving a spelling', () => {
  it('ignores case, accents, punctuation and spaces, and nothing else', () => {
    expect(codeOf('  COTE D’IVOIRE ')).toBe('CI');
    expect(codeOf('Hong Kong S. A. R.')).toBe('HK');
    expect(codeOf('Antigua & Barbuda')).toBe('AG');
    expect(codeOf('Swedn')).toBeUndefined();
  });

  it.each([
    ['Korea', 'KR'],
    ['Korea, North', 'KP'],
    ['Congo (Republic)', 'CG'],
    ['Congo, Democratic Rep.', 'CD'],
    ['Guinea', 'GN'],
    ['Micronesia', 'FM'],
    ['China - Taiwan', 'TW'],
    ['Great Britain and Northern Ireland', 'GB'],
    ['Government of Sweden', 'SE'],
    ['Vatican', 'VA'],
  ])('places %s', (spelling, code) => expect(codeOf(spelling)).toBe(code));

  it.each([
    ['Burma', 'MM'],
    ['Swaziland', 'SZ'],
    ['Macedonia', 'MK'],
    ['Cape Verde', 'CV'],
    ['Upper Volta', 'BF'],
    ['Zaire', 'CD'],
  ])('leads a former name of a State that goes on, %s, to its present code', (spelling, code) =>
    expect(codeOf(spelling)).toBe(code),
  );

  it.each([
    ['Soviet Union', 'SUHH'],
    ['U.S.S.R.', 'SUHH'],
    ['Yugoslavia', 'YUCS'],
    ['Serbia and Montenegro', 'CSXX'],
    ['German Democratic Republic', 'DDDE'],
    ['South Yemen', 'YDYD'],
  ])('keeps a State that ended, %s, under its ISO 3166-3 code', (spelling, code) =>
    expect(codeOf(spelling)).toBe(code),
  );

  it('says what a name is that is no State', () => {
    expect(resolveCountry('Quebec')).toEqual({ reason: '"Quebec" is a part of Canada, not a State' });
    expect(resolveCountry('*Non-Nationality Based Issuances')).toMatchObject({
      reason: expect.stringContaining('travel document'),
    });
    expect(resolveCountry('Congo')).toMatchObject({
      reason: expect.stringContaining('more than one country'),
    });
    expect(resolveCountry(' ')).toEqual({ reason: 'no country is named' });
  });
});

const data = path.resolve(__dirname, '../../../../../shared/data');
const published = existsSync(data) ? describe : describe.skip;

/** First field of a line of comma separated values. */
const firstField = (line: string): string =>
  (/^(?:"((?:[^"]|"")*)"|([^,]*))/.exec(line) ?? []).slice(1).join('');

async function linesOf(file: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) lines.push(line);
  return lines;
}

const filesOf = (folder: string): string[] =>
  readdirSync(path.join(data, folder)).map((name) => path.join(data, folder, name));

// Headings, totals and footnotes of the tables of visas: no nationalities.
const continents = ['Africa', 'Asia', 'Europe', 'North America', 'Oceania', 'South America', 'Unknown'];
const isFigure = (first: string): boolean =>
  first !== '' && !/^(?:Fiscal Year|Totals for|Grand Totals)/.test(first) && !continents.includes(first);

async function spellingsOf(set: string): Promise<string[]> {
  if (set === 'embassies-db') {
    const lines = (await Promise.all(filesOf(set).map(linesOf))).flat();
    return lines
      .map((line) => line.split(';'))
      .filter((row) => row[5]?.endsWith('/Q30'))
      .map((row) => row[0] ?? '');
  }
  if (set === 'dc-embassies') {
    const text = readFileSync(filesOf(set)[0] ?? '', 'utf8');
    return [...text.matchAll(/"COUNTRY":"([^"]*)"/g)].map((match) => match[1] ?? '');
  }
  if (set === 'niv-monthly') {
    const lines = (await Promise.all(filesOf(set).map(linesOf))).flat();
    const rows = lines.map((line) => /^\{"Nationality":"([^"]*)","Visa Class":"[^"]+"/.exec(line)?.[1]);
    return rows.filter((name) => name !== undefined);
  }
  if (set === 'niv-yearly') {
    const lines = (await Promise.all(filesOf(set).map(linesOf))).flat();
    return lines.map(firstField).filter(isFigure);
  }
  const texts = filesOf(set)
    .filter((file) => file.endsWith('.xml'))
    .map((file) => readFileSync(file, 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(/<from [^>]*>([^<]*)</g)].map((match) => match[1] ?? ''));
}

published('every spelling of the published files (needs ../shared/data)', () => {
  it.each([
    ['embassies-db', 160],
    ['dc-embassies', 177],
    ['niv-monthly', 200],
    ['niv-yearly', 200],
    ['foreign-leader-visits', 150],
  ])('of %s is placed, or is a known name of what is no State', async (set, atLeast) => {
    const spellings = [...new Set(await spellingsOf(set))];
    const unplaced = spellings.filter((spelling) => codeOf(spelling) === undefined);
    const known = new Set(Object.keys(notStates).map(normaliseSpelling));
    process.stdout.write(
      `${set}: ${spellings.length} spellings, no State: ${unplaced.join('; ') || 'none'}\n`,
    );
    expect(unplaced.filter((spelling) => !known.has(normaliseSpelling(spelling)))).toEqual([]);
    expect(spellings.length).toBeGreaterThanOrEqual(atLeast);
  });
});
