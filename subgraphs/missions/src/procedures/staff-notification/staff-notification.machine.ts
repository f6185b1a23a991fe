// The life of the notification of a member of a mission: expectation, notice, decision, change, end (VCDR 10, 39(2), 43).
import { machineOver, PREVIOUS, type Guard } from '@fmg/shared/domain/machine';
import { staffStates } from '../../records/accreditation/case-states.rules';
import { departureTransitions, endGiven, type DepartureFacts } from '../case/departure.machine';
import { declarationTransitions, type DeclarationFacts } from '../case/declaration.machine';
import {
  categoryFitsMission,
  passportFitsPost,
  rankFitsCategory,
  visaFitsPost,
  type FitFacts,
} from '../case/fits.machine';
import { missionWorks, type MissionStanding } from '../case/mission-works.machine';
import { MINIMUM_STAY } from './staff-notification.rules';

/** What decides the steps of a member of the staff. Most of them are answers of the rules of this module. */
export interface StaffFacts extends DepartureFacts, DeclarationFacts, MissionStanding, FitFacts {
  /** Planned length of the stay; null when it has no planned end. */
  expectedDays: number | null;
  /** Papers that the notice lacks, see `missingPapers`. */
  missingPapers: readonly string[];
  /** Defects that the Office has named. */
  defects: readonly string[];
  /** Whether the person can have no privileges in such a post, see `withoutPrivileges`. */
  withoutPrivileges: boolean;
  /** Names of the tests of a diplomatic agent that are not passed; empty for other categories. */
  failedRecognitionTests: readonly string[];
  /** Names of the tests of transferred staff that are not passed; empty for other categories. */
  failedTransferTests: readonly string[];
  /** Filings that a promotion across categories still lacks, see `promotionFilings`. */
  missingPromotionFilings: readonly string[];
}

type StaffGuard = Guard<StaffFacts>;

const longEnough: StaffGuard = {
  code: 'STAY_LONG_ENOUGH',
  message: `the stay is planned for ${MINIMUM_STAY} days or more`,
  rule: 'R8',
  legalBasis: 'VCDR 10; published notification practice',
  path: ['input', 'expectedDays'],
  holds: ({ expectedDays }) => expectedDays === null || expectedDays >= MINIMUM_STAY,
};

const papersComplete: StaffGuard = {
  code: 'PAPERS_COMPLETE',
  message: 'passport, visa and record of entry are stated',
  legalBasis: 'VCDR 10; published notification practice',
  path: ['input', 'person'],
  holds: ({ missingPapers }) => missingPapers.length === 0,
  found: ({ missingPapers }) => `Not stated: ${missingPapers.join(', ')}.`,
};

const defectsNamed: StaffGuard = {
  code: 'DEFECTS_NAMED',
  message: 'what has to be corrected is named',
  legalBasis: 'VCDR 10; published notification practice',
  path: ['input', 'defects'],
  holds: ({ defects }) => defects.length > 0,
};

const entitled: StaffGuard = {
  code: 'ENTITLED',
  message: 'the post is one that carries privileges for this person',
  legalBasis: 'VCDR 37, 38; VCCR 71',
  holds: (facts) => !facts.withoutPrivileges,
};

const notEntitled: StaffGuard = {
  code: 'NOT_ENTITLED',
  message:
    'the person is hired locally, works at an office without status, or is a national or permanent resident of the host State',
  legalBasis: 'VCDR 37, 38; VCCR 71',
  holds: (facts) => facts.withoutPrivileges,
};

const recognitionTests: StaffGuard = {
  code: 'RECOGNITION_TESTS',
  message: 'a diplomatic agent passes every test of recognition',
  rule: 'R6',
  legalBasis: 'VCDR 1(e), 8, 42; published notification practice',
  holds: ({ failedRecognitionTests }) => failedRecognitionTests.length === 0,
  found: ({ failedRecognitionTests }) => `Not passed: ${failedRecognitionTests.join(', ')}.`,
};

const transferTests: StaffGuard = {
  code: 'TRANSFER_TESTS',
  message: 'the sending State pays the journey here and back and rotates the person out within a set time',
  legalBasis: 'VCDR 1(f), 1(g); published notification practice',
  holds: ({ failedTransferTests }) => failedTransferTests.length === 0,
  found: ({ failedTransferTests }) => `Not passed: ${failedTransferTests.join(', ')}.`,
};

const promotionFiled: StaffGuard = {
  code: 'PROMOTION_FILED',
  message:
    "the change of visa class with the ministry's note, the end of the old post and the notice of the new one are filed",
  rule: 'R46',
  legalBasis: 'VCDR 10; published notification practice',
  path: ['input', 'changeOfStatusFiled'],
  holds: ({ missingPromotionFilings }) => missingPromotionFilings.length === 0,
  found: ({ missingPromotionFilings }) => `Not filed: ${missingPromotionFilings.join(', ')}.`,
};

