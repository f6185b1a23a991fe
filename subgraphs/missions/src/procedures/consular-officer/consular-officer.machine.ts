// The life of the head of a consular post, by exequatur, and of an honorary officer (VCCR 10-13, 23, 25, 58, 68).
import { machineOver, PREVIOUS, type Guard } from '@fmg/shared/domain/machine';
import { consularOfficerStates, honoraryOfficerStates } from '../../records/accreditation/case-states.rules';
import { endGiven } from '../case/departure.machine';
import { missionWorks, type CaseFacts, type MissionStanding } from '../case/mission-works.machine';
import { declarationTransitions, type DeclarationFacts } from '../case/declaration.machine';

/** What decides the steps of the head of a consular post. */
export interface ConsularOfficerFacts extends DeclarationFacts, MissionStanding {
  /** What the commission does not state of name, rank, district and seat. */
  missingInCommission: readonly string[];
  /** Whether the host State has consented to the post, its seat, class and district. */
  postConsented: boolean;
  terminatedOn: string | null;
}

const commissionComplete: Guard<ConsularOfficerFacts> = {
  code: 'COMMISSION_COMPLETE',
  message: 'the commission states name, rank, consular district and seat of the post',
  rule: 'R47',
  legalBasis: 'VCCR 11(1)',
  path: ['input'],
  holds: ({ missingInCommission }) => missingInCommission.length === 0,
};

const postConsented: Guard<Pick<ConsularOfficerFacts, 'postConsented'>> = {
  code: 'POST_CONSENTED',
  message: 'the host State has consented to the post, its seat, class and district',
  rule: 'R47',
  legalBasis: 'VCCR 4',
  path: ['input', 'missionId'],
  holds: (facts) => facts.postConsented,
};

/** The head of a consular post of career; other career officers are notified like staff. */
export const consularOfficerMachine = machineOver<ConsularOfficerFacts>()({
  name: 'head of a consular post',
  legalBasis: 'VCCR 10-13, 23-25',
  states: consularOfficerStates,
  ends: ['REFUSED', 'WITHDRAWN', 'TERMINATED', 'DEPARTED'],
  transitions: [
    {
      event: 'receiveCommission',
      from: [null],
      to: 'COMMISSION_RECEIVED',
      by: ['MISSION_CLERK'],
      mutation: 'receiveCommission',
      guards: [missionWorks, commissionComplete, postConsented],
    },
    {
      event: 'admitProvisionally',
      from: ['COMMISSION_RECEIVED'],
      to: 'PROVISIONAL',
      by: ['ACCREDITATION_OFFICER'],
      mutation: 'admitProvisionally',
      guards: [missionWorks, postConsented],
    },
    {
      event: 'grantExequatur',
      from: ['COMMISSION_RECEIVED', 'PROVISIONAL'],
      to: 'RECOGNIZED',
      by: ['ACCREDITATION_OFFICER', 'SENIOR_DECISION'],
      mutation: 'grantExequatur',
      guards: [missionWorks, postConsented],
    },
    // No reason is owed (VCCR 12(2)).
    {
      event: 'refuse',
      from: ['COMMISSION_RECEIVED', 'PROVISIONAL'],
      to: 'REFUSED',
      by: ['SENIOR_DECISION'],
      mutation: 'refuseExequatur',
    },
    {
      event: 'withdraw',
      from: ['RECOGNIZED'],
      to: 'WITHDRAWN',
      by: ['SENIOR_DECISION'],
      mutation: 'withdrawExequatur',
    },
    {
      event: 'terminate',
      from: ['COMMISSION_RECEIVED', 'PROVISIONAL', 'RECOGNIZED'],
      to: 'TERMINATED',
      by: ['MISSION_CLERK'],
      mutation: 'endConsularFunctions',
      guards: [endGiven],
    },
    {
      event: 'endWithMission',
      from: ['COMMISSION_RECEIVED', 'PROVISIONAL', 'RECOGNIZED'],
      to: 'TERMINATED',
      by: ['SYSTEM'],
    },
    ...declarationTransitions({
      active: ['COMMISSION_RECEIVED', 'PROVISIONAL', 'RECOGNIZED'],
      back: PREVIOUS,
    }),
  ],
});

