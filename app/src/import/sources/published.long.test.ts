// The readers over the published files, where they are at hand: nothing lost, and the publishers' own totals reproduced.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { resolveCountry } from '@fmg/shared/domain/countries/resolve';
import { contains } from '@fmg/shared/domain/geometry';
import { chanceries } from './chanceries';
import { embassies } from './embassies';
import { classifyEmbassy } from './embassies.classify';
import { issuancesMonthly } from './issuances-monthly';
import { issuancesYearly } from './issuances-yearly';
import { leaderVisits } from './leader-visits';
import { propertyUseCodes } from './property-use-codes';
import type { ControlTotal } from './source';
import { findSource } from './sources';
import { readAll } from './testing/fixture';
import { publishedVisaClasses } from './visa-class';
import { zoningOverlays } from './zoning-overlays';

const data = path.resolve(__dirname, '../../../../../shared/data');
const published = existsSync(data) ? describe : describe.skip;

const filesOf = (folder: string, ending: string): string[] => {
  const names = existsSync(data) ? readdirSync(path.join(data, folder)) : [];
  return names.filter((name) => name.endsWith(ending)).map((name) => path.join(data, folder, name));
};

// A table of cases must not be empty, even where the tests are skipped.
const namedFiles = (folder: string, ending: string): [name: string, file: string][] => {
  const files = filesOf(folder, ending);
  return files.length === 0 ? [['absent', '']] : files.map((file) => [path.basename(file), file]);
};

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const tally = (values: string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value} ${count}`).join(', ');
};
const disagreeing = (controls: ControlTotal[]): string[] =>
  controls
    .filter(({ total, counted }) => total !== counted)
    .map(({ of, visaClass, total, counted }) => `${of} ${visaClass ?? ''}: ${total}, counted ${counted}`);

published('the published files (needs ../shared/data)', () => {
  it('are each recognised as one kind', async () => {
    const kinds = await Promise.all(
      [
        ...filesOf('embassies-db', '.csv'),
        ...filesOf('dc-embassies', '.geojson'),
        ...filesOf('niv-monthly', '.jsonl'),
        ...filesOf('niv-yearly', '.csv'),
        ...filesOf('foreign-leader-visits', '.xml'),
        ...filesOf('dc-zoning', '.geojson'),
      ].map(async (file) => (await findSource(file))?.kind ?? 'NONE'),
    );
    expect(tally(kinds)).toBe(
      'EMBASSIES 2, CHANCERIES 1, ISSUANCES_MONTHLY 16, ISSUANCES_YEARLY 12, LEADER_VISITS 3, ZONING_OVERLAYS 1, PROPERTY_USE_CODES 1',
    );
  });

  it.each([
    ['2021-11-13', 274],
    ['2022-05-17', 290],
  ])('the embassies of %s hold %i missions in the United States', async (date, expected) => {
    const [file = ''] = filesOf('embassies-db', `${date}.csv`);
    const { rows, rejections, skipped } = await readAll(embassies.read(file));
    const classified = rows.map((row) => ({ row, as: classifyEmbassy(row) }));
    say(
      `${date}: ${rows.length} rows, ${skipped} elsewhere; ${rejections.map((one) => `${one.column} ${one.value}`).join(', ')}`,
    );
    say(tally(classified.map(({ as }) => ('kind' in as ? as.kind : 'refused'))));
    for (const { row, as } of classified)
      if ('reason' in as) say(`  ${row.operatorName}, ${row.typeLabel}: ${as.reason}`);
    expect(rows).toHaveLength(expected);
    expect(embassies.asOf(file)).toBe(date);
    expect(new Set(rejections.map(({ column }) => column))).toEqual(new Set(['city']));
    expect(
      classified
        .filter(({ as }) => 'reason' in as)
        .map(({ row }) => row.operatorName)
        .toSorted(),
    ).toEqual(['Cuba', 'Iran', 'Palestine', 'Turkish Republic of Northern Cyprus']);
  });

  it('the chanceries are 177, of which 78 lie in a zone of the Diplomatic overlay', async () => {
    const [chanceryFile = ''] = filesOf('dc-embassies', '.geojson');
    const { rows, rejections } = await readAll(chanceries.read(chanceryFile));
    const zones = await readAll(zoningOverlays.read(filesOf('dc-zoning', 'zones.geojson')[0] ?? ''));
    const diplomatic = zones.rows.filter((zone) => zone.isDiplomatic);
    const inside = rows.filter((row) =>
      diplomatic.some((zone) => contains(zone.polygons, row.longitude, row.latitude)),
    );
    say(
      `${rows.length} chanceries, ${zones.rows.length} zones, ${diplomatic.length} diplomatic, ${inside.length} inside`,
    );
    expect([rows.length, zones.rows.length, diplomatic.length, inside.length]).toEqual([177, 83, 34, 78]);
    expect([...rejections, ...zones.rejections]).toEqual([]);
    expect(rows.filter((row) => /\n|^$/.test(`${row.telephone}${row.website}`))).toEqual([]);
  });

  it('the use codes are 109, and 085 is the embassy', async () => {
    const { rows } = await readAll(propertyUseCodes.read(filesOf('dc-zoning', 'dc.geojson')[0] ?? ''));
    expect(rows).toHaveLength(109);
    expect(rows.find((row) => row.code === '085')?.description).toContain('Chancery');
  });

  it.each(namedFiles('niv-monthly', '.jsonl'))(
    'the figures of %s add up to its GRAND TOTAL',
    async (name, file) => {
      const { rows, rejections, controls, skipped } = await readAll(issuancesMonthly.read(file));
      const issued = rows.reduce((sum, row) => sum + row.issued, 0);
      say(`${name}: ${rows.length} rows, ${issued} issued, ${skipped} footnotes`);
      expect(rejections).toEqual([]);
      expect(controls).toEqual([{ of: 'GRAND TOTAL', total: issued, counted: issued }]);
      expect(skipped).toBe(1);
    },
  );

  it.each(namedFiles('niv-yearly', '.csv'))('the figures of %s add up to its totals', async (name, file) => {
    const { rows, rejections, controls } = await readAll(issuancesYearly.read(file));
    const a1 = rows.filter((row) => row.visaClass === 'A_1').reduce((sum, row) => sum + row.issued, 0);
    const wrong = disagreeing(controls);
    say(
      `${name}: ${rows.length} figures, ${controls.length} totals, A-1 ${a1}; not reconciled: ${wrong.join('; ') || 'none'}`,
    );
    expect(rejections).toEqual([]);
    expect(controls).toContainEqual({ of: 'Grand Totals', visaClass: 'A_1', total: a1, counted: a1 });
    // Fiscal year 1998 swaps the Grand Totals of the two Congos; every other total of every year agrees.
    expect(wrong.filter((text) => !/^Congo, .*: Grand Total/.test(text))).toEqual([]);
    expect(wrong).toHaveLength(name === 'FY98.csv' ? 2 : 0);
  });

  it('never give two figures for one country, class and period', async () => {
    const months = filesOf('niv-monthly', '.jsonl').map((file) => readAll(issuancesMonthly.read(file)));
    const years = filesOf('niv-yearly', '.csv').map((file) => readAll(issuancesYearly.read(file)));
    for (const { rows } of [...(await Promise.all(months)), ...(await Promise.all(years))]) {
      const placed = [...new Set(rows.map((row) => row.nationality))].map(resolveCountry);
      const codes = placed.flatMap((country) => ('code' in country ? country.code : []));
      expect(codes).toHaveLength(new Set(codes).size);
    }
  });

  it('name each class of the published list, and no other', async () => {
    const months = filesOf('niv-monthly', '.jsonl').map((file) => readAll(issuancesMonthly.read(file)));
    const years = filesOf('niv-yearly', '.csv').map((file) => readAll(issuancesYearly.read(file)));
    const reports = [...(await Promise.all(months)), ...(await Promise.all(years))];
    const named = reports.flatMap(({ rows, controls }) => [
      ...rows.map((row): string => row.visaClass),
      ...controls.flatMap((control) => control.visaClass ?? []),
    ]);
    expect([...new Set(named)].toSorted()).toEqual([...publishedVisaClasses]);
  });

  it.each([
    ['1980', 353],
    ['1990', 648],
    ['2000', 678],
  ])('the visits of the %ss are %i', async (decade, expected) => {
    const { rows, rejections } = await readAll(
      leaderVisits.read(filesOf('foreign-leader-visits', `${decade}.xml`)[0] ?? ''),
    );
    say(`${decade}: ${tally(rows.map((row) => row.kind))}`);
    say(
      `  OTHER: ${rows
        .filter((row) => row.kind === 'OTHER')
        .map((row) => row.description.slice(0, 60))
        .join(' | ')}`,
    );
    say(
      `  titles: ${tally(rows.flatMap((row) => row.visitors.map((visitor) => visitor.title ?? `none (${visitor.name})`)))}`,
    );
    expect(rejections).toEqual([]);
    expect(rows).toHaveLength(expected);
  });
});
