// Every SQL statement about requests for waivers.
import { sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { inOrder, type Batch } from '@fmg/shared/loaders/loaders';
import { defineStore } from '@fmg/shared/pagination/store';
import { WaiverRequestList } from '../../__generated__/lists';
import { waiverRequest, type WaiverRequestRow } from './waiver-request.tables';

/** Reads of requests for waivers by id and as lists, the latest first unless told. */
export const waiverRequests = defineStore({
  type: 'WaiverRequest',
  table: waiverRequest,
  list: WaiverRequestList,
  order: [{ field: 'REFERRED_ON', direction: 'DESC' }],
  parents: { dispute: waiverRequest.disputeId },
});

const latestOfDisputes = statement((db) =>
  db
    .selectDistinctOn([waiverRequest.disputeId])
    .from(waiverRequest)
    .where(sql`${waiverRequest.disputeId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(waiverRequest.disputeId, sql`${waiverRequest.referredOn} desc`, sql`${waiverRequest.id} desc`),
);

/** The latest request for a waiver in each dispute; null where none was made. */
export const findLatestWaivers: Batch<string, WaiverRequestRow> = async (db, ids) =>
  inOrder(ids, await latestOfDisputes(db, { ids }), (row) => row.disputeId);
