// Codes for the use of real property in the District of Columbia; 085 is an embassy or chancery.
import { z } from 'zod';
import { featuresOf } from './geojson';
import { collapse, dateInName } from './reader';
import type { Read, ReadOptions, Source } from './source';

export interface PropertyUseCodeRow {
  /** Three digits, with leading zeros. */
  code: string;
  description: string;
}

const useCode = z.object({
  properties: z.object({ CODE: z.string().regex(/^\d{3}$/), DESCRIPTION: z.string().trim().min(1) }),
});

export const propertyUseCodes: Source<PropertyUseCodeRow> = {
  kind: 'PROPERTY_USE_CODES',
  dataset: {
    slug: 'dc-property-use-codes',
    title: 'Real property use codes, Open Data DC',
    licence:
      'Open data of the District of Columbia; its terms are to be checked before the file is passed on',
    naturalKey: 'CODE',
  },
  recognises: (_path, head) =>
    head.includes('"FeatureCollection"') && head.includes('"CODE"') && head.includes('"LONG_DESCRIPTION"'),
  asOf: dateInName,
  read,
};

async function* read(path: string, options?: ReadOptions): AsyncGenerator<Read<PropertyUseCodeRow>> {
  for (const item of await featuresOf(path, useCode, options)) {
    if ('rejection' in item) {
      yield item;
      continue;
    }
    const { CODE, DESCRIPTION } = item.feature.properties;
    yield { row: { code: CODE, description: collapse(DESCRIPTION) }, line: item.line };
  }
}
