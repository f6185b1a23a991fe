// Visits by foreign leaders, as published; nothing here is invented.
import { check, index, unique } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { eventsSchema } from '../../pg-schema';

export const leaderVisitKinds = [
  'STATE_VISIT',
  'OFFICIAL_VISIT',
  'OFFICIAL_WORKING_VISIT',
  'WORKING_VISIT',
  'PRIVATE_VISIT',
  'MEETING',
  'SUMMIT',
  'OTHER',
] as const;

export const leaderVisit = eventsSchema.table(
  'leader_visit',
  {
    ...identity(),
    visitor: text('visitor').notNull(),
    title: text('title'),
    kind: word('kind', leaderVisitKinds).notNull(),
    startsOn: day('starts_on').notNull(),
    endsOn: day('ends_on').notNull(),
    countryCode: text('country_code'),
    fromName: text('from_name').notNull(),
    description: text('description'),
    ...provenance(),
  },
  (table) => [
    unique('leader_visit_source_unique').on(table.source, table.sourceRow),
    oneOf('leader_visit_kind_check', table.kind, leaderVisitKinds),
    check('leader_visit_period_check', sql`${table.endsOn} >= ${table.startsOn}`),
    index('leader_visit_country_index').on(table.countryCode, table.startsOn),
    index('leader_visit_starts_index').on(table.startsOn, table.id),
  ],
);

/** A row of `leader_visit`. */
export type LeaderVisitRow = typeof leaderVisit.$inferSelect;
