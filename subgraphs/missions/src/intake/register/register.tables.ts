// Under which identifiers published registers know a mission, and what each register said of it last.
import { index, jsonb, unique, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { day, text } from '@fmg/shared/db/columns';
import { missionsSchema } from '../../pg-schema';
import { mission } from '../../records/mission/mission.tables';
import type { RegisterValues } from './register.rules';

export const missionIdentifier = missionsSchema.table(
  'mission_identifier',
  {
    id: text('id').primaryKey(),
    /** Data set that knows the mission by this identifier, by its slug. */
    scheme: text('scheme').notNull(),
    value: text('value').notNull(),
    missionId: text('mission_id')
      .notNull()
      .references((): AnyPgColumn => mission.id),
    /** What the register said last of each field; a value that it gave up stays here. */
    sourceValues: jsonb('source_values').$type<RegisterValues>().notNull(),
    /** Fields whose value the register gave up. */
    lostFields: jsonb('lost_fields').$type<string[]>().notNull(),
    /** The last edition that listed the mission; null when editions bear no date. */
    asOf: day('as_of'),
  },
  (table) => [
    unique('mission_identifier_value_unique').on(table.scheme, table.value),
    index('mission_identifier_mission_index').on(table.missionId),
  ],
);

/** A row of `mission_identifier`. */
export type MissionIdentifierRow = typeof missionIdentifier.$inferSelect;
