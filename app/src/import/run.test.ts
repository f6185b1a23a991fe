// The import of a folder: counts, what is kept when a source changes, and what a broken file leaves.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { facility } from '@fmg/facilities/modules/facility/facility.tables';
import { ensureCountries } from '@fmg/missions/modules/country/country.seed';
import { transition } from '@fmg/missions/modules/history/history.tables';
import { importRun, rejectedRow } from '@fmg/missions/modules/import-run/import-run.tables';
import { missionIdOf } from '@fmg/missions/modules/mission/mission.rules';
import { mission, type MissionRow } from '@fmg/missions/modules/mission/mission.tables';
import { visaIssuance } from '@fmg/privileges/modules/visa-issuance/visa-issuance.tables';
import { insertRows } from '@fmg/shared/db/bulk';
import type { Database } from '@fmg/shared/db/open';
import { emptyTables, openTestDatabase } from '@fmg/shared/testing/database';
import { countsOf, importFolder } from './testing/importing';
import {
  chanceriesFile,
  embassiesFile,
  folderOf,
  monthFile,
  useCodesFile,
  visitsFile,
  yearFile,
  zonesFile,
  type Post,
} from './testing/published-files';

const france: Post = {
  qid: 'Q1',
  operator: 'France',
  type: 'embassy',
  city: 'Washington, D.C.',
  at: [38.9137, -77.0779],
  phone: '+1 202 1',
};
const chicago: Post = {
  qid: 'Q2',
  operator: 'France',
  type: 'consulate general',
  city: 'Chicago',
  email: 'mailto:chicago@example.org',
};
const iran: Post = { qid: 'Q3', operator: 'Iran', type: 'Interests Section' };
const elsewhere: Post = { qid: 'Q4', operator: 'France', type: 'embassy', city: 'Paris', host: 'Q142' };
const older = 'embassies/list.2021-11-13.csv';
const later = 'embassies/list.2022-05-17.csv';

const everything = {
  'README.md': '# Notes\n',
  [older]: embassiesFile([france, chicago, iran, elsewhere]),
  'chanceries.2016-08-16.geojson': chanceriesFile([
    {
      country: 'France',
      title: 'Embassy of France',
      address: '4101 RESERVOIR ROAD NW',
      at: [38.9137, -77.0779],
      site: 'http://example.org/fr',
    },
    { country: 'Cuba', title: 'Embassy of Cuba', address: '2639 16TH STREET NW', at: [38.924, -77.037] },
    { country: 'Iran', title: 'Embassy of Iran', address: '2209 WISCONSIN AVENUE NW', at: [38.919, -77.07] },
  ]),
  'zones.geojson': zonesFile([{ id: 'A', name: 'D' }, { id: 'B', name: 'X' }]), // prettier-ignore
  'codes.geojson': useCodesFile({ '085': 'Embassy' }),
  '2023-01-01.jsonl': monthFile([['France', 'A1', 5], ['No Nationality', 'A1', 2]]), // prettier-ignore
  'FY98.csv': yearFile(1998, [['France', 7, 1], ['United Nations Laissez-Passer', 3, 0]]), // prettier-ignore
  'visits.xml': visitsFile([{ id: '1', from: 'France', visitor: 'President Example' }, { id: '2', from: 'Atlantis', visitor: 'King Example' }]), // prettier-ignore
};

