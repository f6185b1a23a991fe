import { sql } from 'drizzle-orm';
import { openTestSubgraph, testDay, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { fillFacilities, inventAll } from '@fmg/facilities/seed/fill';
import { createFacilities } from '../src/server';
import { testWorld } from './testkit/world';

const world = testWorld();

describe('the demonstration data of facilities', () => {
  let graph: TestSubgraph;
  let written = 0;

  beforeAll(async () => {
    graph = await openTestSubgraph(createFacilities);
    await graph.database.db.transaction(async (tx) => fillFacilities(tx, world, (rows) => (written += rows)));
  });
  afterAll(() => graph.close());

  const numbers = async (query: string): Promise<number> => {
    const count = sql<number>`(${sql.raw(query)})::int`;
    const [row] = await graph.database.db.select({ count }).from(sql`(select 1) as once`);
    return row?.count ?? -1;
  };

  test('the same world gives equal rows, another seed others', () => {
    expect(inventAll(testWorld())).toEqual(inventAll(world));
    expect(inventAll({ ...world, seed: 8 }).incidents).not.toEqual(inventAll(world).incidents);
  });

  test('every row that is invented is written, and told to the progress', async () => {
    const tables = [
      'facility',
      'property_notice',
      'zoning_case',
      'security_assessment',
      'incident',
      'incident_suspect',
      'crisis',
      'crisis_mission',
    ];
    tables.push(
      'accountability',
      'assistance_request',
      'protective_detail',
      'cyber_advisory',
      'cyber_advisory_mission',
      'transition',
    );
    const counts = await Promise.all(
      tables.map((table) => numbers(`select count(*) from facilities.${table}`)),
    );
    for (const [index, count] of counts.entries())
      expect([tables[index], count]).not.toEqual([tables[index], 0]);
    expect(written).toBe(counts.reduce((a, b) => a + b, 0));
  });

  test.each([
    'property_notice',
    'zoning_case',
    'incident',
    'crisis',
    'assistance_request',
    'protective_detail',
  ])('the last step of each history led to the present state: %s', async (table) => {
    const last = `select distinct on (subject_id) subject_id, to_state from facilities.transition order by subject_id, at desc, id desc`;
    expect(
      await numbers(
        `select count(*) from facilities.${table} x left join (${last}) t on t.subject_id = x.id where t.to_state is distinct from x.state`,
      ),
    ).toBe(0);
  });

  test('no step of a history comes before the one that it follows, and none lies in the future', async () => {
    const steps = `select subject_id, from_state, at, lag(to_state) over w as before, lag(at) over w as earlier from facilities.transition window w as (partition by subject_id order by id)`;
    expect(
      await numbers(
        `select count(*) from (${steps}) s where from_state is distinct from before or at < earlier`,
      ),
    ).toBe(0);
    expect(
      await numbers(`select count(*) from facilities.transition where at > '${testDay}T23:59:59Z'`),
    ).toBe(0);
  });

  test('every mission has its office at its own address, and only homes are personal data', async () => {
    expect(
      await numbers(
        `select count(distinct mission_id) from facilities.facility where street like '%Main Street'`,
      ),
    ).toBe(world.missions.length);
    expect(
      await numbers(
        `select count(*) from facilities.facility where (kind like '%RESIDENCE') <> (address_class = 'PERSONAL_DATA')`,
      ),
    ).toBe(0);
    expect(
      await numbers(
        `select count(*) from facilities.facility where inviolable and kind in ('HONORARY_OFFICE', 'MFGO_OFFICE', 'CONSULAR_RESIDENCE')`,
      ),
    ).toBe(0);
  });

  test('a notice is open only while its sixty days run, and one without an answer is deemed not disapproved', async () => {
    expect(
      await numbers(
        `select count(*) from facilities.property_notice where state in ('NOTICE_RECEIVED', 'UNDER_REVIEW') and due_on <= '${testDay}'`,
      ),
    ).toBe(0);
    expect(
      await numbers(
        `select count(*) from facilities.property_notice where state = 'DEEMED_NOT_DISAPPROVED' and due_on > '${testDay}'`,
      ),
    ).toBe(0);
    expect(
      await numbers(
        `select count(*) from facilities.property_notice where greatest(decided_on, executed_on) > '${testDay}'`,
      ),
    ).toBe(0);
  });

  test('a serious incident at a place led to a new assessment of it', async () => {
    expect(
      await numbers(
        `select count(*) from facilities.incident where severity in ('S3', 'S4') and assessment_id is null`,
      ),
    ).toBe(0);
    expect(
      await numbers(
        `select count(*) from facilities.incident i join facilities.security_assessment a on a.id = i.assessment_id where a.facility_id is distinct from i.facility_id or a.kind <> 'INCIDENT_DRIVEN'`,
      ),
    ).toBe(0);
  });

  test('every person at post in a mission concerned is accounted for in an active crisis', async () => {
    const concerned = await numbers(`select count(*) from facilities.crisis_mission`);
    expect(await numbers(`select count(*) from facilities.accountability`)).toBe(concerned * 12);
  });

  test('the database refuses what the law forbids', async () => {
    // PGlite and postgres.js name the constraint under different keys.
    const constraintOf = ({ cause }: { cause?: { constraint?: string; constraint_name?: string } }) =>
      cause?.constraint ?? cause?.constraint_name;
    const change = async (statement: string) =>
      graph.database.db.execute(sql.raw(statement)).then(() => 'accepted', constraintOf);
    expect(
      await change(
        `update facilities.property_notice set state = 'EXECUTED', decision = null, decided_on = null, conditions = '[]', executed_on = received_on + 59`,
      ),
    ).toBe('property_notice_executed_check');
    expect(
      await change(
        `update facilities.property_notice set state = 'EXECUTED', decision = 'DISAPPROVED', decided_on = received_on + 10, conditions = '[]', executed_on = received_on + 90`,
      ),
    ).toBe('property_notice_executed_check');
    expect(await change(`update facilities.incident set state = 'CLOSED', lessons = null`)).toMatch(
      /^incident_(closed|triage)_check$/,
    );
    expect(await change(`update facilities.security_assessment set likelihood = 6`)).toBe(
      'security_assessment_likelihood_check',
    );
    expect(await change(`update facilities.security_assessment set event_id = 'evt_x'`)).toMatch(
      /^security_assessment_(subject|event)_check$/,
    );
  });
});
