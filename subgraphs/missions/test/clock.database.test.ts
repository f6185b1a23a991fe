import { insertRows } from '@fmg/shared/db/bulk';
import { addDays, fixedClock } from '@fmg/shared/domain/clock';
import { testEngines } from '@fmg/shared/testing/database';
import { accreditationCase } from '../src/records/accreditation/accreditation.tables';
import { appointment } from '../src/records/appointment/appointment.tables';
import { departureOn } from '../src/procedures/case/departure.rules';
import { runClock, type ClockLine } from '../src/procedures/clock/clock.service';
import { transition } from '../src/records/history/history.tables';
import { mission } from '../src/records/mission/mission.tables';
import { person } from '../src/records/person/person.tables';
import { outcomeOf } from '../src/procedures/persona-non-grata/persona-non-grata.rules';
import { lateness, needsReview } from '../src/procedures/staff-notification/staff-notification.rules';
import { aCase, aMission, anEndedPost, aPerson, aPost, id } from './builders';
import { accreditation, Office } from './office';

/** The days around which something below becomes due, each with its eve and its morrow. */
const days = [
  '2026-01-04',
  '2026-01-09',
  '2026-01-10',
  '2026-01-14',
  '2026-02-04',
  '2026-02-09',
  '2026-02-18',
  '2026-02-20',
  '2026-03-01',
  '2028-02-28',
]
  .flatMap((day) => [-1, 0, 1].map((more) => addDays(day, more)))
  .filter((day, index, all) => all.indexOf(day) === index);

// Staff whose functions ended, with a longer time to leave or without.
const leaving = [
  { name: 'A', terminatedOn: '2025-12-15', length: 'REGULAR', departedOn: null },
  { name: 'B', terminatedOn: '2026-01-10', length: 'REGULAR', departedOn: null },
  { name: 'C', terminatedOn: '2025-12-20', length: 'EXTENDED', departedOn: null },
  { name: 'D', terminatedOn: '2025-12-15', length: 'REGULAR', departedOn: '2026-01-05' },
] as const;
const declared = [
  { name: 'E', declaredOn: '2026-01-01', departBy: '2026-01-14' },
  { name: 'F', declaredOn: '2026-01-01', departBy: '2026-02-20' },
] as const;
// Posts by the days of arrival and notification.
const arriving = [
  { name: 'G', arrivedOn: '2025-12-10', notifiedOn: '2026-01-09' },
  { name: 'H', arrivedOn: '2025-12-10', notifiedOn: '2026-01-10' },
  { name: 'I', arrivedOn: '2026-01-05', notifiedOn: null },
] as const;
const longHeld = ['2020-01-09', '2020-02-28', '2020-02-29', '2020-03-01', '2022-02-28'].map((startsOn) => ({
  name: `since ${startsOn}`,
  startsOn,
}));
const termEnds = '2026-02-10';

const names = [...leaving, ...declared, ...arriving, ...longHeld].map(({ name }) => name);

