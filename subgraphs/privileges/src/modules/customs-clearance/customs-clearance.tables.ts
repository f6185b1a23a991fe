// Requests for entry free of duty.
import { boolean, check, index, unique } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { privilegesSchema } from '../../pg-schema';

export const consignmentKinds = [
  'OFFICIAL_GOODS',
  'HOUSEHOLD_GOODS',
  'PERSONAL_GOODS',
  'CONSUMPTION_GOODS',
  'MOTOR_VEHICLE',
] as const;

export const customsClearanceStates = [
  'DRAFT',
  'SUBMITTED',
  'UNDER_REVIEW',
  'CERTIFIED',
  'REJECTED',
  'CLEARED_BY_CBP',
] as const;

export const customsClearance = privilegesSchema.table(
  'customs_clearance',
  {
    ...identity(),
    missionId: text('mission_id').notNull(),
    consigneeId: text('consignee_id'),
    kind: word('kind', consignmentKinds).notNull(),
    waybill: text('waybill').notNull(),
    port: text('port').notNull(),
    goods: text('goods').notNull(),
    firstInstallation: boolean('first_installation').notNull(),
    arrivedOn: day('arrived_on'),
    state: word('state', customsClearanceStates).notNull(),
    filedOn: day('filed_on'),
    dueOn: day('due_on'),
    decidedOn: day('decided_on'),
    clearedOn: day('cleared_on'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('CUSTOMS_TRAVEL', table.missionId),
    unique('customs_clearance_waybill_unique').on(table.waybill),
    oneOf('customs_clearance_kind_check', table.kind, consignmentKinds),
    oneOf('customs_clearance_state_check', table.state, customsClearanceStates),
    check(
      'customs_clearance_official_check',
      sql`${table.kind} <> 'OFFICIAL_GOODS' or ${table.consigneeId} is null`,
    ),
    check(
      'customs_clearance_consignee_check',
      sql`${table.consigneeId} is not null or ${table.kind} in ('OFFICIAL_GOODS', 'MOTOR_VEHICLE')`,
    ),
    check(
      'customs_clearance_filed_check',
      sql`num_nonnulls(${table.filedOn}, ${table.dueOn}) = case when ${table.state} = 'DRAFT' then 0 else 2 end`,
    ),
    check(
      'customs_clearance_decided_check',
      sql`(${table.decidedOn} is not null) = (${table.state} in ('CERTIFIED', 'REJECTED', 'CLEARED_BY_CBP'))`,
    ),
    check(
      'customs_clearance_arrival_check',
      sql`${table.state} not in ('CERTIFIED', 'CLEARED_BY_CBP') or coalesce(${table.decidedOn} >= ${table.arrivedOn}, false)`,
    ),
    check(
      'customs_clearance_cleared_check',
      sql`(${table.clearedOn} is not null) = (${table.state} = 'CLEARED_BY_CBP')`,
    ),
    check(
      'customs_clearance_order_check',
      sql`${table.decidedOn} >= ${table.filedOn} and ${table.clearedOn} >= ${table.decidedOn}`,
    ),
    index('customs_clearance_mission_index').on(table.missionId, table.filedOn.desc().nullsLast(), table.id),
    index('customs_clearance_consignee_index').on(table.consigneeId),
    index('customs_clearance_state_index').on(table.state, table.dueOn),
  ],
);

/** A row of `customs_clearance`. */
export type CustomsClearanceRow = typeof customsClearance.$inferSelect;

/** A row to be added to `customs_clearance`. */
export type NewCustomsClearance = typeof customsClearance.$inferInsert;
