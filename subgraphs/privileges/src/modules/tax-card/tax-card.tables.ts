// Tax exemption cards.
import { boolean, check, index, jsonb, numeric, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { privilegesSchema } from '../../pg-schema';
import { taxCardAnimals, taxCardKinds } from './tax-card.rules';

export const taxCardStates = [
  'REQUESTED',
  'ELIGIBILITY_CHECK',
  'ISSUED',
  'EXPIRED',
  'RECALLED',
  'RETURNED',
  'LOST',
] as const;

export const purchaseCategories = [
  'GENERAL',
  'HOTELS',
  'RESTAURANTS',
  'ALCOHOL',
  'TOBACCO',
  'ELECTRONICS',
  'CLOTHING',
  'VEHICLES',
  'MOTOR_FUEL',
  'UTILITIES',
  'AIRLINE_TICKETS',
  'CRUISES',
] as const;

export type PurchaseCategory = (typeof purchaseCategories)[number];

/** The categories as a JSON list in SQL, for checks that a list holds nothing else. */
export const purchaseCategoriesJson = sql.raw(`'${JSON.stringify(purchaseCategories)}'::jsonb`);

export const taxCard = privilegesSchema.table(
  'tax_card',
  {
    ...identity(),
    number: text('number').notNull(),
    kind: word('kind', taxCardKinds).notNull(),
    restricted: boolean('restricted').notNull(),
    animal: word('animal', taxCardAnimals)
      .notNull()
      .generatedAlwaysAs(
        sql`case when kind = 'MISSION' then case when restricted then 'BUFFALO' else 'OWL' end
          else case when restricted then 'DEER' else 'EAGLE' end end`,
      ),
    minimumPurchaseAmount: numeric('minimum_purchase_amount', { precision: 12, scale: 2 }),
    excludedCategories: jsonb('excluded_categories').$type<PurchaseCategory[]>().notNull(),
    holderId: text('holder_id').notNull(),
    missionId: text('mission_id').notNull(),
    state: word('state', taxCardStates).notNull(),
    requestedOn: day('requested_on').notNull(),
    issuedOn: day('issued_on'),
    expiresOn: day('expires_on'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('TAX_CARD', table.missionId),
    unique('tax_card_number_unique').on(table.number),
    // One person has at most one good card of their own.
    uniqueIndex('tax_card_personal_unique')
      .on(table.holderId)
      .where(sql`${table.kind} = 'PERSONAL' and ${table.state} = 'ISSUED'`),
    oneOf('tax_card_kind_check', table.kind, taxCardKinds),
    oneOf('tax_card_state_check', table.state, taxCardStates),
    oneOf('tax_card_animal_check', table.animal, taxCardAnimals),
    check('tax_card_minimum_check', sql`${table.minimumPurchaseAmount} > 0`),
    check('tax_card_excluded_check', sql`${table.excludedCategories} <@ ${purchaseCategoriesJson}`),
    check(
      'tax_card_restricted_check',
      sql`${table.restricted} = (${table.minimumPurchaseAmount} is not null or ${table.excludedCategories} <> '[]'::jsonb)`,
    ),
    check(
      'tax_card_issued_check',
      sql`num_nonnulls(${table.issuedOn}, ${table.expiresOn}) = case when ${table.state} in ('REQUESTED', 'ELIGIBILITY_CHECK') then 0 else 2 end`,
    ),
    check('tax_card_request_check', sql`${table.issuedOn} >= ${table.requestedOn}`),
    check('tax_card_period_check', sql`${table.expiresOn} >= ${table.issuedOn}`),
    index('tax_card_holder_index').on(table.holderId, table.requestedOn.desc().nullsFirst(), table.id),
    index('tax_card_mission_index').on(table.missionId, table.requestedOn.desc().nullsFirst(), table.id),
    index('tax_card_state_index').on(table.state, table.expiresOn),
  ],
);

/** A row of `tax_card`. */
export type TaxCardRow = typeof taxCard.$inferSelect;

/** A row to be added to `tax_card`. */
export type NewTaxCard = typeof taxCard.$inferInsert;