/** A member of the staff of an embassy, a mission to an organization or a consular post who does not lead it. */
export const staffMachine = machineOver<StaffFacts>()({
  name: 'member of a mission',
  legalBasis: 'VCDR 10, 39(2), 43; VCCR 24, 25',
  states: staffStates,
  ends: ['REFUSED', 'WITHDRAWN', 'CLOSED_DEPARTED', 'CLOSED_STATUS_CHANGED', 'DEPARTED'],
  transitions: [
    {
      event: 'issueVisa',
      from: [null],
      to: 'EXPECTED',
      by: ['PRIVILEGES_OFFICER'],
      guards: [missionWorks, categoryFitsMission, visaFitsPost],
    },
    {
      event: 'notify',
      from: [null, 'EXPECTED'],
      to: 'NOTIFIED',
      by: ['MISSION_CLERK'],
      mutation: 'fileAppointmentNotice',
      guards: [
        missionWorks,
        longEnough,
        papersComplete,
        categoryFitsMission,
        rankFitsCategory,
        visaFitsPost,
        passportFitsPost,
      ],
    },
    {
      event: 'return',
      from: ['NOTIFIED'],
      to: 'RETURNED',
      by: ['ACCREDITATION_OFFICER'],
      mutation: 'returnAppointmentNotice',
      guards: [defectsNamed],
    },
    {
      event: 'resubmit',
      from: ['RETURNED'],
      to: 'NOTIFIED',
      by: ['MISSION_CLERK'],
      mutation: 'resubmitAppointmentNotice',
      guards: [missionWorks, categoryFitsMission, rankFitsCategory, visaFitsPost, passportFitsPost],
    },
    // Somebody who never comes, or goes before the decision, leaves no case open for ever.
    {
      event: 'withdraw',
      from: ['EXPECTED', 'NOTIFIED', 'RETURNED'],
      to: 'WITHDRAWN',
      by: ['MISSION_CLERK'],
      mutation: 'withdrawAppointmentNotice',
    },
    {
      event: 'accept',
      from: ['NOTIFIED', 'CHANGE_PENDING'],
      to: 'ACCREDITED',
      by: ['ACCREDITATION_OFFICER'],
      mutation: 'acceptAppointment',
      guards: [
        missionWorks,
        entitled,
        categoryFitsMission,
        rankFitsCategory,
        visaFitsPost,
        passportFitsPost,
        recognitionTests,
        transferTests,
      ],
    },
    {
      event: 'acceptWithoutPrivileges',
      from: ['NOTIFIED'],
      to: 'REGISTERED_NO_PI',
      by: ['ACCREDITATION_OFFICER'],
      mutation: 'registerWithoutPrivileges',
      guards: [missionWorks, notEntitled, categoryFitsMission, rankFitsCategory],
    },
    {
      event: 'refuse',
      from: ['NOTIFIED'],
      to: 'REFUSED',
      by: ['ACCREDITATION_OFFICER'],
      mutation: 'refuseAppointment',
    },
    {
      event: 'change',
      from: ['ACCREDITED'],
      to: 'ACCREDITED',
      by: ['MISSION_CLERK'],
      mutation: 'fileChangeNotice',
      guards: [missionWorks],
    },
    {
      event: 'change',
      from: ['CHANGE_PENDING'],
      to: 'CHANGE_PENDING',
      by: ['MISSION_CLERK'],
      mutation: 'fileChangeNotice',
      guards: [missionWorks],
    },
    // What appears in public waits until the Office accepts it.
    {
      event: 'propose',
      from: ['ACCREDITED'],
      to: 'CHANGE_PENDING',
      by: ['MISSION_CLERK'],
      mutation: 'fileChangeNotice',
      guards: [missionWorks, rankFitsCategory],
    },
    {
      event: 'acceptChange',
      from: ['CHANGE_PENDING'],
      to: 'ACCREDITED',
      by: ['ACCREDITATION_OFFICER'],
      mutation: 'acceptAppointment',
      guards: [missionWorks],
    },
    {
      event: 'promote',
      from: ['ACCREDITED'],
      to: 'CHANGE_PENDING',
      by: ['MISSION_CLERK'],
      mutation: 'filePromotion',
      guards: [
        missionWorks,
        promotionFiled,
        categoryFitsMission,
        rankFitsCategory,
        visaFitsPost,
        passportFitsPost,
      ],
    },
    {
      event: 'terminate',
      from: ['ACCREDITED', 'REGISTERED_NO_PI', 'CHANGE_PENDING'],
      to: 'TERMINATED_IN_GRACE',
      by: ['MISSION_CLERK'],
      mutation: 'fileTerminationNotice',
      guards: [endGiven],
    },
    {
      event: 'endRecognition',
      from: ['ACCREDITED', 'REGISTERED_NO_PI', 'CHANGE_PENDING'],
      to: 'TERMINATED_IN_GRACE',
      by: ['ACCREDITATION_OFFICER'],
      mutation: 'endRecognition',
      guards: [endGiven],
    },
    {
      event: 'endWithMission',
      from: ['ACCREDITED', 'REGISTERED_NO_PI', 'CHANGE_PENDING'],
      to: 'TERMINATED_IN_GRACE',
      by: ['SYSTEM'],
    },
    {
      event: 'lapse',
      from: ['EXPECTED', 'NOTIFIED', 'RETURNED'],
      to: 'WITHDRAWN',
      by: ['SYSTEM'],
    },
    // What was asked for is refused or taken back; the post goes on as it was.
    {
      event: 'refuse',
      from: ['CHANGE_PENDING'],
      to: 'ACCREDITED',
      by: ['ACCREDITATION_OFFICER'],
      mutation: 'refuseAppointment',
    },
    {
      event: 'withdraw',
      from: ['CHANGE_PENDING'],
      to: 'ACCREDITED',
      by: ['MISSION_CLERK'],
      mutation: 'withdrawAppointmentNotice',
    },
    ...departureTransitions,
    ...declarationTransitions({
      active: ['EXPECTED', 'NOTIFIED', 'RETURNED', 'ACCREDITED', 'REGISTERED_NO_PI', 'CHANGE_PENDING'],
      back: PREVIOUS,
    }),
  ],
});
