// The open data of the capital: chanceries, overlay zones and use codes.
import { contains } from '@fmg/shared/domain/geometry';
import { chanceries, streetAddress } from './chanceries';
import { propertyUseCodes } from './property-use-codes';
import { fixture, readAll, refusalOf } from './testing/fixture';
import { zoningOverlays } from './zoning-overlays';

const collectionOf = (...features: unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });

const chancery = (
  properties: Record<string, unknown> = {},
  coordinates: unknown = [-77.05, 38.92],
): unknown => ({
  type: 'Feature',
  properties: {
    OBJECTID: 1,
    EMB_TITLE: 'Embassy of Ruritania ',
    COUNTRY: 'Ruritania',
    ADDRESS: '100 EXAMPLE STREET NW',
    TELEPHONE: '(202) 555-0100\n',
    WEBURL: 'http://ruritania.example\r\n',
    GIS_ID: null,
    ...properties,
  },
  geometry: { type: 'Point', coordinates },
});

describe('the reader of chanceries', () => {
  it('cleans the values and keys the row by country and title', async () => {
    const { rows } = await readAll(chanceries.read(fixture('a.geojson', collectionOf(chancery()))));
    expect(rows).toEqual([
      {
        sourceKey: 'Ruritania|Embassy of Ruritania',
        countryName: 'Ruritania',
        title: 'Embassy of Ruritania',
        address: '100 Example Street NW',
        telephone: '(202) 555-0100',
        website: 'http://ruritania.example',
        longitude: -77.05,
        latitude: 38.92,
      },
    ]);
  });

  it('says null for what is empty, and refuses the same chancery twice', async () => {
    const file = fixture(
      'a.geojson',
      collectionOf(chancery({ WEBURL: '', TELEPHONE: null }), chancery({ OBJECTID: 2 })),
    );
    const { rows, rejections } = await readAll(chanceries.read(file));
    expect(rows).toMatchObject([{ website: null, telephone: null }]);
    expect(rejections).toMatchObject([{ line: 2, reason: 'the same chancery as feature 1' }]);
  });

  it('refuses a feature without a country or with a place that is none on earth', async () => {
    const file = fixture(
      'a.geojson',
      collectionOf(chancery({ COUNTRY: '' }), chancery({}, [393349.6, 141732.7]), chancery()),
    );
    const { rows, rejections } = await readAll(chanceries.read(file));
    expect(rows).toHaveLength(1);
    expect(rejections.map(({ line, column }) => [line, column])).toEqual([
      [1, 'properties.COUNTRY'],
      [2, 'geometry.coordinates'],
    ]);
  });

  it('refuses a file that was cut off, that is no collection, or that has other columns', async () => {
    const text = collectionOf(chancery());
    expect((await refusalOf(chanceries.read(fixture('a.geojson', text.slice(0, -20))))).message).toMatch(
      /cut off/,
    );
    expect((await refusalOf(chanceries.read(fixture('a.geojson', '[]')))).message).toMatch(
      /not a GeoJSON feature collection/,
    );
    const other = collectionOf({ type: 'Feature', properties: { NAME: 'x' }, geometry: null });
    expect((await refusalOf(chanceries.read(fixture('a.geojson', other)))).message).toMatch(
      /columns of this kind/,
    );
    expect((await refusalOf(chanceries.read(fixture('a.geojson', text), { maxBytes: 10 }))).message).toMatch(
      /larger/,
    );
  });

  it.each([
    ['1715 22ND STREET NW', '1715 22nd Street NW'],
    ['1531-1533 New Hampshire NW', '1531-1533 New Hampshire NW'],
    ['2109 E  STREET nw', '2109 E Street NW'],
  ])('writes the street %s as %s', (published, address) => expect(streetAddress(published)).toBe(address));
});

const square = (west: number, size: number, south = 0): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const zone = (name: string, geometry: unknown): unknown => ({
  type: 'Feature',
  properties: {
    GLOBALID: '{ABC-1}',
    OVERLAY_NAME: name,
    OVERLAY_DESCRIPTION: 'An overlay',
    OVERLAY_STATUS: 'Final',
  },
  geometry,
});

describe('the reader of overlay zones', () => {
  it('makes one form of an area and of several, and marks the Diplomatic overlay', async () => {
    const single = zone('D', { type: 'Polygon', coordinates: [square(0, 4), square(1, 1, 1)] });
    const several = zone('DD', { type: 'MultiPolygon', coordinates: [[square(0, 1)], [square(5, 1)]] });
    const { rows } = await readAll(zoningOverlays.read(fixture('z.geojson', collectionOf(single, several))));
    expect(rows.map(({ globalId, name, isDiplomatic }) => [globalId, name, isDiplomatic])).toEqual([
      ['ABC-1', 'D', true],
      ['ABC-1', 'DD', false],
    ]);
    const inside = rows.map(({ polygons }) => [
      contains(polygons, 0.5, 0.5),
      contains(polygons, 1.5, 1.5),
      contains(polygons, 5.5, 0.5),
    ]);
    expect(inside).toEqual([
      [true, false, false],
      [true, false, true],
    ]);
  });

  it('refuses a zone without an area', async () => {
    const good = zone('D', { type: 'Polygon', coordinates: [square(0, 4)] });
    const { rows, rejections } = await readAll(
      zoningOverlays.read(fixture('z.geojson', collectionOf(zone('X', null), good))),
    );
    expect([rows.length, rejections.map(({ line }) => line)]).toEqual([1, [1]]);
  });
});

describe('the kinds of GeoJSON', () => {
  const useCode = {
    type: 'Feature',
    properties: { CODE: '085', DESCRIPTION: 'Chancery ', LONG_DESCRIPTION: '' },
    geometry: null,
  };

  it('keeps the leading zeros of a use code', async () => {
    const { rows } = await readAll(propertyUseCodes.read(fixture('u.geojson', collectionOf(useCode))));
    expect(rows).toEqual([{ code: '085', description: 'Chancery' }]);
  });

  it('are told apart by their columns', () => {
    const heads = [collectionOf(chancery()), collectionOf(zone('D', null)), collectionOf(useCode)];
    const kinds = [chanceries, zoningOverlays, propertyUseCodes];
    expect(
      heads.map((head) => kinds.filter((kind) => kind.recognises('x', head)).map(({ kind }) => kind)),
    ).toEqual([['CHANCERIES'], ['ZONING_OVERLAYS'], ['PROPERTY_USE_CODES']]);
  });
});
