// What becomes of missions when a register of them is imported, and when its next edition differs.
import { eq } from 'drizzle-orm';
import { facility } from '@fmg/facilities/modules/facility/facility.tables';
import { ensureCountries } from '@fmg/missions/records/country/country.store';
import { transition } from '@fmg/missions/records/history/history.tables';
import { missionIdOf } from '@fmg/missions/records/mission/mission.rules';
import { mission, type MissionRow } from '@fmg/missions/records/mission/mission.tables';
import { insertRows } from '@fmg/shared/db/bulk';
import type { Database } from '@fmg/shared/db/database';
import { emptyTables, openTestDatabase, testEngines } from '@fmg/shared/testing/database';
import { countsOf, importFolder } from './testing/importing';
import { chanceriesFile, embassiesFile, folderOf } from './testing/published-files';
import { chicago, everything, france, later, older } from './testing/small-files';

describe.each(testEngines())('a register of missions that is imported, on %s', (engine) => {
  let database: Database;
  beforeAll(async () => (database = await openTestDatabase(engine)));
  beforeEach(() => emptyTables(database));
  afterAll(() => database.close());

  const missionOf = async (city: string, sender = 'FR'): Promise<MissionRow | undefined> =>
    (await database.db.select().from(mission)).find(
      (row) => row.city === city && row.sendingStateCode === sender,
    );

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
    const { city: _city, ...homeless } = chicago;
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

  describe('a chancery in the register of facilities', () => {
    const list = (address: string) =>
      chanceriesFile([{ country: 'France', title: 'Embassy of France', address, at: [38.9137, -77.0779] }]);
    const [first, second] = ['list.2016-08-16.geojson', 'list.2018-01-01.geojson'];
    const streets = async () => (await database.db.select().from(facility)).map(({ street }) => street);

    it('follows a later list', async () => {
      await importFolder(database, folderOf({ [first]: list('1 OLD STREET NW') }));
      const imported = await importFolder(database, folderOf({ [second]: list('2 NEW STREET NW') }));
      expect(countsOf(imported, second)).toContain('changed 1');
      expect(await streets()).toEqual(['2 New Street NW']);
      const before = await importFolder(database, folderOf({ [first]: list('1 OLD STREET NW') }));
      expect(countsOf(before, first)).toContain('changed 0, unchanged 1');
      expect(await streets()).toEqual(['2 New Street NW']);
    });

    it('keeps an address that was edited here', async () => {
      await importFolder(database, folderOf({ [first]: list('1 OLD STREET NW') }));
      await database.db.update(facility).set({ street: '3 Edited Street NW' });
      const again = await importFolder(database, folderOf({ [first]: list('1 OLD STREET NW') }));
      expect(countsOf(again, first)).toContain('changed 0, unchanged 1');
      const next = await importFolder(database, folderOf({ [second]: list('2 NEW STREET NW') }));
      expect(next.text).toContain('chanceries that were entered here, kept: 1');
      expect(await streets()).toEqual(['3 Edited Street NW']);
    });

    it('is not doubled where one was entered here', async () => {
      await importFolder(database, folderOf({ [older]: embassiesFile([france]) }));
      const missionId = (await missionOf('Washington'))?.id ?? '';
      const entered = {
        id: 'fac_entered',
        kind: 'CHANCERY' as const,
        name: 'Chancery',
        missionId,
        inviolable: true,
      };
      await insertRows(database.db, facility, [
        { ...entered, street: '4 Entered Street NW', commercialShare: 0, source: 'desk' },
      ]);
      await importFolder(database, folderOf({ [first]: list('1 OLD STREET NW') }));
      expect(await streets()).toEqual(['4 Entered Street NW']);
    });
  });

  describe('over the invented missions of the demonstration data', () => {
    const invented = (
      kind: MissionRow['kind'],
      sender: string,
      city: string,
      rest: Partial<MissionRow> = {},
    ) => ({
      id: missionIdOf({ sender, kind, city }),
      name: `Invented ${kind}`,
      kind,
      state: 'OPEN' as const,
      sendingStateCode: sender,
      city,
      stateCode: 'XX',
      street: '1 Invented Street',
      postalCode: '20000',
      latitude: 1,
      longitude: 1,
      parentId: null,
      telephone: 'invented',
      email: 'invented',
      website: 'https://invented.example',
      source: 'demonstration',
      licence: 'CC0-1.0',
      ...rest,
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
        id: embassy.id,
        name: 'Embassy of France',
        source: 'wikidata-embassies',
        version: 2,
        street: null,
        postalCode: null,
        email: null,
        website: null,
        telephone: '+1 202 1',
        latitude: 38.9137,
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
