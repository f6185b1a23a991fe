import { testMachine } from '@fmg/shared/testing/machine';
import { departureMachine } from './departure.machine';

describe('the departure of a head or consular officer', () => {
  testMachine(departureMachine, {
    steps: [
      ['TERMINATED_IN_GRACE', 'leave', 'TERMINATED_IN_GRACE'],
      ['OUT_OF_STATUS', 'leave', 'OUT_OF_STATUS'],
      [null, 'terminate', 'TERMINATED_IN_GRACE'],
      ['TERMINATED_IN_GRACE', 'depart', 'CLOSED_DEPARTED'],
      ['TERMINATED_IN_GRACE', 'changeStatus', 'CLOSED_STATUS_CHANGED'],
      ['TERMINATED_IN_GRACE', 'takeUpOtherPost', 'CLOSED_STATUS_CHANGED'],
      ['TERMINATED_IN_GRACE', 'extend', 'TERMINATED_IN_GRACE'],
      ['TERMINATED_IN_GRACE', 'overstay', 'OUT_OF_STATUS'],
      ['OUT_OF_STATUS', 'depart', 'CLOSED_DEPARTED'],
    ],
    facts: {
      today: '2026-01-15',
      terminatedOn: '2025-12-16',
      extended: false,
      extensionRequestedOn: '2026-01-02',
      exceptional: true,
      changeOfStatus: 'APPROVED',
      departedOn: '2026-01-10',
      documentsOutstanding: 0,
    },
    when: { overstay: { terminatedOn: '2025-12-15', departedOn: null, changeOfStatus: 'NONE' } },
    broken: {
      END_GIVEN: { terminatedOn: null },
      DEPARTED: { departedOn: null },
      DOCUMENTS_RETURNED: { documentsOutstanding: 1 },
      CHANGE_APPROVED_IN_TIME: { today: '2026-01-16' },
      OTHER_POST_ACCEPTED: { changeOfStatus: 'PENDING' },
      EXTENSION_ALLOWED: { extended: true },
      TIME_TO_LEAVE_PASSED: { today: '2026-01-14' },
      STILL_HERE_WITHOUT_STATUS: { departedOn: '2026-01-10' },
    },
  });
});