/** What decides the steps of an honorary officer. */
export interface HonoraryOfficerFacts extends CaseFacts {
  /** What the note does not state of justification, city, functions and work load. */
  missingInRequest: readonly string[];
  /** Whether the form for honorary officers, DS-2005, is filed. */
  formFiled: boolean;
  postConsented: boolean;
  /** Names of the conditions of an honorary officer that are not met, see `honoraryConditions`. */
  failedConditions: readonly string[];
  terminatedOn: string | null;
}

const requestComplete: Guard<HonoraryOfficerFacts> = {
  code: 'REQUEST_COMPLETE',
  message: 'the note states justification, city, functions and work load',
  rule: 'R23',
  legalBasis: 'VCCR 68',
  path: ['input', 'justification'],
  holds: ({ missingInRequest }) => missingInRequest.length === 0,
};

const formFiled: Guard<HonoraryOfficerFacts> = {
  code: 'FORM_FILED',
  message: 'the notice of appointment of an honorary officer (DS-2005) is filed',
  rule: 'R23',
  legalBasis: 'VCCR 24, 58',
  holds: (facts) => facts.formFiled,
};

const conditionsMet: Guard<HonoraryOfficerFacts> = {
  code: 'HONORARY_CONDITIONS',
  message:
    'the officer is a national or permanent resident of the host State, at least 21, and lives in the area of the district',
  rule: 'R23',
  legalBasis: 'VCCR 22, 68, 71',
  path: ['input', 'person'],
  holds: ({ failedConditions }) => failedConditions.length === 0,
};

/**
 * An honorary officer. Such officers live here and do not have to leave: recognition is withdrawn (VCCR 23), and nobody is
 * declared not acceptable with a day of departure.
 */
export const honoraryOfficerMachine = machineOver<HonoraryOfficerFacts>()({
  name: 'honorary consular officer',
  legalBasis: 'VCCR 58, 68',
  states: honoraryOfficerStates,
  ends: ['REFUSED', 'WITHDRAWN', 'TERMINATED'],
  transitions: [
    {
      event: 'request',
      from: [null],
      to: 'HON_REQUESTED',
      by: ['MISSION_CLERK'],
      mutation: 'requestHonoraryOfficer',
      guards: [missionWorks, requestComplete],
    },
    {
      event: 'recognise',
      from: ['HON_REQUESTED'],
      to: 'HON_RECOGNIZED',
      by: ['ACCREDITATION_OFFICER'],
      mutation: 'recogniseHonoraryOfficer',
      guards: [missionWorks, formFiled, conditionsMet, postConsented],
    },
    {
      event: 'refuse',
      from: ['HON_REQUESTED'],
      to: 'REFUSED',
      by: ['ACCREDITATION_OFFICER', 'SENIOR_DECISION'],
      mutation: 'refuseHonoraryOfficer',
    },
    {
      event: 'withdraw',
      from: ['HON_RECOGNIZED'],
      to: 'WITHDRAWN',
      by: ['SENIOR_DECISION'],
      mutation: 'withdrawHonoraryRecognition',
    },
    {
      event: 'endWithMission',
      from: ['HON_REQUESTED', 'HON_RECOGNIZED'],
      to: 'TERMINATED',
      by: ['SYSTEM'],
    },
    {
      event: 'terminate',
      from: ['HON_REQUESTED', 'HON_RECOGNIZED'],
      to: 'TERMINATED',
      by: ['MISSION_CLERK'],
      mutation: 'endConsularFunctions',
      guards: [endGiven],
    },
  ],
});
