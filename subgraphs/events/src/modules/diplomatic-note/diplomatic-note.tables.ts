// Notes to and from missions, and which of them answers which.
import { check, index, unique, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { eventsSchema } from '../../pg-schema';

export const noteDirections = ['INCOMING', 'OUTGOING'] as const;
export const noteKinds = ['VERBALE', 'CIRCULAR', 'FIRST_PERSON'] as const;

export const diplomaticNote = eventsSchema.table(
  'diplomatic_note',
  {
    ...identity(),
    number: text('number').notNull(),
    direction: word('direction', noteDirections).notNull(),
    kind: word('kind', noteKinds).notNull(),
    sentOn: day('sent_on').notNull(),
    answerDueOn: day('answer_due_on'),
    answersId: text('answers_id').references((): AnyPgColumn => diplomaticNote.id),
    missionId: text('mission_id'),
    countryCode: text('country_code'),
    subject: text('subject').notNull(),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('NOTE', table.missionId),
    unique('diplomatic_note_number_unique')
      .on(table.direction, table.number, table.missionId, table.countryCode)
      .nullsNotDistinct(),
    oneOf('diplomatic_note_direction_check', table.direction, noteDirections),
    oneOf('diplomatic_note_kind_check', table.kind, noteKinds),
    check('diplomatic_note_answer_check', sql`${table.answersId} <> ${table.id}`),
    check('diplomatic_note_due_check', sql`${table.answerDueOn} >= ${table.sentOn}`),
    check(
      'diplomatic_note_party_check',
      sql`${table.countryCode} is not null or ${table.missionId} is not null`,
    ),
    index('diplomatic_note_answers_index').on(table.answersId, table.sentOn),
    index('diplomatic_note_country_index').on(table.countryCode, table.sentOn),
    index('diplomatic_note_mission_index').on(table.missionId, table.sentOn),
    index('diplomatic_note_sent_index').on(table.sentOn, table.id),
  ],
);

/** A row of `diplomatic_note`. */
export type DiplomaticNoteRow = typeof diplomaticNote.$inferSelect;
