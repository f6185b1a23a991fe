// Every SQL statement about cyber advisories.
import { sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { grouped, type ListBatch } from '@fmg/shared/db/keyed-read';
import { defineStore } from '@fmg/shared/pagination/store';
import { CyberAdvisoryList } from '../../__generated__/lists';
import { cyberAdvisory, cyberAdvisoryMission, type CyberAdvisoryAddresseeRow } from './cyber-advisory.tables';

/** Reads of cyber advisories by id and as lists, the latest first. */
export const cyberAdvisories = defineStore({
  type: 'CyberAdvisory',
  table: cyberAdvisory,
  list: CyberAdvisoryList,
  order: [{ field: 'ISSUED_ON', direction: 'DESC' }],
  parents: {
    mission: {
      key: cyberAdvisoryMission.missionId,
      tie: cyberAdvisoryMission,
      on: sql`${cyberAdvisoryMission.advisoryId} = ${cyberAdvisory.id}`,
    },
  },
});

const addressees = statement((db) =>
  db
    .select()
    .from(cyberAdvisoryMission)
    .where(sql`${cyberAdvisoryMission.advisoryId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(cyberAdvisoryMission.advisoryId, cyberAdvisoryMission.missionId),
);

/** The missions that each advisory was sent to. */
export const findAddressees: ListBatch<string, CyberAdvisoryAddresseeRow> = async (db, ids) =>
  grouped(ids, await addressees(db, { ids }), (row) => row.advisoryId);