describe.each(testEngines())('what time brings about on %s', (engine) => {
  let office: Office;

  beforeAll(async () => (office = await Office.open(engine)));
  beforeEach(async () => {
    await office.empty();
    await fill();
  });
  afterAll(() => office.close());

  async function fill(): Promise<void> {
    const { db } = office.database;
    const at = 'Embassy A';
    await insertRows(db, mission, [aMission(at)]);
    await insertRows(
      db,
      person,
      [...names, 'Head', 'Term'].map((name) => aPerson(name, at)),
    );
    await insertRows(db, appointment, [
      ...leaving.map(({ name, terminatedOn, departedOn }) =>
        anEndedPost(name, at, terminatedOn, { departedOn }),
      ),
      ...declared.map(({ name }) => aPost(name, at, { status: 'PNG_DECLARED' })),
      ...arriving.map(({ name, arrivedOn, notifiedOn }) =>
        aPost(name, at, {
          startsOn: arrivedOn,
          arrivedOn,
          notifiedOn,
          acceptedOn: null,
          status: 'NOTIFIED',
        }),
      ),
      ...longHeld.map(({ name, startsOn }) =>
        aPost(name, at, { startsOn, arrivedOn: startsOn, notifiedOn: startsOn, acceptedOn: startsOn }),
      ),
      anEndedPost('Head', at, '2026-01-10', {
        category: 'HEAD_OF_MISSION',
        headsMission: true,
        headClass: 'AMBASSADOR',
      }),
      aPost('Term', at, { endsOn: termEnds }),
    ]);
    await insertRows(db, accreditationCase, [
      ...leaving.map(({ name, terminatedOn, length }) =>
        aCase(name, at, {
          state: 'TERMINATED_IN_GRACE',
          graceEndsOn: addDays(terminatedOn, length === 'EXTENDED' ? 60 : 30),
        }),
      ),
      ...declared.flatMap(({ name, departBy }) => [
        aCase(name, at, { state: 'PNG_DECLARED', departBy }),
        aCase(`file on ${name}`, at, {
          kind: 'PERSONA_NON_GRATA',
          state: 'PNG_DECLARED',
          departBy,
          dueOn: departBy,
          personId: id('Person', name),
          appointmentId: id('Appointment', name),
        }),
      ]),
      ...arriving.map(({ name }) => aCase(name, at, { state: 'NOTIFIED' })),
      ...longHeld.map(({ name }) => aCase(name, at)),
      aCase('Head', at, { kind: 'HEAD_OF_MISSION', state: 'TERMINATED' }),
      aCase('Term', at),
    ]);
    const step = (name: string, event: string, from: string | null, to: string) => ({
      id: `${name}/1`,
      subjectId: id('AccreditationCase', name),
      event,
      from,
      to,
      number: 1,
      at: new Date('2026-01-01T17:00:00Z'),
    });
    await insertRows(db, transition, [
      ...declared.flatMap(({ name }) =>
        [name, `file on ${name}`].map((each) => step(each, 'declare', null, 'PNG_DECLARED')),
      ),
      step('C', 'extend', 'TERMINATED_IN_GRACE', 'TERMINATED_IN_GRACE'),
    ]);
  }

  const runOn = (day: string): Promise<ClockLine[]> => runClock(office.database, fixedClock(day));
  const counts = (lines: readonly ClockLine[]) =>
    Object.fromEntries(lines.map(({ action, done, failures }) => [action, [done, failures.length]]));

  interface Case {
    state: string;
    status: string;
    late: boolean;
    review: string | null;
    due: string | null;
  }
  async function caseOf(name: string): Promise<Case | undefined> {
    const [row] = await office.rows<Case>(
      `select c.state, a.status, c.late, c.review_from::text as review, c.due_on::text as due
       from missions.accreditation_case c join missions.appointment a on a.id = c.appointment_id
       where c.id = '${id('AccreditationCase', name)}'`,
    );
    return row;
  }

  /** What the rules derive on a day. */
  function derivedOn(day: string): Record<string, unknown> {
    const derived: Record<string, unknown> = {};
    for (const { name, terminatedOn, length, departedOn } of leaving) {
      if (terminatedOn > day) continue;
      const { answer } = departureOn({ endedOn: terminatedOn, length, fixedDay: null, departedOn }, day);
      derived[name] = answer === 'OVERDUE' ? 'OUT_OF_STATUS' : 'TERMINATED_IN_GRACE';
    }
    for (const { name, ...declaration } of declared) {
      const { answer } = outcomeOf({ ...declaration, recalledOn: null, rescindedOn: null }, day);
      derived[name] = answer === 'DECLARED' ? 'PNG_DECLARED' : answer;
    }
    for (const { name, ...dates } of arriving)
      if ((dates.notifiedOn ?? dates.arrivedOn) <= day)
        derived[name] = lateness({ ...dates, acceptedOn: null }, day).answer === 'LATE';
    for (const { name, startsOn } of longHeld) derived[name] = needsReview(startsOn, day).answer;
    return derived;
  }

  /** What the graph answers for a day, in the same words, of those whom a read tells of. */
  async function readOn(day: string): Promise<Record<string, unknown>> {
    type Page = { nodes: { id?: string; appointment?: { id: string } }[] };
    const { grace, late, reviews } = await office.on(day).ask<Record<'grace' | 'late' | 'reviews', Page>>(
      accreditation,
      `{ grace: graceEnding(withinDays: 366, asOf: "${day}", first: 100) { nodes { id } }
         late: lateNotifications(asOf: "${day}", first: 100) { nodes { appointment { id } } }
         reviews: sixYearReviews(asOf: "${day}", first: 100) { nodes { id } } }`,
    );
    const idsOf = ({ nodes }: Page) => new Set(nodes.map((each) => each.id ?? each.appointment?.id));
    const [inGrace, lateIds, reviewIds] = [idsOf(grace), idsOf(late), idsOf(reviews)];
    const answered: Record<string, unknown> = {};
    for (const { name, terminatedOn, departedOn } of leaving)
      if (terminatedOn <= day && departedOn === null)
        answered[name] = inGrace.has(id('AccreditationCase', name)) ? 'TERMINATED_IN_GRACE' : 'OUT_OF_STATUS';
    for (const { name, arrivedOn, notifiedOn } of arriving)
      if ((notifiedOn ?? arrivedOn) <= day) answered[name] = lateIds.has(id('Appointment', name));
    for (const { name } of longHeld) answered[name] = reviewIds.has(id('Appointment', name));
    return answered;
  }

  /** What the job has written, in the same words; the state of a post beside that of its case where the two differ. */
  async function writtenOf(known: readonly string[]): Promise<Record<string, unknown>> {
    const written: Record<string, unknown> = {};
    for (const name of known) {
      const row = await caseOf(name);
      if (arriving.some((each) => each.name === name)) written[name] = row?.late;
      else if (longHeld.some((each) => each.name === name)) written[name] = row?.review !== null;
      else written[name] = row?.status === row?.state ? row?.state : row;
    }
    return written;
  }

  test('what is written on a day is what a read of that day derives, whenever somebody looks', async () => {
    for (const day of days) {
      await office.empty();
      await fill();
      const derived = derivedOn(day);
      expect(derived).toMatchObject(await readOn(day));
      await runOn(day);
      expect({ day, ...(await writtenOf(Object.keys(derived))) }).toEqual({ day, ...derived });
    }
  }, 300_000);

  test('days that nobody looked at are caught up with, and a second run changes nothing', async () => {
    const first = await runOn('2026-03-10');
    expect(counts(first)).toEqual({
      endWithMission: [0, 0],
      expireCard: [0, 0],
      overstay: [3, 0],
      overstayPost: [1, 0],
      refuseRecognition: [2, 0],
      markLate: [2, 0],
      markReview: [4, 0],
      markTermEnded: [1, 0],
    });
    expect(await caseOf('Term')).toMatchObject({ due: termEnds });
    expect(await caseOf('Head')).toMatchObject({ state: 'TERMINATED', status: 'OUT_OF_STATUS' });
    expect(await caseOf('since 2020-02-29')).toMatchObject({ review: '2026-03-02' });
    const second = await runOn('2026-03-10');
    expect(second.every(({ done, left, failures }) => done + left + failures.length === 0)).toBe(true);
  });

  test('the system takes the steps, and the log names it', async () => {
    await office.rows('delete from missions.audit_entry');
    await office.rows('delete from missions.audit_chain');
    await runOn('2026-01-20');
    expect(await office.steps(id('AccreditationCase', 'A'))).toEqual([['overstay', 'SYSTEM']]);
    expect((await office.steps(id('AccreditationCase', 'E'))).at(-1)).toEqual([
      'refuseRecognition',
      'SYSTEM',
    ]);
    const log = await office.rows<{ action: string; actor: string; roles: string[] }>(
      `select action, actor, roles from missions.audit_entry order by position`,
    );
    expect(log.map(({ action }) => action).toSorted()).toEqual(
      ['markLate', 'markReview', 'overstay', 'refuseRecognition'].toSorted(),
    );
    expect(log.every(({ actor, roles }) => actor === 'system' && roles.length === 0)).toBe(true);
  });

  test('a trial tells what would be done, and nothing of it is done', async () => {
    const all = async (): Promise<unknown[]> => [
      ...(await office.rows('select * from missions.accreditation_case order by id')),
      ...(await office.rows('select * from missions.appointment order by id')),
      ...(await office.rows('select id from missions.transition order by id')),
      ...(await office.rows('select * from missions.audit_chain order by chain')),
      ...(await office.rows('select number from missions.outbox order by number')),
    ];
    const before = await all();
    const trial = await runClock(office.database, fixedClock('2026-03-10'), { isTrial: true });
    expect(counts(trial)).toMatchObject({ overstay: [3, 0], refuseRecognition: [2, 0], markLate: [2, 0] });
    expect(trial.find(({ action }) => action === 'overstay')?.ids).toContain(id('AccreditationCase', 'A'));
    expect(await all()).toEqual(before);
    expect(counts(await runOn('2026-03-10'))).toEqual(counts(trial));
    expect(await all()).not.toEqual(before);
  });

  test('of several runs at once one acts', async () => {
    const runs = await Promise.all(Array.from({ length: 4 }, () => runOn('2026-03-10')));
    const total: Record<string, number> = {};
    for (const { action, done, failures } of runs.flat()) {
      total[action] = (total[action] ?? 0) + done;
      expect(failures).toEqual([]);
    }
    expect(total).toEqual({
      endWithMission: 0,
      expireCard: 0,
      overstay: 3,
      overstayPost: 1,
      refuseRecognition: 2,
      markLate: 2,
      markReview: 4,
      markTermEnded: 1,
    });
    expect(await office.steps(id('AccreditationCase', 'A'))).toHaveLength(1);
  });

  test('whoever holds another post is not out of status', async () => {
    await insertRows(office.database.db, mission, [aMission('Embassy B')]);
    await insertRows(office.database.db, appointment, [
      aPost('A again', 'Embassy B', { personId: id('Person', 'A'), startsOn: '2026-01-02' }),
    ]);
    await insertRows(office.database.db, accreditationCase, [
      aCase('A again', 'Embassy B', { personId: id('Person', 'A') }),
    ]);
    expect((await runOn('2026-01-20')).find(({ action }) => action === 'overstay')).toMatchObject({
      done: 0,
      left: 1,
      failures: [],
    });
    expect(await caseOf('A')).toMatchObject({ state: 'TERMINATED_IN_GRACE' });
  });
});
