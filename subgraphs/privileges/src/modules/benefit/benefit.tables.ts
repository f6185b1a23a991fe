// Benefits that missions asked for.
import { check, index, numeric } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { privilegesSchema } from '../../pg-schema';
import { benefitCategories } from './benefit.rules';

export const benefitGrounds = [
  'EASE_RELATIONS',
  'PROTECT_INTERESTS',
  'ADJUST_FOR_COST_ABROAD',
  'RESOLVE_DISPUTE',
  'PROPERTY_EXCHANGE',
] as const;
export const benefitStates = [
  'REQUESTED',
  'UNDER_REVIEW',
  'GRANTED',
  'CONDITIONED',
  'WITHHELD',
  'WITHDRAWN',
  'ENDED',
] as const;

export const benefit = privilegesSchema.table(
  'benefit',
  {
    ...identity(),
    category: word('category', benefitCategories).notNull(),
    missionId: text('mission_id').notNull(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    state: word('state', benefitStates).notNull(),
    conditions: text('conditions'),
    ground: word('ground', benefitGrounds),
    surchargeAmount: numeric('surcharge_amount', { precision: 12, scale: 2 }),
    requestedOn: day('requested_on').notNull(),
    dueOn: day('due_on').notNull(),
    decidedOn: day('decided_on'),
    endsOn: day('ends_on'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('BENEFIT_REQUEST', table.missionId),
    oneOf('benefit_category_check', table.category, benefitCategories),
    oneOf('benefit_ground_check', table.ground, benefitGrounds),
    oneOf('benefit_state_check', table.state, benefitStates),
    check(
      'benefit_ground_given_check',
      sql`${table.state} not in ('CONDITIONED', 'WITHHELD') or ${table.ground} is not null`,
    ),
    check(
      'benefit_conditions_given_check',
      sql`${table.state} <> 'CONDITIONED' or ${table.conditions} is not null`,
    ),
    check(
      'benefit_decided_check',
      sql`(${table.decidedOn} is not null) = (${table.state} in ('GRANTED', 'CONDITIONED', 'WITHHELD', 'ENDED'))`,
    ),
    check('benefit_decision_check', sql`${table.decidedOn} >= ${table.requestedOn}`),
    check('benefit_surcharge_check', sql`${table.surchargeAmount} > 0`),
    check('benefit_period_check', sql`${table.endsOn} >= ${table.decidedOn}`),
    index('benefit_mission_index').on(table.missionId, table.requestedOn.desc().nullsFirst(), table.id),
    index('benefit_state_index').on(table.state, table.dueOn),
  ],
);

/** A row of `benefit`. */
export type BenefitRow = typeof benefit.$inferSelect;

/** A row to be added to `benefit`. */
export type NewBenefit = typeof benefit.$inferInsert;
