// From the end of functions to the departure: the days that remain, and what has to be given back (VCDR 39(2), 43).
import { machineOver, type Guard, type MachineFacts, type Transition } from '@fmg/shared/domain/machine';
import { graceEndsOn, mayExtend } from './departure.rules';

/** The departure of a person, with the documents of the host State that are still out. */
export interface DocumentFacts {
  /** The legal day on which the event takes place, `YYYY-MM-DD`. */
  today: string;
  /** The day on which the person left; null while the person is here. */
  departedOn: string | null;
  /** How many documents are neither returned nor reported lost, see `outstandingDocuments`. */
  documentsOutstanding: number;
  /** Which they are, in words, e.g. `IDENTITY_CARD ABCD-EFGH-C`. */
  outstanding?: readonly string[];
}

/** What decides how the time after the end of functions is spent. */
export interface DepartureFacts extends MachineFacts, DocumentFacts {
  /** The last day of the functions; null while they last. */
  terminatedOn: string | null;
  /** Whether the one longer time to leave has been granted. */
  extended: boolean;
  /** The day on which a longer time is asked for; null when it is not. */
  extensionRequestedOn: string | null;
  /** Whether exceptional circumstances are given for it. */
  exceptional: boolean;
  /** Another status, by a change of it or in another post: asked for and not decided, or granted. */
  changeOfStatus: 'NONE' | 'PENDING' | 'APPROVED';
}

/** The last day of the functions is known, and not still to come. */
export const endGiven: Guard<MachineFacts & Pick<DepartureFacts, 'terminatedOn'>> = {
  code: 'END_GIVEN',
  message: 'the last day of the functions is notified and has come',
  rule: 'R12',
  legalBasis: 'VCDR 10(1)(a), 43; VCCR 24, 25',
  path: ['input', 'terminatedOn'],
  holds: ({ terminatedOn, today }) => terminatedOn !== null && terminatedOn <= today,
};

const left: Guard<DocumentFacts> = {
  code: 'DEPARTED',
  message: 'the day of departure is recorded and has come',
  rule: 'R12',
  legalBasis: 'VCDR 39(2)',
  path: ['input', 'departedOn'],
  holds: ({ departedOn, today }) => departedOn !== null && departedOn <= today,
};

/** Whoever leaves for good has left, and has given back what the host State issued. */
export const documentsReturned: readonly Guard<DocumentFacts>[] = [
  left,
  {
    code: 'DOCUMENTS_RETURNED',
    message: 'every document of the host State is returned or reported lost',
    rule: 'R48',
    legalBasis: 'Published departure practice',
    holds: ({ documentsOutstanding }) => documentsOutstanding === 0,
    found: ({ documentsOutstanding, outstanding }) =>
      `Still out: ${outstanding?.join(', ') ?? documentsOutstanding}.`,
  },
];

const lastDay = ({ terminatedOn, extended }: DepartureFacts): string | null =>
  terminatedOn === null ? null : graceEndsOn(terminatedOn, extended ? 'EXTENDED' : 'REGULAR');

const extensionAllowed: Guard<DepartureFacts> = {
  code: 'EXTENSION_ALLOWED',
  message:
    'the longer time is asked for by day 30, for the first time, and for exceptional circumstances that are given',
  rule: 'R12',
  legalBasis: 'VCDR 39(2), 43; published departure practice',
  path: ['input', 'reason'],
  holds: ({ terminatedOn, extensionRequestedOn: requestedOn, extended, exceptional }) =>
    terminatedOn !== null &&
    requestedOn !== null &&
    mayExtend({ terminatedOn, requestedOn, earlierExtensions: extended ? 1 : 0, exceptional }).answer,
};

const changeInTime: Guard<DepartureFacts> = {
  code: 'CHANGE_APPROVED_IN_TIME',
  message: 'another status is granted within the time to leave',
  rule: 'R12',
  legalBasis: 'VCDR 39(2), 43; published departure practice',
  holds: (facts) => {
    const last = lastDay(facts);
    return facts.changeOfStatus === 'APPROVED' && last !== null && facts.today <= last;
  },
};

const otherPostAccepted: Guard<DepartureFacts> = {
  code: 'OTHER_POST_ACCEPTED',
  message: 'the host State has accepted the person in another post',
  legalBasis: 'VCDR 10(1)(a), 39(2)',
  holds: ({ changeOfStatus }) => changeOfStatus === 'APPROVED',
};

