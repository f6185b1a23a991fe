// Contacts with States and missions about matters of substance, and what is to be done after them.
import { check, index, integer, primaryKey } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { eventsSchema } from '../../pg-schema';

export const engagementKinds = [
  'CONSULTATION',
  'NOTE_EXCHANGE',
  'DEMARCHE',
  'VISIT',
  'WORKING_GROUP',
  'IO_COORDINATION',
] as const;

export const engagementStates = ['PLANNED', 'HELD', 'FOLLOW_UP', 'CLOSED'] as const;

export const engagement = eventsSchema.table(
  'engagement',
  {
    ...identity(),
    kind: word('kind', engagementKinds).notNull(),
    state: word('state', engagementStates).notNull(),
    heldOn: day('held_on').notNull(),
    subject: text('subject').notNull(),
    countryCode: text('country_code'),
    missionId: text('mission_id'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('ENGAGEMENT'),
    oneOf('engagement_kind_check', table.kind, engagementKinds),
    oneOf('engagement_state_check', table.state, engagementStates),
    check('engagement_party_check', sql`${table.countryCode} is not null or ${table.missionId} is not null`),
    index('engagement_country_index').on(table.countryCode, table.heldOn),
    index('engagement_mission_index').on(table.missionId, table.heldOn),
    index('engagement_held_index').on(table.heldOn, table.id),
  ],
);

/** A row of `engagement`. */
export type EngagementRow = typeof engagement.$inferSelect;

export const engagementFollowUp = eventsSchema.table(
  'engagement_follow_up',
  {
    engagementId: text('engagement_id')
      .notNull()
      .references(() => engagement.id),
    /** Where it stands among what was agreed, from 1. */
    place: integer('place').notNull(),
    dueOn: day('due_on').notNull(),
    doneOn: day('done_on'),
    text: text('text').notNull(),
  },
  (table) => [
    rowsOfClass('ENGAGEMENT'),
    primaryKey({ name: 'engagement_follow_up_key', columns: [table.engagementId, table.place] }),
    check('engagement_follow_up_place_check', sql`${table.place} > 0`),
    index('engagement_follow_up_due_index').on(table.dueOn),
  ],
);

/** A row of `engagement_follow_up`. */
export type EngagementFollowUpRow = typeof engagementFollowUp.$inferSelect;
