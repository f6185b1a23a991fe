import { caseMachines } from './life-cycle.machine';
import { postStatusIn } from '../../records/accreditation/accreditation.rules';
import { caseKinds, caseStates } from '../../records/accreditation/accreditation.tables';

describe('the machines of accreditation cases', () => {
  test('every state that a case can be stored in belongs to a life cycle, and none is missing', () => {
    const lived = new Set<string>(Object.values(caseMachines).flatMap((each) => [...each.states]));
    expect([...lived].toSorted()).toEqual([...caseStates].toSorted());
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
