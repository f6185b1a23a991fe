// Every SQL statement about driver licences and violations.
import { sql } from 'drizzle-orm';
import type { Reader } from '@fmg/shared/db/reader';
import { statement } from '@fmg/shared/db/statement';
import { grouped, inOrder, type Batch, type ListBatch } from '@fmg/shared/db/keyed-read';
import { defineStore } from '@fmg/shared/pagination/store';
import { DriverLicenceList } from '../../__generated__/lists';
import {
  driverLicence,
  trafficViolation,
  type DriverLicenceRow,
  type TrafficViolationRow,
} from './driver-licence.tables';

/** Reads of driver licences by id and as lists, by number unless told. */
export const driverLicences = defineStore({
  type: 'DriverLicence',
  table: driverLicence,
  list: DriverLicenceList,
  order: [{ field: 'NUMBER', direction: 'ASC' }],
});

const ofHolders = statement((db) =>
  db
    .selectDistinctOn([driverLicence.holderId])
    .from(driverLicence)
    .where(sql`${driverLicence.holderId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(driverLicence.holderId, sql`${driverLicence.issuedOn} desc, ${driverLicence.id}`),
);

/** The licence of each person, the latest one where there were several; null for none. */
export const findLicencesOfHolders: Batch<string, DriverLicenceRow> = async (db, ids) =>
  inOrder(ids, await ofHolders(db, { ids }), (row) => row.holderId);

const violationsOf = statement((db) =>
  db
    .select()
    .from(trafficViolation)
    .where(sql`${trafficViolation.licenceId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(sql`${trafficViolation.committedOn} desc, ${trafficViolation.id}`),
);

/** The violations under each licence, the latest first. */
export const findViolations: ListBatch<string, TrafficViolationRow> = async (db, ids) =>
  grouped(ids, await violationsOf(db, { ids }), (row) => row.licenceId);

const pointsOn = statement((db) =>
  db
    .select({
      licenceId: trafficViolation.licenceId,
      points: sql<number>`sum(${trafficViolation.points})::int`,
    })
    .from(trafficViolation)
    .where(
      sql`${trafficViolation.licenceId} = any(${sql.placeholder('ids')}::text[])
        and ${trafficViolation.disposition} <> 'DISMISSED'
        and ${trafficViolation.committedOn} > ${sql.placeholder('asOf')}::date - interval '24 months'
        and ${trafficViolation.committedOn} <= ${sql.placeholder('asOf')}::date`,
    )
    .groupBy(trafficViolation.licenceId),
);

/** The points under each licence in the 24 months that end with a day (R26); 0 for none. */
export const findPointsOn =
  (asOf: string) =>
  async (reader: Reader, ids: readonly string[]): Promise<number[]> => {
    const rows = await pointsOn(reader, { ids, asOf });
    return inOrder(ids, rows, (row) => row.licenceId).map((row) => row?.points ?? 0);
  };
