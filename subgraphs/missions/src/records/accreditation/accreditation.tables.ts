// Accreditation cases: the files in which the host State decides about heads, staff, consular officers and posts.
import { sql } from 'drizzle-orm';
import { boolean, check, index, uniqueIndex, jsonb } from 'drizzle-orm/pg-core';
import { day, identity, instant, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { ofMission, rowsByClass } from '@fmg/shared/db/policies';
import { missionsSchema } from '../../pg-schema';
import { appointment } from '../appointment/appointment.tables';
import type { Rank } from '../appointment/rank.rules';
import { mission } from '../mission/mission.tables';
import { person } from '../person/person.tables';
import { caseStates, type AccreditationState } from './case-states.rules';

export const caseKinds = [
  'HEAD_OF_MISSION',
  'STAFF',
  'CONSULAR_OFFICER',
  'HONORARY_OFFICER',
  'POST',
  'PERSONA_NON_GRATA',
] as const;

/** An `AccreditationKind`. */
export type AccreditationKind = (typeof caseKinds)[number];

export { caseStates, type AccreditationState };

export const forms = ['DS-2003', 'DS-2004', 'DS-2005', 'DS-2006', 'DS-2007', 'DS-2008'] as const;

/** Codes of the reasons for which a notice is refused. */
export const refusalReasons = [
  'CATEGORY_NOT_ACCEPTED',
  'TESTS_NOT_PASSED',
  'STAFF_TOO_LARGE',
  'SECURITY',
  'RECIPROCITY',
  'OTHER',
] as const;

export const caseClasses = ['AGREMENT', 'STAFF'] as const;

/** What a mission asks to change of an accepted post: what is absent stays. */
export interface ProposedChange {
  rank?: Rank;
  title?: string;
  name?: { familyName: string; givenNames: string; displayName: string };
}

export const accreditationCase = missionsSchema.table(
  'accreditation_case',
  {
    ...identity(),
    kind: word('kind', caseKinds).notNull(),
    state: word('state', caseStates).notNull(),
    missionId: text('mission_id')
      .notNull()
      .references(() => mission.id),
    personId: text('person_id').references(() => person.id),
    appointmentId: text('appointment_id').references(() => appointment.id),
    form: word('form', forms),
    openedOn: day('opened_on').notNull(),
    dueOn: day('due_on'),
    late: boolean('late').notNull(),
    graceEndsOn: day('grace_ends_on'),
    departBy: day('depart_by'),
    /** The day from which the post has lasted longer than six years; null while nobody has looked at it since. */
    reviewFrom: day('review_from'),
    precedenceFrom: instant('precedence_from'),
    closedOn: day('closed_on'),
    /** What a mission asks to change of an accepted post, while the Office has not decided. */
    proposedChange: jsonb('proposed_change').$type<ProposedChange>(),
    /** Why a notice was refused: for the Office alone, no field leads to it (VCDR 9; R13). */
    refusalReason: word('refusal_reason', refusalReasons),
    /** Which data class the case belongs to: the agrément is the most guarded of all, with what is declared about a nominee. */
    caseClass: word('case_class', caseClasses)
      .notNull()
      .generatedAlwaysAs(
        sql`case when kind = 'HEAD_OF_MISSION' or (kind = 'PERSONA_NON_GRATA' and appointment_id is null) then 'AGREMENT' else 'STAFF' end`,
      ),
    ...provenance(),
  },
  (table) => [
    // A post is its embassy's from the request on, which is before anybody's scope has learned of it.
    rowsByClass(
      table.caseClass,
      (missions) => sql`${ofMission(table.missionId)(missions)} or ${table.missionId} in (
        select ${mission.id} from ${mission} where ${mission.parentId} = any (${missions}))`,
    ),
    oneOf('accreditation_case_kind_check', table.kind, caseKinds),
    oneOf('accreditation_case_state_check', table.state, caseStates),
    oneOf('accreditation_case_form_check', table.form, forms),
    check('accreditation_case_person_check', sql`kind = 'POST' or person_id is not null`),
    check('accreditation_case_dates_check', sql`closed_on >= opened_on`),
    // No appointment, and no arrival, before agrément is granted (VCDR 4).
    check(
      'accreditation_case_agrement_check',
      sql`state not in ('AGREMENT_REQUESTED', 'AGREMENT_GRANTED', 'AGREMENT_REFUSED') or appointment_id is null`,
    ),
    check('accreditation_case_grace_check', sql`state <> 'TERMINATED_IN_GRACE' or grace_ends_on is not null`),
    oneOf('accreditation_case_refusal_reason_check', table.refusalReason, refusalReasons),
    check('accreditation_case_png_check', sql`state <> 'PNG_DECLARED' or depart_by is not null`),
    // A mission has one nominee at a time.
    uniqueIndex('accreditation_case_one_nominee_unique')
      .on(table.missionId)
      .where(sql`state in ('AGREMENT_REQUESTED', 'AGREMENT_GRANTED', 'APPOINTED')`),
    // Consent to a post is decided in one case at a time.
    uniqueIndex('accreditation_case_one_consent_unique')
      .on(table.missionId)
      .where(sql`kind = 'POST' and state not in ('CLOSED', 'REFUSED')`),
    // A person is declared non grata once for each post, until it is done or taken back.
    uniqueIndex('accreditation_case_one_declaration_unique')
      .on(table.personId, sql`coalesce(appointment_id, '')`)
      .where(sql`kind = 'PERSONA_NON_GRATA' and state not in ('DEPARTED', 'WITHDRAWN')`),
    // A person has one case of this kind at a mission whose functions have not ended.
    uniqueIndex('accreditation_case_one_open_unique')
      .on(table.personId, table.missionId)
      .where(
        sql`kind = 'STAFF' and state in ('EXPECTED', 'NOTIFIED', 'RETURNED', 'ACCREDITED', 'REGISTERED_NO_PI', 'CHANGE_PENDING')`,
      ),
    index('accreditation_case_mission_index').on(table.missionId, table.openedOn, table.id),
    index('accreditation_case_person_index').on(table.personId, table.openedOn),
    index('accreditation_case_appointment_index').on(table.appointmentId),
    index('accreditation_case_state_index').on(table.state, table.dueOn),
    index('accreditation_case_kind_index').on(table.kind, table.state),
  ],
);

/** A row of `accreditation_case`. */
export type AccreditationCaseRow = typeof accreditationCase.$inferSelect;
