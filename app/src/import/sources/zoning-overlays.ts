// Overlay zones of the District of Columbia; the overlay "D" is where chanceries may be located (22 USC 4306).
import type { Polygons } from '@fmg/shared/domain/geometry';
import { z } from 'zod';
import { featuresOf, position } from './geojson';
import { collapse, dateInName } from './reader';
import type { Read, ReadOptions, Source } from './source';

export interface ZoningOverlayRow {
  /** Identifier of the zone, without its braces. */
  globalId: string;
  name: string;
  description: string;
  status: string;
  isDiplomatic: boolean;
  polygons: Polygons;
}

const ring = z.array(position).min(4);
const area = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

const overlay = z.object({
  properties: z.object({
    GLOBALID: z.string().trim().min(1),
    OVERLAY_NAME: z.string().trim().min(1),
    OVERLAY_DESCRIPTION: z.string(),
    OVERLAY_STATUS: z.string(),
  }),
  geometry: area,
});

export const zoningOverlays: Source<ZoningOverlayRow> = {
  kind: 'ZONING_OVERLAYS',
  dataset: {
    slug: 'dc-overlay-zones',
    title: 'Overlay zones, Open Data DC',
    licence:
      'Open data of the District of Columbia; its terms are to be checked before the file is passed on',
    naturalKey: 'GLOBALID',
  },
  recognises: (_path, head) => head.includes('"FeatureCollection"') && head.includes('"OVERLAY_NAME"'),
  asOf: dateInName,
  read,
};

async function* read(path: string, options?: ReadOptions): AsyncGenerator<Read<ZoningOverlayRow>> {
  for (const item of await featuresOf(path, overlay, options)) {
    if ('rejection' in item) yield item;
    else yield { row: rowOf(item.feature), line: item.line };
  }
}

function rowOf({ properties, geometry }: z.infer<typeof overlay>): ZoningOverlayRow {
  const name = collapse(properties.OVERLAY_NAME);
  return {
    globalId: properties.GLOBALID.replaceAll(/[{}]/g, ''),
    name,
    description: collapse(properties.OVERLAY_DESCRIPTION),
    status: collapse(properties.OVERLAY_STATUS),
    isDiplomatic: name === 'D',
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  };
}
