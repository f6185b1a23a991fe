// Exchange programmes with partner missions and institutions here.
import { check, index } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { eventsSchema } from '../../pg-schema';
import { agreement } from '../agreement/agreement.tables';

export const exchangeProgrammeKinds = [
  'CULTURAL',
  'ACADEMIC',
  'ARTS',
  'SPORT',
  'YOUTH',
  'PROFESSIONAL',
  'LANGUAGE',
] as const;

export const exchangeProgrammeStates = [
  'PROPOSED',
  'REVIEW',
  'APPROVED',
  'OPEN',
  'RUNNING',
  'COMPLETED',
  'REJECTED',
  'SUSPENDED',
  'CANCELLED',
] as const;

export const exchangeProgramme = eventsSchema.table(
  'exchange_programme',
  {
    ...identity(),
    title: text('title').notNull(),
    kind: word('kind', exchangeProgrammeKinds).notNull(),
    state: word('state', exchangeProgrammeStates).notNull(),
    startsOn: day('starts_on').notNull(),
    endsOn: day('ends_on').notNull(),
    missionId: text('mission_id').notNull(),
    countryCode: text('country_code'),
    institutionName: text('institution_name'),
    institutionCity: text('institution_city'),
    institutionState: text('institution_state'),
    funding: text('funding'),
    agreementId: text('agreement_id').references(() => agreement.id),
    ...provenance(),
  },
  (table) => [
    oneOf('exchange_programme_kind_check', table.kind, exchangeProgrammeKinds),
    oneOf('exchange_programme_state_check', table.state, exchangeProgrammeStates),
    check('exchange_programme_period_check', sql`${table.endsOn} >= ${table.startsOn}`),
    index('exchange_programme_mission_index').on(table.missionId, table.startsOn),
    index('exchange_programme_country_index').on(table.countryCode, table.startsOn),
    index('exchange_programme_agreement_index').on(table.agreementId),
  ],
);

/** A row of `exchange_programme`. */
export type ExchangeProgrammeRow = typeof exchangeProgramme.$inferSelect;
