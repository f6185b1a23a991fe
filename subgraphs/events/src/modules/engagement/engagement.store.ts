// Every SQL statement about engagements and what is to be done after them.
import { sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { grouped, type ListBatch } from '@fmg/shared/db/keyed-read';
import { defineStore } from '@fmg/shared/pagination/store';
import { EngagementList } from '../../__generated__/lists';
import { engagement, engagementFollowUp, type EngagementFollowUpRow } from './engagement.tables';

/** Reads of engagements by id and as lists, the latest first unless told. */
export const engagements = defineStore({
  type: 'Engagement',
  table: engagement,
  list: EngagementList,
  order: [{ field: 'HELD_ON', direction: 'DESC' }],
  parents: { country: engagement.countryCode, mission: engagement.missionId },
});

const followUpsOfEngagements = statement((db) =>
  db
    .select()
    .from(engagementFollowUp)
    .where(sql`${engagementFollowUp.engagementId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(engagementFollowUp.engagementId, engagementFollowUp.dueOn, engagementFollowUp.place),
);

/** What is to be done after each engagement, by due date. */
export const findFollowUps: ListBatch<string, EngagementFollowUpRow> = async (db, ids) =>
  grouped(ids, await followUpsOfEngagements(db, { ids }), (row) => row.engagementId);
