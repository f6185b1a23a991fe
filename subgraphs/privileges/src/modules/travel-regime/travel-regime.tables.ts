// What missions of a State must do before travel, as dated facts.
import { check, doublePrecision, index, unique } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { privilegesSchema } from '../../pg-schema';

export const travelRegimeKinds = ['NONE', 'NOTIFY', 'APPROVAL', 'ENGAGEMENT_NOTICE'] as const;
export const travelReferencePoints = ['WHITE_HOUSE', 'COLUMBUS_CIRCLE'] as const;

export const travelRegime = privilegesSchema.table(
  'travel_regime',
  {
    id: text('id').primaryKey(),
    countryCode: text('country_code').notNull(),
    regime: word('regime', travelRegimeKinds).notNull(),
    referencePoint: word('reference_point', travelReferencePoints).notNull(),
    radiusMiles: doublePrecision('radius_miles'),
    authority: text('authority').notNull(),
    legalBasis: text('legal_basis').notNull(),
    validFrom: day('valid_from').notNull(),
    /** Exclusive: the day from which the regime no longer holds. */
    validUntil: day('valid_until'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('RECIPROCITY', table.countryCode),
    unique('travel_regime_since_unique').on(table.countryCode, table.referencePoint, table.validFrom),
    oneOf('travel_regime_kind_check', table.regime, travelRegimeKinds),
    oneOf('travel_regime_reference_point_check', table.referencePoint, travelReferencePoints),
    check('travel_regime_radius_check', sql`${table.radiusMiles} > 0`),
    check('travel_regime_period_check', sql`${table.validUntil} > ${table.validFrom}`),
    index('travel_regime_country_index').on(table.countryCode, table.validFrom),
  ],
);

/** A row of `travel_regime`: the regime of one State around one point in a period. */
export type RegimePeriodRow = typeof travelRegime.$inferSelect;

/** A row to be added to `travel_regime`. */
export type NewTravelRegime = typeof travelRegime.$inferInsert;
