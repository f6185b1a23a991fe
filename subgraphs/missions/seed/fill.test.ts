import { caseMachines } from '@fmg/missions/procedures/life-cycle/life-cycle.machine';
import { missionMachine } from '@fmg/missions/procedures/mission/mission.machine';
import { postStatusIn } from '@fmg/missions/records/accreditation/accreditation.rules';
import { householdStatus } from '@fmg/missions/records/household/household.rules';
import { roles } from '@fmg/shared/auth/viewer';
import { mayFire, replay, type Actor } from '@fmg/shared/domain/machine';
import { inventWorld } from './fill';

const today = '2026-01-15';
const { rows } = inventWorld({ seed: 7, scale: 'demo', today });

describe('the invented cases', () => {
  const histories = new Map<string, typeof rows.transitions>();
  for (const each of rows.transitions)
    histories.set(each.subjectId, [...(histories.get(each.subjectId) ?? []), each]);
  const actors: readonly Actor[] = [...roles, 'SYSTEM'];
  const stepsOf = (id: string) =>
    (histories.get(id) ?? []).map(({ event, from = null, to, by }) => ({ event, from, to, by }));

  test('every invented case has lived by its machine, through those who may', () => {
    expect(rows.cases.length).toBeGreaterThan(500);
    for (const { id, kind, state } of rows.cases) {
      const steps = stepsOf(id);
      expect({ kind, ...replay(caseMachines[kind], steps) }).toEqual({ kind, ok: true, state });
      for (const { event, from, by } of steps)
        expect([
          kind,
          event,
          mayFire(
            caseMachines[kind],
            from,
            event,
            actors.filter((each) => each === by),
          ),
        ]).toEqual([kind, event, true]);
    }
  });

  test('every invented mission that has a history has lived by its machine', () => {
    const told = rows.missions.filter((each) => histories.has(each.id));
    expect(told.length).toBeGreaterThan(20);
    for (const { id, state } of told)
      expect(replay(missionMachine, stepsOf(id))).toEqual({ ok: true, state });
  });

  test('the status of every invented post is what its case makes of it, as long as functions last', () => {
    const posts = new Map(rows.appointments.map((each) => [each.id, each]));
    const told = rows.cases.flatMap(({ kind, state, appointmentId = null }) => {
      const post = posts.get(appointmentId ?? '');
      const counts = post !== undefined && (post.terminatedOn ?? null) === null;
      if (!counts) return [];
      return [[kind, state, postStatusIn(kind, state), post.status]];
    });
    expect(told.length).toBeGreaterThan(500);
    expect(told.filter(([, , expected, found]) => expected !== found)).toEqual([]);
  });
});

describe('the invented households', () => {
  test('whose ties are open belong to the household, but for those whose tie or principal is not there', () => {
    const births = new Map(rows.persons.map((each) => [each.id, each.birthDate ?? null]));
    const posts = new Map(rows.appointments.map((each) => [each.id, each]));
    const reasons = rows.householdMembers.flatMap((member) => {
      const { relation, since, until = null, livesInHousehold, principalId, personId } = member;
      const {
        studentUntil = null,
        disabilityStatementOn = null,
        marriedOn = null,
        authorizedOn = null,
        acceptedOn = null,
        refusedOn = null,
      } = member;
      const post = posts.get(principalId);
      if (post === undefined || until !== null) return [];
      const { category, status, terminatedOn = null, departedOn = null } = post;
      const answer = householdStatus(
        {
          relation,
          birthDate: births.get(personId) ?? null,
          since,
          until,
          livesInHousehold,
          studentUntil,
          disabilityStatementOn,
          marriedOn,
          authorizedOn,
          acceptedOn,
          refusedOn,
        },
        { category, status, terminatedOn, departedOn, partnersRecognised: true },
        today,
      );
      return [`${answer.status} ${answer.reason}`];
    });
    expect(reasons.length).toBeGreaterThan(1000);
    expect([...new Set(reasons)].toSorted()).toEqual([
      'ELIGIBLE AUTHORIZED',
      'ELIGIBLE DISABLED_CHILD',
      'ELIGIBLE DOMESTIC_PARTNER',
      'ELIGIBLE MINOR_CHILD',
      'ELIGIBLE SPOUSE',
      'ELIGIBLE STUDENT',
      'NOT_HOUSEHOLD NOT_ACCEPTED',
      'NOT_HOUSEHOLD NOT_YET',
      'NOT_HOUSEHOLD SPONSOR_ENDED',
    ]);
  });
});
