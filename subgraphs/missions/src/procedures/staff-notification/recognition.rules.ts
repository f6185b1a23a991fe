// Which tests a person has to pass before a post is accepted: diplomatic agents (R6), and transferred staff.
import type { Ruling } from '@fmg/shared/domain/ruling';
import type { AppointmentCategory, Rank } from '../../records/appointment/appointment.tables';
import { diplomaticRanks } from '../../records/appointment/rank.rules';
import { ageOn } from '../../records/person/person.rules';

/** A test with what was found. */
export interface RecognitionTest<Name extends string = string> {
  name: Name;
  passed: boolean;
  explanation: string;
}

/** The result of all tests; a person is recognised only when every one is passed. */
export interface Recognition<Name extends string = string> extends Ruling<'RECOGNIZED' | 'NOT_RECOGNIZED'> {
  tests: readonly RecognitionTest<Name>[];
  failed: readonly RecognitionTest<Name>[];
}

export const AGE_OF_AGENTS = 21;
export const HOURS_OF_AGENTS = 35; // a week

/** What is known of a person who is to be recognised as a diplomatic agent, on the day of the decision. */
export interface AgentFacts {
  /** Codes of the States of which the person is a national. */
  nationalities: readonly string[];
  sendingStateCode: string;
  permanentResident: boolean;
  passportKind: string | null;
  rank: Rank | null;
  visaClass: string | null;
  birthDate: string | null;
  /** What the mission states of the person; null where it states nothing, and then the test is not passed. */
  livesInCapitalArea: boolean | null;
  weeklyHours: number | null;
  outsideActivity: boolean | null;
  /** Charges that are pending in the host State against the person or the household. */
  pendingCharges: readonly { maximumMonths: number }[] | null;
}

export const agentTestNames = [
  'NATIONAL_OF_SENDING_STATE',
  'NOT_OF_HOST_STATE',
  'DIPLOMATIC_PASSPORT',
  'LISTED_TITLE',
  'VISA_A_1',
  'AGE',
  'LIVES_IN_CAPITAL_AREA',
  'FULL_TIME',
  'NO_OUTSIDE_ACTIVITY',
  'NO_SERIOUS_CHARGE',
] as const;

export type AgentTestName = (typeof agentTestNames)[number];

const HOST = 'US';
const A_YEAR = 12; // months

type Verdict = readonly [passed: boolean, explanation: string];

const agentTests: Readonly<Record<AgentTestName, (facts: AgentFacts, day: string) => Verdict>> = {
  NATIONAL_OF_SENDING_STATE: ({ nationalities, sendingStateCode: state }) =>
    nationalities.includes(state)
      ? [true, `The person is a national of the sending State, ${state}.`]
      : [false, `The person is not a national of the sending State, ${state}.`],
  NOT_OF_HOST_STATE: ({ nationalities, permanentResident }) => {
    if (nationalities.includes(HOST)) return [false, 'The person is a national of the host State.'];
    return permanentResident
      ? [false, 'The person is a permanent resident of the host State.']
      : [true, 'The person is neither a national nor a permanent resident of the host State.'];
  },
  DIPLOMATIC_PASSPORT: ({ passportKind }) => [
    passportKind === 'DIPLOMATIC',
    `The passport is ${passportKind ?? 'not stated'}.`,
  ],
  LISTED_TITLE: ({ rank }) => [
    diplomaticRanks.some((each) => each === rank),
    `The title is ${rank ?? 'none'}${diplomaticRanks.some((each) => each === rank) ? '' : ', which no diplomatic agent has'}.`,
  ],
  VISA_A_1: ({ visaClass }) => [
    visaClass === 'A_1',
    `The class of the visa is ${visaClass ?? 'not stated'}.`,
  ],
  AGE: ({ birthDate }, day) => {
    if (birthDate === null) return [false, 'The date of birth is not stated.'];
    const age = ageOn(birthDate, day);
    return [age >= AGE_OF_AGENTS, `The person is ${age} years old; ${AGE_OF_AGENTS} is the least.`];
  },
  LIVES_IN_CAPITAL_AREA: ({ livesInCapitalArea: lives }) =>
    lives === null
      ? [false, 'Where the person lives is not stated.']
      : [lives, `The person ${lives ? 'lives' : 'does not live'} full-time in the area of the capital.`],
  FULL_TIME: ({ weeklyHours: hours }) =>
    hours === null
      ? [false, 'The hours of diplomatic duties are not stated.']
      : [
          hours >= HOURS_OF_AGENTS,
          `Diplomatic duties take ${hours} hours a week; ${HOURS_OF_AGENTS} is the least.`,
        ],
  NO_OUTSIDE_ACTIVITY: ({ outsideActivity: outside }) =>
    outside === null
      ? [false, 'Whether the person pursues an activity for profit beside the post is not stated.']
      : [!outside, `The person pursues ${outside ? 'an' : 'no'} activity for profit beside the post.`],
  NO_SERIOUS_CHARGE: ({ pendingCharges }) => {
    if (pendingCharges === null) return [false, 'Whether a charge is pending is not stated.'];
    const serious = pendingCharges.filter((each) => each.maximumMonths >= A_YEAR).length;
    return [
      serious === 0,
      `${serious === 0 ? 'No charge' : `${serious} of the charges`} that a year or more of prison can follow is pending.`,
    ];
  },
};

