// Identity cards that the host State issues to members of missions and their households.
import { sql } from 'drizzle-orm';
import { check, index, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { ofMission, rowsByClass } from '@fmg/shared/db/policies';
import { missionsSchema } from '../../pg-schema';
import { appointment } from '../appointment/appointment.tables';
import { person } from '../person/person.tables';

export const cardBorders = ['BLUE', 'GREEN', 'RED'] as const;

/** A `CardBorder`. */
export type CardBorder = (typeof cardBorders)[number];

export const cardStates = ['VALID', 'EXPIRED', 'RETURNED', 'LOST'] as const;
export const cardClasses = ['STAFF', 'DEPENDANT'] as const;

export const identityCard = missionsSchema.table(
  'identity_card',
  {
    ...identity(),
    number: text('number').notNull(),
    border: word('border', cardBorders).notNull(),
    state: word('state', cardStates).notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    appointmentId: text('appointment_id')
      .notNull()
      .references(() => appointment.id),
    missionId: text('mission_id').notNull(),
    /** Which data class the card belongs to, by its holder. */
    cardClass: word('card_class', cardClasses).notNull(),
    issuedOn: day('issued_on').notNull(),
    expiresOn: day('expires_on').notNull(),
    returnedOn: day('returned_on'),
    reportedLostOn: day('reported_lost_on'),
    ...provenance(),
  },
  (table) => [
    rowsByClass(table.cardClass, ofMission(table.missionId)),
    unique('identity_card_number_unique').on(table.number),
    oneOf('identity_card_border_check', table.border, cardBorders),
    oneOf('identity_card_state_check', table.state, cardStates),
    oneOf('identity_card_class_check', table.cardClass, cardClasses),
    check('identity_card_dates_check', sql`${table.expiresOn} > ${table.issuedOn}`),
    check(
      'identity_card_returned_check',
      sql`${table.state} <> 'RETURNED' or ${table.returnedOn} is not null`,
    ),
    check('identity_card_lost_check', sql`${table.state} <> 'LOST' or ${table.reportedLostOn} is not null`),
    uniqueIndex('identity_card_one_valid_unique')
      .on(table.personId, table.appointmentId)
      .where(sql`state = 'VALID'`),
    index('identity_card_appointment_index').on(table.appointmentId, table.issuedOn),
    index('identity_card_person_index').on(table.personId, table.issuedOn),
    index('identity_card_mission_index').on(table.missionId),
    index('identity_card_expiry_index').on(table.state, table.expiresOn),
  ],
);

/** A row of `identity_card`. */
export type IdentityCardRow = typeof identityCard.$inferSelect;
