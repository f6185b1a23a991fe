// The invented records: they repeat, the database accepts them, and they agree with the world and with each other.
import { getTableName, is, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { openTestDatabase } from '@fmg/shared/testing/database';
import type { Database } from '@fmg/shared/db/database';
import * as tables from '../src/db';
import { fillEvents } from '@fmg/events/seed/fill';
import { inventEvents } from '@fmg/events/seed/event/event.seed';
import { inventInvitations } from '@fmg/events/seed/invitation/invitation.seed';
import { smallWorld } from './world';

const { agreement, dispute, engagement, event, eventHost, exchangeProgramme, facilitationRequest } = tables;
const { invitation, participant, seatAssignment, seatingConflict, transition, waiverRequest } = tables;

const all = Object.values(tables).filter((each) => is(each, PgTable));

describe('the invented records', () => {
  const worlds = [1, 2, 3].map(smallWorld);
  let databases: Database[];

  beforeAll(async () => {
    databases = [];
    for (const world of worlds) {
      const database = await openTestDatabase();
      await database.db.transaction((tx) => fillEvents(tx, world));
      databases.push(database);
    }
  });
  afterAll(async () => {
    for (const database of databases) await database.close();
  });

  /** The rows of a query in every world; most tests expect that there are none that break a rule. */
  const inEveryWorld = async <Row>(query: (database: Database) => Promise<Row[]>): Promise<Row[]> =>
    (await Promise.all(databases.map(query))).flat();

  test('every table has rows in some world, but leaders’ visits, the log and the facts of others, which are never invented', async () => {
    const filled = await inEveryWorld(async ({ db }) => {
      const names = [];
      for (const table of all) if ((await db.$count(table)) > 0) names.push(getTableName(table));
      return names;
    });
    const neverInvented = /^(leader_visit$|audit_|relay_|facts_)/;
    const names = all.map((table) => getTableName(table)).filter((name) => !neverInvented.test(name));
    expect(new Set(filled)).toEqual(new Set(names));
  });

  test('the same seed gives equal rows, another seed other ones', () => {
    const rows = (seed: number) => {
      const world = smallWorld(seed);
      const { events, history } = inventEvents(world);
      return { history, invitations: inventInvitations(world, events).map(({ row }) => row) };
    };
    expect(rows(5)).toEqual(rows(5));
    expect(rows(5)).not.toEqual(rows(6));
  });

  test('every row says that it is invented', async () => {
    for (const table of [
      agreement,
      dispute,
      engagement,
      event,
      exchangeProgramme,
      facilitationRequest,
      invitation,
      participant,
      waiverRequest,
    ]) {
      const others = await inEveryWorld(({ db }) =>
        db
          .select({ id: table.id })
          .from(table)
          .where(sql`${table.source} <> 'demonstration'`),
      );
      expect(others).toEqual([]);
    }
    const silent = await inEveryWorld(({ db }) =>
      db
        .select({ title: agreement.title })
        .from(agreement)
        .where(sql`${agreement.title} not like '%(demonstration)'`),
    );
    expect(silent).toEqual([]);
  });

  test.each([
    ['event', event],
    ['exchange_programme', exchangeProgramme],
    ['participant', participant],
    ['dispute', dispute],
    ['waiver_request', waiverRequest],
    ['agreement', agreement],
    ['engagement', engagement],
    ['facilitation_request', facilitationRequest],
  ])('the history of every %s ends in its state', async (_name, table) => {
    const last = sql`(select to_state from ${transition} where subject_id = ${table.id} order by at desc, ${transition.id} desc limit 1)`;
    const wrong = await inEveryWorld(({ db }) =>
      db
        .select({ id: table.id })
        .from(table)
        .where(sql`${last} is distinct from ${table.state}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no step lies in the future, and steps follow each other in time and in state', async () => {
    const previous = sql`lag(to_state) over (partition by subject_id order by at, ${transition.id})`;
    const steps = await inEveryWorld(({ db }) =>
      db
        .select({
          id: transition.subjectId,
          event: transition.event,
          at: transition.at,
          from: transition.from,
          before: sql<string | null>`${previous}`,
        })
        .from(transition),
    );
    expect(steps.filter(({ at }) => at.toISOString() > '2026-01-16T06:00:00Z')).toEqual([]);
    expect(steps.filter(({ from, before }) => from !== before)).toEqual([]);
  });

  test('guests were accredited on the day of the event, and nobody is invited by the own mission', async () => {
    const people = new Map(
      worlds.flatMap(({ people: members }) => members).map((person) => [person.id, person]),
    );
    const guests = await inEveryWorld(({ db }) =>
      db
        .select({
          personId: invitation.personId,
          missionId: invitation.missionId,
          day: sql<string>`(${event.startsAt} at time zone 'UTC')::date::text`,
        })
        .from(invitation)
        .innerJoin(event, sql`${event.id} = ${invitation.eventId}`),
    );
    const absent = guests.filter(({ personId, missionId, day }) => {
      const person = people.get(personId);
      if (person === undefined || person.missionId !== missionId || person.status === 'EXPECTED') return true;
      return person.startsOn > day || (person.endsOn !== null && person.endsOn < day);
    });
    expect(guests.length).toBeGreaterThan(100);
    expect(absent).toEqual([]);
    const own = await inEveryWorld(({ db }) =>
      db
        .select({ id: invitation.id })
        .from(invitation)
        .innerJoin(
          eventHost,
          sql`${eventHost.eventId} = ${invitation.eventId} and ${eventHost.place} = 1 and ${eventHost.missionId} = ${invitation.missionId}`,
        ),
    );
    expect(own).toEqual([]);
  });

  test('nobody replied or arrived in the future, and more come than there is room for at no event', async () => {
    const early = await inEveryWorld(({ db }) =>
      db
        .select({ id: invitation.id })
        .from(invitation)
        .where(
          sql`greatest(${invitation.invitedAt}, ${invitation.repliedAt}, ${invitation.arrivedAt}) > '2026-01-16T06:00:00Z'`,
        ),
    );
    expect(early).toEqual([]);
    const crowded = await inEveryWorld(({ db }) =>
      db
        .select({ id: event.id })
        .from(event)
        .innerJoin(
          invitation,
          sql`${invitation.eventId} = ${event.id} and ${invitation.state} in ('ACCEPTED', 'CHECKED_IN')`,
        )
        .groupBy(event.id)
        .having(sql`sum(1 + ${invitation.plusOnes}) > max(${event.capacity})`),
    );
    expect(crowded).toEqual([]);
  });

  test('delegations that are kept apart do not sit side by side', async () => {
    const pairs = await inEveryWorld(async ({ db }) => {
      const seats = await db
        .select({
          plan: seatAssignment.seatingPlanId,
          seat: seatAssignment.seat,
          missionId: invitation.missionId,
          eventId: invitation.eventId,
        })
        .from(seatAssignment)
        .innerJoin(invitation, sql`${invitation.id} = ${seatAssignment.invitationId}`);
      const conflicts = await db.select().from(seatingConflict);
      return conflicts.map(({ eventId, firstMissionId, secondMissionId }) => {
        const seatsOf = (missionId: string) =>
          seats.filter((each) => each.eventId === eventId && each.missionId === missionId);
        const [first, second] = [seatsOf(firstMissionId), seatsOf(secondMissionId)];
        const distances = first.flatMap((one) => second.map((other) => Math.abs(one.seat - other.seat)));
        return Math.min(...distances);
      });
    });
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter((distance) => distance < 2)).toEqual([]);
  });

  test('who left after a refused waiver has left in the world, too (R30)', async () => {
    const departed = await inEveryWorld(({ db }) =>
      db
        .select({ personId: waiverRequest.personId })
        .from(waiverRequest)
        .where(sql`${waiverRequest.state} = 'CLOSED_DEPARTED'`),
    );
    const people = new Map(smallWorld(1).people.map((person) => [person.id, person]));
    expect(departed.filter(({ personId }) => people.get(personId)?.endsOn == null)).toEqual([]);
  });
});
