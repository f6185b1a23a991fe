// Every SQL statement about zoning overlays.
import { getTableColumns, sql } from 'drizzle-orm';
import { contains, type Polygons } from '@fmg/shared/domain/geometry';
import type { Db } from '@fmg/shared/db/db';
import { statement } from '@fmg/shared/db/statement';
import { idFromKey } from '@fmg/shared/identity/ids';
import type { ListBatch } from '@fmg/shared/db/keyed-read';
import { defineStore } from '@fmg/shared/pagination/store';
import { ZoningOverlayList } from '../../__generated__/lists';
import { upsertRows, type Imported } from '@fmg/shared/db/upsert';
import type { ImportSource } from '@fmg/shared/graphql/values';
import { zoningOverlay, type ZoningOverlayRow } from './zoning-overlay.tables';

/** Reads of zoning overlays by id and as lists, by name unless told. */
export const zoningOverlays = defineStore({
  type: 'ZoningOverlay',
  table: zoningOverlay,
  list: ZoningOverlayList,
  order: [{ field: 'NAME', direction: 'ASC' }],
});

/** The key under which overlays of a place are looked up; null when the place is not on the map. */
export function placeKey({
  latitude,
  longitude,
}: {
  latitude: number | null;
  longitude: number | null;
}): string | null {
  return latitude === null || longitude === null ? null : `${latitude},${longitude}`;
}

/** Each overlay once, with the places (counted from 1) that lie in its box. */
const aroundPlaces = statement((db) =>
  db
    .select({ ...getTableColumns(zoningOverlay), places: sql<string>`around.places` })
    .from(zoningOverlay)
    .innerJoinLateral(
      sql`(select string_agg(place::text, ',') as places
        from unnest(${sql.placeholder('latitudes')}::text[]::float8[], ${sql.placeholder('longitudes')}::text[]::float8[])
          with ordinality as points(latitude, longitude, place)
        where latitude between ${zoningOverlay.south} and ${zoningOverlay.north}
          and longitude between ${zoningOverlay.west} and ${zoningOverlay.east}) as around`,
      sql`around.places is not null`,
    )
    .orderBy(zoningOverlay.name, zoningOverlay.id),
);

/** The overlays that hold each place (a `placeKey`), by name: boxes are compared in SQL, the exact areas here. */
export const findOverlaysAt: ListBatch<string, ZoningOverlayRow> = async (db, keys) => {
  const points = keys.map((key) => key.split(','));
  const found = await aroundPlaces(db, {
    latitudes: points.map(([latitude]) => latitude),
    longitudes: points.map(([, longitude]) => longitude),
  });
  const perPlace: ZoningOverlayRow[][] = keys.map(() => []);
  for (const { places, ...overlay } of found) {
    for (const place of places.split(',')) {
      const index = Number(place) - 1;
      const [latitude, longitude] = (points[index] ?? []).map(Number);
      if (latitude === undefined || longitude === undefined) continue;
      if (contains(overlay.polygons, longitude, latitude)) perPlace[index]?.push(overlay);
    }
  }
  return perPlace;
};

/** An overlay as its source describes it. */
export interface OverlayImport {
  /** Identifier of the zone in its source. */
  globalId: string;
  name: string;
  description: string;
  status: string;
  isDiplomatic: boolean;
  polygons: Polygons;
}

/** Inserts new overlays and changes those that the source describes differently. */
export async function upsertOverlays(
  db: Db,
  rows: readonly OverlayImport[],
  from: ImportSource,
): Promise<Imported> {
  return await upsertRows(db, {
    table: zoningOverlay,
    key: zoningOverlay.id,
    facts: ['name', 'description', 'status', 'isDiplomatic', 'polygons', 'south', 'north', 'west', 'east'],
    empty: 'keep',
    rows: rows.map(({ globalId, ...row }) => ({
      ...row,
      ...boxOf(row.polygons),
      ...from,
      id: idFromKey('ZoningOverlay', 'dc-zoning-overlays', globalId),
      sourceRow: globalId,
    })),
  });
}

function boxOf(polygons: Polygons): { south: number; north: number; west: number; east: number } {
  const positions = polygons.flat(2);
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b));
  return { south: least(latitudes), north: most(latitudes), west: least(longitudes), east: most(longitudes) };
}