describe('the import of a folder', () => {
  let database: Database;
  beforeAll(async () => (database = await openTestDatabase()));
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
      ...{ source: 'wikidata-embassies', sourceRow: 'Q2', retrievedOn: '2021-11-13', licence: 'CC0-1.0' },
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

  it('takes changed fields from a later edition and says which', async () => {
    await importFolder(database, folderOf({ [older]: embassiesFile([france, chicago]) }));
    const imported = await importFolder(
      database,
      folderOf({ [later]: embassiesFile([{ ...france, phone: '+1 202 2' }, chicago]) }),
    );
    expect(imported.text).toContain('Embassy of France: telephone was +1 202 1, now +1 202 2');
    expect(countsOf(imported, 'list.2022-05-17.csv')).toContain('changed 1, unchanged 1');
    expect(await missionOf('Washington')).toMatchObject({
      telephone: '+1 202 2',
      version: 2,
      retrievedOn: '2022-05-17',
    });
  });

  it('keeps a mission that a later edition no longer lists, and says so', async () => {
    await importFolder(database, folderOf({ [older]: embassiesFile([france, chicago]) }));
    const imported = await importFolder(database, folderOf({ [later]: embassiesFile([france]) }));
    expect(imported.text).toContain(
      'no longer listed, kept as they are: 1\n    Consulate General of France in Chicago (Q2)',
    );
    expect(await missionOf('Chicago')).toMatchObject({ state: 'OPEN', version: 1 });
  });

  it('keeps a value that a later edition lost, and says so once', async () => {
    await importFolder(database, folderOf({ [older]: embassiesFile([france, chicago]) }));
    const { city: _, ...homeless } = chicago;
    const folder = folderOf({ [later]: embassiesFile([france, homeless]) });
    const imported = await importFolder(database, folder);
    expect(imported.text).toContain(
      'Consulate General of France in Chicago: city stays Chicago, the source says nothing',
    );
    expect(await missionOf('Chicago')).toMatchObject({
      name: 'Consulate General of France in Chicago',
      version: 1,
    });
    expect((await importFolder(database, folder)).text).not.toContain('city stays');
  });

  it('keeps a value that was edited here, whether the source had set it or not', async () => {
    await importFolder(database, folderOf({ [older]: embassiesFile([france]) }));
    await database.db.update(mission).set({ telephone: 'edited', website: 'https://edited.example' });
    const next = {
      ...france,
      phone: '+1 202 2',
      website: 'https://source.example',
      email: 'new@example.org',
    };
    const imported = await importFolder(database, folderOf({ [later]: embassiesFile([next]) }));
    expect(await missionOf('Washington')).toMatchObject({
      telephone: 'edited',
      website: 'https://edited.example',
      email: 'new@example.org',
    });
    expect(imported.text).toContain('values that were edited here, kept: 2');
    expect(imported.text).toContain('telephone stays edited, the source says +1 202 2');
  });

  it('changes nothing by an edition that is older than the one it knows', async () => {
    await importFolder(database, folderOf({ [later]: embassiesFile([france]) }));
    const imported = await importFolder(
      database,
      folderOf({ [older]: embassiesFile([{ ...france, phone: 'old' }, chicago]) }),
    );
    expect(countsOf(imported, 'list.2021-11-13.csv')).toBe(
      'read 2, inserted 0, changed 0, unchanged 2, skipped 0, rejected 0',
    );
    expect(imported.text).toContain(
      'the edition of 2022-05-17 has been imported already: this one changes nothing',
    );
    expect(await missionOf('Washington')).toMatchObject({ telephone: '+1 202 1' });
    expect(await missionOf('Chicago')).toBeUndefined();
  });

  it('uses the first of two records of one Wikidata item', async () => {
    const imported = await importFolder(
      database,
      folderOf({ [older]: embassiesFile([france, { ...chicago, qid: 'Q1' }]) }),
    );
    expect(imported.text).toContain('line 2 lists the same Wikidata item: 1');
    expect(await database.db.select().from(mission)).toHaveLength(1);
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

  describe('over the invented missions of the demonstration data', () => {
    const invented = (
      kind: MissionRow['kind'],
      sender: string,
      city: string,
      rest: Partial<MissionRow> = {},
    ) => ({
      id: missionIdOf({ sender, kind, city }),
      ...{
        name: `Invented ${kind}`,
        kind,
        state: 'OPEN' as const,
        sendingStateCode: sender,
        city,
        stateCode: 'XX',
      },
      ...{ street: '1 Invented Street', postalCode: '20000', latitude: 1, longitude: 1, parentId: null },
      ...{ telephone: 'invented', email: 'invented', website: 'https://invented.example' },
      ...{ source: 'demonstration', licence: 'CC0-1.0', ...rest },
    });
    const embassy = invented('EMBASSY', 'FR', 'Washington');

    beforeEach(async () => {
      await ensureCountries(database.db);
      await insertRows(database.db, mission, [
        embassy,
        invented('CONSULATE_GENERAL', 'FR', 'Houston', { parentId: embassy.id }),
        invented('HONORARY_POST', 'FR', 'Chicago', { parentId: embassy.id, state: 'SUSPENDED' }),
        invented('UN_MISSION', 'FR', 'New York'),
        invented('EMBASSY', 'CU', 'Washington'),
        invented('CONSULATE', 'CU', 'Miami'),
      ]);
      const chancery = {
        id: 'fac_invented',
        kind: 'CHANCERY' as const,
        name: 'Chancery',
        missionId: embassy.id,
        inviolable: true,
      };
      await insertRows(database.db, facility, [
        {
          ...chancery,
          street: '1 Invented Street',
          postalCode: '20000',
          commercialShare: 0,
          source: 'demonstration',
        },
      ]);
    });

    it('the published mission takes the place of the invented one, with nothing invented left', async () => {
      await importFolder(database, folderOf({ [older]: embassiesFile([france, chicago]) }));
      expect(await missionOf('Washington')).toMatchObject({
        ...{ id: embassy.id, name: 'Embassy of France', source: 'wikidata-embassies', version: 2 },
        ...{
          street: null,
          postalCode: null,
          email: null,
          website: null,
          telephone: '+1 202 1',
          latitude: 38.9137,
        },
      });
      expect(await missionOf('Chicago')).toMatchObject({
        kind: 'CONSULATE_GENERAL',
        state: 'OPEN',
        parentId: embassy.id,
      });
    });

    it('invented embassies and posts that the register does not confirm are closed, of the States that it covers alone', async () => {
      const imported = await importFolder(database, folderOf({ [older]: embassiesFile([france, chicago]) }));
      expect(await missionOf('Houston')).toMatchObject({
        state: 'CLOSED',
        status: 'CLOSED',
        closedOn: '2021-11-13',
      });
      expect(await missionOf('New York')).toMatchObject({ state: 'OPEN' });
      expect(await missionOf('Miami', 'CU')).toMatchObject({ state: 'OPEN' });
      expect(imported.text).toContain('invented missions closed, for the register does not list them: 1');
      const steps = await database.db.select().from(transition);
      expect(steps.map(({ event, from, to }) => [event, from, to]).toSorted()).toEqual([
        ['CONFIRM_PUBLISHED', 'SUSPENDED', 'OPEN'],
        ['RETIRE_INVENTED', 'OPEN', 'CLOSED'],
      ]);
      expect(
        countsOf(
          await importFolder(database, folderOf({ [older]: embassiesFile([france, chicago]) })),
          'list.2021-11-13.csv',
        ),
      ).toContain('unchanged 2');
    });

    it('a chancery gives its mission the address, and replaces the invented place of the mission', async () => {
      await importFolder(database, folderOf(everything));
      expect(await missionOf('Washington')).toBeDefined();
      const embassies = await database.db.select().from(mission).where(eq(mission.kind, 'EMBASSY'));
      expect(
        embassies.map(({ name, street, postalCode, website }) => ({ name, street, postalCode, website })),
      ).toEqual(
        expect.arrayContaining([
          {
            name: 'Embassy of France',
            street: '4101 Reservoir Road NW',
            postalCode: null,
            website: 'http://example.org/fr',
          },
          { name: 'Embassy of Cuba', street: '2639 16th Street NW', postalCode: null, website: null },
        ]),
      );
      expect(
        await database.db.select().from(facility).where(eq(facility.missionId, embassy.id)),
      ).toMatchObject([
        {
          id: 'fac_invented',
          street: '4101 Reservoir Road NW',
          postalCode: null,
          source: 'dc-embassies',
          sourceRow: 'France|Embassy of France',
        },
      ]);
    });

    it('what a chancery list gave yields to a later register, what was edited does not', async () => {
      const { [older]: register, 'chanceries.2016-08-16.geojson': list } = everything;
      await importFolder(database, folderOf({ [older]: register, 'chanceries.2016-08-16.geojson': list }));
      expect(await missionOf('Washington')).toMatchObject({ website: 'http://example.org/fr' });
      await database.db
        .update(mission)
        .set({ email: 'edited@example.org' })
        .where(eq(mission.id, embassy.id));
      const next = { ...france, website: 'https://newer.example', email: 'newer@example.org' };
      await importFolder(database, folderOf({ [later]: embassiesFile([next, chicago]) }));
      expect(await missionOf('Washington')).toMatchObject({
        website: 'https://newer.example',
        email: 'edited@example.org',
      });
    });
  });
});
