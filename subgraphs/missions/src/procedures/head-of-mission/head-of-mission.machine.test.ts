import { advance, nextEvents } from '@fmg/shared/domain/machine';
import { testMachine } from '@fmg/shared/testing/machine';
import { headOfMissionMachine, type HeadOfMissionFacts } from './head-of-mission.machine';

const facts: HeadOfMissionFacts = {
  today: '2026-01-15',
  missionState: 'OPEN',
  previous: 'ARRIVED',
  otherNomineePending: false,
  cleared: true,
  agrementGrantedOn: '2025-11-03',
  visaClass: 'A_1',
  predecessorEnded: true,
  arrivedAt: new Date('2025-12-01T15:00:00Z'),
  credentialsCopyPresentedAt: new Date('2025-12-09T15:00:00Z'),
  credentialsPresentedAt: new Date('2026-01-14T16:00:00Z'),
  earlierArrivalsWaiting: 0,
  relationsSevered: true,
  terminatedOn: '2026-01-15',
  departBy: '2026-01-18',
  departedOn: '2026-01-15',
  documentsOutstanding: 0,
};

describe('the life of a head of mission', () => {
  testMachine(headOfMissionMachine, {
    steps: [
      ['ARRIVED', 'endWithMission', 'TERMINATED'],
      ['COPY_PRESENTED', 'endWithMission', 'TERMINATED'],
      ['ACCREDITED', 'endWithMission', 'TERMINATED'],
      ['SUSPENDED_RELATIONS', 'endWithMission', 'TERMINATED'],
      ['AGREMENT_REQUESTED', 'lapse', 'WITHDRAWN'],
      ['AGREMENT_GRANTED', 'lapse', 'WITHDRAWN'],
      ['APPOINTED', 'lapse', 'WITHDRAWN'],
      ['SUSPENDED_RELATIONS', 'lapse', 'WITHDRAWN'],
      ['RECALLED', 'refuseRecognition', 'RECOGNITION_REFUSED'],
      [null, 'nominate', 'AGREMENT_REQUESTED'],
      ['AGREMENT_REQUESTED', 'grant', 'AGREMENT_GRANTED'],
      ['AGREMENT_REQUESTED', 'refuse', 'AGREMENT_REFUSED'],
      ['AGREMENT_REQUESTED', 'withdraw', 'WITHDRAWN'],
      ['AGREMENT_REQUESTED', 'severRelations', 'SUSPENDED_RELATIONS'],
      ['AGREMENT_GRANTED', 'appoint', 'APPOINTED'],
      ['AGREMENT_GRANTED', 'withdraw', 'WITHDRAWN'],
      ['AGREMENT_GRANTED', 'severRelations', 'SUSPENDED_RELATIONS'],
      ['AGREMENT_GRANTED', 'declare', 'PNG_DECLARED'],
      ['APPOINTED', 'arrive', 'ARRIVED'],
      ['APPOINTED', 'withdraw', 'WITHDRAWN'],
      ['APPOINTED', 'severRelations', 'SUSPENDED_RELATIONS'],
      ['APPOINTED', 'declare', 'PNG_DECLARED'],
      ['ARRIVED', 'presentCopy', 'COPY_PRESENTED'],
      ['ARRIVED', 'terminate', 'TERMINATED'],
      ['ARRIVED', 'severRelations', 'SUSPENDED_RELATIONS'],
      ['ARRIVED', 'declare', 'PNG_DECLARED'],
      ['COPY_PRESENTED', 'present', 'ACCREDITED'],
      ['COPY_PRESENTED', 'terminate', 'TERMINATED'],
      ['COPY_PRESENTED', 'severRelations', 'SUSPENDED_RELATIONS'],
      ['COPY_PRESENTED', 'declare', 'PNG_DECLARED'],
      ['ACCREDITED', 'terminate', 'TERMINATED'],
      ['ACCREDITED', 'severRelations', 'SUSPENDED_RELATIONS'],
      ['ACCREDITED', 'declare', 'PNG_DECLARED'],
      ['SUSPENDED_RELATIONS', 'terminate', 'TERMINATED'],
      ['SUSPENDED_RELATIONS', 'endAfterBreak', 'TERMINATED'],
      ['PNG_DECLARED', 'recall', 'RECALLED'],
      ['PNG_DECLARED', 'refuseRecognition', 'RECOGNITION_REFUSED'],
      ['PNG_DECLARED', 'rescind', 'ARRIVED'],
      ['RECALLED', 'depart', 'DEPARTED'],
      ['RECOGNITION_REFUSED', 'depart', 'DEPARTED'],
    ],
    facts,
    when: { refuseRecognition: { departBy: '2026-01-14' } },
    broken: {
      MISSION_WORKS: { missionState: 'SUSPENDED' },
      NO_OTHER_NOMINEE: { otherNomineePending: true },
      CLEARED: { cleared: false },
      VISA_A_1: { visaClass: 'A_2' },
      PREDECESSOR_ENDED: { predecessorEnded: false },
      ARRIVAL_AFTER_AGREMENT: { agrementGrantedOn: null },
      COPY_AFTER_ARRIVAL: { credentialsCopyPresentedAt: new Date('2025-12-01T14:59:00Z') },
      CREDENTIALS_AFTER_COPY: { credentialsPresentedAt: null },
      IN_ORDER_OF_ARRIVAL: { earlierArrivalsWaiting: 1 },
      END_GIVEN: { terminatedOn: '2026-01-16' },
      RELATIONS_SEVERED: { relationsSevered: false },
      DEADLINE_NOT_PAST: { departBy: '2026-01-14' },
      BEFORE_DEADLINE: { departBy: '2026-01-14' },
      DEADLINE_PASSED: { departBy: '2026-01-15' },
      DEPARTED: { departedOn: null },
      DOCUMENTS_RETURNED: { documentsOutstanding: 1 },
    },
  });

  test.each([
    ['on the day of the agrément', '2025-11-03T05:00:00Z', true],
    ['in the last minute of the day before, in Washington', '2025-11-03T04:59:00Z', false],
    ['today', '2026-01-16T04:59:00Z', true],
    ['tomorrow', '2026-01-16T05:00:00Z', false],
  ])('arrival %s', (_, at, possible) =>
    expect(
      advance(headOfMissionMachine, 'APPOINTED', 'arrive', { ...facts, arrivedAt: new Date(at) }).ok,
    ).toBe(possible),
  );

  test.each([
    [
      'presentCopy',
      'ARRIVED',
      '2026-01-16T15:00:00Z',
      /Stated is 2026-01-16T15:00:00.000Z, which is still to come/,
    ],
    ['presentCopy', 'ARRIVED', '2025-01-01T15:00:00Z', /The arrival is recorded for 20/],
    ['present', 'COPY_PRESENTED', '2026-01-16T15:00:00Z', /which is still to come\.$/],
    [
      'present',
      'COPY_PRESENTED',
      '2025-01-01T15:00:00Z',
      /The handing over of the copies is recorded for 20/,
    ],
  ] as const)('%s in %s at %s is refused for its moment', (event, state, at, says) => {
    const given = event === 'present' ? 'credentialsPresentedAt' : 'credentialsCopyPresentedAt';
    const answer = advance(headOfMissionMachine, state, event, { ...facts, [given]: new Date(at) });
    expect(answer).toMatchObject({ ok: false, refusals: [{ message: expect.stringMatching(says) }] });
  });

  test('a break of relations is said to need what the change asks for, and to concern all heads', () => {
    const { guards } =
      nextEvents(headOfMissionMachine, 'ACCREDITED').find(({ event }) => event === 'severRelations') ?? {};
    expect(guards).toEqual([expect.stringMatching(/^the notice or act .* is named; .* all heads/)]);
  });

  test('no head is appointed before agrément, whatever else is right (R1)', () => {
    const answer = advance(headOfMissionMachine, 'AGREMENT_REQUESTED', 'appoint', facts);
    expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'WRONG_STATE' }] });
  });

  test('a refusal of agrément needs nothing, and so no reason (VCDR 4(2))', () =>
    expect(
      headOfMissionMachine.transitions
        .filter((each) => each.event === 'refuse')
        .flatMap((each) => each.guards ?? []),
    ).toEqual([]));

  test.each(['AGREMENT_GRANTED', 'COPY_PRESENTED', 'ACCREDITED'] as const)(
    'a rescinded declaration leads back to %s',
    (previous) =>
      expect(advance(headOfMissionMachine, 'PNG_DECLARED', 'rescind', { ...facts, previous })).toEqual({
        ok: true,
        to: previous,
      }),
  );
});
