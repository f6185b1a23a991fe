// Every SQL statement about vehicles and their policies.
import { sql } from 'drizzle-orm';

import { statement } from '@fmg/shared/db/statement';
import { grouped, type ListBatch } from '@fmg/shared/db/keyed-read';
import { defineStore } from '@fmg/shared/pagination/store';
import { VehicleList } from '../../__generated__/lists';
import { liabilityPolicy, vehicle, type LiabilityPolicyRow } from './vehicle.tables';

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
