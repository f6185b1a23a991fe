// Overlay zones and use codes of the District of Columbia into the facilities.
import { upsertUseCodes } from '@fmg/facilities/modules/property-use-code/property-use-code.store';
import { upsertOverlays } from '@fmg/facilities/modules/zoning-overlay/zoning-overlay.store';
import { reject } from './report';
import type { PropertyUseCodeRow } from '../sources/property-use-codes';
import type { ZoningOverlayRow } from '../sources/zoning-overlays';
import { addCounts, type Importer, type ImportTask, type ReadRow } from './importer';

export const overlayImporter: Importer<ZoningOverlayRow> = {
  begin: async (task) => {
    const onlyOnce = firstOf<ZoningOverlayRow>(task, (row) => row.globalId);
    return {
      write: async (rows) =>
        addCounts(task.report, await upsertOverlays(task.db, onlyOnce(rows), fromOf(task))),
      finish: async () => undefined,
    };
  },
};

export const useCodeImporter: Importer<PropertyUseCodeRow> = {
  begin: async (task) => {
    const onlyOnce = firstOf<PropertyUseCodeRow>(task, (row) => row.code);
    return {
      write: async (rows) =>
        addCounts(task.report, await upsertUseCodes(task.db, onlyOnce(rows), fromOf(task))),
      finish: async () => undefined,
    };
  },
};

const fromOf = ({ dataset, asOf }: ImportTask) => ({
  source: dataset.slug,
  retrievedOn: asOf ?? null,
  licence: dataset.licence,
});

/** Lets the first row of each key pass and refuses the others. */
function firstOf<Row>(
  { report }: ImportTask,
  keyOf: (row: Row) => string,
): (rows: readonly ReadRow<Row>[]) => Row[] {
  const lineOfKey = new Map<string, number>();
  return (rows) =>
    rows.flatMap(({ row, line }) => {
      const key = keyOf(row);
      const before = lineOfKey.get(key);
      if (before === undefined) {
        lineOfKey.set(key, line);
        return [row];
      }
      reject(report, { line, value: key, reason: `line ${before} has the same key` });
      return [];
    });
}
