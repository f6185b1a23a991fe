import { testMachine } from '@fmg/shared/testing/machine';
import { consularOfficerMachine, honoraryOfficerMachine } from './consular-officer.machine';

describe('the life of the head of a consular post', () => {
  testMachine(consularOfficerMachine, {
    steps: [
      ['COMMISSION_RECEIVED', 'endWithMission', 'TERMINATED'],
      ['PROVISIONAL', 'endWithMission', 'TERMINATED'],
      ['RECOGNIZED', 'endWithMission', 'TERMINATED'],
      ['RECALLED', 'refuseRecognition', 'RECOGNITION_REFUSED'],
      [null, 'receiveCommission', 'COMMISSION_RECEIVED'],
      ['COMMISSION_RECEIVED', 'admitProvisionally', 'PROVISIONAL'],
      ['COMMISSION_RECEIVED', 'grantExequatur', 'RECOGNIZED'],
      ['COMMISSION_RECEIVED', 'refuse', 'REFUSED'],
      ['COMMISSION_RECEIVED', 'terminate', 'TERMINATED'],
      ['COMMISSION_RECEIVED', 'declare', 'PNG_DECLARED'],
      ['PROVISIONAL', 'grantExequatur', 'RECOGNIZED'],
      ['PROVISIONAL', 'refuse', 'REFUSED'],
      ['PROVISIONAL', 'terminate', 'TERMINATED'],
      ['PROVISIONAL', 'declare', 'PNG_DECLARED'],
      ['RECOGNIZED', 'withdraw', 'WITHDRAWN'],
      ['RECOGNIZED', 'terminate', 'TERMINATED'],
      ['RECOGNIZED', 'declare', 'PNG_DECLARED'],
      ['PNG_DECLARED', 'recall', 'RECALLED'],
      ['PNG_DECLARED', 'refuseRecognition', 'RECOGNITION_REFUSED'],
      ['PNG_DECLARED', 'rescind', 'PROVISIONAL'],
      ['RECALLED', 'depart', 'DEPARTED'],
      ['RECOGNITION_REFUSED', 'depart', 'DEPARTED'],
    ],
    facts: {
      today: '2026-01-15',
      missionState: 'OPEN',
      previous: 'PROVISIONAL',
      missingInCommission: [],
      postConsented: true,
      terminatedOn: '2026-01-10',
      departBy: '2026-01-20',
      departedOn: '2026-01-14',
      documentsOutstanding: 0,
    },
    when: { refuseRecognition: { departBy: '2026-01-14' } },
    broken: {
      MISSION_WORKS: { missionState: 'SUSPENDED' },
      COMMISSION_COMPLETE: { missingInCommission: ['district'] },
      POST_CONSENTED: { postConsented: false },
      END_GIVEN: { terminatedOn: null },
      DEADLINE_NOT_PAST: { departBy: '2026-01-14' },
      BEFORE_DEADLINE: { departBy: '2026-01-14' },
      DEADLINE_PASSED: { departBy: '2026-01-15' },
      DEPARTED: { departedOn: null },
      DOCUMENTS_RETURNED: { documentsOutstanding: 1 },
    },
  });
});

describe('the life of an honorary officer', () => {
  testMachine(honoraryOfficerMachine, {
    steps: [
      ['HON_REQUESTED', 'endWithMission', 'TERMINATED'],
      ['HON_RECOGNIZED', 'endWithMission', 'TERMINATED'],
      [null, 'request', 'HON_REQUESTED'],
      ['HON_REQUESTED', 'recognise', 'HON_RECOGNIZED'],
      ['HON_REQUESTED', 'refuse', 'REFUSED'],
      ['HON_REQUESTED', 'terminate', 'TERMINATED'],
      ['HON_RECOGNIZED', 'withdraw', 'WITHDRAWN'],
      ['HON_RECOGNIZED', 'terminate', 'TERMINATED'],
    ],
    facts: {
      today: '2026-01-15',
      missionState: 'OPEN',
      missingInRequest: [],
      formFiled: true,
      postConsented: true,
      failedConditions: [],
      terminatedOn: '2026-01-15',
    },
    broken: {
      MISSION_WORKS: { missionState: 'SUSPENDED' },
      REQUEST_COMPLETE: { missingInRequest: ['workload'] },
      FORM_FILED: { formFiled: false },
      HONORARY_CONDITIONS: { failedConditions: ['AGE'] },
      POST_CONSENTED: { postConsented: false },
      END_GIVEN: { terminatedOn: '2026-01-16' },
    },
  });
});
