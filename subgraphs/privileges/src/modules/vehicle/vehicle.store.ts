// Every SQL statement about vehicles and their policies.
import { sql } from 'drizzle-orm';
import { insertRows } from '@fmg/shared/db/bulk';
import { recordStep, type NewStep } from '@fmg/shared/db/history';
import type { Db } from '@fmg/shared/db/db';
import { statement } from '@fmg/shared/db/statement';
import { grouped, type ListBatch } from '@fmg/shared/db/keyed-read';
import { tell } from '@fmg/shared/outbox/publication';
import { defineStore } from '@fmg/shared/pagination/store';
import { VehicleList } from '../../__generated__/lists';
import { transition } from '../history/history.tables';
import { heldDocuments } from '../outstanding-document/outstanding-document.store';
import { liabilityPolicy, vehicle, type LiabilityPolicyRow, type NewVehicle } from './vehicle.tables';

/** Reads of vehicles by id and as lists, by plate unless told. */
export const vehicles = defineStore({
  type: 'Vehicle',
  table: vehicle,
  list: VehicleList,
  order: [{ field: 'PLATE', direction: 'ASC' }],
  parents: { mission: vehicle.missionId, owner: vehicle.ownerId },
});

const ofVehicles = statement((db) =>
  db
    .select()
    .from(liabilityPolicy)
    .where(sql`${liabilityPolicy.vehicleId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(sql`${liabilityPolicy.until} desc, ${liabilityPolicy.since} desc`),
);

/** The liability policies of each vehicle, the one that runs longest first. */
export const findPolicies: ListBatch<string, LiabilityPolicyRow> = async (db, ids) =>
  grouped(ids, await ofVehicles(db, { ids }), (row) => row.vehicleId);

/** Writes a vehicle, new or changed, with the step that led to it, and tells the others whether it is held. */
export async function saveVehicle(tx: Db, row: NewVehicle, step: NewStep): Promise<void> {
  await insertRows(tx, vehicle, [row], { onConflict: 'replace' });
  await recordStep(tx, transition, step);
  await tell(tx, 'privileges', heldDocuments, { ids: [row.id], at: step.at });
}
