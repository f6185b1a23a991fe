// Crises with their areas, and the missions that each one concerns.
import { check, doublePrecision, index, jsonb, primaryKey } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { identity, instant, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { missionsOf, rowsOfClass, sees, visibleWhere } from '@fmg/shared/db/policies';
import { facilitiesSchema } from '../../pg-schema';

export const crisisKinds = [
  'NATURAL_DISASTER',
  'CIVIL_UNREST',
  'TERROR_ATTACK',
  'PANDEMIC',
  'CYBER_CRISIS',
  'MASS_CASUALTY',
  'INFRASTRUCTURE',
] as const;

export const crisisStates = [
  'MONITORING',
  'ALERT',
  'ACTIVE',
  'STABILIZING',
  'RECOVERY',
  'CLOSED',
  'STOOD_DOWN',
] as const;

export const crisis = facilitiesSchema.table(
  'crisis',
  {
    ...identity(),
    kind: word('kind', crisisKinds).notNull(),
    state: word('state', crisisStates).notNull(),
    title: text('title').notNull(),
    openedAt: instant('opened_at').notNull(),
    closedAt: instant('closed_at'),
    latitude: doublePrecision('latitude').notNull(),
    longitude: doublePrecision('longitude').notNull(),
    radiusKm: doublePrecision('radius_km').notNull(),
    lead: text('lead'),
    partners: jsonb('partners').$type<string[]>().notNull().default([]),
    ...provenance(),
  },
  (table) => [
    // A mission sees the crises that it was informed of.
    visibleWhere(
      sql`${sees('CRISIS')} or id in (select crisis_id from facilities.crisis_mission where mission_id = any (${missionsOf('CRISIS')}))`,
    ),
    oneOf('crisis_kind_check', table.kind, crisisKinds),
    oneOf('crisis_state_check', table.state, crisisStates),
    check('crisis_latitude_check', sql`${table.latitude} between -90 and 90`),
    check('crisis_longitude_check', sql`${table.longitude} between -180 and 180`),
    check('crisis_radius_check', sql`${table.radiusKm} > 0 and ${table.radiusKm} <= 20040`),
    check(
      'crisis_closed_check',
      sql`(${table.closedAt} is not null) = (${table.state} in ('CLOSED', 'STOOD_DOWN'))`,
    ),
    check('crisis_period_check', sql`${table.closedAt} >= ${table.openedAt}`),
    index('crisis_opened_index').on(table.openedAt, table.id),
    index('crisis_state_index').on(table.state, table.openedAt),
  ],
);

/** A row of `crisis`. */
export type CrisisRow = typeof crisis.$inferSelect;

/** The missions that a crisis concerns, as decided when it was activated; they are informed and account for their people. */
export const crisisMission = facilitiesSchema.table(
  'crisis_mission',
  {
    crisisId: text('crisis_id')
      .notNull()
      .references(() => crisis.id),
    missionId: text('mission_id').notNull(),
    informedAt: instant('informed_at').notNull(),
    acknowledgedAt: instant('acknowledged_at'),
  },
  (table) => [
    rowsOfClass('CRISIS', table.missionId),
    primaryKey({ name: 'crisis_mission_key', columns: [table.crisisId, table.missionId] }),
    check('crisis_mission_acknowledged_check', sql`${table.acknowledgedAt} >= ${table.informedAt}`),
    index('crisis_mission_mission_index').on(table.missionId),
  ],
);
