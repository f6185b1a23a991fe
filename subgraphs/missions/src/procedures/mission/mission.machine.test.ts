import { advance } from '@fmg/shared/domain/machine';
import { testMachine } from '@fmg/shared/testing/machine';
import { missionMachine, postCaseMachine, type MissionFacts } from './mission.machine';

const facts: MissionFacts = {
  today: '2026-01-15',
  previous: 'OPEN',
  missingInRequest: [],
  relationsBroken: false,
  heldBackByReciprocity: false,
  premisesApproved: true,
  changes: ['seat'],
  closurePlanned: true,
};
const broken: Record<string, Partial<MissionFacts>> = {
  REQUEST_COMPLETE: { missingInRequest: ['consularDistrict'] },
  RELATIONS_IN_FORCE: { relationsBroken: true },
  RECIPROCITY: { heldBackByReciprocity: true },
  PREMISES_APPROVED: { premisesApproved: false },
  CHANGE_NAMED: { changes: [] },
  CLOSURE_PLANNED: { closurePlanned: false },
};

describe('the life of a mission', () => {
  testMachine(missionMachine, {
    steps: [
      [null, 'request', 'REQUESTED'],
      ['REQUESTED', 'consent', 'APPROVED'],
      ['REQUESTED', 'refuse', 'REFUSED'],
      ['APPROVED', 'open', 'OPEN'],
      ['APPROVED', 'close', 'CLOSED'],
      ['OPEN', 'requestChange', 'CHANGE_REQUESTED'],
      ['OPEN', 'suspend', 'SUSPENDED'],
      ['OPEN', 'close', 'CLOSED'],
      ['CHANGE_REQUESTED', 'consentToChange', 'OPEN'],
      ['CHANGE_REQUESTED', 'refuseChange', 'OPEN'],
      ['CHANGE_REQUESTED', 'suspend', 'SUSPENDED'],
      ['CHANGE_REQUESTED', 'close', 'CLOSED'],
      ['SUSPENDED', 'resume', 'OPEN'],
      ['SUSPENDED', 'close', 'CLOSED'],
    ],
    facts,
    broken,
  });

  test('work goes on where it stopped', () =>
    expect(
      advance(missionMachine, 'SUSPENDED', 'resume', { ...facts, previous: 'CHANGE_REQUESTED' }),
    ).toEqual({ ok: true, to: 'CHANGE_REQUESTED' }));
});

describe('the case about a consular post', () => {
  testMachine(postCaseMachine, {
    steps: [
      [null, 'request', 'POST_REQUESTED'],
      ['POST_REQUESTED', 'consent', 'POST_APPROVED'],
      ['POST_REQUESTED', 'refuse', 'REFUSED'],
      ['POST_APPROVED', 'open', 'POST_OPEN'],
      ['POST_APPROVED', 'close', 'CLOSED'],
      ['POST_OPEN', 'requestChange', 'CHANGE_REQUESTED'],
      ['POST_OPEN', 'close', 'CLOSED'],
      ['CHANGE_REQUESTED', 'consentToChange', 'POST_OPEN'],
      ['CHANGE_REQUESTED', 'refuseChange', 'POST_OPEN'],
      ['CHANGE_REQUESTED', 'close', 'CLOSED'],
    ],
    facts,
    broken,
  });
});
