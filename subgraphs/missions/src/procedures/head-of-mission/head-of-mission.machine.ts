// The life of the accreditation of a head of mission: agrément, appointment, arrival, credentials, end (VCDR 4, 13, 19, 43).
import { legalDay } from '@fmg/shared/domain/clock';
import { machineOver, PREVIOUS, type Guard } from '@fmg/shared/domain/machine';
import { headOfMissionStates } from '../../records/accreditation/case-states.rules';
import { endGiven } from '../case/departure.machine';
import { missionWorks, type MissionStanding } from '../case/mission-works.machine';
import { declarationTransitions, type DeclarationFacts } from '../case/declaration.machine';

/** What decides the steps of a head of mission. */
export interface HeadOfMissionFacts extends DeclarationFacts, MissionStanding {
  /** Whether the mission has another nominee whose case is not decided. */
  otherNomineePending: boolean;
  /** Whether the bureau and the White House have cleared the nominee. */
  cleared: boolean;
  /** The day on which agrément was granted; null while it is not. */
  agrementGrantedOn: string | null;
  /** Class of the nominee's visa, as `VisaClass` spells it; null when there is none. */
  visaClass: string | null;
  /** Whether the end of the predecessor's functions is notified; true when there was no predecessor. */
  predecessorEnded: boolean;
  arrivedAt: Date | null;
  credentialsCopyPresentedAt: Date | null;
  credentialsPresentedAt: Date | null;
  /** How many heads arrived earlier and have not presented their credentials. */
  earlierArrivalsWaiting: number;
  /** Whether diplomatic relations with the sending State are broken off. */
  relationsSevered: boolean;
  terminatedOn: string | null;
}

type HeadGuard = Guard<HeadOfMissionFacts>;

const noOtherNominee: HeadGuard = {
  code: 'NO_OTHER_NOMINEE',
  message: 'the mission has no other nominee whose case is pending',
  rule: 'R1',
  legalBasis: 'VCDR 4(1)',
  path: ['input', 'missionId'],
  holds: (facts) => !facts.otherNomineePending,
};

const cleared: HeadGuard = {
  code: 'CLEARED',
  message: 'the bureau and the White House have cleared the nominee',
  rule: 'R1',
  legalBasis: 'VCDR 4(1)',
  holds: (facts) => facts.cleared,
};

const visaOfHead: HeadGuard = {
  code: 'VISA_A_1',
  message: 'the nominee holds an A-1 visa',
  legalBasis: '22 CFR 41.22',
  holds: ({ visaClass }) => visaClass === 'A_1',
};

const predecessorEnded: HeadGuard = {
  code: 'PREDECESSOR_ENDED',
  message: "the end of the predecessor's functions is notified",
  legalBasis: 'VCDR 10(1)(a), 43(a)',
  holds: (facts) => facts.predecessorEnded,
};

const arrivalAfterAgrement: HeadGuard = {
  code: 'ARRIVAL_AFTER_AGREMENT',
  message: 'the day and hour of arrival are given, not before the agrément and not still to come',
  rule: 'R1',
  legalBasis: 'VCDR 4(1), 10(1)(a)',
  path: ['input', 'arrivedAt'],
  holds: ({ arrivedAt, agrementGrantedOn, today }) =>
    arrivedAt !== null &&
    agrementGrantedOn !== null &&
    legalDay(arrivedAt) >= agrementGrantedOn &&
    legalDay(arrivedAt) <= today,
};

/** Why a stated moment is refused: it lies before the step that it follows, or is still to come. */
function stated(at: Date | null, before: string, earliest: Date | null, today: string): string {
  if (at === null) return 'No moment is stated.';
  if (legalDay(at) > today) return `Stated is ${at.toISOString()}, which is still to come.`;
  return `Stated is ${at.toISOString()}. ${before} is recorded ${earliest === null ? 'nowhere' : `for ${earliest.toISOString()}`}.`;
}

const copyAfterArrival: HeadGuard = {
  code: 'COPY_AFTER_ARRIVAL',
  message: 'the copies of the letters of credence and recall are handed over after the arrival, and by today',
  rule: 'R2',
  legalBasis: 'VCDR 13(1)',
  path: ['input', 'presentedAt'],
  holds: ({ arrivedAt, credentialsCopyPresentedAt: copyAt, today }) =>
    arrivedAt !== null && copyAt !== null && copyAt >= arrivedAt && legalDay(copyAt) <= today,
  found: ({ arrivedAt, credentialsCopyPresentedAt, today }) =>
    stated(credentialsCopyPresentedAt, 'The arrival', arrivedAt, today),
};

const credentialsAfterCopy: HeadGuard = {
  code: 'CREDENTIALS_AFTER_COPY',
  message: 'the credentials are presented after the copies, and by today',
  rule: 'R2',
  legalBasis: 'VCDR 13(1)',
  path: ['input', 'presentedAt'],
  holds: ({ credentialsCopyPresentedAt: copyAt, credentialsPresentedAt: presentedAt, today }) =>
    copyAt !== null && presentedAt !== null && presentedAt >= copyAt && legalDay(presentedAt) <= today,
  found: ({ credentialsCopyPresentedAt, credentialsPresentedAt, today }) =>
    stated(credentialsPresentedAt, 'The handing over of the copies', credentialsCopyPresentedAt, today),
};

