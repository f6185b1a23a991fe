import { sql } from 'drizzle-orm';
import { openTestSubgraph, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { fillPrivileges, inventPrivileges } from '@fmg/privileges/seed/fill';
import { createPrivileges } from '../src/server';
import { benefit } from '../src/modules/benefit/benefit.tables';
import { customsClearance } from '../src/modules/customs-clearance/customs-clearance.tables';
import { domesticWorkerFile } from '../src/modules/domestic-worker/domestic-worker.tables';
import { driverLicence } from '../src/modules/driver-licence/driver-licence.tables';
import { transition } from '../src/platform.tables';
import { taxCard } from '../src/modules/tax-card/tax-card.tables';
import { travelNotice } from '../src/modules/travel-notice/travel-notice.tables';
import { liabilityPolicy, vehicle } from '../src/modules/vehicle/vehicle.tables';
import { visaCase } from '../src/modules/visa-case/visa-case.tables';
import { visaIssuance } from '../src/modules/visa-issuance/visa-issuance.tables';
import { workAuthorization } from '../src/modules/work-authorization/work-authorization.tables';
import { testWorld } from './world';

const world = testWorld();

describe('the demonstration data', () => {
  let graph: TestSubgraph;
  let written = 0;

  beforeAll(async () => {
    graph = await openTestSubgraph(createPrivileges);
    await graph.database.db.transaction((tx) => fillPrivileges(tx, world, (rows) => (written += rows)));
  });
  afterAll(() => graph.close());

  test('the same world gives the same rows, another seed gives others', () => {
    expect(inventPrivileges(testWorld())).toEqual(inventPrivileges(world));
    expect(inventPrivileges(testWorld(8)).cards.cards).not.toEqual(inventPrivileges(world).cards.cards);
  });

  test('progress counts every row', async () => {
    const { db } = graph.database;
    const [steps] = await db.select({ count: sql<number>`count(*)::int` }).from(transition);
    expect(written).toBeGreaterThan(steps?.count ?? Number.POSITIVE_INFINITY);
  });

  const lives = {
    visaCase,
    taxCard,
    vehicle,
    driverLicence,
    customsClearance,
    travelNotice,
    domesticWorkerFile,
    workAuthorization,
    benefit,
  };

  test.each(Object.entries(lives))(
    'every %s has a history that is unbroken and ends in its state',
    async (_, table) => {
      const { db } = graph.database;
      const rows = await db.select({ id: table.id, state: table.state, version: table.version }).from(table);
      const bySubject = new Map<string, (typeof transition.$inferSelect)[]>();
      for (const step of await db
        .select()
        .from(transition)
        .orderBy(transition.subjectId, transition.at, transition.id)) {
        bySubject.set(step.subjectId, [...(bySubject.get(step.subjectId) ?? []), step]);
      }
      expect(rows.length).toBeGreaterThan(5);
      for (const row of rows) {
        const history = bySubject.get(row.id) ?? [];
        expect(history.map((step) => step.from)).toEqual([
          null,
          ...history.slice(0, -1).map((step) => step.to),
        ]);
        expect(history.at(-1)?.to).toBe(row.state);
        expect(row.version).toBe(history.length);
        expect(history.every((step) => step.at < new Date(`${world.today}T23:59:59Z`))).toBe(true);
      }
    },
  );

  test('a vehicle is insured until its longest policy ends', async () => {
    const { db } = graph.database;
    const policies = await db.select().from(liabilityPolicy);
    const rows = await db.select().from(vehicle);
    expect(policies.length).toBeGreaterThan(5);
    const longest = (id: string) =>
      policies
        .filter((each) => each.vehicleId === id)
        .map((each) => each.until)
        .toSorted()
        .at(-1) ?? null;
    expect(rows.map((row) => row.insuredUntil)).toEqual(rows.map((row) => longest(row.id)));
  });

  test('a licence in force is under review from 8 points of 24 months, and suspended from 12', async () => {
    const list =
      '{ driverLicences(first: 200, where: { state: { in: [VALID, UNDER_REVIEW, SUSPENDED] } }) { nodes { state points24Months } } }';
    const { driverLicences } = (await graph.ask(list)) as {
      driverLicences: { nodes: { state: string; points24Months: number }[] };
    };
    const states = driverLicences.nodes.map(({ points24Months: points }) =>
      points >= 12 ? 'SUSPENDED' : points >= 8 ? 'UNDER_REVIEW' : 'VALID',
    );
    expect(states).toContain('UNDER_REVIEW');
    expect(driverLicences.nodes.map((node) => node.state)).toEqual(states);
  });

  test('no card of their own for US nationals and for children outside 18 to 21', async () => {
    const people = new Map(world.people.map((person) => [person.id, person]));
    const cards = await graph.database.db
      .select()
      .from(taxCard)
      .where(sql`${taxCard.kind} = 'PERSONAL'`);
    const holders = cards.map((card) => people.get(card.holderId));
    expect(holders.some((holder) => holder?.relation === 'CHILD')).toBe(true);
    expect(
      holders.filter(
        (holder) =>
          holder?.usNationalOrResident !== false ||
          (holder.relation === 'CHILD' && holder.birthDate > '2008-01-15'),
      ),
    ).toEqual([]);
    const ofChildren = cards.filter(
      (card) => people.get(card.holderId)?.relation === 'CHILD' && card.expiresOn !== null,
    );
    expect(ofChildren.every((card) => (card.expiresOn ?? '') <= '2028-03-03')).toBe(true);
  });

  test('published figures are never invented', async () => {
    expect(await graph.database.db.select().from(visaIssuance)).toEqual([]);
  });
});
