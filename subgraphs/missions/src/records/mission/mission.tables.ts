// Missions of every kind; a consular post is a mission with a parent.
import { check, index, jsonb, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { address, day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { missionsSchema } from '../../pg-schema';
import { country } from '../country/country.tables';
import type { MissionChange } from './mission.rules';

export const missionKinds = [
  'EMBASSY',
  'EMBASSY_BRANCH',
  'CONSULATE_GENERAL',
  'CONSULATE',
  'VICE_CONSULATE',
  'CONSULAR_AGENCY',
  'HONORARY_POST',
  'UN_MISSION',
  'UN_OBSERVER',
  'OAS_MISSION',
  'INTERNATIONAL_ORGANIZATION',
  'DELEGATION',
  'MFGO',
  'TAIWAN_OFFICE',
  'DESIGNATED_ENTITY',
] as const;

/** A `MissionKind`. */
export type MissionKind = (typeof missionKinds)[number];

export const missionStates = [
  'REQUESTED',
  'APPROVED',
  'OPEN',
  'CHANGE_REQUESTED',
  'SUSPENDED',
  'CLOSED',
  'REFUSED',
] as const;

/** A `MissionState`. */
export type MissionState = (typeof missionStates)[number];

export const missionStatuses = ['PLANNED', 'ACTIVE', 'SUSPENDED', 'CLOSED'] as const;
export const datePrecisions = ['YEAR', 'DAY'] as const;

export const mission = missionsSchema.table(
  'mission',
  {
    ...identity(),
    name: text('name').notNull(),
    kind: word('kind', missionKinds).notNull(),
    state: word('state', missionStates).notNull(),
    status: word('status', missionStatuses)
      .notNull()
      .generatedAlwaysAs(
        sql`case state when 'OPEN' then 'ACTIVE' when 'CHANGE_REQUESTED' then 'ACTIVE' when 'SUSPENDED' then 'SUSPENDED'
          when 'CLOSED' then 'CLOSED' when 'REFUSED' then 'CLOSED' else 'PLANNED' end`,
      ),
    sendingStateCode: text('sending_state_code').references(() => country.code),
    parentId: text('parent_id').references((): AnyPgColumn => mission.id),
    consularDistrict: text('consular_district'),
    organization: text('organization'),
    ...address(),
    telephone: text('telephone'),
    email: text('email'),
    website: text('website'),
    establishedOn: day('established_on'),
    establishedPrecision: word('established_precision', datePrecisions),
    closedOn: day('closed_on'),
    /** What is to be different once the host State has consented to it (VCCR 4(3)). */
    requestedChange: jsonb('requested_change').$type<MissionChange>(),
    ...provenance(),
  },
  (table) => [
    oneOf('mission_kind_check', table.kind, missionKinds),
    oneOf('mission_state_check', table.state, missionStates),
    oneOf('mission_established_precision_check', table.establishedPrecision, datePrecisions),
    check('mission_dates_check', sql`${table.closedOn} >= ${table.establishedOn}`),
    check(
      'mission_change_check',
      sql`requested_change is null or state in ('CHANGE_REQUESTED', 'SUSPENDED')`,
    ),
    check('mission_parent_check', sql`${table.parentId} <> ${table.id}`),
    check(
      'mission_sender_check',
      sql`${table.sendingStateCode} is not null or ${table.kind} in ('INTERNATIONAL_ORGANIZATION', 'UN_OBSERVER', 'DESIGNATED_ENTITY')`,
    ),
    index('mission_sending_state_index').on(table.sendingStateCode, table.name),
    index('mission_parent_index').on(table.parentId, table.name),
    index('mission_kind_index').on(table.kind, table.name),
    index('mission_name_index').on(table.name, table.id),
    index('mission_status_index').on(table.status, table.name, table.id),
  ],
);

/** A row of `mission`. */
export type MissionRow = typeof mission.$inferSelect;
