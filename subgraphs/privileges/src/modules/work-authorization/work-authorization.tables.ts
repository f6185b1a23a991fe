// Dependants' permissions to work.
import { check, index, uniqueIndex } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { privilegesSchema } from '../../pg-schema';

export const workAuthorizationRoutes = [
  'BILATERAL_AGREEMENT',
  'DE_FACTO_ARRANGEMENT',
  'G4_REGULATION',
] as const;
export const workAuthorizationStates = [
  'REQUESTED',
  'STATE_REVIEW',
  'ENDORSED',
  'DENIED',
  'USCIS_PENDING',
  'AUTHORIZED',
  'EXPIRED',
  'REVOKED',
] as const;

export const workAuthorization = privilegesSchema.table(
  'work_authorization',
  {
    ...identity(),
    personId: text('person_id').notNull(),
    principalId: text('principal_id').notNull(),
    missionId: text('mission_id').notNull(),
    route: word('route', workAuthorizationRoutes).notNull(),
    state: word('state', workAuthorizationStates).notNull(),
    occupation: text('occupation').notNull(),
    requestedOn: day('requested_on').notNull(),
    endorsedOn: day('endorsed_on'),
    validFrom: day('valid_from'),
    validUntil: day('valid_until'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('VISA_CASE', table.missionId),
    uniqueIndex('work_authorization_authorized_unique')
      .on(table.personId)
      .where(sql`${table.state} = 'AUTHORIZED'`),
    oneOf('work_authorization_route_check', table.route, workAuthorizationRoutes),
    oneOf('work_authorization_state_check', table.state, workAuthorizationStates),
    check('work_authorization_parties_check', sql`${table.personId} <> ${table.principalId}`),
    check(
      'work_authorization_endorsed_check',
      sql`(${table.endorsedOn} is null) = (${table.state} in ('REQUESTED', 'STATE_REVIEW'))`,
    ),
    check('work_authorization_endorsement_check', sql`${table.endorsedOn} >= ${table.requestedOn}`),
    check(
      'work_authorization_card_check',
      sql`num_nonnulls(${table.validFrom}, ${table.validUntil}) = case when ${table.state} in ('AUTHORIZED', 'EXPIRED', 'REVOKED') then 2 else 0 end`,
    ),
    check('work_authorization_period_check', sql`${table.validUntil} >= ${table.validFrom}`),
    index('work_authorization_person_index').on(
      table.personId,
      table.requestedOn.desc().nullsFirst(),
      table.id,
    ),
    index('work_authorization_mission_index').on(table.missionId, table.requestedOn.desc().nullsFirst()),
    index('work_authorization_state_index').on(table.state, table.validUntil),
  ],
);

/** A row of `work_authorization`. */
export type WorkAuthorizationRow = typeof workAuthorization.$inferSelect;

/** A row to be added to `work_authorization`. */
export type NewWorkAuthorization = typeof workAuthorization.$inferInsert;