const overstayed: readonly Guard<DepartureFacts>[] = [
  {
    code: 'TIME_TO_LEAVE_PASSED',
    message: 'the time to leave has passed: it is day 31, or 61 after a longer time was granted',
    rule: 'R12',
    legalBasis: 'VCDR 39(2), 43; published departure practice',
    holds: (facts) => {
      const last = lastDay(facts);
      return last !== null && facts.today > last;
    },
  },
  {
    code: 'STILL_HERE_WITHOUT_STATUS',
    message: 'the person has neither left nor another status granted or asked for',
    rule: 'R12',
    legalBasis: 'VCDR 39(2), 43; published departure practice',
    holds: ({ departedOn, changeOfStatus }) => departedOn === null && changeOfStatus === 'NONE',
  },
];

export type DepartureState =
  'TERMINATED_IN_GRACE' | 'OUT_OF_STATUS' | 'CLOSED_DEPARTED' | 'CLOSED_STATUS_CHANGED';

/** The rows of the time to leave. Whoever is out of status can still leave, and the case then closes. */
export const departureTransitions: readonly Transition<
  DepartureState,
  'depart' | 'leave' | 'changeStatus' | 'takeUpOtherPost' | 'extend' | 'overstay',
  DepartureFacts
>[] = [
  {
    event: 'depart',
    from: ['TERMINATED_IN_GRACE', 'OUT_OF_STATUS'],
    to: 'CLOSED_DEPARTED',
    by: ['MISSION_CLERK', 'ACCREDITATION_OFFICER', 'SYSTEM'],
    mutation: 'recordDeparture',
    guards: documentsReturned,
  },
  // Who has gone is not out of status, whatever is still to come back (R48).
  {
    event: 'leave',
    from: ['TERMINATED_IN_GRACE'],
    to: 'TERMINATED_IN_GRACE',
    by: ['MISSION_CLERK', 'ACCREDITATION_OFFICER'],
    mutation: 'recordDeparture',
    guards: [left],
  },
  {
    event: 'leave',
    from: ['OUT_OF_STATUS'],
    to: 'OUT_OF_STATUS',
    by: ['MISSION_CLERK', 'ACCREDITATION_OFFICER'],
    mutation: 'recordDeparture',
    guards: [left],
  },
  {
    event: 'changeStatus',
    from: ['TERMINATED_IN_GRACE'],
    to: 'CLOSED_STATUS_CHANGED',
    by: ['PRIVILEGES_OFFICER'],
    mutation: 'recordChangeOfStatus',
    guards: [changeInTime],
  },
  {
    // Who was transferred goes on in the new post; its notice was in time, however long the decision took.
    event: 'takeUpOtherPost',
    from: ['TERMINATED_IN_GRACE'],
    to: 'CLOSED_STATUS_CHANGED',
    by: ['ACCREDITATION_OFFICER'],
    guards: [otherPostAccepted],
  },
  {
    event: 'extend',
    from: ['TERMINATED_IN_GRACE'],
    to: 'TERMINATED_IN_GRACE',
    by: ['ACCREDITATION_OFFICER'],
    mutation: 'extendGrace',
    guards: [extensionAllowed],
  },
  {
    event: 'overstay',
    from: ['TERMINATED_IN_GRACE'],
    to: 'OUT_OF_STATUS',
    by: ['SYSTEM'],
    guards: overstayed,
  },
];

/**
 * What becomes of the post of a head of mission or a consular officer, whose accreditation ends with the functions while the
 * person still has days to leave. Staff go through the same rows within their own case.
 */
export const departureMachine = machineOver<DepartureFacts>()({
  name: 'departure',
  legalBasis: 'VCDR 39(2), 43; VCCR 25',
  states: ['TERMINATED_IN_GRACE', 'OUT_OF_STATUS', 'CLOSED_DEPARTED', 'CLOSED_STATUS_CHANGED'],
  ends: ['CLOSED_DEPARTED', 'CLOSED_STATUS_CHANGED'],
  transitions: [
    {
      event: 'terminate',
      from: [null],
      to: 'TERMINATED_IN_GRACE',
      by: ['MISSION_CLERK', 'ACCREDITATION_OFFICER', 'SENIOR_DECISION'],
      guards: [endGiven],
    },
    ...departureTransitions,
  ],
});
