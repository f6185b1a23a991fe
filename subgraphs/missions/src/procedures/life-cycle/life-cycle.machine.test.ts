import { roles } from '@fmg/shared/auth/viewer';
import { mayFire, replay, type Actor } from '@fmg/shared/domain/machine';
import { inventWorld } from '@fmg/missions/seed/fill';
import { missionMachine } from '../mission/mission.machine';
import { caseMachines } from './life-cycle.machine';
import { postStatusIn } from '../../records/accreditation/accreditation.rules';
import { caseKinds, caseStates } from '../../records/accreditation/accreditation.tables';

describe('the machines of accreditation cases', () => {
  test('every state that a case can be stored in belongs to a life cycle, and none is missing', () => {
    const lived = new Set<string>(Object.values(caseMachines).flatMap((each) => [...each.states]));
    expect([...lived].toSorted()).toEqual([...caseStates].toSorted());
  });

  const { rows } = inventWorld({ seed: 7, scale: 'demo', today: '2026-01-15' });
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

  test('a post has a status in every state in which it exists', () => {
    const without = caseKinds.flatMap((kind) =>
      caseMachines[kind].states
        .filter((state) => postStatusIn(kind, state) === null)
        .map((state) => `${kind} ${state}`),
    );
    expect(without).toEqual([
      'HEAD_OF_MISSION AGREMENT_REQUESTED',
      'HEAD_OF_MISSION AGREMENT_GRANTED',
      'HEAD_OF_MISSION AGREMENT_REFUSED',
      'HEAD_OF_MISSION SUSPENDED_RELATIONS',
      'POST POST_REQUESTED',
      'POST POST_APPROVED',
      'POST POST_OPEN',
      'POST CHANGE_REQUESTED',
      'POST CLOSED',
      'POST REFUSED',
      'PERSONA_NON_GRATA WITHDRAWN',
    ]);
  });
});
