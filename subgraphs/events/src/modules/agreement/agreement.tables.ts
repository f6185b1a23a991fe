// Bilateral agreements, and what follows from them as dated facts.
import { check, index, unique } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOf, sees, visibleWhere } from '@fmg/shared/db/policies';
import { eventsSchema } from '../../pg-schema';

export const agreementKinds = [
  'CONSULAR_CONVENTION',
  'PRIVILEGES_SPECIAL',
  'DEPENDENT_WORK',
  'TAX_RECIPROCITY',
  'PROPERTY_EXCHANGE',
  'CULTURAL',
  'VISA_RECIPROCITY',
  'STATUS_OF_STAFF',
] as const;

export const agreementStates = ['NEGOTIATING', 'SIGNED', 'IN_FORCE', 'SUSPENDED', 'TERMINATED'] as const;

export const agreementBenefits = [
  'IMMUNITY',
  'DEPENDENT_WORK',
  'TAX',
  'TRAVEL',
  'VISA',
  'PROPERTY',
  'CUSTOMS',
  'EXCHANGE',
] as const;

export const agreement = eventsSchema.table(
  'agreement',
  {
    ...identity(),
    kind: word('kind', agreementKinds).notNull(),
    title: text('title').notNull(),
    state: word('state', agreementStates).notNull(),
    countryCode: text('country_code').notNull(),
    signedOn: day('signed_on'),
    inForceFrom: day('in_force_from'),
    inForceUntil: day('in_force_until'),
    suspendedOn: day('suspended_on'),
    ...provenance(),
  },
  (table) => [
    // What is being negotiated is not public yet.
    visibleWhere(
      sql`case ${table.state} when 'NEGOTIATING' then ${sees('ENGAGEMENT')} else ${sees('PUBLIC_RECORD')} end`,
    ),
    unique('agreement_title_unique').on(table.countryCode, table.title, table.signedOn),
    oneOf('agreement_kind_check', table.kind, agreementKinds),
    oneOf('agreement_state_check', table.state, agreementStates),
    check('agreement_signed_check', sql`${table.state} = 'NEGOTIATING' or ${table.signedOn} is not null`),
    check(
      'agreement_force_check',
      sql`${table.state} not in ('IN_FORCE', 'SUSPENDED') or ${table.inForceFrom} is not null`,
    ),
    check('agreement_order_check', sql`${table.inForceFrom} >= ${table.signedOn}`),
    check('agreement_period_check', sql`${table.inForceUntil} >= ${table.inForceFrom}`),
    check(
      'agreement_suspended_check',
      sql`${table.state} <> 'SUSPENDED' or ${table.suspendedOn} is not null`,
    ),
    check('agreement_suspension_check', sql`${table.suspendedOn} >= ${table.inForceFrom}`),
    index('agreement_country_index').on(table.countryCode, table.title, table.id),
    index('agreement_title_index').on(table.title, table.id),
  ],
);

/** A row of `agreement`. */
export type AgreementRow = typeof agreement.$inferSelect;

export const agreementEffect = eventsSchema.table(
  'agreement_effect',
  {
    id: text('id').primaryKey(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreement.id),
    benefit: word('benefit', agreementBenefits).notNull(),
    level: text('level').notNull(),
    category: text('category'),
    note: text('note'),
    validFrom: day('valid_from').notNull(),
    validUntil: day('valid_until'),
  },
  (table) => [
    rowsOf(agreement, agreement.id, table.agreementId),
    unique('agreement_effect_since_unique')
      .on(table.agreementId, table.benefit, table.category, table.validFrom)
      .nullsNotDistinct(),
    oneOf('agreement_effect_benefit_check', table.benefit, agreementBenefits),
    check('agreement_effect_period_check', sql`${table.validUntil} >= ${table.validFrom}`),
  ],
);

/** A row of `agreement_effect`. */
export type AgreementEffectRow = typeof agreementEffect.$inferSelect;
