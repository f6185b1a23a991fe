// Which importer takes which kind of file.
import type { SubgraphName } from '@fmg/shared/identity/node-types';
import type { SourceKind } from '../sources/source';
import { chanceryImporter } from './chanceries';
import { embassyImporter } from './embassies';
import type { Importer } from './importer';
import { monthlyIssuanceImporter, yearlyIssuanceImporter } from './issuances';
import { leaderVisitImporter } from './leader-visits';
import { overlayImporter, useCodeImporter } from './zoning';

const importers = {
  EMBASSIES: embassyImporter,
  CHANCERIES: chanceryImporter,
  ISSUANCES_MONTHLY: monthlyIssuanceImporter,
  ISSUANCES_YEARLY: yearlyIssuanceImporter,
  LEADER_VISITS: leaderVisitImporter,
  ZONING_OVERLAYS: overlayImporter,
  PROPERTY_USE_CODES: useCodeImporter,
} as const satisfies Record<SourceKind, unknown>;

/** The importer of a kind; its rows are those that the source of the same kind reads. */
export function importerOf(kind: SourceKind): Importer<unknown> {
  return importers[kind] as Importer<unknown>; // the table above pairs each importer with its source
}

const writes: Readonly<Record<SourceKind, readonly SubgraphName[]>> = {
  EMBASSIES: ['missions'],
  CHANCERIES: ['missions', 'facilities'],
  ISSUANCES_MONTHLY: ['privileges'],
  ISSUANCES_YEARLY: ['privileges'],
  LEADER_VISITS: ['events'],
  ZONING_OVERLAYS: ['facilities'],
  PROPERTY_USE_CODES: ['facilities'],
};

/** The subgraphs whose records an importer of a kind writes. */
export function writesOf(kind: SourceKind): readonly SubgraphName[] {
  return writes[kind];
}
