// Disputes with missions and their people.
import { check, index, integer, numeric } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { eventsSchema } from '../../pg-schema';

export const disputeKinds = [
  'TRAFFIC_FINE',
  'PARKING_FINE',
  'LANDLORD_TENANT',
  'DEBT',
  'LABOUR_CLAIM',
  'PERSONAL_INJURY',
  'CONTRACT',
  'PROPERTY',
  'NEIGHBOUR_ZONING',
  'CRIMINAL_REFERRAL',
  'TAX_MISUSE',
  'CUSTOMS_MISUSE',
  'FAMILY_SUPPORT',
] as const;

export const disputeStates = [
  'OPENED',
  'JURISDICTION_CHECK',
  'NOTE_SENT',
  'MEDIATION',
  'SETTLED',
  'UNRESOLVED',
  'CLOSED',
  'ESCALATED',
  'BENEFIT_ACTION',
] as const;

export const dispute = eventsSchema.table(
  'dispute',
  {
    ...identity(),
    kind: word('kind', disputeKinds).notNull(),
    state: word('state', disputeStates).notNull(),
    missionId: text('mission_id').notNull(),
    partyId: text('party_id'),
    openedOn: day('opened_on').notNull(),
    closedOn: day('closed_on'),
    actOn: day('act_on'),
    incidentId: text('incident_id'),
    summary: text('summary'),
    amount: numeric('amount', { precision: 15, scale: 2 }),
    currency: text('currency'),
    settlement: text('settlement'),
    /** The longest sentence that can follow the charge, in months of prison; null when it is not stated. */
    maximumMonths: integer('maximum_months'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('DISPUTE', table.missionId),
    oneOf('dispute_kind_check', table.kind, disputeKinds),
    oneOf('dispute_state_check', table.state, disputeStates),
    check('dispute_period_check', sql`${table.closedOn} >= ${table.openedOn}`),
    check('dispute_act_check', sql`${table.actOn} <= ${table.openedOn}`),
    check('dispute_closed_check', sql`(${table.state} = 'CLOSED') = (${table.closedOn} is not null)`),
    check('dispute_party_check', sql`${table.kind} <> 'CRIMINAL_REFERRAL' or ${table.partyId} is not null`),
    check(
      'dispute_sentence_check',
      sql`${table.maximumMonths} is null or (${table.maximumMonths} >= 0 and ${table.kind} = 'CRIMINAL_REFERRAL')`,
    ),
    check('dispute_amount_check', sql`${table.amount} > 0`),
    check('dispute_currency_check', sql`(${table.amount} is null) = (${table.currency} is null)`),
    index('dispute_mission_index').on(table.missionId, table.openedOn),
    index('dispute_party_index').on(table.partyId, table.openedOn),
    index('dispute_incident_index').on(table.incidentId),
    index('dispute_state_index').on(table.state, table.openedOn),
    index('dispute_opened_index').on(table.openedOn, table.id),
  ],
);

/** A row of `dispute`. */
export type DisputeRow = typeof dispute.$inferSelect;
