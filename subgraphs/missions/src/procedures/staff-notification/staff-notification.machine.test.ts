import { advance } from '@fmg/shared/domain/machine';
import { testMachine } from '@fmg/shared/testing/machine';
import { staffMachine, type StaffFacts } from './staff-notification.machine';

const fitting = { answer: true, rule: null, legalBasis: 'law', explanation: 'It fits.' };
const misfit = (part: keyof StaffFacts['fits']): Partial<StaffFacts> => ({
  fits: { ...facts.fits, [part]: { ...fitting, answer: false } },
});

const facts: StaffFacts = {
  today: '2026-01-15',
  missionState: 'OPEN',
  previous: 'NOTIFIED',
  fits: { category: fitting, rank: fitting, visa: fitting, passport: fitting },
  expectedDays: null,
  missingPapers: [],
  defects: ['The title is missing.'],
  withoutPrivileges: false,
  failedRecognitionTests: [],
  failedTransferTests: [],
  missingPromotionFilings: [],
  terminatedOn: '2025-12-16',
  extended: false,
  extensionRequestedOn: '2026-01-15',
  exceptional: true,
  changeOfStatus: 'APPROVED',
  departedOn: '2026-01-15',
  documentsOutstanding: 0,
  departBy: '2026-01-15',
};

describe('the life of a member of a mission', () => {
  testMachine(staffMachine, {
    steps: [
      ['CHANGE_PENDING', 'change', 'CHANGE_PENDING'],
      ['ACCREDITED', 'propose', 'CHANGE_PENDING'],
      ['CHANGE_PENDING', 'acceptChange', 'ACCREDITED'],
      ['ACCREDITED', 'endWithMission', 'TERMINATED_IN_GRACE'],
      ['REGISTERED_NO_PI', 'endWithMission', 'TERMINATED_IN_GRACE'],
      ['CHANGE_PENDING', 'endWithMission', 'TERMINATED_IN_GRACE'],
      ['EXPECTED', 'lapse', 'WITHDRAWN'],
      ['NOTIFIED', 'lapse', 'WITHDRAWN'],
      ['RETURNED', 'lapse', 'WITHDRAWN'],
      ['CHANGE_PENDING', 'refuse', 'ACCREDITED'],
      ['CHANGE_PENDING', 'withdraw', 'ACCREDITED'],
      ['TERMINATED_IN_GRACE', 'leave', 'TERMINATED_IN_GRACE'],
      ['OUT_OF_STATUS', 'leave', 'OUT_OF_STATUS'],
      ['RECALLED', 'refuseRecognition', 'RECOGNITION_REFUSED'],
      [null, 'issueVisa', 'EXPECTED'],
      [null, 'notify', 'NOTIFIED'],
      ['EXPECTED', 'notify', 'NOTIFIED'],
      ['EXPECTED', 'withdraw', 'WITHDRAWN'],
      ['EXPECTED', 'declare', 'PNG_DECLARED'],
      ['NOTIFIED', 'return', 'RETURNED'],
      ['NOTIFIED', 'accept', 'ACCREDITED'],
      ['NOTIFIED', 'acceptWithoutPrivileges', 'REGISTERED_NO_PI'],
      ['NOTIFIED', 'refuse', 'REFUSED'],
      ['NOTIFIED', 'withdraw', 'WITHDRAWN'],
      ['NOTIFIED', 'declare', 'PNG_DECLARED'],
      ['RETURNED', 'resubmit', 'NOTIFIED'],
      ['RETURNED', 'withdraw', 'WITHDRAWN'],
      ['RETURNED', 'declare', 'PNG_DECLARED'],
      ['ACCREDITED', 'change', 'ACCREDITED'],
      ['ACCREDITED', 'promote', 'CHANGE_PENDING'],
      ['ACCREDITED', 'terminate', 'TERMINATED_IN_GRACE'],
      ['ACCREDITED', 'endRecognition', 'TERMINATED_IN_GRACE'],
      ['ACCREDITED', 'declare', 'PNG_DECLARED'],
      ['REGISTERED_NO_PI', 'terminate', 'TERMINATED_IN_GRACE'],
      ['REGISTERED_NO_PI', 'endRecognition', 'TERMINATED_IN_GRACE'],
      ['REGISTERED_NO_PI', 'declare', 'PNG_DECLARED'],
      ['CHANGE_PENDING', 'accept', 'ACCREDITED'],
      ['CHANGE_PENDING', 'terminate', 'TERMINATED_IN_GRACE'],
      ['CHANGE_PENDING', 'endRecognition', 'TERMINATED_IN_GRACE'],
      ['CHANGE_PENDING', 'declare', 'PNG_DECLARED'],
      ['TERMINATED_IN_GRACE', 'depart', 'CLOSED_DEPARTED'],
      ['TERMINATED_IN_GRACE', 'changeStatus', 'CLOSED_STATUS_CHANGED'],
      ['TERMINATED_IN_GRACE', 'takeUpOtherPost', 'CLOSED_STATUS_CHANGED'],
      ['TERMINATED_IN_GRACE', 'extend', 'TERMINATED_IN_GRACE'],
      ['TERMINATED_IN_GRACE', 'overstay', 'OUT_OF_STATUS'],
      ['OUT_OF_STATUS', 'depart', 'CLOSED_DEPARTED'],
      ['PNG_DECLARED', 'recall', 'RECALLED'],
      ['PNG_DECLARED', 'refuseRecognition', 'RECOGNITION_REFUSED'],
      ['PNG_DECLARED', 'rescind', 'NOTIFIED'],
      ['RECALLED', 'depart', 'DEPARTED'],
      ['RECOGNITION_REFUSED', 'depart', 'DEPARTED'],
    ],
    facts,
    when: {
      acceptWithoutPrivileges: { withoutPrivileges: true },
      overstay: { terminatedOn: '2025-12-15', departedOn: null, changeOfStatus: 'NONE' },
      refuseRecognition: { departBy: '2026-01-14' },
    },
    broken: {
      MISSION_WORKS: { missionState: 'SUSPENDED' },
      CATEGORY_FITS_MISSION: misfit('category'),
      RANK_FITS_CATEGORY: misfit('rank'),
      VISA_FITS_POST: misfit('visa'),
      PASSPORT_FITS_POST: misfit('passport'),
      STAY_LONG_ENOUGH: { expectedDays: 89 },
      PAPERS_COMPLETE: { missingPapers: ['VISA'] },
      DEFECTS_NAMED: { defects: [] },
      ENTITLED: { withoutPrivileges: true },
      NOT_ENTITLED: { withoutPrivileges: false },
      RECOGNITION_TESTS: { failedRecognitionTests: ['AGE'] },
      TRANSFER_TESTS: { failedTransferTests: ['ROTATION'] },
      PROMOTION_FILED: { missingPromotionFilings: ['NEW_NOTICE'] },
      END_GIVEN: { terminatedOn: null },
      DEPARTED: { departedOn: '2026-01-16' },
      DOCUMENTS_RETURNED: { documentsOutstanding: 2 },
      CHANGE_APPROVED_IN_TIME: { changeOfStatus: 'PENDING' },
      OTHER_POST_ACCEPTED: { changeOfStatus: 'PENDING' },
      EXTENSION_ALLOWED: { exceptional: false },
      TIME_TO_LEAVE_PASSED: { terminatedOn: '2025-12-16' },
      STILL_HERE_WITHOUT_STATUS: { changeOfStatus: 'PENDING' },
      DEADLINE_NOT_PAST: { departBy: null },
      BEFORE_DEADLINE: { departBy: '2026-01-14' },
      DEADLINE_PASSED: { departBy: '2026-01-15' },
    },
  });

  const here: Partial<StaffFacts> = { departedOn: null, changeOfStatus: 'NONE' };

  test.each([
    ['day 30', '2026-01-14', {}, false],
    ['day 31', '2026-01-15', {}, true],
    ['day 31 of who has a longer time', '2026-01-15', { extended: true }, false],
    ['day 60 of who has a longer time', '2026-02-13', { extended: true }, false],
    ['day 61 of who has a longer time', '2026-02-14', { extended: true }, true],
    ['day 31 of who has left', '2026-01-15', { departedOn: '2026-01-14' }, false],
    ['day 31 of who waits for another status', '2026-01-15', { changeOfStatus: 'PENDING' }, false],
  ] as const)('out of status on %s after 15 December, %s', (_, today, more, possible) =>
    expect(
      advance(staffMachine, 'TERMINATED_IN_GRACE', 'overstay', {
        ...facts,
        ...here,
        terminatedOn: '2025-12-15',
        today,
        ...more,
      }).ok,
    ).toBe(possible),
  );

  test.each([
    ['89', false],
    ['90', true],
  ])('a stay of %s days can be notified: %s (R8)', (days, possible) =>
    expect(advance(staffMachine, null, 'notify', { ...facts, expectedDays: Number(days) }).ok).toBe(possible),
  );

  test.each([
    ['2026-01-15', true],
    ['2026-01-16', false],
  ])('a longer time asked for on %s, when day 30 is 15 January: %s (R12)', (on, possible) =>
    expect(
      advance(staffMachine, 'TERMINATED_IN_GRACE', 'extend', { ...facts, extensionRequestedOn: on }).ok,
    ).toBe(possible),
  );

  test('everything that stands against an acceptance is told at once', () => {
    const answer = advance(staffMachine, 'NOTIFIED', 'accept', {
      ...facts,
      withoutPrivileges: true,
      failedRecognitionTests: ['AGE'],
    });
    expect(answer.ok ? [] : answer.refusals.map((each) => each.code)).toEqual([
      'ENTITLED',
      'RECOGNITION_TESTS',
    ]);
  });
});
