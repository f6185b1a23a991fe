// Chanceries in Washington with their addresses, from the open data of the District of Columbia.
import { z } from 'zod';
import { featuresOf, position } from './geojson';
import { collapse, dateInName, textOrNull } from './reader';
import type { Read, ReadOptions, Source } from './source';

export interface ChanceryRow {
  /** Country and title, which only together tell one chancery from another: the file's own numbers change or repeat. */
  sourceKey: string;
  countryName: string;
  title: string;
  address: string;
  telephone: string | null;
  website: string | null;
  longitude: number;
  latitude: number;
}

const chancery = z.object({
  properties: z.object({
    COUNTRY: z.string().trim().min(1),
    EMB_TITLE: z.string().trim().min(1),
    ADDRESS: z.string().trim().min(1),
    TELEPHONE: z.string().nullish(),
    WEBURL: z.string().nullish(),
  }),
  geometry: z.object({ type: z.literal('Point'), coordinates: position }),
});

export const chanceries: Source<ChanceryRow> = {
  kind: 'CHANCERIES',
  dataset: {
    slug: 'dc-embassies',
    title: 'Embassies, Open Data DC',
    licence:
      'Open data of the District of Columbia; its terms are to be checked before the file is passed on',
    naturalKey: 'COUNTRY + EMB_TITLE',
  },
  recognises: (_path, head) => head.includes('"FeatureCollection"') && head.includes('"EMB_TITLE"'),
  asOf: dateInName,
  read,
};

async function* read(path: string, options?: ReadOptions): AsyncGenerator<Read<ChanceryRow>> {
  const lineOfKey = new Map<string, number>();
  for (const item of await featuresOf(path, chancery, options)) {
    if ('rejection' in item) {
      yield item;
      continue;
    }
    const { feature, line } = item;
    const row = rowOf(feature);
    const before = lineOfKey.get(row.sourceKey);
    if (before === undefined) yield { row, line };
    else
      yield { rejection: { line, value: row.sourceKey, reason: `the same chancery as feature ${before}` } };
    lineOfKey.set(row.sourceKey, before ?? line);
  }
}

function rowOf({ properties, geometry }: z.infer<typeof chancery>): ChanceryRow {
  const [countryName, title] = [collapse(properties.COUNTRY), collapse(properties.EMB_TITLE)];
  const [longitude, latitude] = geometry.coordinates;
  return {
    sourceKey: `${countryName}|${title}`,
    countryName,
    title,
    address: streetAddress(properties.ADDRESS),
    telephone: textOrNull(properties.TELEPHONE),
    website: textOrNull(properties.WEBURL),
    longitude,
    latitude,
  };
}

const quadrants = new Set(['NW', 'NE', 'SW', 'SE']);

/** "4201 WISCONSIN AVENUE NW" as "4201 Wisconsin Avenue NW", "1715 22ND STREET NW" as "1715 22nd Street NW". */
export function streetAddress(published: string): string {
  const words = collapse(published).split(' ');
  return words
    .map((word) => (quadrants.has(word.toUpperCase()) ? word.toUpperCase() : capitalised(word)))
    .join(' ');
}

function capitalised(word: string): string {
  // A word that has small letters was written with care: leave it.
  return /\p{Lowercase}/u.test(word)
    ? word
    : word.toLowerCase().replace(/^\p{Letter}/u, (letter) => letter.toUpperCase());
}
