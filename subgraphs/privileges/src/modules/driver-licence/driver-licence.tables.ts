// Driver licences, and the traffic violations recorded under them.
import { check, index, integer, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOf, rowsOfClass } from '@fmg/shared/db/policies';
import { privilegesSchema } from '../../pg-schema';

export const driverLicenceStates = ['VALID', 'UNDER_REVIEW', 'SUSPENDED', 'EXPIRED', 'SURRENDERED'] as const;
export const trafficOffences = [
  'SPEEDING',
  'RED_LIGHT',
  'STOP_SIGN',
  'IMPROPER_TURN',
  'FOLLOWING_TOO_CLOSELY',
  'NO_SEAT_BELT',
  'HAND_HELD_DEVICE',
  'RECKLESS_DRIVING',
  'LEAVING_THE_SCENE',
  'IMPAIRED_DRIVING',
] as const;
export const trafficViolationKinds = ['PRE_PAYABLE', 'MUST_APPEAR'] as const;
export const trafficDispositions = ['OPEN', 'PAID', 'CONTESTED', 'CONVICTED', 'DISMISSED'] as const;

export const driverLicence = privilegesSchema.table(
  'driver_licence',
  {
    ...identity(),
    number: text('number').notNull(),
    holderId: text('holder_id').notNull(),
    missionId: text('mission_id').notNull(),
    state: word('state', driverLicenceStates).notNull(),
    issuedOn: day('issued_on').notNull(),
    expiresOn: day('expires_on').notNull(),
    suspendedUntil: day('suspended_until'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('VEHICLE_LICENCE', table.missionId),
    unique('driver_licence_number_unique').on(table.number),
    uniqueIndex('driver_licence_holder_unique')
      .on(table.holderId)
      .where(sql`${table.state} in ('VALID', 'UNDER_REVIEW', 'SUSPENDED')`),
    oneOf('driver_licence_state_check', table.state, driverLicenceStates),
    check('driver_licence_period_check', sql`${table.expiresOn} >= ${table.issuedOn}`),
    check(
      'driver_licence_suspension_check',
      sql`(${table.suspendedUntil} is not null) = (${table.state} = 'SUSPENDED')`,
    ),
    index('driver_licence_holder_index').on(table.holderId, table.issuedOn),
    index('driver_licence_mission_index').on(table.missionId, table.number),
    index('driver_licence_state_index').on(table.state, table.expiresOn),
  ],
);

/** A row of `driver_licence`. */
export type DriverLicenceRow = typeof driverLicence.$inferSelect;

/** A row to be added to `driver_licence`. */
export type NewDriverLicence = typeof driverLicence.$inferInsert;

export const trafficViolation = privilegesSchema.table(
  'traffic_violation',
  {
    id: text('id').primaryKey(),
    licenceId: text('licence_id')
      .notNull()
      .references(() => driverLicence.id),
    committedOn: day('committed_on').notNull(),
    offence: word('offence', trafficOffences).notNull(),
    kind: word('kind', trafficViolationKinds).notNull(),
    points: integer('points').notNull(),
    place: text('place').notNull(),
    citation: text('citation').notNull(),
    disposition: word('disposition', trafficDispositions).notNull(),
    ...provenance(),
  },
  (table) => [
    rowsOf(driverLicence, driverLicence.id, table.licenceId),
    unique('traffic_violation_citation_unique').on(table.place, table.citation),
    oneOf('traffic_violation_offence_check', table.offence, trafficOffences),
    oneOf('traffic_violation_kind_check', table.kind, trafficViolationKinds),
    oneOf('traffic_violation_disposition_check', table.disposition, trafficDispositions),
    check('traffic_violation_points_check', sql`${table.points} between 0 and 12`),
    index('traffic_violation_licence_index').on(table.licenceId, table.committedOn.desc().nullsFirst()),
  ],
);

/** A row of `traffic_violation`. */
export type TrafficViolationRow = typeof trafficViolation.$inferSelect;

/** A row to be added to `traffic_violation`. */
export type NewTrafficViolation = typeof trafficViolation.$inferInsert;
