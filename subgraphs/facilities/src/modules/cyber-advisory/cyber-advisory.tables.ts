// Warnings about networks, and the missions that each was sent to.
import { check, index, primaryKey } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, instant, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { missionsOf, rowsOfClass, sees, visibleWhere } from '@fmg/shared/db/policies';
import { facilitiesSchema } from '../../pg-schema';

export const cyberAdvisorySeverities = ['NOTICE', 'WARNING', 'URGENT'] as const;
export const cyberAdvisoryStates = ['ISSUED', 'SUPERSEDED', 'WITHDRAWN'] as const;

export const cyberAdvisory = facilitiesSchema.table(
  'cyber_advisory',
  {
    ...identity(),
    title: text('title').notNull(),
    severity: word('severity', cyberAdvisorySeverities).notNull(),
    state: word('state', cyberAdvisoryStates).notNull(),
    summary: text('summary').notNull(),
    guidance: text('guidance').notNull(),
    issuedOn: day('issued_on').notNull(),
    validUntil: day('valid_until'),
    ...provenance(),
  },
  (table) => [
    // A mission sees the advisories that were sent to it.
    visibleWhere(
      sql`${sees('CRISIS')} or id in (select advisory_id from facilities.cyber_advisory_mission where mission_id = any (${missionsOf('CRISIS')}))`,
    ),
    oneOf('cyber_advisory_severity_check', table.severity, cyberAdvisorySeverities),
    oneOf('cyber_advisory_state_check', table.state, cyberAdvisoryStates),
    check('cyber_advisory_period_check', sql`${table.validUntil} >= ${table.issuedOn}`),
    index('cyber_advisory_issued_index').on(table.issuedOn, table.id),
  ],
);

/** A row of `cyber_advisory`. */
export type CyberAdvisoryRow = typeof cyberAdvisory.$inferSelect;

export const cyberAdvisoryMission = facilitiesSchema.table(
  'cyber_advisory_mission',
  {
    advisoryId: text('advisory_id')
      .notNull()
      .references(() => cyberAdvisory.id),
    missionId: text('mission_id').notNull(),
    acknowledgedAt: instant('acknowledged_at'),
  },
  (table) => [
    rowsOfClass('CRISIS', table.missionId),
    primaryKey({ name: 'cyber_advisory_mission_key', columns: [table.advisoryId, table.missionId] }),
    index('cyber_advisory_mission_mission_index').on(table.missionId),
  ],
);

/** A row of `cyber_advisory_mission`. */
export type CyberAdvisoryAddresseeRow = typeof cyberAdvisoryMission.$inferSelect;