/** The recognition of a diplomatic agent (R6): all tests, passed or not, and the failed ones again. */
export function recogniseAgent(facts: AgentFacts, day: string): Recognition<AgentTestName> {
  return recognition('R6', 'VCDR 1(e), 8, 42; published notification practice', agentTestNames, (name) =>
    agentTests[name](facts, day),
  );
}

/** What is known of staff whom the sending State has transferred here. */
export interface TransferFacts {
  /** Null where the mission states nothing, and then the test is not passed. */
  sendingStatePaysArrival: boolean | null;
  sendingStatePaysReturn: boolean | null;
  /** Years within which the sending State rotates the person out; null when no time is set. */
  rotatesWithinYears: number | null;
}

export const transferTestNames = ['ARRIVAL_PAID', 'ROTATION', 'RETURN_PAID'] as const;

export type TransferTestName = (typeof transferTestNames)[number];

const transferTests: Readonly<Record<TransferTestName, (facts: TransferFacts) => Verdict>> = {
  ARRIVAL_PAID: ({ sendingStatePaysArrival: paid }) =>
    paid === null
      ? [false, 'Who paid the journey here is not stated.']
      : [paid, `The sending State ${paid ? 'paid' : 'did not pay'} the journey here.`],
  ROTATION: ({ rotatesWithinYears: years }) => [
    years !== null,
    years === null
      ? 'No time is set within which the person goes.'
      : `The person goes within ${years} years.`,
  ],
  RETURN_PAID: ({ sendingStatePaysReturn: paid }) =>
    paid === null
      ? [false, 'Who pays the journey back is not stated.']
      : [paid, `The sending State ${paid ? 'pays' : 'does not pay'} the journey back.`],
};

/** The recognition of transferred staff: others are hired here, and registered without privileges. */
export function recogniseTransferred(facts: TransferFacts): Recognition<TransferTestName> {
  return recognition(null, 'VCDR 1(f), 1(g); published notification practice', transferTestNames, (name) =>
    transferTests[name](facts),
  );
}

/** Which tests a post asks for. */
export function testsFor(category: AppointmentCategory): 'AGENT' | 'TRANSFERRED' | 'NONE' {
  if (category === 'DIPLOMATIC_AGENT') return 'AGENT';
  return transferred.includes(category) ? 'TRANSFERRED' : 'NONE';
}

const transferred: readonly AppointmentCategory[] = [
  'ADMIN_TECH_STAFF',
  'SERVICE_STAFF',
  'CONSULAR_EMPLOYEE',
  'CONSULAR_SERVICE_STAFF',
  'IO_MISSION_SUPPORT',
];

function recognition<Name extends string>(
  rule: string | null,
  legalBasis: string,
  names: readonly Name[],
  test: (name: Name) => Verdict,
): Recognition<Name> {
  const tests = names.map((name) => {
    const [passed, explanation] = test(name);
    return { name, passed, explanation };
  });
  const failed = tests.filter((each) => !each.passed);
  return {
    answer: failed.length === 0 ? 'RECOGNIZED' : 'NOT_RECOGNIZED',
    rule,
    legalBasis,
    explanation:
      failed.length === 0
        ? `All ${tests.length} tests are passed.`
        : `Not passed: ${failed.map((each) => each.name).join(', ')}.`,
    tests,
    failed,
  };
}