const inOrderOfArrival: HeadGuard = {
  code: 'IN_ORDER_OF_ARRIVAL',
  message: 'no head who arrived earlier still waits to present credentials',
  rule: 'R3',
  legalBasis: 'VCDR 13(2)',
  holds: ({ earlierArrivalsWaiting }) => earlierArrivalsWaiting === 0,
};

const relationsSevered: HeadGuard = {
  code: 'RELATIONS_SEVERED',
  message: 'diplomatic relations with the sending State are broken off',
  asked:
    'the notice or act on which the break rests is named; the change breaks off relations with the sending State, and suspends the cases of all heads of its missions',
  legalBasis: 'VCDR 45',
  holds: (facts) => facts.relationsSevered,
};

/**
 * A head of mission. The sending State may take back its nominee until the arrival, and notify the end of functions at any
 * time after it: else a mission whose nominee never comes could not name another.
 */
export const headOfMissionMachine = machineOver<HeadOfMissionFacts>()({
  name: 'head of mission',
  legalBasis: 'VCDR 4, 10, 13, 43',
  states: headOfMissionStates,
  ends: ['AGREMENT_REFUSED', 'WITHDRAWN', 'TERMINATED', 'DEPARTED'],
  transitions: [
    {
      event: 'nominate',
      from: [null],
      to: 'AGREMENT_REQUESTED',
      by: ['MISSION_CLERK'],
      mutation: 'requestAgrement',
      guards: [missionWorks, noOtherNominee],
    },
    {
      event: 'grant',
      from: ['AGREMENT_REQUESTED'],
      to: 'AGREMENT_GRANTED',
      by: ['PROTOCOL_OFFICER'],
      mutation: 'grantAgrement',
      guards: [missionWorks, cleared],
    },
    // A refusal needs no reason, and none is kept (VCDR 4(2)).
    {
      event: 'refuse',
      from: ['AGREMENT_REQUESTED'],
      to: 'AGREMENT_REFUSED',
      by: ['PROTOCOL_OFFICER'],
      mutation: 'refuseAgrement',
    },
    {
      event: 'withdraw',
      from: ['AGREMENT_REQUESTED', 'AGREMENT_GRANTED', 'APPOINTED'],
      to: 'WITHDRAWN',
      by: ['MISSION_CLERK'],
      mutation: 'withdrawNomination',
    },
    {
      event: 'appoint',
      from: ['AGREMENT_GRANTED'],
      to: 'APPOINTED',
      by: ['MISSION_CLERK'],
      mutation: 'appointHeadOfMission',
      guards: [missionWorks, visaOfHead, predecessorEnded],
    },
    {
      event: 'arrive',
      from: ['APPOINTED'],
      to: 'ARRIVED',
      by: ['MISSION_CLERK', 'PROTOCOL_OFFICER'],
      mutation: 'recordArrival',
      guards: [missionWorks, arrivalAfterAgrement],
    },
    {
      event: 'presentCopy',
      from: ['ARRIVED'],
      to: 'COPY_PRESENTED',
      by: ['PROTOCOL_OFFICER'],
      mutation: 'presentCopyOfCredentials',
      guards: [missionWorks, copyAfterArrival],
    },
    {
      event: 'present',
      from: ['COPY_PRESENTED'],
      to: 'ACCREDITED',
      by: ['PROTOCOL_OFFICER'],
      mutation: 'presentCredentials',
      guards: [missionWorks, credentialsAfterCopy, inOrderOfArrival],
    },
    {
      event: 'terminate',
      from: ['ARRIVED', 'COPY_PRESENTED', 'ACCREDITED', 'SUSPENDED_RELATIONS'],
      to: 'TERMINATED',
      by: ['MISSION_CLERK'],
      mutation: 'fileTerminationNotice',
      guards: [endGiven],
    },
    {
      event: 'endAfterBreak',
      from: ['SUSPENDED_RELATIONS'],
      to: 'TERMINATED',
      by: ['SENIOR_DECISION'],
      mutation: 'endHeadsAfterBreak',
      guards: [endGiven],
    },
    {
      event: 'severRelations',
      from: [
        'AGREMENT_REQUESTED',
        'AGREMENT_GRANTED',
        'APPOINTED',
        'ARRIVED',
        'COPY_PRESENTED',
        'ACCREDITED',
      ],
      to: 'SUSPENDED_RELATIONS',
      by: ['SENIOR_DECISION'],
      mutation: 'severRelations',
      guards: [relationsSevered],
    },
    {
      event: 'endWithMission',
      from: ['ARRIVED', 'COPY_PRESENTED', 'ACCREDITED', 'SUSPENDED_RELATIONS'],
      to: 'TERMINATED',
      by: ['SYSTEM'],
    },
    {
      event: 'lapse',
      from: ['AGREMENT_REQUESTED', 'AGREMENT_GRANTED', 'APPOINTED', 'SUSPENDED_RELATIONS'],
      to: 'WITHDRAWN',
      by: ['SYSTEM'],
    },
    ...declarationTransitions({
      active: ['AGREMENT_GRANTED', 'APPOINTED', 'ARRIVED', 'COPY_PRESENTED', 'ACCREDITED'],
      back: PREVIOUS,
    }),
  ],
});
