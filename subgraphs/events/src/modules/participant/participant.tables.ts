// Participants of exchange programmes; how long each may stay is computed, see the rules.
import { boolean, check, index, integer } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { eventsSchema } from '../../pg-schema';
import { exchangeProgramme } from '../exchange-programme/exchange-programme.tables';
import { participantCategories } from './participant.rules';

export const participantStates = [
  'APPLIED',
  'SELECTED',
  'DS2019_ISSUED',
  'ARRIVED',
  'ACTIVE',
  'COMPLETED',
  'WITHDRAWN',
  'TERMINATED',
] as const;

export const participant = eventsSchema.table(
  'participant',
  {
    ...identity(),
    name: text('name').notNull(),
    countryCode: text('country_code'),
    programmeId: text('programme_id')
      .notNull()
      .references(() => exchangeProgramme.id),
    missionId: text('mission_id').notNull(),
    category: word('category', participantCategories).notNull(),
    state: word('state', participantStates).notNull(),
    startsOn: day('starts_on').notNull(),
    endsOn: day('ends_on').notNull(),
    inAgricultureOrHospitality: boolean('in_agriculture_or_hospitality').notNull().default(false),
    extensionMonths: integer('extension_months').notNull().default(0),
    homeResidenceRule: boolean('home_residence_rule').notNull(),
    sponsor: text('sponsor'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('PARTICIPANT', table.missionId),
    oneOf('participant_category_check', table.category, participantCategories),
    oneOf('participant_state_check', table.state, participantStates),
    check('participant_period_check', sql`${table.endsOn} >= ${table.startsOn}`),
    check(
      'participant_extension_check',
      sql`${table.extensionMonths} = 0 or ${table.category} = 'TEACHER' and ${table.extensionMonths} between 1 and 24
        or ${table.category} = 'AU_PAIR' and ${table.extensionMonths} in (6, 9, 12)`,
    ),
    index('participant_programme_index').on(table.programmeId, table.name, table.id),
    index('participant_mission_index').on(table.missionId),
    index('participant_country_index').on(table.countryCode),
  ],
);

/** A row of `participant`. */
export type ParticipantRow = typeof participant.$inferSelect;
