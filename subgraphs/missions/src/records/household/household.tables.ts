// Members of households: the dated family ties from which a dependant's status derives.
import { sql } from 'drizzle-orm';
import { boolean, check, index, unique } from 'drizzle-orm/pg-core';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { missionsSchema } from '../../pg-schema';
import { appointment } from '../appointment/appointment.tables';
import { person } from '../person/person.tables';

export const relations = ['SPOUSE', 'DOMESTIC_PARTNER', 'CHILD', 'PARENT', 'OTHER'] as const;

export const householdMember = missionsSchema.table(
  'household_member',
  {
    ...identity(),
    principalId: text('principal_id')
      .notNull()
      .references(() => appointment.id),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    missionId: text('mission_id').notNull(),
    relation: word('relation', relations).notNull(),
    since: day('since').notNull(),
    until: day('until'),
    livesInHousehold: boolean('lives_in_household').notNull(),
    evidenceOn: day('evidence_on'),
    studentUntil: day('student_until'),
    disabilityStatementOn: day('disability_statement_on'),
    marriedOn: day('married_on'),
    authorizedOn: day('authorized_on'),
    /** When the host State accepted the tie, or refused it; it decides nothing before. */
    acceptedOn: day('accepted_on'),
    refusedOn: day('refused_on'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('DEPENDANT', table.missionId),
    unique('household_member_since_unique').on(table.principalId, table.personId, table.since),
    oneOf('household_member_relation_check', table.relation, relations),
    check('household_member_dates_check', sql`${table.until} >= ${table.since}`),
    check('household_member_decision_check', sql`accepted_on is null or refused_on is null`),
    index('household_member_principal_index').on(table.principalId, table.since, table.id),
    index('household_member_person_index').on(table.personId, table.since),
    index('household_member_mission_index').on(table.missionId),
  ],
);

/** A row of `household_member`. */
export type HouseholdMemberRow = typeof householdMember.$inferSelect;
