// Every SQL statement about requests for waivers.
import { and, inArray, sql } from 'drizzle-orm';
import { lastStepOf } from '@fmg/shared/db/history';
import { statement } from '@fmg/shared/db/statement';
import type { RequiredDepartureFact } from '@fmg/shared/domain/facts';
import { inOrder, type Batch } from '@fmg/shared/db/keyed-read';
import type { Publication } from '@fmg/shared/outbox/publication';
import { defineStore } from '@fmg/shared/pagination/store';
import { WaiverRequestList } from '../../__generated__/lists';
import { transition } from '../../platform.tables';
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

/** What others are told of refused waivers: that a person has to leave (R30), from the day on which it was required. */
export const requiredDepartures: Publication<RequiredDepartureFact> = {
  topic: 'required departure',
  tables: [waiverRequest],
  factsOf: async (db, ids) => {
    const { id, personId, missionId, state, decidedOn, referredOn } = waiverRequest;
    const rows = await db
      .select({
        id,
        personId,
        missionId,
        state,
        decidedOn,
        referredOn,
        lastStepOn: lastStepOf(transition, id),
        requiredOn: lastStepOf(transition, id, 'DEPARTURE_REQUIRED'),
      })
      .from(waiverRequest)
      .where(and(inArray(state, ['DEPARTURE_REQUIRED', 'CLOSED_DEPARTED']), ids && inArray(id, [...ids])))
      .orderBy(id);
    return rows.map((row) => {
      const requiredOn = row.requiredOn ?? row.decidedOn ?? row.referredOn;
      const departedOn = row.state === 'CLOSED_DEPARTED' ? (row.lastStepOn ?? requiredOn) : null;
      const { id: key, personId: person, missionId: mission } = row;
      return { key, payload: { personId: person, missionId: mission, requiredOn, departedOn } };
    });
  },
};
