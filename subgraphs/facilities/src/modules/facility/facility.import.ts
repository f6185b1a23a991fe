// Facilities that a public source knows: their addresses are taken over, what desks entered is kept.
import type { Db } from '@fmg/shared/db/open';
import { upsertRows, type Imported, type ImportSource } from '../../imports';
import { facility, type FacilityRow } from './facility.tables';

/** A facility as a source describes it. `id` is that of a facility already kept, or one made from the source's key. */
export interface FacilityImport {
  id: string;
  kind: FacilityRow['kind'];
  /** Name and inviolability serve only when the facility is new. */
  name: string;
  inviolable: boolean;
  missionId: string;
  /** Natural key in the source. */
  sourceRow: string;
  street: string | null;
  city: string | null;
  stateCode: string | null;
  postalCode: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** Inserts new facilities and brings the addresses of known ones up to date. Nothing else of a known facility changes. */
export async function upsertFacilities(db: Db, rows: readonly FacilityImport[], from: ImportSource): Promise<Imported> {
  return await upsertRows(db, {
    table: facility,
    key: facility.id,
    facts: ['street', 'city', 'stateCode', 'postalCode', 'latitude', 'longitude'],
    rows: rows.map((row) => ({ ...row, ...from })),
  });
}
