// Every kind of file that can be imported, and which of them a file is.
import { chanceries } from './chanceries';
import { embassies } from './embassies';
import { issuancesMonthly } from './issuances-monthly';
import { issuancesYearly } from './issuances-yearly';
import { leaderVisits } from './leader-visits';
import { propertyUseCodes } from './property-use-codes';
import { headOf } from './reader';
import type { Source } from './source';
import { zoningOverlays } from './zoning-overlays';

export const sources: readonly Source<unknown>[] = [
  embassies,
  chanceries,
  issuancesMonthly,
  issuancesYearly,
  leaderVisits,
  zoningOverlays,
  propertyUseCodes,
];

/** The source whose kind the file is, by what it begins with, or null. */
export async function findSource(path: string): Promise<Source<unknown> | null> {
  const head = await headOf(path);
  return sources.find((source) => source.recognises(path, head)) ?? null;
}
