// The import of a folder: counts, what is kept when a source changes, and what a broken file leaves.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { facility } from '@fmg/facilities/modules/facility/facility.tables';
import { importRun, rejectedRow } from '@fmg/missions/intake/import-run/import-run.tables';
import { mission, type MissionRow } from '@fmg/missions/records/mission/mission.tables';
import { visaIssuance } from '@fmg/privileges/modules/visa-issuance/visa-issuance.tables';
import type { Database } from '@fmg/shared/db/database';
import { emptyTables, openTestDatabase, testEngines } from '@fmg/shared/testing/database';
import { countsOf, importFolder } from './testing/importing';
import { embassiesFile, folderOf, monthFile } from './testing/published-files';
import { everything, france, older } from './testing/small-files';

describe.each(testEngines())('the import of a folder, on %s', (engine) => {
  let database: Database;
  beforeAll(async () => (database = await openTestDatabase(engine)));
  beforeEach(() => emptyTables(database));
  afterAll(() => database.close());

  const missionOf = async (city: string, sender = 'FR'): Promise<MissionRow | undefined> =>
    (await database.db.select().from(mission)).find(
      (row) => row.city === city && row.sendingStateCode === sender,
    );

  it('reads every kind of file by its content and counts what became of each record', async () => {
    const imported = await importFolder(database, folderOf(everything));
    expect(imported.exitCode).toBe(0);
    expect(imported.text).toContain('Of no known kind, left alone: README.md.');
    expect(countsOf(imported, 'list.2021-11-13.csv')).toBe(
      'read 4, inserted 2, changed 0, unchanged 0, skipped 1, rejected 1',
    );
    expect(countsOf(imported, 'chanceries.2016-08-16.geojson')).toBe(
      'read 3, inserted 1, changed 1, unchanged 0, skipped 0, rejected 1',
    );
    expect(countsOf(imported, 'zones.geojson')).toContain('read 2, inserted 2');
    expect(countsOf(imported, 'codes.geojson')).toContain('read 1, inserted 1');
    expect(countsOf(imported, '2023-01-01.jsonl')).toContain('read 2, inserted 2');
    expect(countsOf(imported, 'FY98.csv')).toBe(
      'read 4, inserted 3, changed 0, unchanged 0, skipped 1, rejected 0',
    );
    expect(countsOf(imported, 'visits.xml')).toBe(
      'read 2, inserted 1, changed 0, unchanged 0, skipped 0, rejected 1',
    );
    expect(await missionOf('Chicago')).toMatchObject({
      name: 'Consulate General of France in Chicago',
      status: 'ACTIVE',
      stateCode: 'IL',
      email: 'chicago@example.org',
      parentId: (await missionOf('Washington'))?.id,
      source: 'wikidata-embassies',
      sourceRow: 'Q2',
      retrievedOn: '2021-11-13',
      licence: 'CC0-1.0',
    });
  });

  it('changes nothing the second time but the records of the runs', async () => {
    const folder = folderOf(everything);
    await importFolder(database, folder);
    const before = await database.db.select().from(mission);
    const places = await database.db.select().from(facility);
    const imported = await importFolder(database, folder);
    expect(imported.text).toMatch(
      /In all 7 files: read 18, inserted 0, changed 0, unchanged 13, skipped 2, rejected 3;/,
    );
    expect(await database.db.select().from(mission)).toEqual(before);
    expect(await database.db.select().from(facility)).toEqual(places);
    const runs = await database.db.select().from(importRun);
    expect(runs.map(({ outcome }) => outcome).toSorted()).toEqual([
      ...Array(7).fill('IMPORTED'),
      ...Array(7).fill('UNCHANGED'),
    ]);
    expect(runs.every(({ fileName }) => !fileName.includes('/'))).toBe(true);
  });

  it('writes nothing when it only checks, and reports as if it had', async () => {
    const imported = await importFolder(database, folderOf(everything), { check: true });
    expect(countsOf(imported, 'list.2021-11-13.csv')).toContain('inserted 2');
    expect(countsOf(imported, 'chanceries.2016-08-16.geojson')).toContain('changed 1');
    expect(await database.db.select().from(mission)).toEqual([]);
    expect(await database.db.select().from(importRun)).toEqual([]);
  });

  it('refuses an address of the web that is none and keeps the rest of the record', async () => {
    await importFolder(
      database,
      folderOf({ [older]: embassiesFile([{ ...france, website: 'javascript:alert(1)' }]) }),
    );
    expect(await missionOf('Washington')).toMatchObject({ website: null, telephone: '+1 202 1' });
    expect(await database.db.select().from(rejectedRow)).toMatchObject([
      { column: 'website', value: 'javascript:alert(1)', recordUsed: true },
    ]);
  });

  it('leaves nothing of a broken file but the record that it failed, and goes on with the others', async () => {
    const broken = monthFile([['France', 'A1', 5]]).split('\n').slice(0, 1).join('\n'); // prettier-ignore
    const folder = folderOf({
      '2023-01-01.jsonl': broken,
      '2023-02-01.jsonl': monthFile([['France', 'A1', 9]]),
    });
    const imported = await importFolder(database, folder);
    expect(imported.exitCode).toBe(1);
    expect(imported.text).toMatch(
      /2023-01-01\.jsonl.*\n {2}FAILED, nothing of it was used: 2023-01-01\.jsonl, line 2: the GRAND TOTAL is missing/,
    );
    expect(imported.text).not.toContain(folder);
    expect(await database.db.select().from(visaIssuance)).toMatchObject([
      { period: '2023-02-01', issued: 9 },
    ]);
    expect(await database.db.select().from(importRun).where(eq(importRun.outcome, 'FAILED'))).toMatchObject([
      { read: 0 },
    ]);
  });

  it('rolls back the rows that came before the fault', async () => {
    const rows = Array.from({ length: 2500 }, (_, index): [string, string, number] => [
      `Nowhere ${index}`,
      'A1',
      1,
    ]);
    const folder = folderOf({ '2023-01-01.jsonl': monthFile(rows).replace(/\n[^\n]*GRAND TOTAL[^\n]*/, '') });
    expect((await importFolder(database, folder)).exitCode).toBe(1);
    expect(await database.db.select().from(visaIssuance)).toEqual([]);
  });

  it('refuses a file that is larger than allowed', async () => {
    const imported = await importFolder(database, folderOf({ [older]: embassiesFile([france]) }), {
      maxBytes: 100,
    });
    expect(imported.text).toContain('larger than 100 bytes');
    expect(imported.exitCode).toBe(1);
  });

  it('keeps figures of no country, so that totals stay whole, and lists them', async () => {
    const folder = folderOf(everything);
    await importFolder(database, folder);
    const kept = await database.db
      .select()
      .from(visaIssuance)
      .where(eq(visaIssuance.nationality, 'United Nations Laissez-Passer'));
    expect(kept).toMatchObject([{ countryCode: null, issued: 3, period: '1998' }]);
    const { text } = await importFolder(database, '.', { rejected: true });
    expect(text).toContain(
      'Nationality, record used without it: United Nations Laissez-Passer (kept without a country',
    );
    expect(text).toContain('Atlantis, King Example, 1985-03-01');
  });

  it('says that nothing was imported, which is no failure; a run that is not there is one', async () => {
    expect(await importFolder(database, '.', { rejected: true })).toMatchObject({
      text: expect.stringContaining('Nothing has been imported yet.'),
      exitCode: 0,
    });
    expect((await importFolder(database, '.', { rejected: 'imp_x' })).exitCode).toBe(1);
  });

  it('shows a published total beside the sum of its rows where they differ', async () => {
    const imported = await importFolder(
      database,
      folderOf({ '2023-01-01.jsonl': monthFile([['France', 'A1', 5]], 6) }),
    );
    expect(imported.text).toContain(
      'published totals: 0 reconciled, 1 not reconciled\n    GRAND TOTAL: published 6, counted 5',
    );
    expect(imported.exitCode).toBe(0);
  });

  it('imports a single file, and refuses a path where there is none to import', async () => {
    const folder = folderOf(everything);
    expect(countsOf(await importFolder(database, join(folder, 'codes.geojson')), 'codes.geojson')).toContain(
      'inserted 1',
    );
    expect(await importFolder(database, join(folder, 'README.md'))).toMatchObject({ exitCode: 1 });
    expect((await importFolder(database, join(folder, 'missing'))).text).toContain('is not there');
  });

  it('changes a figure that a later file of the same month gives differently', async () => {
    const folder = folderOf({ '2023-01-01.jsonl': monthFile([['France', 'A1', 5], ['Spain', 'A1', 1]]) }); // prettier-ignore
    await importFolder(database, folder);
    writeFileSync(join(folder, '2023-01-01.jsonl'), monthFile([['France', 'A1', 6], ['Spain', 'A1', 1]])); // prettier-ignore
    expect(countsOf(await importFolder(database, folder), '2023-01-01.jsonl')).toContain(
      'inserted 0, changed 1, unchanged 1',
    );
  });

  it('goes on after a broken file when it only checks, and writes nothing', async () => {
    const broken = monthFile([['France', 'A1', 5]]).split('\n').slice(0, 1).join('\n'); // prettier-ignore
    const folder = folderOf({
      '2023-01-01.jsonl': broken,
      '2023-02-01.jsonl': monthFile([['France', 'A1', 9]]),
    });
    const imported = await importFolder(database, folder, { check: true });
    expect(imported.exitCode).toBe(1);
    expect(countsOf(imported, '2023-02-01.jsonl')).toContain('inserted 1');
    expect(await database.db.select().from(importRun)).toEqual([]);
  });

  it('refuses a file with a value that the database cannot hold, and goes on with the others', async () => {
    const nul = monthFile([['Nowhere\u0000', 'A1', 5]]); // prettier-ignore
    const folder = folderOf({
      '2023-01-01.jsonl': nul,
      '2023-02-01.jsonl': monthFile([['France', 'A1', 9]]),
    });
    const imported = await importFolder(database, folder);
    expect(imported.exitCode).toBe(1);
    expect(imported.text).toContain('the database refuses what it says');
    expect(countsOf(imported, '2023-02-01.jsonl')).toContain('inserted 1');
  });
});
