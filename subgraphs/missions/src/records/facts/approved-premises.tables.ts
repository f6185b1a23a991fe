// Premises that were approved, as the facilities subgraph publishes them: what the opening of a mission rests on.
import { check, index } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, text } from '@fmg/shared/db/columns';
import { missionsSchema } from '../../pg-schema';

/** Premises of a mission; a fact of the facilities subgraph. */
export const approvedPremises = missionsSchema.table(
  'facts_approved_premises',
  {
    /** Id of the property notice that was decided. */
    noticeId: text('notice_id').primaryKey(),
    missionId: text('mission_id').notNull(),
    approvedFrom: day('approved_from').notNull(),
    /** The day from which the approval holds no more; null while it holds. */
    approvedUntil: day('approved_until'),
  },
  (table) => [
    check('facts_approved_premises_dates_check', sql`approved_until >= approved_from`),
    index('facts_approved_premises_mission_index').on(table.missionId),
  ],
);

/** A row of `facts_approved_premises`. */
export type ApprovedPremisesRow = typeof approvedPremises.$inferSelect;
