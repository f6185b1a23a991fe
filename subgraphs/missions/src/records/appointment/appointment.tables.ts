// Appointments: the dated ties of people to missions, from expectation to departure.
import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, uniqueIndex } from 'drizzle-orm/pg-core';
import { day, identity, instant, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { ofMission, rowsByClass } from '@fmg/shared/db/policies';
import { missionsSchema } from '../../pg-schema';
import { mission } from '../mission/mission.tables';
import { person } from '../person/person.tables';
import { ranks, type Rank } from './rank.rules';

export const appointmentCategories = [
  'HEAD_OF_MISSION',
  'DIPLOMATIC_AGENT',
  'ADMIN_TECH_STAFF',
  'SERVICE_STAFF',
  'CAREER_CONSULAR_OFFICER',
  'CONSULAR_EMPLOYEE',
  'CONSULAR_SERVICE_STAFF',
  'HONORARY_CONSULAR_OFFICER',
  'IO_MISSION_DIPLOMATIC',
  'IO_MISSION_SUPPORT',
  'IO_STAFF',
  'IO_SENIOR_OFFICIAL',
  'FOREIGN_GOV_EMPLOYEE_MFGO',
  'LOCALLY_EMPLOYED',
  'PRIVATE_DOMESTIC_WORKER',
  'MILITARY',
  'TECRO_EMPLOYEE',
  'TECO_EMPLOYEE',
] as const;

/** An `AppointmentCategory`. */
export type AppointmentCategory = (typeof appointmentCategories)[number];

export { ranks, type Rank };

export const headClasses = ['AMBASSADOR', 'ENVOY', 'CHARGE_EN_PIED', 'CHARGE_AD_INTERIM'] as const;

export const appointmentStatuses = [
  'EXPECTED',
  'NOTIFIED',
  'RETURNED',
  'PROVISIONAL',
  'ACCREDITED',
  'REGISTERED_NO_PI',
  'REFUSED',
  'WITHDRAWN',
  'CHANGE_PENDING',
  'PNG_DECLARED',
  'RECALLED',
  'RECOGNITION_REFUSED',
  'TERMINATED_IN_GRACE',
  'OUT_OF_STATUS',
  'CLOSED_DEPARTED',
  'CLOSED_STATUS_CHANGED',
] as const;

/** An `AppointmentStatus`. */
export type AppointmentStatus = (typeof appointmentStatuses)[number];

export const postClasses = ['DIPLOMATIC_LIST', 'STAFF'] as const;

export const appointment = missionsSchema.table(
  'appointment',
  {
    ...identity(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    missionId: text('mission_id')
      .notNull()
      .references(() => mission.id),
    category: word('category', appointmentCategories).notNull(),
    rank: word('rank', ranks),
    title: text('title'),
    function: text('function'),
    headsMission: boolean('heads_mission').notNull(),
    headClass: word('head_class', headClasses),
    missionOrder: integer('mission_order'),
    status: word('status', appointmentStatuses).notNull(),
    startsOn: day('starts_on').notNull(),
    endsOn: day('ends_on'),
    expectedDays: integer('expected_days'),
    arrivedAt: instant('arrived_at'),
    arrivedOn: day('arrived_on'),
    notifiedOn: day('notified_on'),
    acceptedOn: day('accepted_on'),
    functionsBeganAt: instant('functions_began_at'),
    credentialsCopyPresentedAt: instant('credentials_copy_presented_at'),
    credentialsPresentedAt: instant('credentials_presented_at'),
    provisionallyAdmittedOn: day('provisionally_admitted_on'),
    exequaturOn: day('exequatur_on'),
    chargeFrom: instant('charge_from'),
    chargeUntil: instant('charge_until'),
    /** Stored, because new credentials of the same class do not move a head (VCDR 16(2)). */
    precedenceFrom: instant('precedence_from'),
    terminatedOn: day('terminated_on'),
    departedOn: day('departed_on'),
    /** Whether the post is held at present. */
    current: boolean('current')
      .notNull()
      .generatedAlwaysAs(
        sql`status in ('NOTIFIED', 'RETURNED', 'PROVISIONAL', 'ACCREDITED', 'REGISTERED_NO_PI', 'CHANGE_PENDING', 'PNG_DECLARED')`,
      ),
    /** Which data class the post belongs to: officers whom the host State has accepted are on a public list. */
    postClass: word('post_class', postClasses)
      .notNull()
      .generatedAlwaysAs(
        sql`case when (accepted_on is not null or functions_began_at is not null) and (heads_mission
          or category in ('HEAD_OF_MISSION', 'DIPLOMATIC_AGENT', 'CAREER_CONSULAR_OFFICER', 'HONORARY_CONSULAR_OFFICER',
            'IO_MISSION_DIPLOMATIC', 'IO_SENIOR_OFFICIAL')
          or (category = 'MILITARY' and rank is not null)) then 'DIPLOMATIC_LIST' else 'STAFF' end`,
      ),
    ...provenance(),
  },
  (table) => [
    rowsByClass(table.postClass, ofMission(table.missionId)),
    // Two posts of one person at one mission do not overlap in time: one at most is held, and a post that has ended does not
    // change any more, so that whoever begins another has only to look back.
    // What was refused or taken back stands in no way of a notice with the true day.
    uniqueIndex('appointment_start_unique')
      .on(table.personId, table.missionId, table.startsOn)
      .where(sql`status not in ('REFUSED', 'WITHDRAWN')`),
    uniqueIndex('appointment_one_held_unique')
      .on(table.personId, table.missionId)
      .where(sql`current`),
    uniqueIndex('appointment_one_head_unique')
      .on(table.missionId)
      .where(sql`heads_mission and current and head_class is distinct from 'CHARGE_AD_INTERIM'`),
    uniqueIndex('appointment_one_charge_unique')
      .on(table.missionId)
      .where(sql`head_class = 'CHARGE_AD_INTERIM' and current and charge_until is null`),
    oneOf('appointment_category_check', table.category, appointmentCategories),
    oneOf('appointment_rank_check', table.rank, ranks),
    oneOf('appointment_head_class_check', table.headClass, headClasses),
    oneOf('appointment_status_check', table.status, appointmentStatuses),
    check('appointment_dates_check', sql`ends_on >= starts_on`),
    check('appointment_departure_check', sql`departed_on >= terminated_on`),
    check(
      'appointment_credentials_check',
      sql`credentials_copy_presented_at >= arrived_at and credentials_presented_at >= credentials_copy_presented_at`,
    ),
    check(
      'appointment_charge_check',
      sql`(head_class = 'CHARGE_AD_INTERIM') is not true or (charge_from is not null and category <> 'HEAD_OF_MISSION')`,
    ),
    check('appointment_charge_dates_check', sql`charge_until >= charge_from`),
    check(
      'appointment_head_check',
      sql`category <> 'HEAD_OF_MISSION' or (heads_mission and head_class is not null)`,
    ),
    check('appointment_expected_check', sql`status <> 'EXPECTED' or arrived_on is null`),
    check(
      'appointment_termination_check',
      sql`status not in ('TERMINATED_IN_GRACE', 'OUT_OF_STATUS', 'CLOSED_DEPARTED', 'CLOSED_STATUS_CHANGED') or terminated_on is not null`,
    ),
    check('appointment_closing_check', sql`status <> 'CLOSED_DEPARTED' or departed_on is not null`),
    check('appointment_expected_days_check', sql`expected_days > 0`),
    check('appointment_mission_order_check', sql`mission_order > 0`),
    index('appointment_mission_index').on(table.missionId, table.missionOrder, table.id),
    index('appointment_head_index')
      .on(table.missionId)
      .where(sql`${table.headsMission} and ${table.current}`),
    index('appointment_mission_status_index').on(table.missionId, table.status, table.missionOrder),
    index('appointment_person_index').on(table.personId, table.startsOn),
    index('appointment_status_index').on(table.status, table.startsOn),
    index('appointment_arrived_index').on(table.arrivedOn),
  ],
);

/** A row of `appointment`. */
export type AppointmentRow = typeof appointment.$inferSelect;
