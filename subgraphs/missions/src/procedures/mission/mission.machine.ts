// The life of a mission or consular post: request, consent, opening, change, suspension, closure (VCDR 2, 12; VCCR 4).
import {
  machineOver,
  PREVIOUS,
  type Actor,
  type Guard,
  type MachineFacts,
  type Transition,
} from '@fmg/shared/domain/machine';
import { postCaseStates } from '../../records/accreditation/case-states.rules';

/** What decides the steps of a mission or post. */
export interface MissionFacts extends MachineFacts {
  /** What the request does not state, see `missingInRequest`. */
  missingInRequest: readonly string[];
  /** Whether the mission rests on diplomatic relations that are not in force. */
  relationsBroken: boolean;
  /** Whether the treatment of the host State's own posts stands against consent. */
  heldBackByReciprocity: boolean;
  /** Whether the premises are approved. */
  premisesApproved: boolean;
  /** What a change asks for of seat, class and district. */
  changes: readonly string[];
  /** Whether it is settled what becomes of archives and premises. */
  closurePlanned: boolean;
}

const requestComplete: Guard<MissionFacts> = {
  code: 'REQUEST_COMPLETE',
  message:
    'the request states seat, justification, sending State, the district of a consular post, the mission that a post or branch belongs to, and the organization of a mission to one',
  rule: 'R47',
  legalBasis: 'VCDR 2, 12; VCCR 4(1), 4(2)',
  path: ['input'],
  holds: ({ missingInRequest }) => missingInRequest.length === 0,
};

const reciprocity: Guard<MissionFacts> = {
  code: 'RECIPROCITY',
  message: "the treatment of the host State's own posts does not stand against it",
  rule: 'R47',
  legalBasis: 'VCCR 4; 22 USC 4304(b)',
  holds: (facts) => !facts.heldBackByReciprocity,
};

const relationsInForce: Guard<MissionFacts> = {
  code: 'RELATIONS_IN_FORCE',
  message: 'diplomatic relations with the sending State are in force, where the mission rests on them',
  legalBasis: 'VCDR 2',
  holds: (facts) => !facts.relationsBroken,
};

const premisesApproved: Guard<MissionFacts> = {
  code: 'PREMISES_APPROVED',
  message: 'the premises are approved',
  rule: 'R37',
  legalBasis: '22 USC 4305(a)',
  holds: (facts) => facts.premisesApproved,
};

const changeNamed: Guard<MissionFacts> = {
  code: 'CHANGE_NAMED',
  message: 'a new seat, class or district is named',
  rule: 'R47',
  legalBasis: 'VCCR 4(3)',
  path: ['input'],
  holds: ({ changes }) => changes.length > 0,
};

const closurePlanned: Guard<MissionFacts> = {
  code: 'CLOSURE_PLANNED',
  message: 'it is settled what becomes of archives and premises',
  legalBasis: 'VCDR 45(a); VCCR 27',
  path: ['input', 'archivesAndPremises'],
  holds: (facts) => facts.closurePlanned,
};

type ConsentEvent =
  'request' | 'consent' | 'refuse' | 'open' | 'requestChange' | 'consentToChange' | 'refuseChange' | 'close';

/** The states of one such life by what they mean: a mission and the case about it name them differently. */
interface ConsentStates<State extends string> {
  requested: State;
  approved: State;
  open: State;
  changeRequested: State;
  refused: State;
  closed: State;
  /** From where one may close. */
  mayClose: readonly State[];
}

const closers: readonly Actor[] = ['MISSION_CLERK', 'ACCREDITATION_OFFICER', 'SENIOR_DECISION'];

function consentTransitions<State extends string>({
  requested,
  approved,
  open,
  changeRequested,
  refused,
  closed,
  mayClose,
}: ConsentStates<State>): Transition<State, ConsentEvent, MissionFacts>[] {
  return [
    {
      event: 'request',
      from: [null],
      to: requested,
      by: ['MISSION_CLERK', 'PROTOCOL_OFFICER'],
      mutation: 'requestMission',
      guards: [requestComplete],
    },
    {
      event: 'consent',
      from: [requested],
      to: approved,
      by: ['ACCREDITATION_OFFICER', 'SENIOR_DECISION'],
      mutation: 'consentToMission',
      guards: [relationsInForce, reciprocity],
    },
    { event: 'refuse', from: [requested], to: refused, by: ['SENIOR_DECISION'], mutation: 'refuseMission' },
    {
      event: 'open',
      from: [approved],
      to: open,
      by: ['PROPERTY_OFFICER'],
      mutation: 'openMission',
      guards: [premisesApproved],
    },
    {
      event: 'requestChange',
      from: [open],
      to: changeRequested,
      by: ['MISSION_CLERK'],
      mutation: 'requestMissionChange',
      guards: [changeNamed],
    },
    {
      event: 'consentToChange',
      from: [changeRequested],
      to: open,
      by: ['ACCREDITATION_OFFICER', 'SENIOR_DECISION'],
      mutation: 'consentToMissionChange',
      guards: [reciprocity],
    },
    {
      event: 'refuseChange',
      from: [changeRequested],
      to: open,
      by: ['SENIOR_DECISION'],
      mutation: 'refuseMissionChange',
    },
    {
      event: 'close',
      from: mayClose,
      to: closed,
      by: closers,
      mutation: 'closeMission',
      guards: [closurePlanned],
    },
  ];
}

/** A mission of any kind; other kinds follow the pattern of consular posts. */
export const missionMachine = machineOver<MissionFacts>()({
  name: 'mission',
  legalBasis: 'VCDR 2, 12',
  states: ['REQUESTED', 'APPROVED', 'OPEN', 'CHANGE_REQUESTED', 'SUSPENDED', 'CLOSED', 'REFUSED'],
  ends: ['CLOSED', 'REFUSED'],
  transitions: [
    ...consentTransitions({
      requested: 'REQUESTED',
      approved: 'APPROVED',
      open: 'OPEN',
      changeRequested: 'CHANGE_REQUESTED',
      refused: 'REFUSED',
      closed: 'CLOSED',
      mayClose: ['APPROVED', 'OPEN', 'CHANGE_REQUESTED', 'SUSPENDED'],
    }),
    {
      event: 'suspend',
      from: ['OPEN', 'CHANGE_REQUESTED'],
      to: 'SUSPENDED',
      by: ['MISSION_CLERK', 'SENIOR_DECISION'],
      mutation: 'suspendMission',
    },
    {
      event: 'resume',
      from: ['SUSPENDED'],
      to: PREVIOUS,
      by: ['SENIOR_DECISION'],
      mutation: 'resumeMission',
      guards: [relationsInForce],
    },
  ],
});

/** The case in which the host State decides about a consular post. That work is suspended ends no consent. */
export const postCaseMachine = machineOver<MissionFacts>()({
  name: 'consular post',
  legalBasis: 'VCCR 4',
  states: postCaseStates,
  ends: ['CLOSED', 'REFUSED'],
  transitions: [
    ...consentTransitions({
      requested: 'POST_REQUESTED',
      approved: 'POST_APPROVED',
      open: 'POST_OPEN',
      changeRequested: 'CHANGE_REQUESTED',
      refused: 'REFUSED',
      closed: 'CLOSED',
      mayClose: ['POST_APPROVED', 'POST_OPEN', 'CHANGE_REQUESTED'],
    }),
  ],
});
