import { sql } from 'drizzle-orm';
import { openTestDatabase } from '@fmg/shared/testing/database';
import { testDay } from '@fmg/shared/testing/subgraph';
import type { Database } from '@fmg/shared/db/database';
import { addDays } from '@fmg/shared/domain/clock';
import { grouped } from '@fmg/shared/db/keyed-read';
import { typeOfId } from '@fmg/shared/identity/ids';
import { fillMissions, inventWorld } from '@fmg/missions/seed/fill';
import { isCardNumber } from '../src/records/identity-card/identity-card.rules';

const options = { seed: 7, scale: 'demo', today: testDay } as const;
const world = inventWorld(options);

describe('the invented world', () => {
  test('the same seed, scale and day give the same world, another seed another one', () => {
    expect(JSON.stringify(inventWorld(options)) === JSON.stringify(world)).toBe(true);
    expect(inventWorld({ ...options, seed: 8 }).people[0]).not.toEqual(world.people[0]);
  });

  test('it has the size of a demonstration', () => {
    expect(world.missions.length).toBeGreaterThan(280);
    expect(world.missions.length).toBeLessThan(350);
    expect(world.people.length).toBeGreaterThan(3000);
    expect(world.people.length).toBeLessThan(4200);
  });

  test('every sending State has an embassy in Washington, and the State at the other end of no relations has none', () => {
    const embassies = world.missions.filter((each) => each.kind === 'EMBASSY' && each.city === 'Washington');
    expect(embassies.map((each) => each.sendingStateCode).toSorted()).toEqual(
      [...world.sendingStates].toSorted(),
    );
    for (const code of ['US', 'IR', 'KP', 'BT', 'TW', 'PR']) expect(world.sendingStates).not.toContain(code);
  });

  test('everybody in it belongs to a mission and a post in it, and dependants to a holder in it', () => {
    const missions = new Set(world.missions.map((each) => each.id));
    const posts = new Set(world.rows.appointments.map((each) => each.id));
    const people = new Set(world.people.map((each) => each.id));
    const astray = world.people.filter(
      (each) =>
        typeOfId(each.id) !== 'Person' ||
        !missions.has(each.missionId) ||
        !posts.has(each.appointmentId) ||
        (each.principalId !== null && !people.has(each.principalId)),
    );
    expect(astray).toEqual([]);
    expect(people.size).toBe(world.people.length);
  });

  test('names of people are of the class of their post, and nobody under age is on a public list', () => {
    const adult = addDays(testDay, -Math.round(18 * 365.25));
    const named = world.rows.persons.filter((each) => each.nameClass !== 'DEPENDANT');
    expect(named.filter((each) => each.birthDate == null || each.birthDate > adult)).toEqual([]);
  });

  test('the history of a case ends in its state and never goes back in time', () => {
    const subjects = [...world.rows.cases, ...world.rows.missions];
    const histories = grouped(
      subjects.map((each) => each.id),
      world.rows.transitions,
      (each) => each.subjectId,
    );
    const tomorrow = new Date(`${addDays(testDay, 1)}T05:00:00Z`);
    const wrong = subjects.filter((each, place) => {
      const history = histories[place] ?? [];
      const follows = history.every((step, index) => {
        const before = history[index - 1];
        return (
          step.from === (before?.to ?? null) && step.at >= (before?.at ?? step.at) && step.at <= tomorrow
        );
      });
      return history.length > 0 && !(follows && history.at(-1)?.to === each.state);
    });
    expect(wrong).toEqual([]);
    const told = new Set(world.rows.transitions.map((each) => each.subjectId));
    expect(world.rows.cases.filter((each) => !told.has(each.id))).toEqual([]);
  });

  test('credentials are presented in the order of arrival (VCDR 13(2))', () => {
    const presented = world.rows.appointments.flatMap((each) =>
      each.credentialsPresentedAt && each.arrivedAt ? [each] : [],
    );
    const byArrival = presented
      .toSorted((a, b) => Number(a.arrivedAt) - Number(b.arrivedAt))
      .map((each) => Number(each.credentialsPresentedAt));
    expect(presented.length).toBeGreaterThan(100);
    expect(byArrival).toEqual(byArrival.toSorted((a, b) => a - b));
  });

  test('no day that has happened lies in the future', () => {
    const { appointments, cards, householdMembers } = world.rows;
    const daysOf = (each: (typeof appointments)[number]) => [
      each.arrivedOn,
      each.notifiedOn,
      each.acceptedOn,
      each.terminatedOn,
      each.departedOn,
    ];
    expect(appointments.filter((each) => daysOf(each).some((day) => (day ?? '') > testDay))).toEqual([]);
    expect(
      cards.filter(
        (each) => each.issuedOn > testDay || (each.state === 'VALID' && each.expiresOn <= testDay),
      ),
    ).toEqual([]);
    expect(householdMembers.filter((each) => (each.until ?? '') > testDay)).toEqual([]);
  });

  test('numbers of cards have a true check character', () => {
    expect(world.rows.cards.filter((each) => !isCardNumber(each.number))).toEqual([]);
  });
});

describe('the filled tables', () => {
  let database: Database;
  const count = async (query: ReturnType<typeof sql>): Promise<number> => {
    const rows = await database.db.select({ n: sql<number>`count(*)::int` }).from(sql`(${query}) as found`);
    return rows[0]?.n ?? -1;
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    await database.db.transaction(async (tx) => await fillMissions(tx as unknown as Database['db'], world)); // a transaction has what a database has
  });
  afterAll(() => database.close());

  test('every embassy that works has one head or one chargé, and no consular post at work is without a head', async () => {
    expect(
      await count(sql`select m.id from missions.mission m where m.kind in ('EMBASSY', 'CONSULATE_GENERAL', 'UN_MISSION', 'HONORARY_POST') and m.status = 'ACTIVE'
        and not exists (select from missions.appointment a where a.mission_id = m.id and a.heads_mission and a.current)`),
    ).toBe(0);
  });

  test("a person's name has the class of the person's posts, a spouse's that of the holder", async () => {
    expect(
      await count(sql`select p.id from missions.person p join missions.appointment a on a.person_id = p.id
        where p.name_class <> a.post_class`),
    ).toBe(0);
  });

  test('nobody has a card of a post that carries none, and no dependant under sixteen has one', async () => {
    expect(
      await count(sql`select c.id from missions.identity_card c join missions.appointment a on a.id = c.appointment_id
        where a.category in ('LOCALLY_EMPLOYED', 'PRIVATE_DOMESTIC_WORKER', 'FOREIGN_GOV_EMPLOYEE_MFGO', 'IO_STAFF')`),
    ).toBe(0);
    expect(
      await count(sql`select c.id from missions.identity_card c join missions.person p on p.id = c.person_id
        where c.issued_on < p.birth_date + interval '16 years'`),
    ).toBe(0);
  });

  test('a second fill of the same database is refused', async () => {
    await expect(fillMissions(database.db, world)).rejects.toMatchObject({
      cause: { constraint: 'relations_period_pkey' },
    });
  });
});
