import { eq } from 'drizzle-orm';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contains, type Polygons } from '@fmg/shared/domain/geometry';
import { idFromKey } from '@fmg/shared/identity/ids';
import { openTestSubgraph, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import {
  findFacilitiesOfMissions,
  upsertFacilities,
  type FacilityImport,
} from '../src/modules/facility/facility.store';
import { facility } from '../src/modules/facility/facility.tables';
import { upsertUseCodes } from '../src/modules/property-use-code/property-use-code.store';
import { upsertOverlays, type OverlayImport } from '../src/modules/zoning-overlay/zoning-overlay.store';
import { createFacilities } from '../src/server';

const from = { source: 'test-source', retrievedOn: '2016-08-01', licence: null };
const later = { ...from, retrievedOn: '2017-08-01' };

function square(south: number, west: number, size = 1): Polygons {
  const [north, east] = [south + size, west + size];
  return [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ];
}

const overlay = (globalId: string, polygons: Polygons, isDiplomatic = false): OverlayImport => ({
  globalId,
  name: isDiplomatic ? 'D' : globalId,
  description: 'Area',
  status: 'Final',
  isDiplomatic,
  polygons,
});

const chancery = (name: string, more: Partial<FacilityImport> = {}): FacilityImport => ({
  id: idFromKey('Facility', 'test-source', name),
  kind: 'CHANCERY',
  name: `Chancery ${name}`,
  inviolable: true,
  missionId: idFromKey('Mission', 'test', name),
  sourceRow: name,
  street: `1 ${name} Street`,
  city: 'Washington',
  stateCode: 'DC',
  postalCode: null,
  latitude: 38.5,
  longitude: -77.5,
  ...more,
});

describe('imports', () => {
  let graph: TestSubgraph;
  beforeAll(async () => void (graph = await openTestSubgraph(createFacilities)));
  afterAll(() => graph.close());

  test('what is new is inserted, what differs is changed, what is equal stays untouched', async () => {
    const { db } = graph.database;
    expect(await upsertFacilities(db, [chancery('a'), chancery('b')], from)).toEqual({
      inserted: 2,
      changed: 0,
      unchanged: 0,
    });
    expect(await upsertFacilities(db, [chancery('a'), chancery('b')], later)).toEqual({
      inserted: 0,
      changed: 0,
      unchanged: 2,
    });
    const next = [chancery('a', { street: '2 New Street' }), chancery('b', { street: null }), chancery('c')];
    expect(await upsertFacilities(db, next, later)).toEqual({ inserted: 1, changed: 1, unchanged: 1 });
    const [a, b] = await findFacilitiesOfMissions(
      db,
      ['a', 'b'].map((name) => idFromKey('Mission', 'test', name)),
      ['CHANCERY'],
    ).then((rows) => rows.toSorted((x, y) => (x.name < y.name ? -1 : 1)));
    expect(a).toMatchObject({ street: '2 New Street', version: 2, retrievedOn: '2017-08-01' });
    expect(b).toMatchObject({ street: '1 b Street', version: 1, retrievedOn: '2016-08-01' });
  });

  test('an import keeps what a desk entered beside the facts of the source', async () => {
    const { db } = graph.database;
    await db
      .update(facility)
      .set({ tenure: 'LEASED', commercialShare: 0.2, name: 'Named by the desk', inviolable: false })
      .where(eq(facility.id, chancery('a').id));
    await upsertFacilities(db, [chancery('a', { street: '3 Newer Street' })], later);
    const [row] = await findFacilitiesOfMissions(db, [chancery('a').missionId], ['CHANCERY']);
    expect(row).toMatchObject({
      street: '3 Newer Street',
      tenure: 'LEASED',
      commercialShare: 0.2,
      name: 'Named by the desk',
      inviolable: false,
    });
    expect(await findFacilitiesOfMissions(db, [chancery('a').missionId], ['CONSULAR_OFFICE'])).toEqual([]);
  });

  test('overlays and use codes are counted by what they did', async () => {
    const { db } = graph.database;
    const rows = [overlay('one', square(38, -78), true), overlay('two', square(38.2, -77.8, 0.1))];
    expect(await upsertOverlays(db, rows, from)).toEqual({ inserted: 2, changed: 0, unchanged: 0 });
    expect(
      await upsertOverlays(
        db,
        [rows[0], overlay('two', square(38.25, -77.8, 0.1))].filter((row) => row !== undefined),
        from,
      ),
    ).toEqual({ inserted: 0, changed: 1, unchanged: 1 });
    const codes = [
      { code: '085', description: 'Embassy' },
      { code: '001', description: 'House' },
    ];
    expect(await upsertUseCodes(db, codes, from)).toEqual({ inserted: 2, changed: 0, unchanged: 0 });
    expect(await upsertUseCodes(db, codes, from)).toEqual({ inserted: 0, changed: 0, unchanged: 2 });
    expect(await graph.ask('{ propertyUseCodes { code description } }')).toEqual({
      propertyUseCodes: codes.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    });
  });

  test('the overlays at a point are those whose area holds it, not only their box', async () => {
    const triangle: Polygons = [
      [
        [
          [-78, 38],
          [-77, 38],
          [-78, 39],
          [-78, 38],
        ],
      ],
    ];
    await upsertOverlays(graph.database.db, [overlay('triangle', triangle)], from);
    const at = (latitude: number, longitude: number) =>
      graph.ask(
        `{ overlaysAt(location: { latitude: ${latitude}, longitude: ${longitude} }) { name isDiplomatic } }`,
      );
    expect(await at(38.1, -77.9)).toEqual({
      overlaysAt: [
        { name: 'D', isDiplomatic: true },
        { name: 'triangle', isDiplomatic: false },
      ],
    });
    expect(await at(38.9, -77.1)).toEqual({ overlaysAt: [{ name: 'D', isDiplomatic: true }] });
    expect(await at(10, 10)).toEqual({ overlaysAt: [] });
    const { errors } = await graph.askRaw(
      '{ overlaysAt(location: { latitude: 91, longitude: 0 }) { name } }',
    );
    expect(errors?.[0]).toMatchObject({
      message: '"latitude" is 91: it must be between -90 and 90',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('the overlays of all facilities of a page are read in one statement', async () => {
    const query = (first: number) => `{ facilities(first: ${first}) { nodes { overlays { name } } } }`;
    expect(await graph.statements(query(1))).toBe(2);
    expect(await graph.statements(query(50))).toBe(2);
  });

  const data = resolve(__dirname, '../../../../shared/data');
  const published = existsSync(data) ? describe : describe.skip;
  published('data as published (skipped without ../shared/data)', () => {
    test('78 of the 177 chanceries in Washington lie in a diplomatic overlay', async () => {
      interface Features {
        features: { properties: Record<string, unknown>; geometry: { type: string; coordinates: unknown } }[];
      }
      const read = (folder: string, start: string): Features => {
        const file = readdirSync(join(data, folder)).find((name) => name.startsWith(start)) ?? start;
        return JSON.parse(readFileSync(join(data, folder, file), 'utf8'));
      };
      const overlays = read('dc-zoning', 'overlay-zones').features.map(({ properties, geometry }) =>
        overlay(
          String(properties['GLOBALID']),
          (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Polygons, // GeoJSON as published
          properties['OVERLAY_NAME'] === 'D',
        ),
      );
      expect(await upsertOverlays(graph.database.db, overlays, from)).toEqual({
        inserted: 83,
        changed: 0,
        unchanged: 0,
      });
      expect(await upsertOverlays(graph.database.db, overlays, from)).toEqual({
        inserted: 0,
        changed: 0,
        unchanged: 83,
      });
      const chanceries = read('dc-embassies', 'embassies').features.map(
        ({ geometry }) => geometry.coordinates as [number, number],
      ); // points
      const fields = chanceries.map(
        ([longitude, latitude], index) =>
          `p${index}: overlaysAt(location: { latitude: ${latitude}, longitude: ${longitude} }) { id isDiplomatic }`,
      );
      const query = `{ ${fields.join('\n')} }`;
      const answer = (await graph.ask(query)) as Record<string, { id: string; isDiplomatic: boolean }[]>;
      const own = new Set<string>(
        overlays
          .filter((each) => each.isDiplomatic)
          .map((each) => idFromKey('ZoningOverlay', 'dc-zoning-overlays', each.globalId)),
      );
      expect(chanceries).toHaveLength(177);
      expect(Object.values(answer).filter((found) => found.some(({ id }) => own.has(id)))).toHaveLength(78);
      expect(await graph.statements(query)).toBe(1);
      const exact = chanceries.filter(([longitude, latitude]) =>
        overlays.some((each) => each.isDiplomatic && contains(each.polygons, longitude, latitude)),
      );
      expect(exact).toHaveLength(78);
    });
  });
});
