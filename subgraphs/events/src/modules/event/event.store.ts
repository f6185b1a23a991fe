// Every SQL statement about events, their hosts, and delegations that are kept apart.
import { sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { grouped, type ListBatch } from '@fmg/shared/db/keyed-read';
import { defineStore } from '@fmg/shared/pagination/store';
import { EventList } from '../../__generated__/lists';
import {
  event,
  eventHost,
  seatingConflict,
  type EventHostRow,
  type SeatingConflictRow,
} from './event.tables';

/** Reads of events by id and as lists, the latest first unless told. */
export const events = defineStore({
  type: 'Event',
  table: event,
  list: EventList,
  order: [{ field: 'STARTS_AT', direction: 'DESC' }],
  parents: {
    host: { key: eventHost.missionId, tie: eventHost, on: sql`${eventHost.eventId} = ${event.id}` },
  },
});

const hostsOfEvents = statement((db) =>
  db
    .select()
    .from(eventHost)
    .where(sql`${eventHost.eventId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(eventHost.eventId, eventHost.place, eventHost.missionId),
);

/** The missions that give each event, in the order in which they are named. */
export const findHosts: ListBatch<string, EventHostRow> = async (db, ids) =>
  grouped(ids, await hostsOfEvents(db, { ids }), (row) => row.eventId);

const conflictsAtEvents = statement((db) =>
  db
    .select()
    .from(seatingConflict)
    .where(sql`${seatingConflict.eventId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(seatingConflict.eventId, seatingConflict.firstMissionId, seatingConflict.secondMissionId),
);

/** The pairs of delegations that are kept apart at each event. */
export const findConflicts: ListBatch<string, SeatingConflictRow> = async (db, ids) =>
  grouped(ids, await conflictsAtEvents(db, { ids }), (row) => row.eventId);
