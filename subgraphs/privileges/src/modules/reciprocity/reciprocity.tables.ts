// How benefits are set for the missions of each State, as dated facts.
import { check, index, integer, jsonb, numeric, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { staffKinds } from '@fmg/shared/domain/facts';
import { privilegesSchema } from '../../pg-schema';
import { purchaseCategoriesJson, type PurchaseCategory } from '../tax-card/tax-card.tables';

export const reciprocityBenefits = [
  'MISSION_SALES_TAX',
  'PERSONAL_SALES_TAX',
  'MOTOR_FUEL_TAX',
  'UTILITY_TAX',
  'HOTEL_TAX',
  'CUSTOMS',
  'VEHICLES',
  'VISA_VALIDITY',
  'DEPENDANT_WORK',
  'AIRPORT_COURTESIES',
  // How many members a mission may have, by kind.
  ...staffKinds,
] as const;

export const reciprocityLevels = [
  'FULL',
  'MINIMUM_PURCHASE',
  'EXCLUDED_CATEGORIES',
  'LIMITED',
  'WITHDRAWN',
] as const;

export const reciprocitySetting = privilegesSchema.table(
  'reciprocity_setting',
  {
    ...identity(),
    countryCode: text('country_code').notNull(),
    benefit: word('benefit', reciprocityBenefits).notNull(),
    level: word('level', reciprocityLevels).notNull(),
    minimumPurchaseAmount: numeric('minimum_purchase_amount', { precision: 12, scale: 2 }),
    excludedCategories: jsonb('excluded_categories').$type<PurchaseCategory[]>().notNull(),
    limit: integer('limit_number'),
    validFrom: day('valid_from').notNull(),
    /** Exclusive: the day from which the setting no longer holds. */
    validUntil: day('valid_until'),
    authority: text('authority').notNull(),
    legalBasis: text('legal_basis').notNull(),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('RECIPROCITY', table.countryCode),
    unique('reciprocity_setting_since_unique').on(table.countryCode, table.benefit, table.validFrom),
    uniqueIndex('reciprocity_setting_open_unique')
      .on(table.countryCode, table.benefit)
      .where(sql`${table.validUntil} is null`),
    oneOf('reciprocity_setting_benefit_check', table.benefit, reciprocityBenefits),
    oneOf('reciprocity_setting_level_check', table.level, reciprocityLevels),
    check('reciprocity_setting_period_check', sql`${table.validUntil} > ${table.validFrom}`),
    check(
      'reciprocity_setting_minimum_check',
      sql`(coalesce(${table.minimumPurchaseAmount}, 0) > 0) = (${table.level} = 'MINIMUM_PURCHASE')`,
    ),
    check(
      'reciprocity_setting_excluded_check',
      sql`${table.excludedCategories} <@ ${purchaseCategoriesJson} and (${table.excludedCategories} <> '[]'::jsonb) = (${table.level} = 'EXCLUDED_CATEGORIES')`,
    ),
    check(
      'reciprocity_setting_limit_check',
      sql`(coalesce(${table.limit}, 0) > 0) = (${table.level} = 'LIMITED')`,
    ),
    index('reciprocity_setting_from_index').on(table.validFrom.desc().nullsFirst(), table.id),
  ],
);

/** A row of `reciprocity_setting`. */
export type ReciprocitySettingRow = typeof reciprocitySetting.$inferSelect;

/** A row to be added to `reciprocity_setting`. */
export type NewReciprocitySetting = typeof reciprocitySetting.$inferInsert;
