// Writes records of which the office has no changes yet: the row, the step that led to it, and what the others are told.
import type { InferInsertModel } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { pendingCharges } from '@fmg/events/modules/dispute/dispute.store';
import { dispute } from '@fmg/events/modules/dispute/dispute.tables';
import { requiredDepartures } from '@fmg/events/modules/waiver-request/waiver-request.store';
import { waiverRequest } from '@fmg/events/modules/waiver-request/waiver-request.tables';
import { transition as ofEvents } from '@fmg/events/platform.tables';
import { approvedPremises } from '@fmg/facilities/modules/property-notice/property-notice.store';
import { propertyNotice } from '@fmg/facilities/modules/property-notice/property-notice.tables';
import { transition as ofFacilities } from '@fmg/facilities/platform.tables';
import { driverLicence } from '@fmg/privileges/modules/driver-licence/driver-licence.tables';
import { heldDocuments } from '@fmg/privileges/modules/outstanding-document/outstanding-document.store';
import { staffingCaps } from '@fmg/privileges/modules/reciprocity/reciprocity.store';
import {
  reciprocitySetting,
  type NewReciprocitySetting,
} from '@fmg/privileges/modules/reciprocity/reciprocity.tables';
import { taxCard } from '@fmg/privileges/modules/tax-card/tax-card.tables';
import { vehicle } from '@fmg/privileges/modules/vehicle/vehicle.tables';
import { issuedVisas } from '@fmg/privileges/modules/visa-case/visa-case.store';
import { visaCase } from '@fmg/privileges/modules/visa-case/visa-case.tables';
import { transition as ofPrivileges } from '@fmg/privileges/platform.tables';
import { insertRows } from '@fmg/shared/db/bulk';
import { recordStep, type NewStep } from '@fmg/shared/db/history';
import type { Db } from '@fmg/shared/db/db';
import type { SubgraphName } from '@fmg/shared/identity/node-types';
import { tell, type Publication } from '@fmg/shared/outbox/publication';

/** Where the history of records is, and what the others are told of them. */
interface Kept {
  subgraph: SubgraphName;
  history: Parameters<typeof recordStep>[1];
  publication: Publication;
}

/** Writes a row, new or changed, with the step that led to it, and tells the others of it. */
const savingTo =
  <Table extends PgTable>(table: Table, { subgraph, history, publication }: Kept) =>
  async (tx: Db, row: InferInsertModel<Table> & { id: string }, step: NewStep): Promise<void> => {
    await insertRows(tx, table, [row], { onConflict: 'replace' });
    await recordStep(tx, history, step);
    await tell(tx, subgraph, publication, { ids: [row.id], at: step.at });
  };

const events = { subgraph: 'events', history: ofEvents } as const;
const facilities = { subgraph: 'facilities', history: ofFacilities } as const;
const privileges = { subgraph: 'privileges', history: ofPrivileges } as const;

export const saveDispute = savingTo(dispute, { ...events, publication: pendingCharges });
export const saveWaiverRequest = savingTo(waiverRequest, { ...events, publication: requiredDepartures });
export const savePropertyNotice = savingTo(propertyNotice, { ...facilities, publication: approvedPremises });
export const saveDriverLicence = savingTo(driverLicence, { ...privileges, publication: heldDocuments });
export const saveTaxCard = savingTo(taxCard, { ...privileges, publication: heldDocuments });
export const saveVehicle = savingTo(vehicle, { ...privileges, publication: heldDocuments });
export const saveVisaCase = savingTo(visaCase, { ...privileges, publication: issuedVisas });

/** Writes a setting, which has no history, and tells the others of the cap that it sets. */
export async function saveReciprocitySetting(tx: Db, row: NewReciprocitySetting, at: Date): Promise<void> {
  await insertRows(tx, reciprocitySetting, [row], { onConflict: 'replace' });
  await tell(tx, 'privileges', staffingCaps, { ids: [row.id], at });
}
