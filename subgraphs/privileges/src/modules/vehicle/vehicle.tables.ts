// Vehicles with plates of the State, and their liability policies.
import { check, index, integer, unique } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOf, rowsOfClass } from '@fmg/shared/db/policies';
import { privilegesSchema } from '../../pg-schema';

export const vehicleKinds = ['CAR', 'MOTORCYCLE', 'TRAILER'] as const;
export const plateLetters = ['D', 'C', 'S', 'A'] as const;
export const plateLayouts = ['LETTER_FIRST', 'LETTER_LAST'] as const;
export const vehicleStates = [
  'APPLIED',
  'INSURANCE_OK',
  'REGISTERED',
  'RENEWAL_DUE',
  'SUSPENDED',
  'RECALLED',
  'CLOSED',
] as const;

export const vehicle = privilegesSchema.table(
  'vehicle',
  {
    ...identity(),
    plate: text('plate'),
    plateLetter: word('plate_letter', plateLetters).notNull(),
    plateLayout: word('plate_layout', plateLayouts).notNull(),
    plateCountryCode: text('plate_country_code'),
    missionId: text('mission_id').notNull(),
    ownerId: text('owner_id'),
    kind: word('kind', vehicleKinds).notNull(),
    make: text('make').notNull(),
    model: text('model').notNull(),
    year: integer('year').notNull(),
    vin: text('vin'),
    state: word('state', vehicleStates).notNull(),
    appliedOn: day('applied_on').notNull(),
    registeredOn: day('registered_on'),
    renewalDueOn: day('renewal_due_on'),
    // The end of the longest policy, kept here because desks look for lapses; written together with the policies.
    insuredUntil: day('insured_until'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('VEHICLE_LICENCE', table.missionId),
    unique('vehicle_plate_unique').on(table.plate),
    unique('vehicle_vin_unique').on(table.vin),
    oneOf('vehicle_kind_check', table.kind, vehicleKinds),
    oneOf('vehicle_plate_letter_check', table.plateLetter, plateLetters),
    oneOf('vehicle_plate_layout_check', table.plateLayout, plateLayouts),
    oneOf('vehicle_state_check', table.state, vehicleStates),
    check('vehicle_year_check', sql`${table.year} between 1900 and 2100`),
    check('vehicle_vin_check', sql`length(${table.vin}) = 17`),
    check(
      'vehicle_registered_check',
      sql`${table.state} not in ('REGISTERED', 'RENEWAL_DUE', 'SUSPENDED', 'RECALLED') or (${table.plate} is not null and ${table.registeredOn} is not null)`,
    ),
    check(
      'vehicle_insurance_check',
      sql`${table.kind} = 'TRAILER' or ${table.insuredUntil} is not null or ${table.state} in ('APPLIED', 'CLOSED')`,
    ),
    check('vehicle_application_check', sql`${table.registeredOn} >= ${table.appliedOn}`),
    check('vehicle_renewal_check', sql`${table.renewalDueOn} > ${table.registeredOn}`),
    index('vehicle_mission_index').on(table.missionId, table.plate, table.id),
    index('vehicle_owner_index').on(table.ownerId, table.plate, table.id),
    index('vehicle_insured_index').on(table.state, table.insuredUntil),
  ],
);

/** A row of `vehicle`. */
export type VehicleRow = typeof vehicle.$inferSelect;

/** A row to be added to `vehicle`. */
export type NewVehicle = typeof vehicle.$inferInsert;

export const liabilityPolicy = privilegesSchema.table(
  'liability_policy',
  {
    id: text('id').primaryKey(),
    vehicleId: text('vehicle_id')
      .notNull()
      .references(() => vehicle.id),
    insurer: text('insurer').notNull(),
    number: text('number').notNull(),
    since: day('since').notNull(),
    until: day('until').notNull(),
    /** Whole dollars, as are the three split limits. */
    combined: integer('combined'),
    perPerson: integer('per_person'),
    perAccident: integer('per_accident'),
    property: integer('property'),
    ...provenance(),
  },
  (table) => [
    rowsOf(vehicle, vehicle.id, table.vehicleId),
    unique('liability_policy_since_unique').on(table.vehicleId, table.since),
    check('liability_policy_period_check', sql`${table.until} >= ${table.since}`),
    check(
      'liability_policy_limits_check',
      sql`${table.combined} is not null or (${table.perPerson} is not null and ${table.perAccident} is not null and ${table.property} is not null)`,
    ),
  ],
);

/** A row of `liability_policy`. */
export type LiabilityPolicyRow = typeof liabilityPolicy.$inferSelect;

/** A row to be added to `liability_policy`. */
export type NewLiabilityPolicy = typeof liabilityPolicy.$inferInsert;
