// Whether people are safe in a crisis: for each person and crisis what was last reported.
import { index, primaryKey } from 'drizzle-orm/pg-core';
import { instant, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { facilitiesSchema } from '../../pg-schema';
import { crisis } from '../crisis/crisis.tables';

export const accountabilityStatuses = ['SAFE', 'UNACCOUNTED', 'INJURED', 'EVACUATED', 'DECEASED'] as const;

export const accountability = facilitiesSchema.table(
  'accountability',
  {
    crisisId: text('crisis_id')
      .notNull()
      .references(() => crisis.id),
    personId: text('person_id').notNull(),
    missionId: text('mission_id').notNull(),
    status: word('status', accountabilityStatuses).notNull(),
    at: instant('at').notNull(),
    note: text('note'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('CRISIS_ACCOUNTABILITY', table.missionId),
    primaryKey({ name: 'accountability_key', columns: [table.crisisId, table.personId] }),
    oneOf('accountability_status_check', table.status, accountabilityStatuses),
    index('accountability_mission_index').on(table.crisisId, table.missionId, table.status),
    index('accountability_person_index').on(table.personId, table.at),
  ],
);

/** A row of `accountability`. */
export type PersonAccountabilityRow = typeof accountability.$inferSelect;

/** How many people are in one condition. */
export interface StatusCount {
  status: PersonAccountabilityRow['status'];
  count: number;
}

/** Where the people of one mission stand in one crisis. */
export type MissionAccountabilityRow = { crisisId: string; missionId: string; counts: StatusCount[] };
