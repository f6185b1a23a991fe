// Every SQL statement about seating plans and their seats.
import { getTableColumns, sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { grouped, type ListBatch } from '@fmg/shared/db/keyed-read';
import { defineStore } from '@fmg/shared/pagination/store';
import { SeatingPlanList } from '../../__generated__/lists';
import { seatAssignment, seatingPlan, type SeatAssignmentRow } from './seating-plan.tables';

/** Reads of seating plans by id and as lists, the latest first unless told. */
export const seatingPlans = defineStore({
  type: 'SeatingPlan',
  table: seatingPlan,
  list: SeatingPlanList,
  order: [{ field: 'MADE_AT', direction: 'DESC' }],
});

const seatsOfPlans = statement((db) =>
  db
    .select()
    .from(seatAssignment)
    .where(sql`${seatAssignment.seatingPlanId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(seatAssignment.seatingPlanId, seatAssignment.seat),
);

/** The seats of each plan, by number. */
export const findSeats: ListBatch<string, SeatAssignmentRow> = async (db, ids) =>
  grouped(ids, await seatsOfPlans(db, { ids }), (row) => row.seatingPlanId);

const seatingOfEvents = statement((db) => {
  const latest = db
    .selectDistinctOn([seatingPlan.eventId], { id: seatingPlan.id, eventId: seatingPlan.eventId })
    .from(seatingPlan)
    .where(sql`${seatingPlan.eventId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(seatingPlan.eventId, sql`${seatingPlan.madeAt} desc`)
    .as('latest');
  return db
    .select({ ...getTableColumns(seatAssignment), eventId: latest.eventId })
    .from(latest)
    .innerJoin(seatAssignment, sql`${seatAssignment.seatingPlanId} = ${latest.id}`)
    .orderBy(latest.eventId, seatAssignment.seat);
});

/** The seats in the latest plan of each event, by number; empty where no plan has been made. */
export const findSeatingOfEvents: ListBatch<string, SeatAssignmentRow> = async (db, ids) =>
  grouped(ids, await seatingOfEvents(db, { ids }), (row) => row.eventId);
