// Notices of travel under control.
import { check, doublePrecision, index } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identity, oneOf, provenance, text, word } from '@fmg/shared/db/columns';
import { rowsOfClass } from '@fmg/shared/db/policies';
import { privilegesSchema } from '../../pg-schema';
import { travelReferencePoints, travelRegimeKinds } from '../travel-regime/travel-regime.tables';

export const travelNoticeStates = [
  'FILED',
  'ACKNOWLEDGED',
  'APPROVED',
  'DENIED',
  'NO_ANSWER',
  'TRAVELLED',
  'CANCELLED',
  'VIOLATION',
] as const;

export const travelNotice = privilegesSchema.table(
  'travel_notice',
  {
    ...identity(),
    personId: text('person_id').notNull(),
    missionId: text('mission_id').notNull(),
    destination: text('destination').notNull(),
    startsOn: day('starts_on').notNull(),
    endsOn: day('ends_on').notNull(),
    purpose: text('purpose').notNull(),
    regime: word('regime', travelRegimeKinds).notNull(),
    referencePoint: word('reference_point', travelReferencePoints).notNull(),
    distanceMiles: doublePrecision('distance_miles').notNull(),
    state: word('state', travelNoticeStates).notNull(),
    filedOn: day('filed_on').notNull(),
    answeredOn: day('answered_on'),
    ...provenance(),
  },
  (table) => [
    rowsOfClass('CUSTOMS_TRAVEL', table.missionId),
    oneOf('travel_notice_regime_check', table.regime, travelRegimeKinds),
    oneOf('travel_notice_reference_point_check', table.referencePoint, travelReferencePoints),
    oneOf('travel_notice_state_check', table.state, travelNoticeStates),
    check('travel_notice_period_check', sql`${table.endsOn} >= ${table.startsOn}`),
    check('travel_notice_distance_check', sql`${table.distanceMiles} >= 0`),
    check(
      'travel_notice_approval_check',
      sql`${table.state} not in ('APPROVED', 'DENIED', 'NO_ANSWER') or ${table.regime} = 'APPROVAL'`,
    ),
    check(
      'travel_notice_answer_check',
      sql`${table.state} not in ('ACKNOWLEDGED', 'APPROVED', 'DENIED') or ${table.answeredOn} is not null`,
    ),
    check('travel_notice_answered_check', sql`${table.answeredOn} >= ${table.filedOn}`),
    index('travel_notice_person_index').on(table.personId, table.startsOn.desc().nullsFirst(), table.id),
    index('travel_notice_mission_index').on(table.missionId, table.startsOn.desc().nullsFirst(), table.id),
    index('travel_notice_state_index').on(table.state, table.startsOn),
  ],
);

/** A row of `travel_notice`. */
export type TravelNoticeRow = typeof travelNotice.$inferSelect;

/** A row to be added to `travel_notice`. */
export type NewTravelNotice = typeof travelNotice.$inferInsert;
